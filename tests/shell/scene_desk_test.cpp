// The files of a scene that is being written: what is on the disk after each wish, and never
// anything else.
#include "shell/scene_desk.hpp"

#include "authoring/missing_translations.hpp"
#include "persistence/content_hash.hpp"
#include "persistence/scene_writer.hpp"
#include "shell/scene_draft.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using namespace tegenover;
using namespace tegenover::session;
namespace fs = std::filesystem;
using shell::SceneDesk;

namespace {

engine::Scene small_scene()
{
    auto scene = testing::scene({testing::moment("asked", {{"own", "closed"}, {"deny", "closed"}}),
                                 testing::ending("closed", engine::Outcome::repaired)});
    scene.id = "small";
    return scene;
}

std::string read(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

/// A scene in a folder of its own, with a desk beside it.
struct Folder {
    fs::path root = fs::temp_directory_path() /
                    ("tegenover-desk-" +
                     std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
    fs::path file = root / "scenes" / "small.json";
    SceneDesk desk{{.data = root / "data", .own = root / "own", .patterns = root / "patterns"}};

    Folder()
    {
        fs::create_directories(file.parent_path());
        write(file, persistence::write_scene(small_scene()));
    }
    ~Folder() { fs::remove_all(root); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string hash() const { return persistence::content_hash(read(file)); }
    [[nodiscard]] fs::path draft() const
    {
        return shell::draft_file(root / "data/drafts", file.string());
    }
    [[nodiscard]] KeepDraft draft_of(int minutes) const
    {
        auto scene = small_scene();
        scene.minutes = minutes;
        return {file.string(), hash(), authoring::begin_history(scene)};
    }
    [[nodiscard]] SaveSceneFile save_of(int minutes, const std::string& expected) const
    {
        auto scene = small_scene();
        scene.minutes = minutes;
        return {file.string(), expected, authoring::begin_history(scene), {{"asked", {10, 20}}}, 7};
    }
    [[nodiscard]] SceneOpened opened() const
    {
        return std::get<SceneOpened>(shell::open_scene_file(file, root / "data/drafts"));
    }
};

template <typename Step> const Step* step_in(const std::vector<Intent>& intents)
{
    for (const auto& intent : intents) {
        const auto* ours = std::get_if<EditorIntent>(&intent);
        const auto* step = ours == nullptr ? nullptr : std::get_if<Step>(ours->step.get());
        if (step != nullptr) return step;
    }
    return nullptr;
}

} // namespace

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

SCENARIO("a new scene is a file of its own in the author's folder", "[shell][editor]")
{
    Folder at;
    fs::create_directories(at.root / "patterns");
    write(at.root / "patterns" / "empty.json", persistence::write_scene(small_scene()));
    for (const std::string name : {"mine.json", "mine (2).json"}) {
        const auto intents = at.desk.perform(NewSceneFile{"empty", {}, "mine"});
        REQUIRE(step_in<SceneOpened>(intents) != nullptr);
        CHECK(step_in<SceneOpened>(intents)->file == (at.root / "own" / name).string());
        CHECK(step_in<SceneOpened>(intents)->scene.id == "mine");
        CHECK(fs::exists(at.root / "own" / name));
    }
    const auto copied = at.desk.perform(NewSceneFile{{}, at.file.string(), "small-copy"});
    REQUIRE(step_in<SceneOpened>(copied) != nullptr);
    CHECK(fs::exists(at.root / "own" / "small-copy.json"));
    CHECK(at.opened().scene == small_scene());
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
    CHECK(persistence::content_hash(read(opened->file)) == opened->hash);
    CHECK(fs::exists(folder.root / "own" / "the-trip.layout.json"));
    CHECK(folder.desk.take_rewritten().size() == 1);
    // Nobody's file is written over.
    const auto again = folder.desk.perform(BringInFile{story.string(), "the-trip", "en"});
    CHECK(step_in<SceneOpened>(again)->file != opened->file);
}

SCENARIO("a scene of a colleague is brought in as it is, under an id of its own", "[shell][editor]")
{
    Folder folder;
    const auto intents = folder.desk.perform(BringInFile{folder.file.string(), "small-2", "en"});
    const auto* opened = step_in<SceneOpened>(intents);
    REQUIRE(opened != nullptr);
    auto expected = small_scene();
    expected.id = "small-2";
    CHECK(opened->scene == expected);
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
    CHECK(name_of(AlongAs::table_dutch) == "small (2).csv");
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

SCENARIO("a draft holds where its moments stand, and one of an earlier version is still read",
         "[shell][desk]")
{
    const shell::SceneDraft draft{"/s/a.json", "hash", small_scene(), {{"asked", {40, -80}}}};
    CHECK(shell::read_draft(shell::draft_text(draft)) == draft);
    const auto whole = shell::draft_text(draft);
    CHECK_FALSE(shell::read_draft(whole.substr(0, whole.size() / 2)));
    CHECK_FALSE(shell::read_draft("tegenover-draft 2\n/s/a.json\nhash\n99999\n{}"));
    CHECK_FALSE(shell::read_draft("tegenover-draft 2\n/s/a.json\nhash\nmany\n{}"));
    auto earlier = draft;
    earlier.positions.clear();
    const auto text =
        "tegenover-draft 1\n/s/a.json\nhash\n" + persistence::write_scene(draft.scene);
    CHECK(shell::read_draft(text) == earlier);
}
