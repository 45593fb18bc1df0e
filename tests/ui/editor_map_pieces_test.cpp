// What is drawn of a long arrow on the map.
#include "ui/screens/editor_map_pieces.hpp"

#include <catch2/catch.hpp>

#include <array>

using namespace tegenover::ui;

namespace {

constexpr Rect view{{0, 0}, {100, 100}};

bool is_at(ImVec2 point, float x, float y) { return point.x == Approx(x) && point.y == Approx(y); }

} // namespace

SCENARIO("a line that is in view is drawn as it is", "[ui][editor][map]")
{
    const std::array<ImVec2, 3> line{ImVec2{10, 10}, ImVec2{60, 10}, ImVec2{60, 90}};
    const auto pieces = pieces_in(view, line, 20);
    REQUIRE(pieces.size() == 1);
    REQUIRE(pieces[0].size() == 3);
    CHECK(is_at(pieces[0][0], 10, 10));
    CHECK(is_at(pieces[0][1], 60, 10));
    CHECK(is_at(pieces[0][2], 60, 90));
}

SCENARIO("of a line that passes, what is seen begins at a whole step", "[ui][editor][map]")
{
    const std::array<ImVec2, 2> line{ImVec2{-1'005, 50}, ImVec2{5'000, 50}};
    const auto pieces = pieces_in(view, line, 20);
    REQUIRE(pieces.size() == 1);
    REQUIRE(pieces[0].size() == 2);
    CHECK(is_at(pieces[0][0], -5, 50));
    CHECK(is_at(pieces[0][1], 100, 50));
}

SCENARIO("a line that goes out of view and comes back is drawn in two pieces", "[ui][editor][map]")
{
    const std::array<ImVec2, 4> line{ImVec2{50, 20}, ImVec2{500, 20}, ImVec2{500, 80},
                                     ImVec2{50, 80}};
    CHECK(pieces_in(view, line, 20).size() == 2);
    CHECK(pieces_in({{600, 0}, {700, 100}}, line, 20).empty());
}
