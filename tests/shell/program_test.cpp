// The whole program without its window, on records of its own: what was typed last is on the disk
// when its screen is left, and at the end also where another window was quicker.
#include "shell/program.hpp"

#include "session/editor/steps.hpp"
#include "session/play_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <unistd.h>

namespace tegenover::shell {

namespace fs = std::filesystem;

namespace {

class OwnFolder {
public:
    OwnFolder()
    {
        auto pattern = (fs::temp_directory_path() / "program-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path = pattern;
    }
    ~OwnFolder()
    {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    fs::path path;
};

Program program_in(const fs::path& folder, session::Model model = {})
{
    Loaded loaded;
    loaded.catalogue = testing::play_catalogue();
    loaded.model = std::move(model);
    Outside outside({.settings = folder / "config", .records = folder, .documents = folder}, "");
    outside.open_records({});
    return {std::move(loaded), std::move(outside)};
}

void come_to_the_debrief(Program& program)
{
    using namespace session;
    for (const auto& intent :
         std::vector<Intent>{StartScene{"call"}, ChooseRole{RoleTaken::invited}, BeginPlay{},
                             testing::gives("wait"), SkipAsked{}, SkipAsked{},
                             testing::gives("own"), OpenDebrief{}})
        program.take(intent);
    REQUIRE(std::holds_alternative<DebriefScreen>(program.model().screen));
}

std::vector<std::string> promises_in(const fs::path& folder)
{
    std::vector<std::string> promises;
    for (const auto& one : RecordKeeper(folder, {}).summaries())
        promises.push_back(one.promise);
    std::ranges::sort(promises);
    return promises;
}

} // namespace

SCENARIO("left right after the last key, the words are on the disk", "[shell][program]")
{
    const OwnFolder own;
    auto program = program_in(own.path);
    come_to_the_debrief(program);
    program.take(session::WritePromise{"Morgen bel ik."});
    program.take(session::GoBack{});
    CHECK(promises_in(own.path) == std::vector<std::string>{"Morgen bel ik."});
}

SCENARIO("at the end the slower of two windows keeps its words as well", "[shell][program]")
{
    const OwnFolder own;
    auto first = program_in(own.path);
    come_to_the_debrief(first);
    auto second = program_in(own.path, first.model());
    second.take(session::WritePromise{"uit het tweede venster"});
    first.take(session::WritePromise{"uit het eerste venster"});
    first.finish();
    second.finish();
    CHECK(promises_in(own.path) ==
          std::vector<std::string>{"uit het eerste venster", "uit het tweede venster"});
}

SCENARIO("scenes are read again without taking them from who is playing", "[shell][program]")
{
    const OwnFolder own;
    auto program = program_in(own.path);
    program.take(session::StartScene{"call"});
    std::vector<std::string> asked;
    program.read_again_by([&](const session::Settings& settings) {
        asked = settings.scene_folders;
        Loaded loaded;
        loaded.catalogue = testing::play_catalogue();
        loaded.catalogue.scenes.clear();
        return loaded;
    });
    program.take(session::asked(session::FolderFound{"/team"}));
    CHECK(asked == std::vector<std::string>{"/team"});
    CHECK(std::holds_alternative<session::BeforeScreen>(program.model().screen));
    program.take(session::ChooseRole{session::RoleTaken::invited});
    program.take(session::BeginPlay{});
    CHECK(std::holds_alternative<session::PlayScreen>(program.model().screen));
}

} // namespace tegenover::shell
