// tests/architecture/links_test.cpp
//
// The link lines of CMake say the same as the table of app/README.md: no folder links what it may
// not include.
#include "architecture/folder_table.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <regex>

namespace tegenover::tests {

namespace {

std::set<std::string> folders_linked_by(const std::string& folder)
{
    std::ifstream file(TEGENOVER_SOURCE_FOLDER "/app/" + folder + "/CMakeLists.txt");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    static const std::regex library("tegenover_([a-z]+)");
    std::set<std::string> folders;
    for (std::sregex_iterator found(text.begin(), text.end(), library), end; found != end;
         ++found) {
        const std::string name = (*found)[1];
        if (name != "library" && name != folder) folders.insert(name);
    }
    return folders;
}

} // namespace

SCENARIO("no folder links what it may not include", "[architecture]")
{
    for (const auto& [folder, rule] : read_folder_table()) {
        for (const auto& linked : folders_linked_by(folder)) {
            INFO("app/" << folder << "/CMakeLists.txt links " << linked);
            CHECK(rule.may_include.contains(linked));
        }
    }
}

} // namespace tegenover::tests
