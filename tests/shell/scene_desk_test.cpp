// The files of a scene that is being written: what is on the disk after each wish, and never
// anything else.
#include "shell/scene_desk.hpp"

#include "shell/desk_folder.hpp"

#include "persistence/layout_file.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <thread>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;
using shell::SceneDesk;

SCENARIO("typing reaches the draft within a second, and never the author's file", "[shell][editor]")
{
    Folder at;
    const auto before = read(at.file);
    CHECK(at.desk.perform(at.draft_of(20)).empty());
    CHECK(at.desk.waits());
    CHECK(at.desk.news(100).empty());
    CHECK_FALSE(fs::exists(at.draft()));
    CHECK(at.desk.perform(at.draft_of(21)).empty()); // more typing does not put it off
    CHECK(at.desk.news(100.7).empty());
    REQUIRE(fs::exists(at.draft()));
    CHECK_FALSE(at.desk.waits());
    CHECK(read(at.file) == before);
    REQUIRE(at.opened().draft);
    CHECK(at.opened().draft->scene.minutes == 21);
    CHECK_FALSE(at.opened().draft->file_changed_since);
    CHECK(at.opened().scene == small_scene());
}

SCENARIO("what waits is written at the end of the program", "[shell][editor]")
{
    Folder at;
    CHECK(at.desk.perform(at.draft_of(20)).empty());
    CHECK(at.desk.flush().empty());
    CHECK(fs::exists(at.draft()));
}

SCENARIO("a draft that was cut off is no draft", "[shell][editor]")
{
    Folder at;
    CHECK(at.desk.perform(at.draft_of(20)).empty());
    CHECK(at.desk.flush().empty());
    const auto whole = read(at.draft());
    for (std::size_t length = 0; length + 1 < whole.size(); length += 37) {
        write(at.draft(), whole.substr(0, length));
        CHECK_FALSE(at.opened().draft);
    }
}

SCENARIO("saving writes the scene and its map, and the draft goes", "[shell][editor]")
{
    Folder at;
    CHECK(at.desk.perform(at.draft_of(20)).empty());
    CHECK(at.desk.flush().empty());
    const auto intents = at.desk.perform(at.save_of(20, at.hash()));
    REQUIRE(step_in<SceneSaved>(intents) != nullptr);
    CHECK(step_in<SceneSaved>(intents)->hash == at.hash());
    CHECK(step_in<SceneSaved>(intents)->version == 7);
    CHECK(at.opened().scene.minutes == 20);
    CHECK(at.opened().positions == authoring::Positions{{"asked", {10, 20}}});
    CHECK_FALSE(fs::exists(at.draft()));
    const auto shelf = at.desk.take_rewritten();
    REQUIRE(shelf.size() == 1);
    CHECK(shelf[0].shelf.hash == at.hash());
    CHECK(shelf[0].shelf.file == at.file.string());
}

SCENARIO("a file that someone else changed is not written over", "[shell][editor]")
{
    Folder at;
    const auto expected = at.hash();
    auto theirs = small_scene();
    theirs.minutes = 44;
    write(at.file, persistence::write_scene(theirs));
    const auto intents = at.desk.perform(at.save_of(20, expected));
    REQUIRE(step_in<ChangedOutside>(intents) != nullptr);
    CHECK(step_in<ChangedOutside>(intents)->hash == at.hash());
    CHECK(at.opened().scene.minutes == 44);

    WHEN("the author wants a copy")
    {
        auto copy = at.save_of(20, "");
        copy.as_copy = true;
        const auto saved = at.desk.perform(copy);
        REQUIRE(step_in<SceneSaved>(saved) != nullptr);
        CHECK(step_in<SceneSaved>(saved)->file != at.file.string());
        CHECK(at.opened().scene.minutes == 44);
    }
}

SCENARIO("a change from outside is noticed once", "[shell][editor]")
{
    Folder at;
    CHECK(at.desk.perform(WatchFile{at.file.string(), at.hash()}).empty());
    CHECK(at.desk.news(1).empty());
    auto theirs = small_scene();
    theirs.minutes = 44;
    write(at.file, persistence::write_scene(theirs));
    fs::last_write_time(at.file, fs::last_write_time(at.file) + std::chrono::seconds(2));
    const auto intents = at.desk.news(3);
    REQUIRE(step_in<ChangedOutside>(intents) != nullptr);
    CHECK(at.desk.news(5).empty());
}

SCENARIO("a file that goes away or breaks is told, and not taken for saved", "[shell][editor]")
{
    Folder at;
    (void)at.desk.perform(WatchFile{at.file.string(), at.hash()});
    const auto text = read(at.file);
    WHEN("it is gone for more than a moment")
    {
        fs::remove(at.file);
        CHECK(step_in<FileLost>(at.desk.news(2)) == nullptr); // others write by renaming
        const auto intents = at.desk.news(4);
        REQUIRE(step_in<FileLost>(intents) != nullptr);
        CHECK(step_in<FileLost>(intents)->why.empty());
        CHECK(at.desk.news(6).empty());
        AND_WHEN("it comes back as it was")
        {
            write(at.file, text);
            CHECK(step_in<FileBack>(at.desk.news(8)) != nullptr);
            CHECK(at.desk.news(10).empty());
        }
        AND_WHEN("it is saved")
        {
            const auto saved = at.desk.perform(at.save_of(9, at.hash()));
            CHECK(step_in<SceneSaved>(saved) != nullptr);
            CHECK(at.opened().scene.minutes == 9);
        }
    }
    WHEN("someone else breaks it")
    {
        write(at.file, "{ not a scene");
        fs::last_write_time(at.file, fs::last_write_time(at.file) + std::chrono::seconds(2));
        REQUIRE(step_in<ChangedOutside>(at.desk.news(3)) != nullptr);
        const auto changes = at.desk.take_shelf_changes();
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].broken.has_value());
        const auto intents = at.desk.perform(OpenSceneFile{at.file.string(), false});
        REQUIRE(step_in<FileLost>(intents) != nullptr);
        CHECK_FALSE(step_in<FileLost>(intents)->why.empty());
    }
}

SCENARIO("a file that was mended outside can be played again", "[shell][editor]")
{
    Folder at;
    auto broken = read(at.file);
    broken.insert(1, "\"my_note\": 1,");
    write(at.file, broken);
    REQUIRE(step_in<SceneOpened>(at.desk.perform(OpenSceneFile{at.file.string()})) != nullptr);
    (void)at.desk.perform(WatchFile{at.file.string(), at.hash()});
    WHEN("it is open")
    {
        write(at.file, persistence::write_scene(small_scene()));
        fs::last_write_time(at.file, fs::last_write_time(at.file) + std::chrono::seconds(2));
        REQUIRE(step_in<ChangedOutside>(at.desk.news(3)) != nullptr);
        CHECK(at.desk.take_rewritten().size() == 1);
    }
    WHEN("it is opened again")
    {
        write(at.file, persistence::write_scene(small_scene()));
        (void)at.desk.perform(OpenSceneFile{.file = at.file.string(), .known_hash = ""});
        CHECK(at.desk.take_rewritten().size() == 1);
        (void)at.desk.perform(OpenSceneFile{.file = at.file.string(), .known_hash = at.hash()});
        CHECK(at.desk.take_rewritten().empty());
    }
}

SCENARIO("keys that a scene does not know are kept, and told", "[shell][editor]")
{
    Folder at;
    auto text = read(at.file);
    text.insert(1, "\"my_note\": 1,");
    write(at.file, text);
    const auto opened = at.opened();
    REQUIRE(opened.unknown.size() == 1);
    CHECK(opened.unknown[0].code == "TG014");
    const auto saved = at.desk.perform(at.save_of(9, at.hash()));
    REQUIRE(step_in<SceneSaved>(saved) != nullptr);
    CHECK(step_in<SceneSaved>(saved)->unknown.size() == 1);
    CHECK(read(at.file).find("my_note") != std::string::npos);
}

SCENARIO("a large scene is checked on the side, and its answer comes", "[shell][editor]")
{
    Folder at;
    auto scene = small_scene();
    for (int i = 0; i < 300; ++i)
        scene.moments.push_back(
            testing::ending("end-" + std::to_string(i), engine::Outcome::broken));
    const CheckWriting wish{"f", 3, authoring::begin_history(scene)};
    CHECK(at.desk.perform(wish).empty());
    std::vector<Intent> news;
    for (int tries = 0; tries < 2000 && news.empty(); ++tries) {
        CHECK(at.desk.waits());
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        news = at.desk.news(10);
    }
    REQUIRE(step_in<SceneChecked>(news) != nullptr);
    CHECK(step_in<SceneChecked>(news)->version == 3);
    CHECK(step_in<SceneChecked>(news)->checked->unreachable.size() == 300);
}

SCENARIO("copies in other forms are written beside the author's own scenes", "[shell][editor]")
{
    Folder folder;
    const auto history = authoring::begin_history(small_scene());
    const auto name_of = [&](AlongAs as) {
        const auto intents = folder.desk.perform(WriteAlong{as, history, {}, "nl"});
        const auto* taken = step_in<TakenAlong>(intents);
        REQUIRE(taken != nullptr);
        CHECK(fs::file_size(taken->file) > 50);
        return fs::path(taken->file).filename().string();
    };
    CHECK(name_of(AlongAs::scene) == "small.json");
    CHECK(name_of(AlongAs::twee) == "small.twee");
    CHECK(name_of(AlongAs::table) == "small.csv");
    CHECK(name_of(AlongAs::table_dutch) == "small-nl.csv");
    CHECK(read(folder.root / "small.json") == persistence::write_scene(small_scene()));
}

SCENARIO("a scene that is deleted comes back byte by byte, with its map and draft",
         "[shell][editor]")
{
    Folder at;
    const auto before = read(at.file);
    const auto map = at.root / "scenes/small.layout.json";
    write(map, "{}");
    CHECK(at.desk.perform(at.draft_of(20)).empty());
    const auto answers = at.desk.perform(SetSceneAside{at.file.string()});
    const auto* gone = step_in<SceneSetAside>(answers);
    REQUIRE(gone != nullptr);
    CHECK_FALSE(fs::exists(at.file));
    CHECK_FALSE(fs::exists(map));
    CHECK_FALSE(fs::exists(at.draft()));
    CHECK(read(gone->kept) == before);
    REQUIRE(at.desk.take_shelf_changes().size() == 1);

    write(at.file, "another"); // nothing is written over
    const TakeSceneBack back{at.file.string(), gone->kept};
    CHECK(std::holds_alternative<EffectFailed>(at.desk.perform(back).front()));
    CHECK(read(at.file) == "another");

    fs::remove(at.file);
    REQUIRE(step_in<SceneIsBack>(at.desk.perform(back)) != nullptr);
    CHECK(read(at.file) == before);
    CHECK(read(map) == "{}");
    CHECK(at.opened().draft);
}

SCENARIO("what stands beside a scene and cannot be read is kept as a copy by a save",
         "[shell][desk]")
{
    Folder at;
    const auto map = persistence::layout_file_of(at.file);
    write(map, "{\"moments\": ");
    CHECK(at.opened().broken_map == map.string());
    REQUIRE(step_in<SceneSaved>(at.desk.perform(at.save_of(9, at.hash()))) != nullptr);
    CHECK(read(map.string() + ".broken") == "{\"moments\": ");
    CHECK(at.opened().broken_map.empty());
}

SCENARIO("a draft holds where its moments stand, and one of an earlier version is still read",
         "[shell][desk]")
{
    const shell::SceneDraft draft{
        "/s/a.json",    "hash", small_scene(), {{"asked", {40, -80}}}, {{"code", "Here", "\"x\""}},
        "/t/empty.json"};
    CHECK(shell::read_draft(shell::draft_text(draft)) == draft);
    const auto whole = shell::draft_text(draft);
    CHECK_FALSE(shell::read_draft(whole.substr(0, whole.size() / 2)));
    CHECK_FALSE(shell::read_draft("tegenover-draft 2\n/s/a.json\nhash\n99999\n{}"));
    CHECK_FALSE(shell::read_draft("tegenover-draft 2\n/s/a.json\nhash\nmany\n{}"));
    auto earlier = draft;
    auto text = "tegenover-draft 3\n" + whole.substr(whole.find('\n') + 1);
    const auto origin = text.find("/t/empty.json\n0\n"); // no one is thought up
    REQUIRE(origin != std::string::npos);
    CHECK(shell::read_draft(text.erase(origin + 14, 2)) == earlier);
    earlier.origin.clear();
    text.replace(0, 17, "tegenover-draft 2");
    CHECK(shell::read_draft(text.erase(origin, 14)) == earlier);
    earlier.positions.clear();
    earlier.left_out.clear();
    text = "tegenover-draft 1\n/s/a.json\nhash\n" + persistence::write_scene(draft.scene);
    CHECK(shell::read_draft(text) == earlier);
}

SCENARIO("a draft holds a person as far as thought up", "[shell][desk]")
{
    shell::SceneDraft draft{"/s/a.json", "hash", small_scene()};
    auto& person = draft.person.emplace();
    WHEN("no more than a colour was chosen") { person.looks.hair = "#2e211c"; }
    WHEN("there is a name and words")
    {
        person.language = "nl";
        person.name = "Sam";
        person.person = {{{{"nl", "Ik kom nooit te laat."}, {"en", "I am never late."}}}};
    }
    WHEN("it is one of the author's own that is changed")
    {
        person.id = "sam";
        person.name = "Sam";
        person.title = {{{"nl", "Altijd op tijd"}, {"en", "Always on time"}}};
    }
    CHECK(shell::read_draft(shell::draft_text(draft)) == draft);
}
