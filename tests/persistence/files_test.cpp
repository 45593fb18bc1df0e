// tests/persistence/files_test.cpp
//
// Files as a whole: reading, saving, and folders of scenes with broken ones among them.
#include "persistence/file_text.hpp"
#include "persistence/findings.hpp"
#include "persistence/scene_folder.hpp"

#include "persistence/scene_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

namespace tegenover::persistence {
namespace {

namespace fs = std::filesystem;
using Cause = FileFailure::Cause;
using tests::small_scene;
using tests::with;

/// A folder of its own for one test, gone afterwards.
class OwnFolder {
public:
    OwnFolder()
    {
        std::string pattern = (fs::temp_directory_path() / "tegenover-files-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data());
    }
    ~OwnFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    [[nodiscard]] fs::path operator/(std::string_view name) const { return path_ / name; }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

Cause cause_of(const std::variant<std::string, FileFailure>& read)
{
    REQUIRE(std::holds_alternative<FileFailure>(read));
    CHECK_FALSE(std::get<FileFailure>(read).message.empty());
    return std::get<FileFailure>(read).cause;
}

std::size_t files_in(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::distance(fs::directory_iterator{folder}, fs::directory_iterator{}));
}

} // namespace

SCENARIO("a file is saved whole, and read as it was saved", "[persistence][files]")
{
    GIVEN("a folder")
    {
        const OwnFolder folder;
        const auto file = folder / "notes.json";
        WHEN("a text is saved twice")
        {
            REQUIRE_FALSE(save_file(file, "first, and longer"));
            REQUIRE_FALSE(save_file(file, "second"));
            THEN("the second is there, and nothing else")
            {
                CHECK(std::get<std::string>(read_file(file, 100)) == "second");
                CHECK(files_in(folder.path()) == 1);
            }
        }
        WHEN("a pipe stands where the file should go")
        {
            REQUIRE(::mkfifo(file.c_str(), 0600) == 0);
            const auto refused = save_file(file, "text");
            THEN("it is refused at once, and still there")
            {
                REQUIRE(refused);
                CHECK(refused->cause == Cause::not_regular);
                CHECK(fs::is_fifo(file));
                CHECK(files_in(folder.path()) == 1);
            }
        }
        WHEN("the file is a link")
        {
            REQUIRE_FALSE(save_file(file, "old"));
            fs::create_symlink(file, folder / "link.json");
            REQUIRE_FALSE(save_file(folder / "link.json", "new"));
            THEN("the link stays, and what it leads to is new")
            {
                CHECK(fs::is_symlink(folder / "link.json"));
                CHECK(std::get<std::string>(read_file(file, 100)) == "new");
            }
        }
        WHEN("the file had rights of its own")
        {
            REQUIRE_FALSE(save_file(file, "old"));
            fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
            REQUIRE_FALSE(save_file(file, "new"));
            THEN("it keeps them")
            {
                CHECK(fs::status(file).permissions() ==
                      (fs::perms::owner_read | fs::perms::owner_write));
            }
        }
        WHEN("the folder is not there, or the target is a folder")
        {
            THEN("that is said, and nothing is left behind")
            {
                const auto no_folder = save_file(folder / "none/notes.json", "text");
                REQUIRE(no_folder);
                CHECK(no_folder->cause == Cause::not_there);
                const auto is_folder = save_file(folder.path(), "text");
                REQUIRE(is_folder);
                CHECK(is_folder->cause == Cause::is_folder);
                CHECK(files_in(folder.path()) == 0);
            }
        }
    }
}

SCENARIO("what is no ordinary file is refused at once", "[persistence][files]")
{
    const OwnFolder folder;
    CHECK(cause_of(read_file(folder / "none", 10)) == Cause::not_there);
    CHECK(cause_of(read_file(folder.path(), 10)) == Cause::is_folder);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(cause_of(read_file(folder / "pipe", 10)) == Cause::not_regular);
    REQUIRE_FALSE(save_file(folder / "long", "12345678901"));
    CHECK(cause_of(read_file(folder / "long", 10)) == Cause::too_large);
    CHECK(std::get<std::string>(read_file(folder / "long", 11)).size() == 11);
    if (::geteuid() != 0) {
        fs::permissions(folder / "long", fs::perms::none);
        CHECK(cause_of(read_file(folder / "long", 11)) == Cause::no_right);
    }
}

SCENARIO("a message shows the words of a file without bytes that a terminal would obey",
         "[persistence][files]")
{
    CHECK(quote("één") == "\"één\"");
    CHECK(quote("a\x1b[2Jb\n") == "\"a?[2Jb \"");
    CHECK(quote("a\x9b\xC3") == "\"a??\"");
    CHECK(quote("\xE2\x80") == "\"??\"");
    CHECK(quote("\xE2\x80\xAE"
                "abc") == "\"?abc\"");
    CHECK(quote(std::string(60, 'x')) == "\"" + std::string(60, 'x') + "\"");
    CHECK(quote(std::string(61, 'x')) == "\"" + std::string(60, 'x') + "...\"");
}

SCENARIO("a folder that may not be entered is told, and the rest is found", "[persistence][folder]")
{
    if (::geteuid() == 0) {
        WARN("the superuser may enter every folder, so this was not tried");
        return;
    }
    const OwnFolder folder;
    fs::create_directories(folder / "locked");
    REQUIRE_FALSE(save_file(folder / "a.json", small_scene()));
    fs::permissions(folder / "locked", fs::perms::none);
    const auto found = load_scenes({folder.path()});
    fs::permissions(folder / "locked", fs::perms::owner_all);
    CHECK(found.scenes.size() == 1);
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].code == "TG001");
}

SCENARIO("a broken file does not hide the others", "[persistence][folder]")
{
    GIVEN("a folder with scenes, a case, a plan, a pipe and broken files")
    {
        const OwnFolder folder;
        fs::create_directories(folder / "nadia/deeper");
        REQUIRE_FALSE(save_file(folder / "nadia/a.json", small_scene()));
        REQUIRE_FALSE(save_file(folder / "nadia/a.plan.json", "{}"));
        REQUIRE_FALSE(save_file(folder / "nadia/b.json", "{"));
        REQUIRE_FALSE(
            save_file(folder / "nadia/case.json",
                      R"({"format": 1, "id": "nadia", "name": "Nadia", "title": "Nadia"})"));
        REQUIRE_FALSE(save_file(folder / "nadia/deeper/c.json",
                                with(small_scene(), "\"small\"", "\"other\"")));
        REQUIRE_FALSE(save_file(folder / "nadia/deeper/d.json", small_scene()));
        REQUIRE_FALSE(save_file(folder / "readme.txt", "no scene"));
        REQUIRE(::mkfifo((folder / "pipe.json").c_str(), 0600) == 0);

        WHEN("it is loaded")
        {
            const auto found = load_scenes({folder.path()});
            THEN("every scene file has an entry, in the order of the paths")
            {
                std::vector<std::string> names;
                for (const auto& entry : found.scenes)
                    names.push_back(entry.file.filename());
                CHECK(names == std::vector<std::string>{"a.json", "b.json", "c.json", "d.json",
                                                        "pipe.json"});
                CHECK(found.scenes[0].scene);
                CHECK(found.scenes[2].scene);
                CHECK(found.problems.empty());
            }
            THEN("broken ones say what is wrong")
            {
                CHECK(found.scenes[1].problems.at(0).code == "TG004");
                CHECK(found.scenes[4].problems.at(0).code == "TG001");
            }
            THEN("the second scene with an id is refused at its id")
            {
                CHECK_FALSE(found.scenes[3].scene);
                const auto& problem = found.scenes[3].problems.at(0);
                CHECK(problem.code == "TG033");
                CHECK(problem.pointer == "/id");
                CHECK(problem.line == 4);
                CHECK(problem.column == 9);
            }
            THEN("the case is a case")
            {
                REQUIRE(found.cases.size() == 1);
                REQUIRE(found.cases[0].person);
                CHECK(found.cases[0].person->name == "Nadia");
            }
        }
        WHEN("a file is named as well as its folder, and by a detour")
        {
            const auto found = load_scenes({folder / "nadia", folder / "nadia/a.json",
                                            folder / "nadia/../nadia/deeper/c.json"});
            THEN("it is there once") { CHECK(found.scenes.size() == 4); }
        }
        WHEN("a path is not there")
        {
            const auto found = load_scenes({folder / "none", folder / "nadia"});
            THEN("that is a problem, and the rest is loaded")
            {
                REQUIRE(found.problems.size() == 1);
                CHECK(found.problems[0].code == "TG001");
                CHECK(found.scenes.size() == 4);
            }
        }
    }
}

TEST_CASE("what ships has no problems", "[persistence][folder]")
{
    const auto found = load_scenes({fs::path{TEGENOVER_SOURCE_FOLDER} / "dialogues"});
    CHECK(found.problems.empty());
    CHECK_FALSE(found.scenes.empty());
    CHECK_FALSE(found.cases.empty());
    for (const auto& entry : found.scenes) {
        for (const auto& problem : entry.problems) {
            FAIL_CHECK(entry.file << ": " << problem.code << " " << problem.pointer << " "
                                  << problem.message);
        }
    }
    for (const auto& entry : found.cases)
        CHECK(entry.problems.empty());
}

} // namespace tegenover::persistence
