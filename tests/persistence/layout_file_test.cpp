// persistence/layout_file_test.cpp
//
// Positions out to a file and back, and files that hold something else.
#include "persistence/layout_file.hpp"

#include "persistence/scene_folder.hpp"
#include "persistence/scene_text.hpp"

#include <catch2/catch.hpp>

#include <fstream>

namespace tegenover::persistence {

SCENARIO("positions are read as they were written", "[persistence][layout]")
{
    const authoring::Positions positions{{"asked", {0, 220}}, {"end", {720, -15}}};
    const auto text = write_layout({.positions = positions});
    CHECK(text == "{\n  \"format\": 1,\n  \"moments\": {\n    \"asked\": [0, 220],\n"
                  "    \"end\": [720, -15]\n  }\n}\n");
    CHECK(read_layout(text) == Layout{.positions = positions});
    CHECK(read_layout(write_layout({})) == Layout{});
    CHECK(layout_file_of("a/talk.json") == "a/talk.layout.json");
}

SCENARIO("a layout that is broken holds what can be read of it", "[persistence][layout]")
{
    CHECK(read_layout("") == Layout{});
    CHECK(read_layout("[]") == Layout{});
    CHECK(read_layout(R"({"moments": []})") == Layout{});
    CHECK(read_layout(R"({"left_out": [1, {"where": "Here"}, {"what": 3}]})") == Layout{});
    CHECK(read_layout(std::string(100'000, '[')) == Layout{});
    const auto some =
        read_layout(R"({"moments": {"a": [1, "x"], "b": [1e300, 2], "c": [1.6, 2], "d": 3}})");
    CHECK(some.positions == authoring::Positions{{"c", {2, 2}}});
}

SCENARIO("a file that is no layout is told from an empty one", "[persistence][layout]")
{
    CHECK(is_no_layout("x"));
    CHECK(is_no_layout("[]"));
    CHECK(is_no_layout(R"({"moments": )"));
    CHECK_FALSE(is_no_layout("{}"));
    CHECK_FALSE(is_no_layout(write_layout({.positions = {{"asked", {0, 0}}}})));
}

SCENARIO("what was not taken as it was is read as it was written", "[persistence][layout]")
{
    const Layout layout{.positions = {{"asked", {0, 220}}},
                        .left_out = {{"code", "Begin", "(set: $x to \"1\")"}, {"stories", "", ""}}};
    CHECK(read_layout(write_layout(layout)) == layout);
}

SCENARIO("a layout beside a scene is not taken for one", "[persistence][layout]")
{
    const auto folder = std::filesystem::temp_directory_path() / "tegenover-layout-test";
    std::filesystem::create_directories(folder);
    std::ofstream{folder / "small.json"} << tests::small_scene();
    std::ofstream{folder / "small.layout.json"} << write_layout({.positions = {{"asked", {0, 0}}}});
    const auto found = load_scenes({folder});
    std::filesystem::remove_all(folder);
    REQUIRE(found.scenes.size() == 1);
    CHECK(found.scenes.front().problems.empty());
}

} // namespace tegenover::persistence
