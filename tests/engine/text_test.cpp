// Texts in more than one language, and their lengths.
#include "engine/text.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::engine;

SCENARIO("a text is read in the asked-for language, else the scene's, else the first given",
         "[engine][text]")
{
    const Text both{{{"nl", "Goed"}, {"en", "Good"}}};
    CHECK(read(both, "en", "nl") == "Good");
    CHECK(read(both, "fr", "nl") == "Goed");
    CHECK(read(both, "fr", "de") == "Goed");
    CHECK(read(plain("Goed"), "en", "nl") == "Goed");
    CHECK(read(Text{{{"", "Goed"}, {"en", "Good"}}}, "nl", "nl") == "Goed");
    CHECK(read(Text{}, "en", "nl").empty());
    CHECK(has_language(plain("Goed"), "nl", "nl"));
    CHECK_FALSE(has_language(plain("Goed"), "en", "nl"));
}

SCENARIO("length is counted in code points, words by white space", "[engine][text]")
{
    CHECK(code_points("één €") == 5);
    CHECK(word_count("  twee \n woorden ") == 2);
    CHECK(word_count("") == 0);
}
