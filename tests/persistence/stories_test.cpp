// persistence/stories_test.cpp
//
// Files of Twine and H5P as scenes, scenes as Twee, and files that are none of these.
#include "persistence/story_file.hpp"

#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"
#include "persistence/twee_reader.hpp"
#include "persistence/twee_writer.hpp"
#include "persistence/twine_html_reader.hpp"
#include "support/generated.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace tegenover::persistence {
namespace {

using authoring::ImportNote;

constexpr const char* twee = R"(:: StoryTitle
A talk

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "My [begin]"}

:: My \[begin\]  [sad two] {"position":"125,250","size":"100,100"}
Hello.

[[On->The end]]

:: look [stylesheet]
body { color: red }

:: The end
Bye.
)";

constexpr const char* html = R"(<!DOCTYPE html><html><body>
<tw-storydata name="A &quot;talk&quot;" startnode="2" creator="Twine" ifid="D674C58C" format="Harlowe" hidden>
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">a { b: c }</style>
<script role="script" id="twine-user-script" type="text/twine-javascript"></script>
<tw-passagedata pid="1" name="End" tags="repaired" position="300,100" size="100,100">Bye &lt;b&gt;now&lt;/b&gt;.</tw-passagedata>
<tw-passagedata pid="2" name="Begin > here" tags="" position="100,100">You &amp;amp; me.
[[On-&gt;End]]
[[Nowhere]]</tw-passagedata>
</tw-storydata></body></html>)";

constexpr const char* h5p = R"({"branchingScenario": {
 "startScreen": {"startScreenTitle": "<p>A talk</p>"},
 "endScreens": [{"endScreenTitle": "Done", "endScreenSubtitle": "Thanks", "contentId": -1}],
 "content": [
  {"type": {"library": "H5P.AdvancedText 1.1", "params": {"text": "<p>She&nbsp;waits.</p>\n"}}, "nextContentId": 1},
  {"type": {"library": "H5P.BranchingQuestion 1.0", "params": {"branchingQuestion": {"question": "<p>What now?</p>",
    "alternatives": [{"text": "Sit", "nextContentId": 2, "feedback": {"title": "Good", "subtitle": "<p>Near her.</p>"}},
                     {"text": "Leave", "nextContentId": -1, "feedback": {}}]}}}},
  {"type": {"library": "H5P.InteractiveVideo 1.22", "params": {}, "metadata": {"title": "A film"}}, "nextContentId": -1}]}})";

authoring::Imported imported(std::string_view text, const std::string& language = "en")
{
    auto made = import_story(text, language);
    REQUIRE(std::holds_alternative<authoring::Imported>(made));
    auto story = std::get<authoring::Imported>(std::move(made));
    CHECK(read_scene(write_scene(story.scene)).scene == story.scene);
    return story;
}

std::string says(const engine::Text& text) { return std::string{engine::read(text, "en", "en")}; }

} // namespace

SCENARIO("Twee 3 is imported: headers, escapes, tags, places", "[persistence][story]")
{
    const auto made = imported(twee);
    CHECK(made.scene.id == "a-talk");
    CHECK(made.scene.start == "my-begin");
    REQUIRE(made.scene.moments.size() == 2);
    CHECK(made.scene.moments[0].lines[0].mood == engine::Mood::sad);
    CHECK(made.scene.moments[0].responses[0].next[0].to == "the-end");
    CHECK(made.positions.at("my-begin") == authoring::Position{360, 440});
    REQUIRE(made.notes.size() == 3);
    CHECK(made.notes[0] == ImportNote{ImportNote::What::passage_left_out, "look", ""});
    CHECK(made.notes[1] == ImportNote{ImportNote::What::tag_left_out, "My [begin]", "two"});
    CHECK(made.notes[2].what == ImportNote::What::outcome_guessed);
    std::string windows = "\xEF\xBB\xBF";
    for (const char* c = twee; *c != 0; ++c)
        windows += *c == '\n' ? "\r\n" : std::string(1, *c);
    CHECK(imported(windows) == made);
}

SCENARIO("Twine's HTML is imported", "[persistence][story]")
{
    const auto made = imported(html);
    CHECK(says(made.scene.title) == "A \"talk\"");
    CHECK(made.scene.start == "begin-here");
    REQUIRE(made.scene.moments.size() == 3);
    CHECK(says(made.scene.moments[0].lines[0].says) == "Bye now.");
    CHECK(made.scene.moments[0].ending->outcome == engine::Outcome::repaired);
    CHECK(says(made.scene.moments[1].lines[0].says) == "You & me.");
    CHECK(made.scene.moments[1].responses.size() == 2);
    CHECK(made.notes.front().what == ImportNote::What::code_left_out);
}

SCENARIO("a branching scenario of H5P is imported", "[persistence][story]")
{
    const auto made = imported(h5p);
    CHECK(says(made.scene.title) == "A talk");
    REQUIRE(made.scene.moments.size() == 4);
    const auto& question = made.scene.moments[1];
    CHECK(says(made.scene.moments[0].lines[0].says) == "She waits.");
    CHECK(says(made.scene.moments[0].responses[0].says) == "Go on");
    CHECK(says(question.lines[0].says) == "What now?");
    CHECK(says(question.responses[0].why) == "Good\nNear her.");
    CHECK(question.responses[1].next[0].to == "end");
    CHECK(says(made.scene.moments[2].lines[0].says) == "A film");
    CHECK(says(made.scene.moments[3].lines[0].says) == "Done\nThanks");
    CHECK(engine::read(imported(h5p, "nl").scene.moments[0].responses[0].says, "nl", "nl") ==
          "Verder");
}

SCENARIO("what is no story is refused in words", "[persistence][story]")
{
    using Why = ImportFailure::Why;
    const auto why = [](std::string_view text, const Limits& limits = import_limits()) {
        const auto made = import_story(text, "en", limits);
        REQUIRE(std::holds_alternative<ImportFailure>(made));
        CHECK_FALSE(std::get<ImportFailure>(made).message.empty());
        return std::get<ImportFailure>(made).why;
    };
    CHECK(why("") == Why::unknown_kind);
    CHECK(why("PK\x03\x04") == Why::unknown_kind);
    CHECK(why(R"({"branchingScenario": {"content": 3}})") == Why::unknown_kind);
    CHECK(why(R"({"branchingScenario": {"content": []}})") == Why::no_passages);
    CHECK(why("<tw-storydata name='x'></tw-storydata>") == Why::no_passages);
    CHECK(why(":: StoryTitle\nx") == Why::no_passages);
    std::string many;
    for (int i = 0; i < 2'001; ++i)
        many += ":: p" + std::to_string(i) + "\nHi.\n";
    CHECK(why(many) == Why::too_many_passages);
    Limits small = import_limits();
    small.file_bytes = 10;
    CHECK(why(twee, small) == Why::too_large);
    CHECK(why(std::string(1'000'000, '[')) == Why::unknown_kind);
}

SCENARIO("a story of two thousand passages is imported", "[persistence][story]")
{
    std::string story;
    for (int i = 0; i < 2'000; ++i) {
        const auto next = std::to_string(std::min(i + 1, 1'999));
        story +=
            ":: p" + std::to_string(i) + "\nHi.\n" + (i < 1'999 ? "[[On->p" + next + "]]\n" : "");
    }
    CHECK(imported(story).scene.moments.size() == 2'000);
}

TEST_CASE("exported Twee has every moment, word and link", "[persistence][story][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto scene = testing::generated_scene(seed);
        const auto text = write_twee(scene, authoring::lay_out(scene), "en");
        RC_ASSERT(text == write_twee(scene, authoring::lay_out(scene), "en"));
        const auto story = read_twee(text);
        RC_ASSERT(story.start == scene.start);
        RC_ASSERT(story.notes.empty());
        RC_ASSERT(story.passages.size() == scene.moments.size());
        for (std::size_t i = 0; i < story.passages.size(); ++i) {
            RC_ASSERT(story.passages[i].name == scene.moments[i].id);
            RC_ASSERT(story.passages[i].position.has_value());
            RC_ASSERT(story.passages[i].links.size() >= scene.moments[i].responses.size());
        }
    }));
}

TEST_CASE("any bytes are a story or are refused", "[persistence][story][property]")
{
    CHECK(rc::check([](const std::string& bytes) {
        (void)import_story(bytes, "en");
        (void)read_twee("::" + bytes);
        (void)read_twine_html("<tw-storydata " + bytes);
        (void)read_twine_html("<tw-storydata><tw-passagedata " + bytes + ">" + bytes +
                              "</tw-passagedata>");
    }));
}

} // namespace tegenover::persistence
