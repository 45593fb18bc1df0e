// What an author is told of: a person who is not kept yet, a file that could not be read, what was
// deleted.
#include "session/editor/editor_view.hpp"

#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;

SCENARIO("a person who is half thought up is in the way of leaving", "[session][editor]")
{
    Desk desk;
    desk.take(SceneSaved{"/s/promise.json", "h0", desk.writing().version});
    desk.take(Choose{moment_selected(1)});
    desk.take(HoldPerson{engine::CaseFile{.name = "Sam"}});
    desk.take(LeaveWriting{});
    REQUIRE(std::holds_alternative<EditorScreen>(desk.model.screen));
    REQUIRE(std::get<EditorScreen>(desk.model.screen).writing != nullptr);
    CHECK(desk.writing().selection == whole_scene());
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->words_key == "editor.person_first");
    desk.take(HoldPerson{});
    desk.take(LeaveWriting{});
    const auto* editor = std::get_if<EditorScreen>(&desk.model.screen);
    CHECK((editor == nullptr || editor->writing == nullptr));
}

SCENARIO("a person who is half thought up is in the draft, and comes back with it",
         "[session][editor]")
{
    const engine::CaseFile sam{.name = "Sam"};
    Desk desk;
    desk.take(SceneSaved{"/s/promise.json", "h0", desk.writing().version});
    desk.take(HoldPerson{sam});
    const auto* kept = desk.wished<KeepDraft>();
    REQUIRE(kept != nullptr);
    CHECK(kept->person == sam);
    desk.take(SceneSaved{"/s/promise.json", "h1", desk.writing().version});
    kept = desk.wished<KeepDraft>(); // a save does not hold it
    REQUIRE(kept != nullptr);
    CHECK(kept->person == sam);
    desk.take(HoldPerson{});
    CHECK(desk.wished<DropDraft>() != nullptr);

    FoundDraft found{.scene = promise_scene()};
    found.person = sam;
    desk.take(SceneOpened{.file = "/s/b.json",
                          .hash = "h",
                          .scene = promise_scene(),
                          .positions = {},
                          .draft = found});
    desk.take(AnswerDraft{true});
    CHECK(desk.writing().person_half_made == sam);
    CHECK(desk.writing().person_found);
    desk.take(HoldPerson{sam}); // the screen has taken it up
    CHECK_FALSE(desk.writing().person_found);
}

SCENARIO("a file that is read anew asks nothing about a person on the screen", "[session][editor]")
{
    Desk desk;
    desk.take(SceneSaved{"/s/promise.json", "h0", desk.writing().version});
    desk.take(HoldPerson{engine::CaseFile{.name = "Sam"}});
    desk.take(ChangedOutside{"theirs"});
    CHECK(desk.wished<DropDraft>() != nullptr);
    CHECK(desk.wished<OpenSceneFile>() != nullptr);
}

SCENARIO("a draft that was dropped by mistake is brought back by redo", "[session][editor]")
{
    Desk desk;
    auto other = promise_scene();
    other.title = engine::plain("Other words");
    desk.take(SceneOpened{.file = "/s/b.json",
                          .hash = "h",
                          .scene = promise_scene(),
                          .positions = {},
                          .draft = FoundDraft{.scene = other}});
    const auto before = desk.writing().scene();
    desk.take(AnswerDraft{false});
    CHECK(desk.writing().scene() == before);
    CHECK_FALSE(desk.writing().changed());
    desk.take(RedoChange{});
    CHECK(desk.writing().scene().title == other.title);
    CHECK(desk.wished<KeepDraft>() != nullptr);
}

SCENARIO("a trial in which nothing was said begins where one is now", "[session][editor]")
{
    Desk desk;
    const auto scene = desk.writing().scene();
    const auto ending = static_cast<std::size_t>(
        std::ranges::find_if(scene.moments,
                             [](const auto& one) { return one.ending.has_value(); }) -
        scene.moments.begin());
    desk.take(Choose{moment_selected(ending)});
    desk.take(ShowAside{Aside::trial});
    REQUIRE(desk.writing().trial);
    CHECK(desk.writing().trial->moment == scene.start);
    engine::Moment later;
    later.id = "later";
    desk.edit(authoring::AddMoment{1, later});
    desk.take(Choose{moment_selected(1)});
    desk.take(ShowAside{Aside::trial});
    CHECK(desk.writing().trial->moment == "later");
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
