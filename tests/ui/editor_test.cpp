// The editor without a window: choosing on the map, typing in the form, undo, problems that lead to
// their place, and a layout that holds in both languages at every size.
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::session;
using tests::Author;
using tests::HeadlessSettings;
using tests::HeadlessUi;

namespace {

engine::Scene long_worded_scene()
{
    auto scene = tests::promise_scene();
    scene.moments[0].lines[0].says = engine::plain(
        "Je zou me bellen, vorige week al. Ik heb de hele middag bij de telefoon gezeten en "
        "niemand belde, en nu doe je alsof er niets aan de hand is, en dat vind ik erger.");
    scene.moments[0].lines[0].cues = {
        {.id = "ring", .shows = engine::plain("Ze draait haar ring.")}};
    scene.moments[0].responses[0].when.has = {"knows-about-the-promise"};
    scene.moments[0].responses[1].effects.set = {"knows-about-the-promise"};
    scene.moments[0].reasons = {
        {.id = "why", .says = engine::plain("Eerlijk zijn"), .fits = {"own"}}};
    return scene;
}

const std::vector<Selection> places{whole_scene(),
                                    moment_selected(0),
                                    moment_selected(1),
                                    part_selected(0, Part::line, 0),
                                    part_selected(0, Part::response, 0),
                                    Selection{.moments = {0, 2}}};

} // namespace

SCENARIO("a card on the map opens its form", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("lost");
    CHECK(author.desk.writing().selection == moment_selected(2));
    screen.frames(2);
    CHECK(screen.says("Ending"));
}

SCENARIO("what is typed in the form is in the scene at once, and can be taken back", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Title · Dutch");
    screen.type("Het gesprek");
    CHECK(engine::read(author.scene().title, "nl", "nl") == "Het gesprek");
    screen.press(ImGuiKey_Escape);
    screen.press(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(author.scene() == tests::promise_scene());
    screen.press(ImGuiMod_Ctrl, ImGuiKey_Y);
    CHECK(engine::read(author.scene().title, "nl", "nl") == "Het gesprek");
}

SCENARIO("letters of any kind are kept as they were typed", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Title · Dutch");
    screen.type("Laat \U0001F600 ok"); // beyond the first 65,536
    CHECK(engine::read(author.scene().title, "nl", "nl") == "Laat \U0001F600 ok");
}

SCENARIO("a moment, a response and where it leads are made by pressing", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Moment");
    REQUIRE(author.scene().moments.size() == 4);
    CHECK(author.desk.writing().selection == moment_selected(3));
    screen.frames(2);
    screen.click("Add a response");
    REQUIRE(author.scene().moments[3].responses.size() == 1);
    CHECK(author.desk.writing().selection == part_selected(3, Part::response, 0));
}

SCENARIO("Ctrl+D duplicates all that is chosen", "[ui][editor]")
{
    Author author;
    author.desk.take(Choose{{.moments = {0, 1}}});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.press(ImGuiMod_Ctrl, ImGuiKey_D);
    CHECK(author.scene().moments.size() == 5);
    CHECK(author.desk.writing().selection.moments == std::vector<std::size_t>{3, 4});
}

SCENARIO("Enter in the find field goes from hit to hit and stays there", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto find = author.words("editor.find");
    screen.click(find);
    screen.type("os"); // "closed" and "lost"
    CHECK(author.desk.writing().selection == moment_selected(1));
    CHECK(screen.says("1 of 2"));
    screen.press(ImGuiKey_Enter);
    CHECK(author.desk.writing().selection == moment_selected(2));
    CHECK(screen.says("2 of 2"));
    screen.press(ImGuiKey_Enter);
    CHECK(author.desk.writing().selection == moment_selected(1));
    screen.press(ImGuiMod_Shift, ImGuiKey_Enter);
    CHECK(author.desk.writing().selection == moment_selected(2));
    CHECK(ImGui::GetIO().WantTextInput);
    screen.type("nowhere");
    CHECK(author.scratch.editor.find == "nowhere"); // what was looked for is chosen, and replaced
    CHECK(screen.says("Nothing found"));
}

SCENARIO("a problem leads to its place", "[ui][editor]")
{
    Author author;
    author.lead_nowhere();
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(tests::way_to_nowhere);
    CHECK(author.desk.writing().selection == part_selected(0, Part::response, 1));
    CHECK(author.desk.writing().aside == Aside::form);
}

SCENARIO("what is still to be written is found, typed and left behind from the list",
         "[ui][editor]")
{
    auto scene = tests::promise_scene();
    scene.title = engine::plain("Het gesprek");
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(2);
    REQUIRE(screen.says("texts still to be written"));
    screen.click("Write the next");
    screen.frames(4);
    const auto place = part_selected(0, Part::response, 0);
    REQUIRE(author.desk.writing().selection == place);
    // The keyboard is in the very field, below the fold as it was.
    screen.type("Ze hoort dat je het zelf zegt.");
    const auto& why = author.scene().moments[0].responses[0].why;
    CHECK(engine::read(why, "nl", "nl") == "Ze hoort dat je het zelf zegt.");
    screen.press(ImGuiKey_Escape);
    screen.frames(2);
    CHECK(screen.says("This is mended."));
    screen.click("Next");
    screen.frames(4);
    CHECK(author.desk.writing().selection != place);
    screen.click("Back to the list");
    CHECK(author.desk.writing().aside == Aside::problems);
}

SCENARIO("the list is where it was left", "[ui][editor]")
{
    auto scene = tests::promise_scene();
    for (int i = 0; i < 20; ++i) {
        auto more = scene.moments[0].responses[0];
        more.id += std::to_string(i);
        more.next = {{.when = {}, .to = "gone-" + std::to_string(i)}};
        scene.moments[0].responses.push_back(std::move(more));
    }
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(3);
    screen.hover("Write the next");
    screen.scroll(12);
    screen.frames(3);
    const auto left_at = author.scratch.editor.problems_at;
    REQUIRE(left_at > 100);
    author.desk.take(Choose{part_selected(0, Part::response, 1)});
    screen.frames(3);
    author.desk.take(ShowAside{Aside::problems});
    screen.frames(6);
    CHECK(author.scratch.editor.problems_at == left_at);
}

SCENARIO("the language of a scene is picked, and stands first in its texts", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.frames(2);
    screen.click("English");
    CHECK(author.scene().language == "en");
    CHECK(author.desk.view().languages.front() == "en");
}

SCENARIO("whom a scene is about is picked from the cases at hand", "[ui][editor]")
{
    Author author;
    engine::CaseFile nadia;
    nadia.id = "nadia-case";
    nadia.name = "Nadia";
    author.desk.catalogue.cases.push_back(std::move(nadia));
    HeadlessUi screen({.height = 1600, .in_screen = false});
    author.on(screen);
    screen.frames(2);
    screen.click("Whom it is about");
    screen.frames(2);
    screen.click("Nadia");
    CHECK(author.scene().case_id == "nadia-case");
}

SCENARIO("Ctrl+S saves from within a field", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Title · Dutch");
    screen.type("T");
    screen.press(ImGuiMod_Ctrl, ImGuiKey_S);
    REQUIRE(author.saves.size() == 1);
    CHECK(engine::read(author.saves[0].history->scene.title, "nl", "nl") == "T");
}

SCENARIO("one click leads from a field to anything else", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Title · Dutch");
    screen.type("T");
    screen.click("lost"); // on the map, which is drawn before the form
    CHECK(author.desk.writing().selection == moment_selected(2));
    CHECK(engine::read(author.scene().title, "nl", "nl") == "T");
}

SCENARIO("Esc on the question about a draft keeps the words", "[ui][editor]")
{
    Author author;
    auto draft = tests::promise_scene();
    draft.minutes = 33;
    author.desk.take(SceneOpened{.file = "/s/promise.json",
                                 .hash = "h0",
                                 .scene = tests::promise_scene(),
                                 .positions = {},
                                 .draft = FoundDraft{draft, false}});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(3);
    screen.press(ImGuiKey_Escape);
    CHECK(author.scene().minutes == 33);
}

SCENARIO("the editor holds its layout in both languages at every size", "[ui][editor]")
{
    const std::string language = GENERATE("nl", "en");
    const float scale = GENERATE(0.8F, 1.0F, 1.5F, 2.0F);
    for (const auto& place : places) {
        Author author(language, long_worded_scene());
        author.desk.take(Choose{place});
        author.scratch.editor.map_in_front = false;
        HeadlessUi screen(HeadlessSettings{.text_scale = scale, .in_screen = false});
        author.on(screen);
        INFO(language << " at " << scale << ", part " << static_cast<int>(place.part) << " of "
                      << place.moments.size());
        CHECK(screen.flaws() == std::vector<std::string>{});
    }
}

SCENARIO("every aside and the desk hold their layout in both languages at every size",
         "[ui][editor]")
{
    const std::string language = GENERATE("nl", "en");
    const float scale = GENERATE(0.8F, 1.0F, 1.5F, 2.0F);
    const auto flaws_of = [&](Author& author) {
        HeadlessUi screen(HeadlessSettings{.text_scale = scale, .in_screen = false});
        author.scratch.editor.map_in_front = false;
        author.on(screen);
        return screen.flaws();
    };
    INFO(language << " at " << scale);
    for (const auto aside : {Aside::problems, Aside::trial, Aside::translate}) {
        Author author(language, long_worded_scene());
        author.desk.take(
            TableRead{"/t.csv", "id,nl,note\nscene/title,De belofte,x\nno/such,y,y\n"});
        author.desk.take(ShowAside{aside});
        INFO("aside " << static_cast<int>(aside));
        CHECK(flaws_of(author) == std::vector<std::string>{});
    }
    Author author(language);
    author.desk.take(OpenDesk{});
    CHECK(flaws_of(author) == std::vector<std::string>{});
}

SCENARIO("a text stays in its place while it is being translated", "[ui][editor]")
{
    Author author("en", long_worded_scene());
    author.desk.take(ShowAside{Aside::translate});
    const auto missing = author.desk.view().missing;
    REQUIRE(missing.size() > 2);
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    author.desk.edit(authoring::SetWording{missing[0].pointer, "en", "You would call me."});
    screen.frames(2);
    CHECK(author.desk.view().missing.size() == missing.size() - 1);
    CHECK(author.scratch.editor.translating.front().pointer == missing[0].pointer);
}

SCENARIO("a cue is given a name of one's own, in every condition too", "[ui][editor]")
{
    auto scene = long_worded_scene();
    scene.moments[0].responses[1].when.noticed = {"ring"};
    Author author("en", scene);
    author.desk.take(Choose{part_selected(0, Part::line, 0)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Name in conditions");
    screen.press(ImGuiMod_Ctrl, ImGuiKey_A);
    screen.type("Turns ring");
    screen.press(ImGuiKey_Enter);
    screen.frames(2);
    CHECK(author.scene().moments[0].lines[0].cues[0].id == "turns-ring");
    CHECK(author.scene().moments[0].responses[1].when.noticed ==
          std::vector<std::string>{"turns-ring"});
}
