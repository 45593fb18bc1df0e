// tests/persistence/refused_test.cpp
//
// Every file of tests/refused fails with exactly its one code at exactly its place.
#include "persistence/json_tree.hpp"
#include "persistence/scene_folder.hpp"

#include "persistence/file_text.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

namespace tegenover::persistence {
namespace {

namespace fs = std::filesystem;

const fs::path refused = fs::path{TEGENOVER_SOURCE_FOLDER} / "tests" / "refused";

struct Expected {
    std::string file;
    engine::Problem problem;
};

std::vector<Expected> expected_problems()
{
    const auto text = std::get<std::string>(read_file(refused / "expected.json", 1'000'000));
    Findings findings{10};
    const auto tree = parse_json(text, Limits{}, findings);
    REQUIRE(tree);
    std::vector<Expected> all;
    for (const auto& row : tree->root.inside()) {
        const auto words = [&](std::string_view key) { return std::string{row.member(key)->text}; };
        const auto number = [&](std::string_view key) {
            return static_cast<int>(row.member(key)->number);
        };
        all.push_back({words("file"),
                       {words("code"), words("pointer"), "", number("line"), number("column")}});
    }
    return all;
}

} // namespace

TEST_CASE("each refused file fails with exactly its code and place", "[persistence][refused]")
{
    for (const auto& expected : expected_problems()) {
        INFO(expected.file);
        const auto entry = load_scene(refused / expected.file);
        CHECK_FALSE(entry.scene);
        REQUIRE(entry.problems.size() == 1);
        const auto& problem = entry.problems.front();
        CHECK(problem.code == expected.problem.code);
        CHECK(problem.pointer == expected.problem.pointer);
        CHECK(problem.line == expected.problem.line);
        CHECK(problem.column == expected.problem.column);
        CHECK_FALSE(problem.message.empty());
    }
}

TEST_CASE("every refused file is expected, and there are at least 40", "[persistence][refused]")
{
    std::set<std::string> listed{"expected.json"};
    for (const auto& expected : expected_problems())
        listed.insert(expected.file);
    std::size_t files = 0;
    for (const auto& file : fs::directory_iterator{refused}) {
        if (file.path().extension() != ".json") continue;
        ++files;
        CHECK(listed.contains(file.path().filename().string()));
    }
    CHECK(files == listed.size());
    CHECK(files > 40);
}

} // namespace tegenover::persistence
