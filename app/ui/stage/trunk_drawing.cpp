// ui/stage/trunk_drawing.cpp
//
// The trunk in a blouse under a cardigan, a jumper or an open coat; the lap; the bag.

#include "ui/stage/body_drawing.hpp"

#include <algorithm>
#include <cmath>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

Outline trunk_outline(const Skeleton& bones, const Pose& pose)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const ImVec2 l = bones.shoulder[0];
    const ImVec2 r = bones.shoulder[1];
    const float up = std::max(pose.shoulders, 0.0f) * 7.0f;
    const float w = bones.chest_width;
    const float waist = (bones.is_man() ? 73.0f : 66.0f) * w;
    const float nape = bones.is_man() ? 33.0f : 27.0f;
    const auto slope = [&](ImVec2 shoulder, float out) {
        return f.at(n.x + out * nape + (shoulder.x - out * 14 - n.x - out * nape) * 0.45f,
                    n.y - 10 - up + (shoulder.y + 2 + up - n.y) * 0.45f + 2);
    };
    return smooth({f.at(n.x, n.y - 4), f.at(n.x - nape, n.y - 10 - up), slope(l, -1.0f),
                   f.at(l.x + 16, l.y - 8), f.at(l.x - 3, l.y + 4), f.at(l.x + 6, l.y + 50),
                   f.at(210 - waist - 4, 330), f.at(210 - waist, 372), f.at(210 - 76, 420),
                   f.at(210 - 80, 460), f.at(210 + 80, 460), f.at(210 + 76, 420),
                   f.at(210 + waist, 372), f.at(210 + waist + 4, 330), f.at(r.x - 6, r.y + 50),
                   f.at(r.x + 3, r.y + 4), f.at(r.x - 16, r.y - 8), slope(r, 1.0f),
                   f.at(n.x + nape, n.y - 10 - up)});
}

void fold(ImDrawList& draw, const Frame& f, std::initializer_list<ImVec2> points, ImU32 colour,
          float width)
{
    fill(draw,
         ribbon(smooth_line(f.path(points)), width * 0.2f * f.scale, width * f.scale,
                width * 0.2f * f.scale),
         colour);
}

void draw_opening(ImDrawList& draw, const Skeleton& bones, float half, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const Outline blouse =
        smooth({f.at(n.x - 30, n.y - 10), f.at(n.x, n.y - 2), f.at(n.x + 30, n.y - 10),
                f.at(n.x + half + 4, n.y + 34), f.at(210 + half, 330), f.at(210 + half + 4, 400),
                f.at(210 + half + 8, 460), f.at(210 - half - 8, 460), f.at(210 - half - 4, 400),
                f.at(210 - half, 330), f.at(n.x - half - 4, n.y + 34)});
    fill(draw, blouse, shaded(f.at(180, 250), palette.inner, f.at(250, 400), palette.inner_shade));
    fold(draw, f, {{n.x - 8, 320}, {n.x - 4, 350}, {n.x - 9, 380}},
         faded(palette.inner_shade, 0.9f), 3.0f);
    fold(draw, f, {{n.x + 12, 300}, {n.x + 9, 340}, {n.x + 14, 372}},
         faded(palette.inner_shade, 0.9f), 3.0f);
}

/// The knitted band along the opening, on one side.
void draw_band(ImDrawList& draw, const Skeleton& bones, float side, float half, float width,
               const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const Outline middle =
        smooth_line({f.at(n.x + side * 18, n.y - 26), f.at(n.x + side * 33, n.y - 6),
                     f.at(n.x + side * (half + 5), n.y + 36), f.at(210 + side * half, 330),
                     f.at(210 + side * (half + 4), 400), f.at(210 + side * (half + 8), 460)});
    const ImU32 colour =
        mixed(palette.outer, side < 0.0f ? palette.outer_light : palette.outer_shade, 0.45f);
    const float s = f.scale;
    fill(draw, ribbon(middle, (width + 2.4f) * s, (width + 2.4f) * s, (width + 2.4f) * s),
         faded(palette.outer_line, 0.55f));
    fill(draw, ribbon(middle, width * s, width * s, width * s), colour);
}

void draw_lapel(ImDrawList& draw, const Skeleton& bones, float side, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const auto at = [&](float x, float y) { return f.at(n.x + side * x, n.y + y); };
    const Outline lapel{at(28, -14), at(44, -4),  at(56, 30), at(44, 38),
                        at(50, 46),  at(26, 104), at(20, 60), at(24, 10)};
    fill(draw, lapel,
         flat(side < 0.0f ? palette.outer_light : mixed(palette.outer, palette.outer_shade, 0.4f))
             .outlined(faded(palette.outer_line, 0.8f), 1.1f * f.scale));
}

void draw_roll_neck(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const Outline roll =
        smooth({f.at(n.x - 24, n.y - 30), f.at(n.x, n.y - 24), f.at(n.x + 26, n.y - 30),
                f.at(n.x + 34, n.y - 2), f.at(n.x, n.y + 13), f.at(n.x - 34, n.y - 2)});
    fill(draw, roll,
         shaded(f.at(n.x - 30, n.y), palette.outer_light, f.at(n.x + 30, n.y), palette.outer_shade)
             .outlined(faded(palette.outer_line, 0.6f), 1.0f * f.scale));
    for (const float x : {-18.0f, -6.0f, 6.0f, 18.0f}) {
        fold(draw, f, {{n.x + x, n.y - 22}, {n.x + x * 1.15f, n.y - 8}, {n.x + x * 1.2f, n.y + 3}},
             faded(palette.outer_line, 0.35f), 1.6f);
    }
}

void draw_necklace(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const ImVec2 n = bones.neck;
    const Outline chain =
        smooth_line({f.at(n.x - 26, n.y - 8), f.at(n.x - 15, n.y + 15), f.at(n.x, n.y + 25),
                     f.at(n.x + 15, n.y + 15), f.at(n.x + 26, n.y - 8)});
    line(draw, chain, palette.metal, 1.1f * f.scale);
    fill(draw, ellipse(f, n.x, n.y + 27, 2.4f, 2.4f, 12), palette.metal);
}

/// How wide a cardigan or coat stands open, to each side.
float opening_of(const Skeleton& bones, Clothes clothes)
{
    if (clothes == Clothes::coat) return 26.0f;
    return bones.is_man() ? 25.0f : 30.0f;
}

} // namespace

Paint cloth_of(const Frame& figure, const FigurePalette& palette)
{
    return shaded(figure.at(90, 240), palette.outer_light, figure.at(330, 350),
                  palette.outer_shade);
}

void draw_lap(ImDrawList& draw, const Skeleton& bones, const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const Outline lap = smooth(f.path(std::initializer_list<ImVec2>{{112, 424},
                                                                    {138, 404},
                                                                    {172, 396},
                                                                    {210, 402},
                                                                    {248, 396},
                                                                    {282, 404},
                                                                    {308, 424},
                                                                    {346, 480},
                                                                    {210, 500},
                                                                    {74, 480}}));
    fill(draw, lap,
         shaded(f.at(100, 400), palette.trousers, f.at(330, 470), palette.trousers_shade)
             .outlined(palette.contour, palette.contour_width));
    fold(draw, f, {{210, 400}, {212, 424}, {209, 470}}, palette.trousers_line, 4.5f);
    fold(draw, f, {{134, 412}, {160, 420}, {188, 414}}, faded(palette.trousers_line, 0.6f), 2.5f);
    fold(draw, f, {{286, 412}, {262, 420}, {234, 414}}, faded(palette.trousers_line, 0.6f), 2.5f);
}

void draw_trunk(ImDrawList& draw, const Skeleton& bones, const Pose& pose, Clothes clothes,
                const FigurePalette& palette)
{
    const Frame& f = bones.figure;
    const Outline trunk = trunk_outline(bones, pose);
    fill(draw, trunk, cloth_of(f, palette).outlined(palette.contour, palette.contour_width));
    if (clothes == Clothes::jumper) {
        fold(draw, f, {{152, 306}, {172, 320}, {198, 326}}, faded(palette.outer_line, 0.45f), 3.2f);
        fold(draw, f, {{268, 306}, {250, 318}, {228, 324}}, faded(palette.outer_line, 0.4f), 3.0f);
        fold(draw, f, {{158, 352}, {182, 366}, {214, 366}}, faded(palette.outer_line, 0.35f), 3.0f);
        fold(draw, f, {{262, 360}, {246, 372}, {226, 376}}, faded(palette.outer_line, 0.35f), 2.6f);
        return;
    }
    draw_opening(draw, bones, opening_of(bones, clothes), palette);
    if (bones.is_man()) draw_shirt_front(draw, bones, palette);
}

void draw_neckline(ImDrawList& draw, const Skeleton& bones, Clothes clothes,
                   const FigurePalette& palette)
{
    if (clothes == Clothes::jumper)
        return bones.is_man() ? draw_crew_neck(draw, bones, palette)
                              : draw_roll_neck(draw, bones, palette);
    if (!bones.is_man()) draw_necklace(draw, bones, palette);
    const float half = opening_of(bones, clothes);
    for (const float side : {-1.0f, 1.0f}) {
        if (clothes == Clothes::coat)
            draw_lapel(draw, bones, side, palette);
        else
            draw_band(draw, bones, side, half + 4.0f, 9.0f, palette);
    }
}

void draw_bag(ImDrawList& draw, const Skeleton& bones, float presence, const FigurePalette& palette)
{
    if (presence <= 0.01f) return;
    const Frame f = bones.figure.inner(0.0f, (1.0f - presence) * 130.0f);
    if (bones.is_man()) return draw_rucksack(draw, f, palette);
    const float s = f.scale;
    const Outline handle = smooth_line(
        {f.at(176, 352), f.at(182, 318), f.at(210, 306), f.at(238, 318), f.at(244, 352)});
    fill(draw, ribbon(handle, 5 * s, 5 * s, 5 * s), palette.bag_shade);
    const Outline body = smooth(f.path(std::initializer_list<ImVec2>{{150, 350},
                                                                     {166, 342},
                                                                     {210, 340},
                                                                     {254, 342},
                                                                     {270, 350},
                                                                     {280, 410},
                                                                     {274, 446},
                                                                     {210, 452},
                                                                     {146, 446},
                                                                     {140, 410}}));
    fill(draw, body,
         shaded(f.at(150, 340), palette.bag_light, f.at(270, 440), palette.bag_shade)
             .outlined(palette.contour != 0 ? palette.contour : faded(palette.shadow, 0.9f),
                       std::max(palette.contour_width, 1.2f * s)));
    const Outline flap = smooth(f.path(std::initializer_list<ImVec2>{{149, 351},
                                                                     {166, 342},
                                                                     {210, 340},
                                                                     {254, 342},
                                                                     {271, 351},
                                                                     {272, 378},
                                                                     {244, 396},
                                                                     {210, 400},
                                                                     {176, 396},
                                                                     {148, 378}}));
    fill(draw, flap, flat(palette.bag).outlined(faded(palette.shadow, 0.9f), 1.6f * s));
    fill(draw, rounded_box(f, 202, 392, 16, 13, 3), palette.metal);
}

} // namespace tegenover::ui::drawing
