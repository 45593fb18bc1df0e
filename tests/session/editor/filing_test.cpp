// The scene and its file: saving, drafts of an earlier run, a file changed by someone else,
// leaving.
#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using tests::Desk;
using tests::promise_scene;

SCENARIO("saving says so, and only then", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetMinutes{9});
    desk.take(SaveNow{});
    REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
    CHECK(desk.wished<SaveSceneFile>()->expected_hash == "h0");
    CHECK_FALSE(desk.wished<SaveSceneFile>()->as_copy);
    CHECK(desk.view().changed);
    desk.take(SceneSaved{"/s/promise.json", "h1", desk.writing().version});
    CHECK_FALSE(desk.view().changed);
    CHECK(desk.writing().file_hash == "h1");
    CHECK(desk.model.notice);
}

SCENARIO("what was typed while a save was under way is not called saved", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetMinutes{9});
    const auto version = desk.writing().version;
    desk.edit(authoring::SetMinutes{12});
    desk.take(SceneSaved{"/s/promise.json", "h1", version});
    CHECK(desk.view().changed);
}

SCENARIO("a draft of an earlier run is offered before anything else", "[session][editor]")
{
    Desk desk;
    auto draft = promise_scene();
    draft.minutes = 20;
    desk.take(SceneOpened{.file = "/s/promise.json",
                          .hash = "h0",
                          .scene = promise_scene(),
                          .positions = {},
                          .draft = FoundDraft{draft, false}});
    CHECK(desk.view().asks_about_draft);
    desk.take(SaveNow{});
    CHECK(desk.wished<SaveSceneFile>() == nullptr);

    WHEN("it is taken")
    {
        desk.take(AnswerDraft{true});
        THEN("the scene is that of the draft, not saved, and one step from the file's")
        {
            CHECK(desk.writing().scene() == draft);
            CHECK(desk.view().changed);
            CHECK(desk.wished<DropDraft>() == nullptr);
            desk.take(UndoChange{});
            CHECK(desk.writing().scene() == promise_scene());
        }
    }
    WHEN("it is not")
    {
        desk.take(AnswerDraft{false});
        THEN("it is dropped, and the scene is that of the file")
        {
            CHECK(desk.wished<DropDraft>() != nullptr);
            CHECK(desk.writing().scene() == promise_scene());
            CHECK_FALSE(desk.view().changed);
        }
    }
}

SCENARIO("a file that someone else changed is never written over unasked", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetMinutes{9});
    desk.take(ChangedOutside{"theirs"});
    CHECK(desk.view().asks_about_outside);
    desk.take(SaveNow{});
    CHECK(desk.wished<SaveSceneFile>() == nullptr);

    WHEN("mine is to stay")
    {
        desk.take(AnswerOutside{AnswerOutside::Keep::mine});
        REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
        CHECK(desk.wished<SaveSceneFile>()->expected_hash == "theirs");
        CHECK(desk.wished<SaveSceneFile>()->history->scene.minutes == 9);
    }
    WHEN("theirs is to stay")
    {
        desk.take(AnswerOutside{AnswerOutside::Keep::theirs});
        REQUIRE(desk.wished<OpenSceneFile>() != nullptr);
        CHECK_FALSE(desk.wished<OpenSceneFile>()->with_draft);
        CHECK(desk.wished<SaveSceneFile>() == nullptr);
    }
    WHEN("it is not decided yet")
    {
        desk.take(AnswerOutside{AnswerOutside::Keep::undecided});
        CHECK(desk.effects.empty());
        CHECK_FALSE(desk.view().asks_about_outside);
        CHECK(desk.writing().scene().minutes == 9);
        desk.take(SaveNow{});
        REQUIRE(desk.wished<SaveSceneFile>() != nullptr); // which finds the file changed again
        CHECK(desk.wished<SaveSceneFile>()->expected_hash == "h0");
    }
    WHEN("mine is to be a copy")
    {
        desk.take(AnswerOutside{AnswerOutside::Keep::copy});
        REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
        CHECK(desk.wished<SaveSceneFile>()->as_copy);
        CHECK(desk.wished<SaveSceneFile>()->history->scene.id == "promise-copy");
    }
}

SCENARIO("leaving never loses words", "[session][editor]")
{
    Desk desk;
    WHEN("all is saved")
    {
        desk.send(GoBack{});
        CHECK_FALSE(desk.open());
    }
    WHEN("something is not")
    {
        desk.edit(authoring::SetMinutes{9});
        desk.send(GoBack{});
        CHECK(desk.view().asks_about_leaving);
        AND_WHEN("one stays")
        {
            desk.take(AnswerLeaving{AnswerLeaving::Then::stay});
            CHECK(desk.view().changed);
            CHECK_FALSE(desk.view().asks_about_leaving);
        }
        AND_WHEN("it is left as a draft")
        {
            desk.take(AnswerLeaving{AnswerLeaving::Then::keep_draft});
            CHECK_FALSE(desk.open());
            REQUIRE(desk.wished<KeepDraft>() != nullptr);
            CHECK(desk.wished<KeepDraft>()->history->scene.minutes == 9);
        }
        AND_WHEN("it is to be saved, and that succeeds")
        {
            desk.take(AnswerLeaving{AnswerLeaving::Then::save});
            CHECK(desk.open());
            REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
            desk.take(SceneSaved{"/s/promise.json", "h1", desk.writing().version});
            CHECK_FALSE(desk.open());
        }
        AND_WHEN("it is to be saved, and the file was changed by someone else")
        {
            desk.take(AnswerLeaving{AnswerLeaving::Then::save});
            desk.take(ChangedOutside{"theirs"});
            CHECK(desk.open());
            CHECK(desk.view().asks_about_outside);
        }
    }
}

SCENARIO("a trial begins anywhere, with trust and flags of choice", "[session][editor]")
{
    Desk desk;
    desk.check();
    desk.take(TryFrom{Trial{.moment = "asked", .trust = 30, .flags = {"knows"}}});
    auto view = desk.view();
    REQUIRE(view.trial);
    CHECK(view.trial->possible);
    CHECK(view.trial->trust == 30);
    CHECK(view.trial->flags == std::vector<std::string>{"knows"});
    CHECK(view.trial->says == "Je zou bellen.");
    desk.take(DecideInTrial{engine::Respond{"own"}});
    view = desk.view();
    CHECK(view.trial->ending == engine::Outcome::repaired);
    CHECK(view.trial->trust == 40);
    CHECK(view.trial->trust_before == 30);
    desk.take(DecideInTrial{engine::Respond{"deny"}});
    CHECK(desk.writing().trial->decisions.size() == 1);
    desk.take(StepBackInTrial{});
    CHECK(desk.view().trial->moment_id == "asked");
    CHECK_FALSE(desk.view().trial->can_step_back);
    CHECK(desk.model.attempts.empty());
}

SCENARIO("writing begins at the desk, and ends there", "[session][editor]")
{
    Desk desk;
    desk.catalogue.scenes.push_back(
        {engine::compile(promise_scene()), {}, "h0", "/s/promise.json"});
    desk.catalogue.broken.push_back({"/s/half.json", {}});
    desk.send(GoBack{});
    CHECK_FALSE(desk.open());
    auto view = desk.view();
    REQUIRE(view.desk);
    CHECK(view.desk->scenes.size() == 1);
    CHECK(view.desk->unfinished.size() == 1);
    desk.take(WriteScene{"promise"});
    REQUIRE(desk.wished<OpenSceneFile>() != nullptr);
    CHECK(desk.wished<OpenSceneFile>()->file == "/s/promise.json");
    desk.take(NewScene{NewScene::From::scene, "promise"});
    REQUIRE(desk.wished<NewSceneFile>() != nullptr);
    CHECK(desk.wished<NewSceneFile>()->id == "promise-copy");
    desk.send(GoBack{});
    CHECK(std::holds_alternative<LibraryScreen>(desk.model.screen));
}

SCENARIO("where nothing is unsaved, a file that changed is simply read again", "[session][editor]")
{
    Desk desk;
    desk.take(ChangedOutside{"theirs"});
    CHECK_FALSE(desk.view().asks_about_outside);
    REQUIRE(desk.wished<OpenSceneFile>() != nullptr);
    CHECK(desk.wished<OpenSceneFile>()->file == "/s/promise.json");
}

SCENARIO("a scene of one's own is deleted and put back; one that comes along is not deleted",
         "[session][editor]")
{
    Desk desk;
    desk.model = {};
    desk.catalogue.broken = {{"/s/own.json", {}}};
    desk.take(DeleteScene{"/s/elsewhere.json"});
    CHECK(desk.effects.empty());
    desk.take(DeleteScene{"/s/own.json"});
    REQUIRE(desk.wished<SetSceneAside>() != nullptr);
    desk.take(SceneSetAside{"/s/own.json", "/s/own.json.deleted"});
    CHECK(view_desk(desk.catalogue, desk.model).set_aside ==
          SetAside{"/s/own.json", "/s/own.json.deleted"});
    desk.take(PutSceneBack{});
    REQUIRE(desk.wished<TakeSceneBack>() != nullptr);
    CHECK(desk.wished<TakeSceneBack>()->kept == "/s/own.json.deleted");
    desk.take(SceneIsBack{"/s/own.json"});
    CHECK_FALSE(desk.model.set_aside);
    desk.catalogue.scenes.push_back(
        {.script = {}, .best = {}, .hash = "h", .file = "/p/with.json", .comes_along = true});
    desk.take(DeleteScene{"/p/with.json"});
    CHECK(desk.effects.empty());
}

SCENARIO("taking theirs is a step that can be undone", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetMinutes{9});
    desk.take(ChangedOutside{"theirs"});
    REQUIRE(desk.view().asks_about_outside);
    desk.take(AnswerOutside{AnswerOutside::Keep::theirs});
    auto theirs = promise_scene();
    theirs.minutes = 4;
    desk.take(
        SceneOpened{.file = "/s/promise.json", .hash = "theirs", .scene = theirs, .positions = {}});
    CHECK(desk.writing().scene() == theirs);
    CHECK_FALSE(desk.writing().changed());
    desk.take(UndoChange{});
    CHECK(desk.writing().scene().minutes == 9);
    CHECK(desk.writing().changed());
}

SCENARIO("a first trial begins at the moment that is chosen", "[session][editor]")
{
    auto scene = promise_scene();
    scene.moments.insert(scene.moments.begin() + 1, scene.moments[0]);
    scene.moments[1].id = "again";
    Desk desk(scene);
    desk.take(Choose{moment_selected(1)});
    desk.take(ShowAside{Aside::trial});
    CHECK(desk.writing().trial->moment == "again");
}

SCENARIO("moments that were moved are in the draft, and stand there again", "[session][editor]")
{
    Desk desk;
    desk.take(MoveCards{{{"asked", {500, 60}}}});
    REQUIRE(desk.wished<KeepDraft>() != nullptr);
    const auto kept = desk.wished<KeepDraft>()->positions;
    CHECK(kept.at("asked") == authoring::Position{500, 60});
    desk.take(SceneOpened{.file = "/s/promise.json",
                          .hash = "h0",
                          .scene = promise_scene(),
                          .positions = {},
                          .draft = FoundDraft{promise_scene(), false, kept}});
    desk.take(AnswerDraft{true});
    CHECK(desk.writing().positions.at("asked") == authoring::Position{500, 60});
    CHECK(desk.writing().changed());
}

namespace {

/// A scene as a template opens it: without a file, under a name that the program made up.
void begin_from_template(Desk& desk, const std::string& id)
{
    auto scene = promise_scene();
    scene.id = id;
    scene.title = engine::plain("Te laat, en niets gezegd");
    desk.model = {};
    desk.take(SceneOpened{.file = "/own/" + id + ".json",
                          .hash = {},
                          .scene = scene,
                          .positions = {},
                          .origin = "/templates/empty.json",
                          .from_template = true});
}

} // namespace

SCENARIO("a template that nobody wrote in is left without a question", "[session][editor]")
{
    Desk desk;
    begin_from_template(desk, "my-scene");
    CHECK(desk.view().changed); // it is in no file
    desk.send(GoBack{});
    CHECK_FALSE(desk.open());
    CHECK(desk.wished<DropDraft>() != nullptr);

    WHEN("a word was written")
    {
        begin_from_template(desk, "my-scene");
        desk.edit(authoring::SetMinutes{9});
        REQUIRE(desk.wished<KeepDraft>() != nullptr);
        CHECK(desk.wished<KeepDraft>()->origin == "/templates/empty.json");
        desk.send(GoBack{});
        CHECK(desk.view().asks_about_leaving);
    }
}

SCENARIO("a scene and its file get their name from the title when they are saved first",
         "[session][editor]")
{
    Desk desk;
    desk.catalogue.scenes.push_back({engine::compile([] {
                                         auto taken = promise_scene();
                                         taken.id = "te-laat-en-niets-gezegd";
                                         return taken;
                                     }()),
                                     {},
                                     "h0",
                                     "/s/other.json"});
    begin_from_template(desk, "my-scene-3");
    desk.take(SaveNow{});
    REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
    CHECK(desk.wished<SaveSceneFile>()->new_name == "te-laat-en-niets-gezegd-2.json");
    CHECK(desk.wished<SaveSceneFile>()->history->scene.id == "te-laat-en-niets-gezegd-2");
    CHECK(desk.wished<SaveSceneFile>()->origin == "/templates/empty.json");
    desk.take(SceneSaved{"/own/te-laat-en-niets-gezegd-2.json", "h1", desk.writing().version});
    CHECK_FALSE(desk.view().changed);
    REQUIRE(desk.wished<CheckWriting>() != nullptr); // under the name that it has now
    desk.check();
    CHECK_FALSE(desk.view().checking);

    WHEN("it is saved again")
    {
        desk.edit(authoring::SetMinutes{9});
        desk.take(SaveNow{});
        REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
        CHECK(desk.wished<SaveSceneFile>()->new_name.empty());
        CHECK(desk.wished<SaveSceneFile>()->expected_hash == "h1");
    }
}

SCENARIO("an id that the author chose stays", "[session][editor]")
{
    Desk desk;
    begin_from_template(desk, "my-scene");
    desk.edit(authoring::SetSceneId{"week-three"});
    desk.take(SaveNow{});
    REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
    CHECK(desk.wished<SaveSceneFile>()->new_name == "week-three.json");
    CHECK(desk.wished<SaveSceneFile>()->history->scene.id == "week-three");
}

SCENARIO("the desk knows scenes that are not finished by their titles", "[session][editor]")
{
    Desk desk;
    desk.model = {};
    desk.model.settings.language = "en";
    const auto titled = [](const std::string& words) {
        return SceneOutline{"id-of-it", "nl", {{{"nl", "x"}, {"en", words}}}, 4};
    };
    desk.catalogue.drafts = {{"/own/new.json", false, titled("Ten minutes late")},
                             {"/own/half.json", true, titled("Half")}};
    desk.catalogue.broken = {{"/own/half.json", {}, titled("Half")}, {"/own/torn.json", {}, {}}};
    const auto view = view_desk(desk.catalogue, desk.model);
    REQUIRE(view.unfinished.size() == 3);
    CHECK(view.unfinished[0].title == "Ten minutes late");
    CHECK_FALSE(view.unfinished[0].has_file);
    CHECK(view.unfinished[1].title == "Half");
    CHECK(view.unfinished[1].has_file);
    CHECK(view.unfinished[1].has_draft);
    CHECK_FALSE(view.unfinished[2].readable);
    // A name that a draft has is not given twice.
    desk.take(NewScene{NewScene::From::pattern, "empty"});
    REQUIRE(desk.wished<NewSceneFile>() != nullptr);
    CHECK(desk.wished<NewSceneFile>()->id == "my-scene");
    desk.catalogue.drafts.front().file = "/own/my-scene.json";
    desk.take(NewScene{NewScene::From::pattern, "empty"});
    CHECK(desk.wished<NewSceneFile>()->id == "my-scene-2");
    desk.take(DeleteScene{"/own/my-scene.json"});
    CHECK(desk.wished<SetSceneAside>() != nullptr);
}
