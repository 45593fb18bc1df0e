// tests/platform/folders_test.cpp
//
// Where files go, on a computer that is described by values.
#include "platform/folders.hpp"

#include <catch2/catch.hpp>

#include <set>

namespace tegenover::platform {

namespace {

FolderExists only(const std::set<std::string>& folders)
{
    return [folders](const std::filesystem::path& path) { return folders.contains(path.string()); };
}

} // namespace

SCENARIO("without XDG variables the usual folders below home are used", "[platform][folders]")
{
    const auto folders = folders_of({.home = "/home/noor"}, only({"/home/noor/Documents"}));
    CHECK(folders == Folders{.settings = "/home/noor/.config/tegenover",
                             .records = "/home/noor/.local/share/tegenover",
                             .documents = "/home/noor/Documents"});
}

SCENARIO("XDG variables decide, unless they hold a relative path", "[platform][folders]")
{
    const auto told = folders_of({.home = "/home/noor",
                                  .config_home = "/c",
                                  .data_home = "/d",
                                  .documents = "/home/noor/Documenten"},
                                 only({"/home/noor/Documenten"}));
    CHECK(told == Folders{.settings = "/c/tegenover",
                          .records = "/d/tegenover",
                          .documents = "/home/noor/Documenten"});

    const auto relative = folders_of({.home = "/home/noor", .config_home = "c"}, only({}));
    CHECK(relative.settings == "/home/noor/.config/tegenover");
}

SCENARIO("a report goes to home where there is no documents folder", "[platform][folders]")
{
    CHECK(folders_of({.home = "/home/noor"}, only({})).documents == "/home/noor");
}

SCENARIO("the documents folder is read from user-dirs.dirs", "[platform][folders]")
{
    const std::string text = "# made by xdg-user-dirs\nXDG_DESKTOP_DIR=\"$HOME/Bureaublad\"\n"
                             "XDG_DOCUMENTS_DIR=\"$HOME/Documenten\"\n";
    CHECK(documents_from_user_folders(text, "/home/noor") == "/home/noor/Documenten");
    CHECK(documents_from_user_folders("", "/home/noor").empty());
    CHECK(documents_from_user_folders("XDG_DOCUMENTS_DIR=\"/data/papers", "/home/noor") ==
          "/data/papers");
}

SCENARIO("the files of the program are found", "[platform][folders]")
{
    const Environment built{.program = "/src/tegenover/build/release/tegenover"};
    WHEN("it runs from a build tree")
    {
        CHECK(find_program_files(built, only({"/src/tegenover/assets",
                                              "/src/tegenover/dialogues"})) == "/src/tegenover");
    }
    WHEN("it is installed")
    {
        CHECK(find_program_files(
                  {.program = "/usr/bin/tegenover"},
                  only({"/usr/share/tegenover/assets", "/usr/share/tegenover/dialogues"})) ==
              "/usr/share/tegenover");
    }
    WHEN("it is told where they are")
    {
        auto told = built;
        told.program_files = "/elsewhere";
        CHECK(find_program_files(told, only({"/elsewhere/assets", "/elsewhere/dialogues"})) ==
              "/elsewhere");
    }
    WHEN("it is told a folder that does not hold them")
    {
        auto told = built;
        told.program_files = "/elsewhere";
        CHECK(find_program_files(told, only({"/src/tegenover/assets",
                                             "/src/tegenover/dialogues"})) == std::nullopt);
    }
    WHEN("they are nowhere") { CHECK(find_program_files(built, only({})) == std::nullopt); }
}

SCENARIO("the running program knows where it stands", "[platform][folders]")
{
    CHECK(read_environment().program.filename() == "tests_platform");
}

} // namespace tegenover::platform
