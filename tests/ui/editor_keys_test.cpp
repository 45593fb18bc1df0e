// The keyboard in the editor: where it goes on when what it was on is gone, and whose a key is.
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

#include <string>

using namespace tegenover;
using namespace tegenover::session;
using tests::Author;
using tests::HeadlessUi;

namespace {

engine::Scene with_a_cue()
{
    auto scene = tests::promise_scene();
    scene.moments[0].lines[0].cues = {
        {.id = "ring", .shows = engine::plain("Ze draait haar ring.")}};
    return scene;
}

Trial trial_now(const Author& author) { return *author.desk.writing().trial; }

void try_from_first(Author& author, HeadlessUi& screen)
{
    author.desk.take(Choose{moment_selected(0)});
    author.on(screen);
    screen.click(author.words("editor.try_from"));
    screen.frames(3);
}

} // namespace

SCENARIO("Tab begins at the first answer of a trial, and at its end at the way back",
         "[ui][editor][keyboard]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    try_from_first(author, screen);
    screen.press(ImGuiKey_Tab);
    CHECK(screen.focused() == "Dat vergat ik.");
    screen.press(ImGuiKey_Enter);
    screen.frames(3);
    REQUIRE(author.desk.view().trial->ending);
    CHECK(screen.focused() == author.words("editor.trial_back"));
}

SCENARIO("after a trial the keyboard is where one begins", "[ui][editor][keyboard]")
{
    Author author;
    HeadlessUi screen({.in_screen = false});
    try_from_first(author, screen);
    screen.press(ImGuiKey_Tab);
    screen.press(ImGuiKey_Escape);
    screen.frames(3);
    REQUIRE(author.desk.view().aside == Aside::form);
    screen.press(ImGuiKey_Tab);
    CHECK(screen.focused() == author.words("editor.try_from"));
}

SCENARIO("a trial that comes to an ending without a title tells how it ended", "[ui][editor]")
{
    auto scene = tests::promise_scene();
    for (auto& moment : scene.moments)
        if (moment.ending) moment.ending->title = {};
    Author author("en", scene);
    author.desk.take(TryFrom{{.moment = "asked", .trust = 50}});
    author.desk.take(DecideInTrial{engine::Respond{"own"}});
    const auto ending = author.desk.view().trial->ending; // a view is a value
    REQUIRE(ending);
    const std::string outcome(author.words("outcome." + std::string(engine::key(*ending))));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    CHECK(screen.says("Ending: " + outcome));
}

SCENARIO("after the last of a list was ticked the keyboard goes on beside the map",
         "[ui][editor][keyboard]")
{
    Author author;
    author.desk.take(TableRead{"/t.csv", "id,nl,note\nscene/title,De belofte,x\nno/such,y,y\n"});
    REQUIRE(author.desk.view().left_out.size() == 2);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    REQUIRE(screen.exists(author.words("left_out.tick_all")));
    screen.click(author.words("left_out.tick_all"));
    screen.frames(3);
    screen.press(ImGuiKey_Tab);
    const auto& first = screen.item(screen.focused());
    CHECK(first.box.left > screen.item("asked").box.right); // of what stands beside the map
}

SCENARIO(
    "another trust begins a trial anew, with what was seen of her, and stays under the pointer",
    "[ui][editor]")
{
    Author author("en", with_a_cue());
    author.desk.take(TryFrom{{.moment = "asked", .trust = 50}});
    author.desk.take(DecideInTrial{engine::Notice{"ring"}});
    author.desk.take(DecideInTrial{engine::Respond{"own"}});
    HeadlessUi screen({.height = 420, .in_screen = false});
    author.on(screen);
    const auto trust = author.words("editor.trial_trust");
    screen.hover("Back to writing");
    for (int i = 0; i < 10; ++i) // to the end of the page
        screen.scroll(5);
    screen.frames(2);
    const float before = screen.item(trust).box.top;
    REQUIRE(screen.item(trust).visible);
    screen.drag(trust, 0.5F, 0.2F);
    screen.frames(4);
    CHECK(trial_now(author).trust < 30);
    CHECK(trial_now(author).decisions == std::vector<engine::Decision>{engine::Notice{"ring"}});
    CHECK(screen.says("the conversation starts over"));
    CHECK(screen.item(trust).box.top == Approx(before).margin(1));
}

SCENARIO("a line or a response that is opened is ready to be written", "[ui][editor][keyboard]")
{
    Author author;
    author.desk.take(Choose{moment_selected(0)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("Je zou bellen.");
    screen.frames(3);
    screen.type("Hoi. ");
    CHECK(engine::read(author.scene().moments[0].lines[0].says, "nl", "nl").find("Hoi.") !=
          std::string_view::npos);
    screen.press(ImGuiKey_Escape);
    screen.press(ImGuiKey_Escape);
    REQUIRE(author.desk.writing().selection == moment_selected(0));
    screen.frames(2);
    screen.click(author.words("editor.add_response"));
    screen.frames(3);
    screen.type("Vertel.");
    CHECK(engine::read(author.scene().moments[0].responses[2].says, "nl", "nl") == "Vertel.");
}

SCENARIO("letters that are typed before the keyboard is in the field are not lost",
         "[ui][editor][keyboard]")
{
    auto scene = tests::promise_scene();
    scene.title = engine::plain("De belofte");
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::problems});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(2);
    auto& io = ImGui::GetIO();
    screen.hover("Write the next");
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    screen.frames(1);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    screen.frames(1);
    for (const char letter : std::string("Goed zo")) { // one in each of the next frames
        io.AddInputCharacter(static_cast<unsigned>(letter));
        screen.frames(1);
    }
    screen.frames(3);
    const auto& why = author.scene().moments[0].responses[0].why;
    CHECK(engine::read(why, "nl", "nl") == "Goed zo");
}

SCENARIO("letters that are typed while the form is out of view go nowhere",
         "[ui][editor][keyboard]")
{
    Author author;
    HeadlessUi screen({.width = 700, .in_screen = false}); // room for the map or the form
    author.on(screen);
    screen.click(author.words("editor.map"));
    screen.click("asked");
    REQUIRE(screen.tab_to(author.words("editor.drag_link")));
    screen.press(ImGuiKey_Enter); // a response whose form would be ready to be written
    screen.frames(2);
    REQUIRE(author.scratch.editor.map_in_front);
    ImGui::GetIO().AddInputCharacter('x');
    screen.frames(1);
    screen.click(author.words("editor.find"));
    screen.type("a");
    CHECK(author.scratch.editor.find == "a");
}

SCENARIO("Ctrl+Z in an empty find field undoes what was changed in the scene",
         "[ui][editor][keyboard]")
{
    Author author;
    author.desk.edit(authoring::SetStart{"lost"});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.find"));
    screen.press(ImGuiMod_Ctrl, ImGuiKey_Z);
    CHECK(author.scene() == tests::promise_scene());
}

SCENARIO("Esc closes a list in a question, and the question stays", "[ui][editor][keyboard]")
{
    Author author;
    author.desk.take(Choose{moment_selected(2)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.press(ImGuiKey_Delete);
    screen.frames(2);
    screen.click(author.words("editor.remove_lead_on"));
    screen.frames(2);
    screen.press(ImGuiKey_Escape);
    screen.frames(2);
    REQUIRE(author.scratch.editor.removal);
    screen.press(ImGuiKey_Escape);
    screen.frames(2);
    CHECK_FALSE(author.scratch.editor.removal);
    CHECK(author.scene().moments.size() == 3);
}

SCENARIO("Esc leads back to the list of what is to be translated, to the same text",
         "[ui][editor][keyboard]")
{
    auto scene = tests::promise_scene();
    scene.title.wordings = {{"nl", "De belofte"}, {"en", "The promise"}};
    Author author("en", scene);
    author.desk.take(ShowAside{Aside::translate});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.frames(2);
    const auto open = author.words("editor.translate_open");
    screen.click(open);
    screen.frames(4);
    REQUIRE(author.desk.writing().aside == Aside::form);
    CHECK(screen.exists(author.words("editor.back_to_translating")));
    screen.press(ImGuiKey_Escape); // out of the field
    screen.press(ImGuiKey_Escape);
    screen.frames(4);
    REQUIRE(author.desk.writing().aside == Aside::translate);
    const auto missing = author.desk.view().missing.size();
    screen.type("Asked.");
    CHECK(author.desk.view().missing.size() == missing - 1);
}

SCENARIO("a path that led nowhere is typed on", "[ui][editor][keyboard]")
{
    Author author;
    author.desk.take(OpenDesk{});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.bring_in_hint"));
    screen.type("/no/such");
    screen.press(ImGuiKey_Enter);
    REQUIRE(author.desk.wished<BringInFile>() != nullptr);
    screen.frames(2);
    screen.press(ImGuiKey_End); // all of it is chosen, to be typed over as well
    screen.type(".html");
    CHECK(author.scratch.editor.path == "/no/such.html");
}

SCENARIO("a trial that has ended begins anew at the moment that is chosen", "[ui][editor]")
{
    Author author;
    author.desk.take(TryFrom{{.moment = "asked", .trust = 50}});
    author.desk.take(DecideInTrial{engine::Respond{"own"}});
    author.desk.take(ShowAside{Aside::form});
    author.desk.take(Choose{moment_selected(0)});
    author.desk.take(ShowAside{Aside::trial});
    CHECK(trial_now(author).decisions.empty());
}

SCENARIO("after starting over, Tab begins at the first answer, and digits answer too",
         "[ui][editor][keyboard]")
{
    auto scene = with_a_cue();
    scene.moments[0].responses[1].next[0].to = "asked";
    Author author("en", scene);
    author.desk.take(TryFrom{{.moment = "asked", .trust = 50}});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.press(ImGuiKey_2);
    screen.frames(2);
    REQUIRE(trial_now(author).decisions == std::vector<engine::Decision>{engine::Respond{"deny"}});
    screen.click(author.words("editor.trial_again"));
    screen.frames(3);
    screen.press(ImGuiKey_Tab);
    CHECK(screen.focused() == "Dat vergat ik.");
}

SCENARIO("Enter on the card that is chosen leads into its form", "[ui][editor][map][keyboard]")
{
    Author author;
    author.desk.take(Choose{moment_selected(0)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    REQUIRE(screen.tab_to("asked"));
    screen.press(ImGuiKey_Enter);
    screen.frames(3);
    CHECK(screen.item(screen.focused()).box.left > screen.item("asked").box.right);
}

SCENARIO("a cue that is added is ready to be written", "[ui][editor][keyboard]")
{
    Author author;
    author.desk.take(Choose{part_selected(0, Part::line, 0)});
    HeadlessUi screen({.height = 2400, .in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.add_cue"));
    screen.frames(4);
    screen.type("Ze zucht.");
    REQUIRE(author.scene().moments[0].lines[0].cues.size() == 1);
    CHECK(engine::read(author.scene().moments[0].lines[0].cues[0].shows, "nl", "nl") ==
          "Ze zucht.");
}
