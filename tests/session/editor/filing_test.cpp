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

SCENARIO("what is in no file any more is not taken for saved", "[session][editor]")
{
    Desk desk;
    desk.take(FileLost{"/s/another.json", {}});
    CHECK_FALSE(desk.view().changed);
    desk.take(FileLost{"/s/promise.json", {}});
    CHECK(desk.view().changed);
    REQUIRE(desk.wished<KeepDraft>() != nullptr);
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->words_key == "editor.file_gone");
    CHECK(desk.model.notice->detail == "promise.json");
    WHEN("it is saved")
    {
        desk.take(SaveNow{});
        REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
        CHECK(desk.wished<SaveSceneFile>()->file == "/s/promise.json");
        desk.take(SceneSaved{"/s/promise.json", "h1", desk.writing().version});
        CHECK_FALSE(desk.view().changed);
    }
    WHEN("the file comes back")
    {
        desk.take(FileBack{"/s/promise.json"});
        CHECK_FALSE(desk.view().changed);
        CHECK(desk.wished<DropDraft>() != nullptr);
    }
    WHEN("one leaves")
    {
        desk.send(GoBack{});
        CHECK(desk.view().asks_about_leaving);
    }
}

SCENARIO("a file that is read again is shown at the same spot", "[session][editor]")
{
    Desk desk;
    desk.take(Choose{part_selected(0, Part::response, 1)});
    desk.take(ChangedOutside{"h1"});
    auto theirs = tests::promise_scene();
    theirs.minutes = 44;
    desk.take(
        SceneOpened{.file = "/s/promise.json", .hash = "h1", .scene = theirs, .positions = {}});
    CHECK(desk.writing().scene().minutes == 44);
    CHECK(desk.view().selection == part_selected(0, Part::response, 1));
}

SCENARIO("a file that does not say its language is taken to be in the author's",
         "[session][editor]")
{
    Desk desk;
    desk.model = {};
    desk.model.settings.language = "en";
    auto scene = tests::promise_scene();
    scene.language.clear();
    desk.take(
        SceneOpened{.file = "/s/promise.json", .hash = "h0", .scene = scene, .positions = {}});
    CHECK(desk.writing().scene().language == "en");
    CHECK(desk.view().languages == std::vector<std::string>{"en", "nl"});
    CHECK_FALSE(desk.view().changed);
}

SCENARIO("keys that a scene does not know stand among its problems", "[session][editor]")
{
    Desk desk;
    desk.check();
    const auto before = desk.view().findings.size();
    desk.take(
        SceneOpened{.file = "/s/promise.json",
                    .hash = "h1",
                    .scene = tests::promise_scene(),
                    .positions = {},
                    .unknown = {{"TG014", "/moments/0/my_note", "\"my_note\" is not known here"},
                                {"TG014", "/moments/99/x", "\"x\" is not known here"}}});
    desk.check();
    const auto view = desk.view();
    REQUIRE(view.findings.size() == before + 2);
    CHECK(view.findings[0].code == "TG014");
    CHECK(view.findings[0].error);
    CHECK(view.findings[0].place == moment_selected(0));
    CHECK(view.findings[1].place == whole_scene());
    CHECK(view.errors >= 2);
    desk.take(SceneSaved{"/s/promise.json", "h2", desk.writing().version});
    CHECK(desk.view().findings.size() == before);
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
        AND_WHEN("it is thrown away")
        {
            desk.take(AnswerLeaving{AnswerLeaving::Then::discard});
            CHECK_FALSE(desk.open());
            CHECK(desk.wished<DropDraft>() != nullptr);
            CHECK(desk.wished<KeepDraft>() == nullptr);
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
