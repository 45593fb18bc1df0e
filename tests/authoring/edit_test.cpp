// What single edits do to a scene, and what they refuse.
#include "authoring/edit.hpp"

#include "authoring/links.hpp"
#include "authoring/structure.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::authoring;
using testing::ending;
using testing::moment;
using testing::scene;
using Why = EditRefusal::Why;

namespace {

engine::Scene talk()
{
    auto made = scene({moment("asked", {{"own", "end"}, {"deny", "cold"}}),
                       moment("cold", {{"own", "end"}}), ending("end", engine::Outcome::fragile)});
    made.language = "nl";
    made.moments[0].lines = {testing::line("Hoi.", {"looks"})};
    made.moments[1].responses[0].when = testing::noticed("looks");
    made.moments[0].reasons = {{"room", engine::plain("Ruimte."), {"own", "deny"}}};
    return made;
}

engine::Scene after(const Edit& edit, engine::Scene scene = talk())
{
    auto edited = apply(std::move(scene), edit);
    REQUIRE(std::holds_alternative<engine::Scene>(edited));
    return std::get<engine::Scene>(edited);
}

Why why_not(const Edit& edit)
{
    const auto edited = apply(talk(), edit);
    REQUIRE(std::holds_alternative<EditRefusal>(edited));
    return std::get<EditRefusal>(edited).why;
}

} // namespace

SCENARIO("an id is renamed wherever it is named", "[authoring][edit]")
{
    const auto moments = after(RenameMoment{2, "goodbye"});
    CHECK(moments.moments[0].responses[0].next[0].to == "goodbye");
    CHECK(moments.moments[1].responses[0].next[0].to == "goodbye");
    CHECK(after(RenameMoment{0, "begin"}).start == "begin");

    const auto cues = after(RenameCue{0, 0, 0, "glances"});
    CHECK(cues.moments[0].lines[0].cues[0].id == "glances");
    CHECK(cues.moments[1].responses[0].when.noticed.front() == "glances");

    const auto responses = after(RenameResponse{0, 1, "dodge"});
    CHECK(responses.moments[0].reasons[0].fits == std::vector<std::string>{"own", "dodge"});
}

SCENARIO("removed moments leave their links to the problems, or to another moment",
         "[authoring][edit]")
{
    const auto left = after(RemoveMoments{{1}, ""});
    CHECK(left.moments.size() == 2);
    CHECK(find_structure_problems(left).size() == 1);
    CHECK_FALSE(links_of(left)[1].to);

    const auto led_on = after(RemoveMoments{{1}, "end"});
    CHECK(find_structure_problems(led_on).empty());
    CHECK(led_on.moments[0].responses[1].next[0].to == "end");
    CHECK(after(RemoveMoments{{0}, "cold"}).start == "cold");
    CHECK(why_not(RemoveMoments{{1}, "nowhere"}) == Why::not_there);
}

SCENARIO("pasted moments get ids of their own and keep to one another", "[authoring][edit]")
{
    const auto copied = talk().moments;
    const auto pasted = after(PasteMoments{3, copied});
    REQUIRE(pasted.moments.size() == 6);
    CHECK(pasted.moments[3].id == "asked-2");
    CHECK(pasted.moments[3].responses[1].next[0].to == "cold-2");
    CHECK(pasted.moments[3].lines[0].cues[0].id == "looks-2");
    CHECK(pasted.moments[4].responses[0].when.noticed.front() == "looks-2");
    CHECK(pasted.moments[1].responses[0].when.noticed.front() == "looks");
    CHECK(find_structure_problems(pasted).empty());
}

SCENARIO("a copy of a numbered moment has a higher number", "[authoring][edit]")
{
    const auto renamed = after(RenameMoment{0, "moment-7"});
    CHECK(after(DuplicateMoment{0}, renamed).moments[1].id == "moment-8");
}

SCENARIO("words are kept by language", "[authoring][edit]")
{
    const std::string says = "/moments/0/lines/0/says";
    auto scene = after(SetWording{says, "en", "Hi."});
    using Wordings = decltype(engine::Text::wordings);
    CHECK(scene.moments[0].lines[0].says.wordings == Wordings{{"nl", "Hoi."}, {"en", "Hi."}});
    scene = after(SetWording{says, "en", ""}, scene);
    CHECK(scene.moments[0].lines[0].says.wordings == Wordings{{"nl", "Hoi."}});
    scene = after(SetWording{says, "nl", ""}, scene);
    CHECK(scene.moments[0].lines[0].says.wordings.empty());
    scene = after(SetWording{"/title", "nl", ""}, scene);
    CHECK(scene.title.wordings.size() == 1);
}

SCENARIO("what the format would refuse is refused", "[authoring][edit]")
{
    CHECK(why_not(RenameMoment{0, "end"}) == Why::id_taken);
    CHECK(why_not(RenameMoment{0, "The End"}) == Why::bad_id);
    CHECK(why_not(SetMinutes{0}) == Why::out_of_range);
    CHECK(why_not(SetScore{0, 0, engine::Principle::present, 3}) == Why::out_of_range);
    CHECK(why_not(SetMood{7, 0, engine::Mood::sad}) == Why::not_there);
    CHECK(why_not(SetWording{"/moments/0/says", "nl", "x"}) == Why::not_there);
    CHECK(why_not(SetWording{"/title", "Dutch", "x"}) == Why::bad_language);
    CHECK(why_not(SetWording{"/title", "nl", "a\tb"}) == Why::forbidden_character);
    CHECK(why_not(SetWording{"/title", "nl", std::string(4'097, 'x')}) == Why::text_too_long);
    CHECK(why_not(AddResponse{2, 0, {}}) == Why::is_an_ending);
}

SCENARIO("a moment becomes an ending and one that goes on again", "[authoring][edit]")
{
    auto scene = after(SetEnding{0, engine::Ending{engine::Outcome::broken, {}, {}}});
    CHECK(scene.moments[0].responses.empty());
    CHECK(scene.moments[0].reasons.empty());
    scene = after(SetEnding{0, std::nullopt}, scene);
    scene = after(AddResponse{0, 0, {}}, scene);
    CHECK(scene.moments[0].responses[0].id == "response");
}
