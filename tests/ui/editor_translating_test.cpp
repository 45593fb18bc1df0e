// Translating: the tip leads to the first text that lacks a language, with the keyboard in the
// field of that language, and Tab leads on from text to text.
#include "support/ui/imgui_headless.hpp"
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;

namespace {

std::string english(const engine::Text& text)
{
    return std::string(engine::read(text, "en", "nl"));
}

} // namespace

SCENARIO("the tip about translations leads to the first that is missing", "[ui][editor]")
{
    auto scene = promise_scene();
    scene.title.wordings = {{"nl", "De belofte"}, {"en", "The promise"}};
    for (auto& response : scene.moments[0].responses)
        response.why = engine::plain("Wat je hier zegt, doet iets met haar, en dat merk je aan hoe "
                                     "ze daarna naar je kijkt.");
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.frames(2);
    const auto count = [&] {
        author.desk.take(ShowAside{Aside::translate});
        const auto missing = author.desk.view().missing.size();
        author.desk.take(ShowAside{Aside::problems});
        screen.frames(2);
        return std::to_string(missing);
    }();
    screen.click(" Translations are missing. " + count + " texts are not there in English yet.");
    screen.frames(4);
    REQUIRE(author.desk.writing().aside == Aside::translate);
    CHECK(screen.says("What the client says"));
    screen.type("You would call.");
    const auto asked = [&] { return author.scene().moments[0]; };
    CHECK(english(asked().lines[0].says) == "You would call.");
    CHECK(engine::read(asked().lines[0].says, "nl", "nl") == "Je zou bellen.");
    screen.press(ImGuiKey_Tab);
    screen.frames(2);
    screen.type("I forgot.");
    CHECK(english(asked().responses[0].says) == "I forgot.");
    // What it explains stands above the field.
    CHECK(screen.says("Dat vergat ik."));
}

SCENARIO("however many are missing, the next follow as they are translated", "[ui][editor]")
{
    auto scene = promise_scene();
    scene.title.wordings = {{"nl", "De belofte"}, {"en", "The promise"}};
    for (int i = 0; i < 80; ++i) {
        auto more = scene.moments[0].responses[0];
        more.id += std::to_string(i);
        scene.moments[0].responses.push_back(std::move(more));
    }
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::translate});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto& shown = author.scratch.editor.translating;
    const auto first = shown.size();
    const auto missing = author.desk.view().missing;
    REQUIRE(first < missing.size());
    author.desk.edit(authoring::SetWording{missing[0].pointer, "en", "You would call."});
    screen.frames(2);
    CHECK(shown.size() == first + 1);
    CHECK(shown.front().pointer == missing[0].pointer);
}

SCENARIO("that a problem was mended is told where that was, and nowhere else", "[ui][editor]")
{
    Author author("en");
    author.lead_nowhere();
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(tests::way_to_nowhere);
    author.desk.edit(authoring::SetNext{0, 1, {{.when = {}, .to = "lost"}}});
    author.desk.check();
    screen.frames(3);
    CHECK(screen.says("This is mended."));
    author.desk.take(Choose{moment_selected(2)});
    screen.frames(2);
    CHECK_FALSE(screen.says("This is mended."));
    author.desk.take(Choose{part_selected(0, Part::response, 1)});
    screen.frames(2);
    CHECK_FALSE(screen.says("This is mended."));
}

SCENARIO("what came with the mending of a problem is told beside it", "[ui][editor]")
{
    Author author("en");
    author.lead_nowhere();
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(tests::way_to_nowhere);
    const auto to_mend = [&] {
        return std::ranges::count_if(author.desk.view().findings,
                                     [](const auto& one) { return one.error || one.unwritten; });
    };
    const auto left = to_mend() - 1;
    author.desk.edit(
        authoring::AddMoment{3, {.id = "gone", .responses = {{.id = "a"}, {.id = "b"}}}});
    author.desk.check();
    const auto now = to_mend();
    REQUIRE(now > left + 1);
    screen.frames(3);
    CHECK(screen.says("It brought " + std::to_string(now - left) + " others."));
}

SCENARIO("of an ending without a title it is said which of its texts is missing", "[ui][editor]")
{
    auto scene = promise_scene();
    for (auto& moment : scene.moments)
        if (moment.ending) moment.ending->title = {};
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Show which");
    screen.frames(2);
    CHECK(screen.says("Title of this ending: no words here yet."));
}

SCENARIO("the tab of problems counts what is to be mended, and tips where nothing is",
         "[ui][editor]")
{
    Author author("en");
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto label = [&](bool tip) {
        const auto findings = author.desk.view().findings;
        const auto count = std::ranges::count_if(
            findings, [&](const auto& one) { return tip == (!one.error && !one.unwritten); });
        return (tip ? "Tips " : "Problems ") + std::to_string(count);
    };
    REQUIRE(label(false) != "Problems 0");
    CHECK(screen.exists(label(false)));
    auto written = promise_scene();
    written.title = engine::plain("De belofte");
    for (auto& moment : written.moments)
        for (auto& response : moment.responses)
            response.why = engine::plain("Ze hoort dat je het zelf zegt.");
    Author other("en", written);
    other.on(screen);
    screen.frames(2);
    CHECK(screen.says("Tips "));
    CHECK_FALSE(screen.says("Problems "));
}

SCENARIO("which texts are still to be written is listed, each a press from its place",
         "[ui][editor]")
{
    Author author("en");
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.height = 1600, .in_screen = false});
    author.on(screen);
    const auto unwritten = author.desk.view().findings;
    const auto count = std::ranges::count(unwritten, true, &FindingView::unwritten);
    REQUIRE(count > 1);
    const auto listed = [&] {
        return std::ranges::count_if(unwritten, [&](const auto& one) {
            return one.unwritten && screen.says("‘" + one.words + "’");
        });
    };
    REQUIRE(listed() == 0);
    screen.click("Show which");
    screen.frames(2);
    CHECK(listed() > 0);
    screen.click("Hide the list");
    screen.frames(2);
    CHECK(listed() == 0);
}

SCENARIO("a problem that names a language leads to the field of that language", "[ui][editor]")
{
    auto scene = promise_scene();
    for (auto& response : scene.moments[0].responses)
        response.why.wordings = {{"nl", "Te kort."}};
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.frames(2);
    screen.click("‘Dat vergat ik.’ Now: 2.");
    screen.frames(4);
    screen.press(ImGuiKey_End);
    screen.type(" Echt.");
    const auto& why = author.scene().moments[0].responses[0].why;
    CHECK(engine::read(why, "nl", "nl") == "Te kort. Echt.");
    CHECK(why.wordings.size() == 1);
}

SCENARIO("after a text was written the next that is unwritten follows, not a tip", "[ui][editor]")
{
    auto scene = promise_scene();
    scene.moments[0].responses[0].why = engine::plain("Te kort.");
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(2);
    screen.click("Write the next");
    screen.frames(4);
    const auto unwritten = [&] {
        return std::ranges::count(author.desk.view().findings, true, &FindingView::unwritten);
    };
    for (auto left = unwritten(); left > 1; left = unwritten()) {
        screen.type("Woorden");
        screen.press(ImGuiKey_Escape);
        screen.frames(2);
        REQUIRE(unwritten() == left - 1);
        screen.click("Next");
        screen.frames(4);
    }
    CHECK(unwritten() == 1);
}
