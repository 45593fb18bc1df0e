// Scenes that are begun: from a template, as a copy, from elsewhere. None has a file before it is
// saved.
#include "shell/scene_desk.hpp"

#include "authoring/missing_translations.hpp"
#include "persistence/case_reader.hpp"
#include "persistence/case_writer.hpp"
#include "shell/desk_folder.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;
using shell::SceneDesk;

SCENARIO("a new scene has no file before it is saved", "[shell][editor]")
{
    Folder at;
    fs::create_directories(at.root / "patterns");
    auto original = persistence::write_scene(small_scene());
    original.insert(original.find('{') + 1, "\n  \"x-made-by\": \"us\",");
    write(at.root / "patterns" / "empty.json", original);
    const auto intents = at.desk.perform(NewSceneFile{"empty", {}, "mine"});
    const auto* opened = step_in<SceneOpened>(intents);
    REQUIRE(opened != nullptr);
    CHECK(opened->file == (at.root / "own" / "mine.json").string());
    CHECK(opened->hash.empty());
    CHECK(opened->from_template);
    CHECK(opened->scene.id == "mine");
    CHECK_FALSE(fs::exists(at.root / "own"));

    const KeepDraft draft{opened->file,          {}, authoring::begin_history(opened->scene),
                          {{"asked", {10, 20}}}, {}, opened->origin};
    const auto named = (at.root / "own" / "late.json").string();
    const SaveSceneFile save{.file = opened->file,
                             .expected_hash = {},
                             .history = draft.history,
                             .positions = draft.positions,
                             .version = 3,
                             .origin = opened->origin,
                             .new_name = "late.json"};
    WHEN("it was written on, and the program ended")
    {
        CHECK(at.desk.perform(draft).empty());
        CHECK(at.desk.flush().empty());
        SceneDesk next{{.data = at.root / "data", .own = at.root / "own", .patterns = {}}};
        const auto known = next.take_draft_change();
        REQUIRE(known);
        REQUIRE(known->size() == 1);
        CHECK(known->front().file == opened->file);
        CHECK_FALSE(known->front().has_file);
        CHECK(known->front().outline == outline_of(opened->scene));
        const auto again = next.perform(OpenSceneFile{opened->file});
        REQUIRE(step_in<SceneOpened>(again) != nullptr);
        CHECK(step_in<SceneOpened>(again)->scene == opened->scene);
        CHECK(step_in<SceneOpened>(again)->hash.empty());
        CHECK(step_in<SceneOpened>(again)->origin == opened->origin);
        CHECK(step_in<SceneOpened>(again)->positions == draft.positions);
        AND_WHEN("another is begun under the same name")
        {
            const auto other = next.perform(NewSceneFile{{}, at.file.string(), "mine"});
            CHECK(step_in<SceneOpened>(other)->file != opened->file);
        }
        AND_WHEN("it is deleted and put back")
        {
            const auto gone = next.perform(SetSceneAside{opened->file});
            REQUIRE(step_in<SceneSetAside>(gone) != nullptr);
            CHECK(next.take_draft_change()->empty());
            const auto back =
                next.perform(TakeSceneBack{opened->file, step_in<SceneSetAside>(gone)->kept});
            REQUIRE(step_in<SceneIsBack>(back) != nullptr);
            CHECK(next.take_draft_change() == known);
        }
        AND_WHEN("it is saved")
        {
            const auto saved = next.perform(save);
            REQUIRE(step_in<SceneSaved>(saved) != nullptr);
            CHECK(step_in<SceneSaved>(saved)->file == named);
            CHECK(next.take_draft_change()->empty());
            CHECK_FALSE(fs::exists(shell::draft_file(at.root / "data/drafts", opened->file)));
            THEN("it keeps what the template had that the program does not know")
            {
                CHECK(read(named).find("x-made-by") != std::string::npos);
            }
        }
    }
    WHEN("a file has that name already")
    {
        fs::create_directories(at.root / "own");
        write(named, "someone's");
        const auto saved = at.desk.perform(save);
        REQUIRE(step_in<SceneSaved>(saved) != nullptr);
        CHECK(step_in<SceneSaved>(saved)->file == (at.root / "own" / "late (2).json").string());
        CHECK(read(named) == "someone's");
    }
}

SCENARIO("a copy of a scene has no file before it is saved either", "[shell][editor]")
{
    Folder at;
    const auto copied = at.desk.perform(NewSceneFile{{}, at.file.string(), "small-copy"});
    REQUIRE(step_in<SceneOpened>(copied) != nullptr);
    CHECK_FALSE(step_in<SceneOpened>(copied)->from_template); // so leaving it asks
    CHECK_FALSE(fs::exists(at.root / "own"));
    CHECK(at.opened().scene == small_scene());
}

SCENARIO("a scene that is saved half-written is known as such", "[shell][editor]")
{
    Folder at;
    auto half = small_scene();
    half.moments[0].responses[0].next.clear();
    const auto saved =
        at.desk.perform(SaveSceneFile{at.file.string(), at.hash(), authoring::begin_history(half)});
    REQUIRE(step_in<SceneSaved>(saved) != nullptr);
    CHECK(at.desk.take_rewritten().empty());
    const auto changes = at.desk.take_shelf_changes();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].file == at.file.string());
    REQUIRE(changes[0].broken);
    CHECK_FALSE(changes[0].broken->problems.empty());
    CHECK(changes[0].broken->outline == outline_of(half));
}

SCENARIO("every template opens without an error, in both languages", "[shell][editor]")
{
    const fs::path templates = std::string{TEGENOVER_SOURCE_FOLDER} + "/assets/templates";
    for (const std::string name : {"empty", "rupture-and-repair", "three-way-talk"}) {
        INFO(name);
        const auto opened = shell::open_scene_file(templates / (name + ".json"), {});
        REQUIRE(std::holds_alternative<SceneOpened>(opened));
        const auto& scene = std::get<SceneOpened>(opened).scene;
        const auto checked = check_scene(scene);
        CHECK(checked.errors() == 0);
        CHECK(checked.complete);
        CHECK(checked.unreachable.empty());
        CHECK(authoring::missing_translations(scene, {"nl", "en"}).empty());
    }
}

SCENARIO("a worked template needs no tip, whichever language its lengths are read in",
         "[shell][editor]")
{
    const fs::path templates = std::string{TEGENOVER_SOURCE_FOLDER} + "/assets/templates";
    for (const std::string name : {"rupture-and-repair", "three-way-talk"}) {
        const auto opened = shell::open_scene_file(templates / (name + ".json"), {});
        REQUIRE(std::holds_alternative<SceneOpened>(opened));
        auto scene = std::get<SceneOpened>(opened).scene;
        for (const std::string language : {"nl", "en"}) {
            scene.language = language;
            const auto checked = check_scene(scene);
            for (const auto& finding : checked.findings)
                UNSCOPED_INFO(finding.problem.code << ' ' << finding.problem.message);
            INFO(name << " in " << language);
            CHECK(checked.findings.empty());
        }
    }
}

SCENARIO("a story of another program becomes a scene of the author's own", "[shell][editor]")
{
    Folder folder;
    const auto story = folder.root / "The trip.twee";
    write(story, ":: Begin\n(set: $x to 1)You came late.\n[[I did->Gone]]\n");
    const auto intents = folder.desk.perform(BringInFile{story.string(), "the-trip", "en"});
    const auto* opened = step_in<SceneOpened>(intents);
    REQUIRE(opened != nullptr);
    CHECK(opened->scene.id == "the-trip");
    CHECK(engine::read(opened->scene.title, "en", "en") == "The trip");
    CHECK(opened->scene.moments.size() == 2);
    REQUIRE(opened->left_out.size() >= 2);
    CHECK(opened->left_out[0].what == "code");
    CHECK(opened->left_out[0].where == "Begin");
    CHECK(fs::path(opened->file) == folder.root / "own" / "the-trip.json");
    CHECK(opened->hash.empty());
    CHECK(opened->positions.size() == 2);
    CHECK_FALSE(fs::exists(folder.root / "own"));
}

SCENARIO("a scene of a colleague is brought in as it is, under an id of its own", "[shell][editor]")
{
    Folder folder;
    const auto intents = folder.desk.perform(BringInFile{folder.file.string(), "small-2", "en"});
    const auto* opened = step_in<SceneOpened>(intents);
    REQUIRE(opened != nullptr);
    auto expected = small_scene();
    expected.id = "small-2";
    for (auto& [language, wording] : expected.title.wordings)
        wording += " (2)"; // there is one of that name already
    CHECK(opened->scene == expected);
}

SCENARIO("a copy can be told from what it was copied from", "[shell][editor]")
{
    Folder folder;
    const auto intents =
        folder.desk.perform(session::NewSceneFile{{}, folder.file.string(), "small-3"});
    const auto* opened = step_in<SceneOpened>(intents);
    REQUIRE(opened != nullptr);
    const auto before = small_scene().title;
    REQUIRE_FALSE(before.empty());
    for (std::size_t i = 0; i < before.wordings.size(); ++i)
        CHECK(opened->scene.title.wordings[i].second == before.wordings[i].second + " (3)");
}

SCENARIO("a path is taken as one types it in a terminal, and one that leads nowhere is said",
         "[shell][editor]")
{
    Folder folder;
    const std::string home = std::getenv("HOME") == nullptr ? "/" : std::getenv("HOME");
    setenv("HOME", folder.file.parent_path().c_str(), 1);
    const auto typed = "~/" + folder.file.filename().string();
    const auto found = folder.desk.perform(BringInFile{typed, "small-2", "en"});
    const auto nowhere = folder.desk.perform(BringInFile{typed + "x", "small-2", "en"});
    setenv("HOME", home.c_str(), 1);
    CHECK(step_in<SceneOpened>(found) != nullptr);
    REQUIRE(nowhere.size() == 1);
    CHECK(std::get<EffectFailed>(nowhere[0]) ==
          EffectFailed{"error.no_such_file", folder.file.string() + "x"});
}

SCENARIO("what cannot be brought in or read as a table is said, and nothing is made",
         "[shell][editor]")
{
    Folder folder;
    const auto words = folder.root / "letter.txt";
    write(words, "Dear all, caf\xE9");
    const auto refused = folder.desk.perform(BringInFile{words.string(), "letter", "en"});
    REQUIRE(refused.size() == 1);
    CHECK(std::get<EffectFailed>(refused[0]).words_key == "error.not_brought_in");
    const auto table = folder.desk.perform(ReadTableFile{words.string()});
    CHECK(std::get<EffectFailed>(table[0]).words_key == "error.table_not_utf8");
    const auto nowhere = folder.desk.perform(ReadTableFile{(folder.root / "none.csv").string()});
    CHECK(std::get<EffectFailed>(nowhere[0]).words_key == "error.table_not_read");
    CHECK_FALSE(fs::exists(folder.root / "own"));
}

SCENARIO("a person of the author's own is a case in a folder of its own", "[shell][editor]")
{
    Folder at;
    engine::CaseFile samir{.id = "samir", .name = "Samir", .title = engine::plain("Samir")};
    const auto kept = at.desk.perform(WritePersonFile{samir});
    REQUIRE(step_in<PersonKept>(kept) != nullptr);
    CHECK(step_in<PersonKept>(kept)->person == samir);
    CHECK(at.desk.take_people() == std::vector{samir});
    const auto file = at.root / "own" / "people" / "samir" / "case.json";
    REQUIRE(fs::exists(file));

    WHEN("he is changed, and someone wrote into the file meanwhile")
    {
        auto with_timeline = samir;
        with_timeline.timeline = {{engine::plain("Toen"), engine::plain("Te laat"), {}}};
        write(file, persistence::write_case(with_timeline));
        samir.looks.hair = "#2e211c";
        REQUIRE(step_in<PersonKept>(at.desk.perform(WritePersonFile{samir})) != nullptr);
        THEN("both are in the file")
        {
            const auto now = persistence::read_case(read(file)).person;
            REQUIRE(now);
            CHECK(now->looks == samir.looks);
            CHECK(now->timeline.size() == 1);
        }
    }
    WHEN("the file of that name is not his")
    {
        write(file, "something else");
        REQUIRE(step_in<PersonKept>(at.desk.perform(WritePersonFile{samir})) != nullptr);
        CHECK(read(file) == "something else");
        CHECK(fs::exists(at.root / "own" / "people" / "samir-2" / "case.json"));
    }
}

SCENARIO("a folder that is brought in is found, not copied", "[shell][editor]")
{
    Folder at;
    const auto answer =
        at.desk.perform(BringInFile{(at.root / "scenes" / "." / "").string(), "scenes", "en"});
    const auto* found = step_in<FolderFound>(answer);
    REQUIRE(found != nullptr);
    CHECK(found->folder == fs::canonical(at.root / "scenes").string());
    CHECK_FALSE(fs::exists(at.root / "own"));
}
