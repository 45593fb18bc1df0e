// Paragraphs as one text and back, in more than one language.
#include "authoring/paragraphs.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using authoring::joined;
using authoring::split_paragraphs;

SCENARIO("paragraphs that are typed as lines come back as they were", "[authoring]")
{
    const std::vector<engine::Text> paragraphs{{{{"nl", "Een."}, {"en", "One."}}},
                                               {{{"nl", "Twee."}}},
                                               {{{"nl", "Drie."}, {"en", "Three."}}}};
    const auto text = joined(paragraphs);
    REQUIRE(text.wordings.size() == 2);
    CHECK(text.wordings[0].second == "Een.\nTwee.\nDrie.");
    CHECK(text.wordings[1].second == "One.\n\nThree.");
    CHECK(split_paragraphs(text) == paragraphs);
    CHECK(joined({}).empty());
    CHECK(split_paragraphs(engine::plain("")).empty());
}

SCENARIO("lines that are empty in every language are no paragraphs", "[authoring]")
{
    const auto paragraphs = split_paragraphs({{{"nl", "Een.\n\nTwee.\n"}, {"en", "\n\nTwo."}}});
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0] == engine::Text{{{"nl", "Een."}}});
    CHECK(paragraphs[1] == engine::Text{{{"nl", "Twee."}, {"en", "Two."}}});
}
