// ui/stage/hair_of_man_drawing.cpp
//
// A man's hair: cut short with tight sides, down to the chin, or tied in a knot. It leaves the ears
// free.
#include "ui/stage/hair_drawing.hpp"

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

using Points = std::initializer_list<ImVec2>;

void strand(ImDrawList& draw, const Frame& head, Points points, ImU32 colour, float width)
{
    const Outline curve = smooth_line(head.path(points));
    fill(draw,
         ribbon(curve, width * 0.2f * head.scale, width * head.scale, width * 0.2f * head.scale),
         colour);
}

/// The sides, shorn: from the temple over the ear, thinning out downwards into the sideburn.
void draw_shorn_sides(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const ImU32 full = mixed(palette.hair, palette.hair_shade, 0.5f);
    const Paint shorn = shaded(head.at(0, -34), full, head.at(0, 12),
                               mixed(palette.hair_shade, palette.skin_shade, 0.55f));
    fill(draw,
         smooth(head.path(Points{{-34 + t, -46},
                                 {-37 + t, -30},
                                 {-36 + t, -21},
                                 {-38.5f + t, -12},
                                 {-39.5f + t * 0.6f, 5},
                                 {-43 - t * 0.6f, 6},
                                 {-45.5f, -8},
                                 {-48.5f, -22},
                                 {-47.5f, -42},
                                 {-40, -56}})),
         shorn);
    fill(draw,
         smooth(head.path(Points{{34 + t, -46},
                                 {37 + t, -30},
                                 {36 + t, -21},
                                 {38.5f + t, -12},
                                 {39.5f + t * 0.6f, 5},
                                 {43 - t * 0.6f, 6},
                                 {45.5f, -8},
                                 {48.5f, -22},
                                 {47.5f, -42},
                                 {40, -56}})),
         shorn);
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
    fill(draw, top, shaded(head.at(-40, -70), palette.hair_light, head.at(36, -36), palette.hair));
    const ImU32 dark = faded(palette.hair_shade, 0.7f);
    const ImU32 light = faded(palette.hair_light, 0.8f);
    strand(draw, head, {{-30, -49}, {-18, -60}, {4, -68}, {26, -68}}, dark, 1.8f);
    strand(draw, head, {{-10, -49}, {2, -57}, {18, -61}, {36, -58}}, dark, 1.6f);
    strand(draw, head, {{-38, -52}, {-26, -66}, {-4, -74}, {18, -74}}, light, 2.2f);
    strand(draw, head, {{12, -51}, {22, -55}, {34, -54}, {42, -48}}, light, 1.6f);
}

void draw_skull(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    fill(draw,
         smooth(head.path(Points{{0, -79},
                                 {-30, -73},
                                 {-47, -50},
                                 {-48, -22},
                                 {-44, 4},
                                 {-36, 26},
                                 {0, 34},
                                 {36, 26},
                                 {44, 4},
                                 {48, -22},
                                 {47, -50},
                                 {30, -73}})),
         flat(palette.hair_shade).outlined(palette.contour, palette.contour_width));
}

void draw_chin_length_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    const Outline mass = smooth(head.path(Points{{0, -79},
                                                 {-32, -72},
                                                 {-51, -48},
                                                 {-53, -14},
                                                 {-55, 18},
                                                 {-58, 44},
                                                 {-53, 64},
                                                 {-34, 66},
                                                 {0, 58},
                                                 {34, 66},
                                                 {52, 63},
                                                 {57, 44},
                                                 {54, 18},
                                                 {52, -14},
                                                 {50, -48},
                                                 {32, -72}}));
    fill(draw, mass,
         shaded(head.at(0, -10), palette.hair, head.at(0, 66), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
}

/// Parted in the middle and pushed back behind the ears.
void draw_chin_length_in_front(ImDrawList& draw, const Frame& head, float turn,
                               const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    for (const float side : {-1.0f, 1.0f}) {
        const auto at = [&](float x, float y) { return head.at(side * x + t, y); };
        const Outline sweep =
            smooth({at(-2, -57), at(14, -52), at(28, -42), at(37, -27), at(41, -10), at(46, -5),
                    at(52, -10), at(54, -32), at(46, -58), at(28, -74), at(4, -80), at(-4, -68)});
        fill(draw, sweep,
             side < 0.0f
                 ? shaded(head.at(-50, -60), palette.hair_light, head.at(0, -10), palette.hair)
                 : shaded(head.at(0, -70), palette.hair, head.at(54, -6), palette.hair_shade));
        const ImU32 dark = faded(palette.hair_shade, 0.75f);
        const Outline inner = smooth_line({at(4, -66), at(22, -58), at(38, -40), at(47, -12)});
        const Outline outer = smooth_line({at(4, -73), at(26, -66), at(44, -46), at(50, -18)});
        const float s = head.scale;
        fill(draw, ribbon(inner, 0.4f * s, 1.8f * s, 0.4f * s), dark);
        fill(draw, ribbon(outer, 0.4f * s, 1.8f * s, 0.4f * s), faded(palette.hair_light, 0.7f));
    }
}

void draw_knot_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    fill(draw, ellipse(head, 6, -82, 16, 13),
         shaded(head.at(-8, -94), palette.hair_light, head.at(16, -72), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
    strand(draw, head, {{-6, -84}, {4, -90}, {16, -86}}, faded(palette.hair_shade, 0.7f), 1.6f);
    draw_skull(draw, head, palette);
}

/// Drawn back tight from the brow to the knot.
void draw_tied_back(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline top = smooth(head.path(Points{{-39 + t, -18},
                                                {-38 + t, -34},
                                                {-29 + t, -47},
                                                {-10 + t, -53},
                                                {10 + t, -53},
                                                {29 + t, -47},
                                                {38 + t, -34},
                                                {39 + t, -18},
                                                {47, -22},
                                                {47.5f, -46},
                                                {32, -69},
                                                {4, -77},
                                                {-30, -70},
                                                {-47.5f, -46},
                                                {-47, -22}}));
    fill(draw, top, shaded(head.at(-40, -60), palette.hair_light, head.at(36, -26), palette.hair));
    const ImU32 dark = faded(palette.hair_shade, 0.7f);
    strand(draw, head, {{-36, -36}, {-26, -56}, {-6, -72}}, dark, 1.6f);
    strand(draw, head, {{-14, -54}, {-6, -64}, {2, -73}}, dark, 1.4f);
    strand(draw, head, {{12, -54}, {11, -64}, {7, -73}}, dark, 1.4f);
    strand(draw, head, {{36, -38}, {28, -57}, {12, -72}}, dark, 1.6f);
    strand(draw, head, {{-43, -34}, {-34, -58}, {-10, -74}}, faded(palette.hair_light, 0.8f), 1.8f);
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
