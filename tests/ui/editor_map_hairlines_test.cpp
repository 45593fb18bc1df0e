// A map seen from far: lines on the same pixels are drawn once.
#include "ui/screens/editor_map_hairlines.hpp"

#include <catch2/catch.hpp>

#include <vector>

using tegenover::ui::Hairlines;

SCENARIO("lines that fall on the same pixels are one stroke", "[ui][editor][map]")
{
    Hairlines lines;
    lines.add(std::vector<ImVec2>{{10, 20.2F}, {60, 20.2F}}, 7);
    lines.add(std::vector<ImVec2>{{50, 21.3F}, {90, 21.3F}}, 7);
    CHECK(lines.strokes() == std::vector<Hairlines::Stroke>{
                                 {.colour = 7, .down = false, .at = 20, .from = 10, .to = 91}});
    WHEN("one of another colour, one apart from them and one in another row are added")
    {
        lines.add(std::vector<ImVec2>{{10, 20}, {60, 20}}, 8);
        lines.add(std::vector<ImVec2>{{110, 20}, {120, 20}}, 7);
        lines.add(std::vector<ImVec2>{{10, 24}, {60, 24}}, 7);
        THEN("each is a stroke of its own") { CHECK(lines.strokes().size() == 4); }
    }
}

SCENARIO("the strokes of a corner meet, and a step too small to see is none", "[ui][editor][map]")
{
    Hairlines lines;
    lines.add(std::vector<ImVec2>{{11, 21}, {31, 21}, {31, 51}, {31.4F, 51.4F}}, 7);
    const auto strokes = lines.strokes();
    REQUIRE(strokes.size() == 2);
    CHECK(strokes[0] ==
          Hairlines::Stroke{.colour = 7, .down = false, .at = 20, .from = 10, .to = 31});
    CHECK(strokes[1] ==
          Hairlines::Stroke{.colour = 7, .down = true, .at = 30, .from = 20, .to = 51});
}
