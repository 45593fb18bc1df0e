// What an author is told of: a person who is not kept yet, a file that could not be read, what was
// deleted.
#include "session/editor/editor_view.hpp"

#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;

SCENARIO("a person who is half thought up is in the way of leaving", "[session][editor]")
{
    Desk desk;
    desk.take(SceneSaved{"/s/promise.json", "h0", desk.writing().version});
    desk.take(Choose{moment_selected(1)});
    desk.take(HoldPerson{true});
    desk.take(LeaveWriting{});
    REQUIRE(std::holds_alternative<EditorScreen>(desk.model.screen));
    REQUIRE(std::get<EditorScreen>(desk.model.screen).writing != nullptr);
    CHECK(desk.writing().selection == whole_scene());
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->words_key == "editor.person_first");
    desk.take(HoldPerson{false});
    desk.take(LeaveWriting{});
    const auto* editor = std::get_if<EditorScreen>(&desk.model.screen);
    CHECK((editor == nullptr || editor->writing == nullptr));
}

SCENARIO("a file beside the scene that could not be read is told", "[session][editor]")
{
    Desk desk;
    desk.take(SceneOpened{.file = "/s/a.json",
                          .hash = "h",
                          .scene = promise_scene(),
                          .positions = {},
                          .broken_map = "/s/a.layout.json"});
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->detail == "a.layout.json");
}

SCENARIO("what was deleted is told by its title", "[session][editor]")
{
    Desk desk;
    desk.model = {};
    desk.catalogue.drafts = {{"/s/trip.json", false, {.title = engine::plain("De reis")}}};
    desk.take(DeleteScene{"/s/trip.json"});
    REQUIRE(desk.wished<SetSceneAside>() != nullptr);
    const auto title = desk.wished<SetSceneAside>()->title;
    desk.take(SceneSetAside{"/s/trip.json", {}, title});
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->detail == "De reis");
}
