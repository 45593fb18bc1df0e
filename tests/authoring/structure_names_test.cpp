// tests/authoring/structure_names_test.cpp
//
// Which name was probably meant.
#include "authoring/nearest_name.hpp"
#include "authoring/structure_names.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>

namespace tegenover::authoring {

TEST_CASE("edits between two names", "[authoring][names]")
{
    CHECK(edits_between("closed", "closed", 3) == 0U);
    CHECK(edits_between("closd", "closed", 3) == 1U);
    CHECK(edits_between("clsoed", "closed", 3) == 1U);
    CHECK(edits_between("", "abc", 3) == 3U);
    CHECK(edits_between("kitten", "sitting", 3) == 3U);
    CHECK(edits_between("kitten", "sitting", 2) == std::nullopt);
    CHECK(edits_between(std::string(65, 'a'), std::string(65, 'a'), 3) == std::nullopt);
}

TEST_CASE("the nearest name is a slip, not another word", "[authoring][names]")
{
    const std::array<std::string_view, 4> names{"asked", "closed", "closer", "in"};
    CHECK(nearest_name("closd", names) == "closed");
    CHECK(nearest_name("closr", names) == "closer");
    CHECK(nearest_name("is", names) == "in");
    CHECK(nearest_name("opened", names) == std::nullopt);
    CHECK(nearest_name("x", names) == std::nullopt);
    CHECK(nearest_name("", names) == std::nullopt);
}

TEST_CASE("a set of names stays the same set when it grows", "[authoring][names]")
{
    std::array<std::string, 40> all;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = "name-" + std::to_string(i);
    NameSet names;
    for (const auto& name : all) {
        CHECK_FALSE(names.has(name));
        names.add(name);
        CHECK(names.has(all.front()));
        CHECK(names.has(name));
    }
    CHECK_FALSE(names.has("name-40"));
}

TEST_CASE("a name in a message obeys no terminal and stays short", "[authoring][names]")
{
    CHECK(in_quotes("\x1b[2J") == "\"?[2J\"");
    CHECK(in_quotes(std::string(100, 'a')).size() < 70U);
}

} // namespace tegenover::authoring
