// Scenes that were never saved: what they are called, what leaving them asks; and whom they are
// about.
#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::session;
using tests::Desk;
using tests::promise_scene;

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

SCENARIO("a person who is kept is whom the scene is about", "[session][editor]")
{
    Desk desk;
    desk.catalogue.cases = {{.id = "samir", .name = "Samir"}};
    desk.take(KeepPerson{{.name = "Samir"}});
    REQUIRE(desk.wished<WritePersonFile>() != nullptr);
    const auto person = desk.wished<WritePersonFile>()->person;
    CHECK(person.id == "samir-2"); // another has that id
    CHECK(person.title == engine::plain("Samir"));
    CHECK(desk.writing().scene().case_id.empty());
    desk.catalogue.cases.push_back(person);
    desk.catalogue.own_people = {person.id};
    desk.take(PersonKept{person});
    CHECK(desk.writing().scene().case_id == "samir-2");
    CHECK(desk.view().own_person == person);
    desk.take(UndoChange{});
    CHECK(desk.writing().scene().case_id.empty());
    desk.take(KeepPerson{{}});
    CHECK(desk.effects.empty()); // someone without a name
}

SCENARIO("the scenes of a folder are shown until it is closed", "[session][editor]")
{
    Desk desk;
    desk.model = {};
    const auto reads_again = [&] {
        return std::find(desk.effects.begin(), desk.effects.end(), Effect{ReadScenesAgain{}}) !=
               desk.effects.end();
    };
    desk.take(FolderFound{"/team/scenes"});
    CHECK(reads_again());
    CHECK(view_desk(desk.catalogue, desk.model).folders ==
          std::vector<std::string>{"/team/scenes"});
    desk.take(FolderFound{"/team/scenes"});
    CHECK(desk.model.settings.scene_folders.size() == 1);
    desk.take(CloseFolder{"/elsewhere"});
    CHECK_FALSE(reads_again());
    desk.take(CloseFolder{"/team/scenes"});
    CHECK(reads_again());
    CHECK(desk.model.settings.scene_folders.empty());
}

SCENARIO("a move on the map is taken back in its turn", "[session][editor]")
{
    Desk desk;
    const auto at = [&](const std::string& id) { return desk.writing().positions.at(id); };
    const auto stood = at("asked");
    const authoring::Position first{500, 60};
    const authoring::Position second{900, -40};
    desk.edit(authoring::SetMinutes{9});
    desk.take(MoveCards{{{"asked", first}}});
    desk.edit(authoring::SetMinutes{12});
    desk.take(MoveCards{{{"asked", second}}});
    desk.take(MoveCards{{{"asked", second}}}); // to where it stands: no step
    desk.take(UndoChange{});
    CHECK(at("asked") == first);
    CHECK(desk.writing().scene().minutes == 12);
    desk.take(UndoChange{});
    CHECK(desk.writing().scene().minutes == 9);
    CHECK(at("asked") == first);
    desk.take(UndoChange{});
    CHECK(at("asked") == stood);
    CHECK(desk.writing().scene().minutes == 9);
    desk.take(UndoChange{});
    CHECK_FALSE(desk.view().can_undo);
    CHECK_FALSE(desk.view().changed); // all is as the file has it
    CHECK(desk.wished<DropDraft>() != nullptr);
    for (int i = 0; i < 4; ++i)
        desk.take(RedoChange{});
    CHECK(at("asked") == second);
    CHECK(desk.writing().scene().minutes == 12);
    CHECK_FALSE(desk.view().can_redo);

    WHEN("something else is done after a move was taken back")
    {
        desk.take(UndoChange{});
        desk.edit(authoring::SetMinutes{20});
        CHECK_FALSE(desk.view().can_redo);
    }
    WHEN("a move comes after an edit was taken back")
    {
        desk.take(UndoChange{});
        desk.take(UndoChange{});
        desk.take(MoveCards{{{"asked", {1, 2}}}});
        CHECK_FALSE(desk.view().can_redo);
    }
    WHEN("it was only moved, and saved")
    {
        desk.take(SceneSaved{"/s/promise.json", "h1", desk.writing().version});
        CHECK_FALSE(desk.view().changed);
        desk.take(UndoChange{});
        CHECK(desk.view().changed);
        desk.take(RedoChange{});
        CHECK_FALSE(desk.view().changed);
    }
}
