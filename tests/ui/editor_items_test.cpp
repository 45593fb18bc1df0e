// The editor without a window: the items of lists, their order and names; words that are found
// where they stand.
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using tests::Author;
using tests::HeadlessUi;

SCENARIO("words that are found open the very thing that has them", "[ui][editor]")
{
    auto scene = tests::promise_scene();
    scene.moments[0].responses[1].why = engine::plain("Dat is een smoes, en zo klinkt het ook.");
    Author author("en", scene);
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.find"));
    screen.type("smoes");
    CHECK(author.desk.writing().selection == part_selected(0, Part::response, 1));
    screen.frames(3);
    CHECK(screen.says("smoes")); // scrolled into view
    screen.type("klinkt");       // the keyboard stayed where it was
    CHECK(author.scratch.editor.find == "smoesklinkt");
    CHECK(author.scene() == scene);
}

SCENARIO("questions to look back on change places", "[ui][editor]")
{
    auto scene = tests::promise_scene();
    scene.moments[1].ending->reflection = {engine::plain("Eerst?"), engine::plain("Daarna?")};
    Author author("en", scene);
    author.desk.take(Choose{moment_selected(1)});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.click("Earlier"); // of the second
    const auto& after = author.scene().moments[1].ending->reflection;
    REQUIRE(after.size() == 2);
    CHECK(after[0] == engine::plain("Daarna?"));
    CHECK(after[1] == engine::plain("Eerst?"));
}

SCENARIO("a reason says in words what it fits, and has a name", "[ui][editor]")
{
    auto scene = tests::promise_scene();
    scene.moments[0].reasons = {{.id = "why", .says = engine::plain("Eerlijk"), .fits = {"own"}}};
    Author author("en", scene);
    author.desk.take(Choose{moment_selected(0)});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    REQUIRE(screen.says("Welnee."));
    screen.click("Name of this reason");
    screen.press(ImGuiMod_Ctrl, ImGuiKey_A);
    screen.type("Being honest");
    screen.press(ImGuiKey_Enter);
    CHECK(author.scene().moments[0].reasons[0].id == "being-honest");
}

SCENARIO("another way on leads to where no way led yet", "[ui][editor]")
{
    Author author;
    author.desk.take(Choose{part_selected(0, Part::response, 0)});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.click("Sometimes lead elsewhere");
    const auto& next = author.scene().moments[0].responses[0].next;
    REQUIRE(next.size() == 2);
    CHECK(next[0].to == "lost");
    CHECK(next[1].to == "closed");
}

SCENARIO("a file that someone else changed can be decided about later", "[ui][editor]")
{
    Author author;
    author.desk.edit(authoring::SetMinutes{9});
    author.desk.take(ChangedOutside{"theirs"});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(2);
    screen.click("Decide later");
    CHECK_FALSE(author.desk.view().asks_about_outside);
    CHECK(author.saves.empty());
    CHECK(author.scene().minutes == 9);
}

SCENARIO("Esc leads out of a form step by step", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    author.desk.take(Choose{part_selected(0, Part::response, 1)});
    author.desk.take(ShowAside{Aside::translate});
    screen.frames(2);
    screen.press(ImGuiKey_Escape);
    CHECK(author.desk.view().aside == Aside::form);
    CHECK(author.desk.view().selection == part_selected(0, Part::response, 1));
    screen.click("Leads to"); // a list opens
    screen.press(ImGuiKey_Escape);
    CHECK(author.desk.view().selection == part_selected(0, Part::response, 1));
    screen.press(ImGuiKey_Escape);
    CHECK(author.desk.view().selection == moment_selected(0));
    screen.press(ImGuiKey_Escape);
    CHECK(author.desk.view().selection == whole_scene());
    CHECK(author.desk.open());
    screen.press(ImGuiKey_Escape);
    CHECK_FALSE(author.desk.open());
}

SCENARIO("a person is thought up in the window", "[ui][editor]")
{
    Author author;
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.click("A new person");
    screen.frames(2);
    screen.click("Name");
    screen.type("Samir");
    screen.click("Man");
    screen.click("Skin 5");
    screen.click("Bun");
    screen.click("In their own words · Dutch");
    screen.type("Ik ben Samir.");
    screen.click("Keep this person");
    const auto* wish = author.desk.wished<WritePersonFile>();
    REQUIRE(wish != nullptr);
    CHECK(wish->person.id == "samir");
    CHECK(wish->person.looks.figure == engine::Figure::man);
    CHECK(wish->person.looks.hair_style == "bun");
    CHECK(wish->person.looks.skin == "#7d5236");
    REQUIRE(wish->person.person.size() == 1);
    CHECK(engine::read(wish->person.person[0], "nl", "nl") == "Ik ben Samir.");
    screen.frames(2);
    CHECK_FALSE(screen.says("The scene")); // it is not written yet, and may never be

    WHEN("it is written")
    {
        const auto samir = wish->person;
        author.desk.catalogue.cases.push_back(samir);
        author.desk.catalogue.own_people.push_back(samir.id);
        author.desk.take(PersonKept{samir});
        screen.frames(2);
        CHECK(screen.says("The scene")); // back to its form
        CHECK(author.scene().case_id == "samir");
    }
    WHEN("it is not")
    {
        author.desk.send(EffectFailed{"error.person_not_kept", "no room"});
        screen.frames(2);
        CHECK(screen.says("Keep this person"));
        screen.click("Keep this person");
        REQUIRE(author.desk.wished<WritePersonFile>() != nullptr);
        CHECK(author.desk.wished<WritePersonFile>()->person.name == "Samir");
    }
}

SCENARIO("a moment that others lead to goes only after its ways were shown", "[ui][editor]")
{
    Author author;
    author.desk.take(Choose{moment_selected(2)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.press(ImGuiKey_Delete);
    screen.frames(2);
    CHECK(author.scene().moments.size() == 3);
    REQUIRE(screen.says("One response leads here:"));
    CHECK(screen.says("asked  ·  Welnee."));
    WHEN("it stays")
    {
        screen.click("Keep it");
        screen.frames(2);
        CHECK(author.scene() == tests::promise_scene());
        CHECK_FALSE(screen.says("One response leads here:"));
    }
    WHEN("it goes, and the way leads to another")
    {
        author.scratch.editor.removal->lead_on = "closed";
        screen.click("Delete");
        CHECK(author.scene().moments.size() == 2);
        CHECK(author.scene().moments[0].responses[1].next[0].to == "closed");
    }
    WHEN("one to which nothing leads goes")
    {
        screen.click("Keep it");
        author.desk.take(Choose{moment_selected(0)});
        screen.frames(2);
        screen.press(ImGuiKey_Delete);
        screen.frames(2);
        CHECK(author.scene().moments.size() == 2);
    }
}
