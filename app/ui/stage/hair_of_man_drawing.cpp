// ui/stage/hair_of_man_drawing.cpp
//
// A man's hair: cut short with tight sides, down to the chin, or tied in a knot. It leaves the ears
// free.
#include "ui/stage/hair_drawing.hpp"

#include "ui/stage/colours.hpp"
#include "ui/stage/hair_parts.hpp"

namespace tegenover::ui::drawing {

namespace {

/// The sides, shorn: from the temple over the ear, thinning out downwards into the sideburn.
void draw_shorn_sides(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const ImU32 thin = mixed(palette.hair_shade, palette.skin_shade, 0.6f);
    for (const float side : {-1.0f, 1.0f}) {
        const auto at = [&](float x, float y, float turned = 0.0f) {
            return head.at(side * x + turned, y);
        };
        const ImU32 full = mixed(palette.hair, palette.hair_shade, side < 0.0f ? 0.15f : 0.5f);
        const Outline shorn = smooth({at(34, -46, t), at(36.5f, -32, t), at(36.5f, -22, t),
                                      at(39, -12, t), at(39.8f, 1, t * 0.6f), at(43, 2, -t * 0.6f),
                                      at(45.5f, -9), at(48.5f, -22), at(47.5f, -42), at(40, -56)});
        fill(draw, shorn, shaded(head.at(0, -30), full, head.at(0, 4), thin));
    }
}

/// Longer on top, brushed up and to the side.
void draw_short_top(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline top = smooth(head.path(Points{{-37 + t, -34},
                                                {-33 + t, -43},
                                                {-21 + t, -46},
                                                {-3 + t, -45},
                                                {14 + t, -48},
                                                {27 + t, -47},
                                                {35 + t, -40},
                                                {38 + t, -31},
                                                {45, -38},
                                                {47.5f, -54},
                                                {40, -69},
                                                {22, -79},
                                                {-4, -81},
                                                {-27, -75},
                                                {-43, -62},
                                                {-47, -46},
                                                {-43, -36}}));
    fill(draw, top,
         shaded(head.at(-20, -80), mixed(palette.hair, palette.hair_light, 0.8f), head.at(20, -36),
                palette.hair));
    const ImU32 dark = faded(palette.hair_shade, 0.7f);
    const ImU32 light = faded(palette.hair_light, 0.8f);
    draw_strand(draw, head, {{-30, -49}, {-18, -60}, {4, -68}, {26, -68}}, dark, 1.8f);
    draw_strand(draw, head, {{-10, -49}, {2, -57}, {18, -61}, {36, -58}}, dark, 1.6f);
    draw_strand(draw, head, {{-38, -52}, {-26, -66}, {-4, -74}, {18, -74}}, light, 2.2f);
    draw_strand(draw, head, {{12, -51}, {22, -55}, {34, -54}, {42, -48}}, light, 1.6f);
}

void draw_skull(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    draw_back_of_head(draw, head,
                      Points{{0, -79},
                             {-30, -73},
                             {-47, -50},
                             {-48, -22},
                             {-42, 2},
                             {-30, 22},
                             {0, 30},
                             {30, 22},
                             {42, 2},
                             {48, -22},
                             {47, -50},
                             {30, -73}},
                      palette);
}

void draw_chin_length_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    const Outline mass = smooth(head.path(Points{{0, -80},
                                                 {-32, -73},
                                                 {-51, -49},
                                                 {-53, -20},
                                                 {-52, 4},
                                                 {-49, 24},
                                                 {-48, 40},
                                                 {-42, 51},
                                                 {-30, 47},
                                                 {0, 44},
                                                 {30, 47},
                                                 {41, 50},
                                                 {47, 39},
                                                 {48, 24},
                                                 {51, 4},
                                                 {52, -20},
                                                 {50, -49},
                                                 {32, -73}}));
    fill(draw, mass,
         shaded(head.at(0, -10), palette.hair, head.at(0, 62), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
}

/// Parted at the side, brushed back from the brow and tucked behind the ears.
void draw_chin_length_in_front(ImDrawList& draw, const Frame& head, float turn,
                               const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline right = smooth(head.path(Points{{12 + t, -56},
                                                  {24 + t, -51},
                                                  {33 + t, -40},
                                                  {37 + t, -26},
                                                  {40 + t, -16},
                                                  {45, -3},
                                                  {50.5f, -1},
                                                  {53, -24},
                                                  {46, -60},
                                                  {30, -75},
                                                  {8, -81}}));
    fill(draw, right, shaded(head.at(10, -70), palette.hair, head.at(54, -6), palette.hair_shade));
    const Outline left = smooth(head.path(Points{{19 + t, -58},
                                                 {6 + t, -55},
                                                 {-14 + t, -53},
                                                 {-29 + t, -44},
                                                 {-36 + t, -29},
                                                 {-40 + t, -16},
                                                 {-45, -3},
                                                 {-51, -1},
                                                 {-54, -24},
                                                 {-47, -60},
                                                 {-29, -76},
                                                 {0, -83},
                                                 {20, -78},
                                                 {27, -68}}));
    fill(draw, left, shaded(head.at(-50, -60), palette.hair_light, head.at(24, -50), palette.hair));
    const ImU32 dark = faded(palette.hair_shade, 0.75f);
    const ImU32 light = faded(palette.hair_light, 0.8f);
    draw_strand(draw, head, {{15 + t, -59}, {-4, -65}, {-30, -56}, {-47, -20}}, dark, 1.8f);
    draw_strand(draw, head, {{20, -67}, {-4, -74}, {-34, -64}, {-51, -24}}, dark, 1.6f);
    draw_strand(draw, head, {{18, -63}, {-4, -70}, {-32, -60}, {-49, -22}}, light, 2.0f);
    draw_strand(draw, head, {{22 + t, -60}, {36, -50}, {46, -18}}, dark, 1.6f);
    draw_strand(draw, head, {{28, -68}, {42, -52}, {50, -22}}, faded(palette.hair_light, 0.5f),
                1.8f);
}

void draw_knot_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    fill(draw, ellipse(head, 5, -80, 14, 12),
         shaded(head.at(-8, -94), palette.hair_light, head.at(16, -72), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
    draw_strand(draw, head, {{-5, -83}, {4, -88}, {14, -84}}, faded(palette.hair_shade, 0.7f),
                1.6f);
    draw_skull(draw, head, palette);
}

/// Drawn back tight from the brow to the knot.
void draw_tied_back(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline top = smooth(head.path(Points{{-38 + t, -32},
                                                {-33 + t, -44},
                                                {-14 + t, -53},
                                                {8 + t, -53},
                                                {31 + t, -45},
                                                {38 + t, -33},
                                                {44, -36},
                                                {48, -52},
                                                {31, -73},
                                                {0, -80},
                                                {-31, -73},
                                                {-48, -52},
                                                {-44, -36}}));
    fill(draw, top, shaded(head.at(-40, -60), palette.hair_light, head.at(36, -26), palette.hair));
    const ImU32 dark = faded(palette.hair_shade, 0.7f);
    draw_strand(draw, head, {{-37 + t, -38}, {-26, -58}, {-6, -72}}, dark, 1.6f);
    draw_strand(draw, head, {{-14 + t, -54}, {-6, -65}, {2, -73}}, dark, 1.4f);
    draw_strand(draw, head, {{12 + t, -54}, {11, -65}, {7, -73}}, dark, 1.4f);
    draw_strand(draw, head, {{37 + t, -39}, {28, -58}, {12, -72}}, dark, 1.6f);
    draw_strand(draw, head, {{-43, -44}, {-33, -62}, {-10, -75}}, faded(palette.hair_light, 0.8f),
                1.8f);
}

} // namespace

void draw_hair_of_man_behind(ImDrawList& draw, const Frame& head, HairStyle style,
                             const FigurePalette& palette)
{
    switch (style) {
    case HairStyle::shoulder_length:
        return draw_chin_length_behind(draw, head, palette);
    case HairStyle::bun:
        return draw_knot_behind(draw, head, palette);
    case HairStyle::short_crop:
        return draw_skull(draw, head, palette);
    }
}

void draw_hair_of_man_in_front(ImDrawList& draw, const Frame& head, float turn, HairStyle style,
                               const FigurePalette& palette)
{
    if (style == HairStyle::shoulder_length)
        return draw_chin_length_in_front(draw, head, turn, palette);
    draw_shorn_sides(draw, head, turn, palette);
    if (style == HairStyle::bun) return draw_tied_back(draw, head, turn, palette);
    draw_short_top(draw, head, turn, palette);
}

} // namespace tegenover::ui::drawing
