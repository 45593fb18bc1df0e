// ui/stage/hair_drawing.cpp
//
// One pair of layers per hair style of a woman; a man's are in hair_of_man_drawing.cpp.
#include "ui/stage/hair_drawing.hpp"

#include "ui/stage/colours.hpp"
#include "ui/stage/face_drawing.hpp"
#include "ui/stage/hair_parts.hpp"

namespace tegenover::ui::drawing {

namespace {

void draw_long_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    const Outline mass = smooth(head.path(
        Points{{0, -76},   {-32, -70}, {-53, -46}, {-58, -12}, {-55, 20}, {-66, 50}, {-59, 78},
               {-70, 100}, {-48, 112}, {-24, 100}, {0, 92},    {24, 100}, {46, 110}, {66, 97},
               {56, 76},   {63, 48},   {52, 18},   {54, -12},  {50, -46}, {32, -70}}));
    fill(draw, mass,
         shaded(head.at(0, -10), palette.hair, head.at(0, 90), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
}

/// From the parting over the brow to the side, down past the ear.
void draw_long_sweeps(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline right = smooth(head.path(Points{{11 + t, -61},
                                                  {25 + t, -50},
                                                  {36 + t, -35},
                                                  {41 + t, -16},
                                                  {44 - t, -4},
                                                  {50 - t, 4},
                                                  {55, -10},
                                                  {53, -40},
                                                  {36, -68},
                                                  {14, -78},
                                                  {4, -72}}));
    fill(draw, right, shaded(head.at(10, -60), palette.hair, head.at(55, 0), palette.hair_shade));
    const Outline left = smooth(head.path(Points{{13 + t, -63},
                                                 {1 + t, -46},
                                                 {-16 + t, -33},
                                                 {-31 + t, -18},
                                                 {-40 + t, 0},
                                                 {-43 + t, 26},
                                                 {-48, 52},
                                                 {-40, 77},
                                                 {-46, 96},
                                                 {-58, 104},
                                                 {-69, 92},
                                                 {-60, 70},
                                                 {-67, 44},
                                                 {-58, 14},
                                                 {-59, -18},
                                                 {-50, -52},
                                                 {-28, -72},
                                                 {2, -79},
                                                 {18, -74}}));
    fill(draw, left, shaded(head.at(-60, -40), palette.hair_light, head.at(0, 10), palette.hair));
}

void draw_long_in_front(ImDrawList& draw, const Frame& head, float turn,
                        const FigurePalette& palette)
{
    draw_long_sweeps(draw, head, turn, palette);
    const ImU32 light = faded(palette.hair_light, 0.75f);
    const ImU32 dark = faded(palette.hair_shade, 0.8f);
    draw_strand(draw, head, {{8, -70}, {-20, -56}, {-44, -26}, {-51, 8}}, light, 2.4f);
    draw_strand(draw, head, {{10, -68}, {-14, -50}, {-36, -24}, {-46, 10}, {-51, 48}}, dark, 1.8f);
    draw_strand(draw, head, {{-53, 20}, {-54, 50}, {-50, 74}, {-56, 96}}, dark, 1.6f);
    draw_strand(draw, head, {{-58, 18}, {-61, 46}, {-54, 72}, {-62, 94}}, light, 2.0f);
    draw_strand(draw, head, {{-2, -74}, {-30, -60}, {-50, -30}, {-55, 2}}, dark, 1.4f);
    draw_strand(draw, head, {{50, 24}, {57, 50}, {51, 76}, {58, 98}},
                faded(palette.hair_light, 0.35f), 2.2f);
    draw_strand(draw, head, {{20, -70}, {38, -52}, {48, -24}}, light, 1.8f);
}

void draw_bun_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    fill(draw, ellipse(head, 10, -80, 24, 20),
         shaded(head.at(-10, -96), palette.hair_light, head.at(20, -66), palette.hair_shade)
             .outlined(palette.contour, palette.contour_width));
    draw_back_of_head(draw, head,
                      Points{{0, -74},
                             {-34, -66},
                             {-52, -38},
                             {-51, 0},
                             {-44, 28},
                             {0, 40},
                             {44, 28},
                             {50, 0},
                             {50, -38},
                             {34, -66}},
                      palette);
}

void draw_short_behind(ImDrawList& draw, const Frame& head, const FigurePalette& palette)
{
    draw_back_of_head(draw, head,
                      Points{{0, -75},
                             {-34, -69},
                             {-53, -40},
                             {-52, -4},
                             {-46, 30},
                             {0, 46},
                             {46, 28},
                             {50, -6},
                             {52, -40},
                             {34, -68}},
                      palette);
}

void draw_cap(ImDrawList& draw, const Frame& head, float turn, float fringe,
              const FigurePalette& palette)
{
    const float t = turn * 3.0f;
    const Outline cap = smooth(head.path(Points{{16 + t, -58},
                                                {-4 + t, -46 + fringe},
                                                {-26 + t, -36 + fringe},
                                                {-40 + t, -16 + fringe},
                                                {-44, 6 + fringe},
                                                {-51, 4},
                                                {-55, -24},
                                                {-46, -58},
                                                {-20, -75},
                                                {10, -78},
                                                {40, -66},
                                                {53, -34},
                                                {52, 0},
                                                {46, 6},
                                                {42 + t, -18},
                                                {34 + t, -44}}));
    fill(draw, cap, shaded(head.at(-50, -50), palette.hair_light, head.at(30, -10), palette.hair));
    draw_strand(draw, head, {{14, -66}, {-14, -58}, {-40, -32}, {-48, -6}},
                faded(palette.hair_shade, 0.7f), 1.8f);
    draw_strand(draw, head, {{20, -66}, {40, -50}, {47, -20}}, faded(palette.hair_light, 0.8f),
                1.8f);
}

} // namespace

void draw_hair_behind(ImDrawList& draw, const Skeleton& bones, const Pose&, HairStyle style,
                      const FigurePalette& palette)
{
    if (bones.is_man()) return draw_hair_of_man_behind(draw, bones.head, style, palette);
    switch (style) {
    case HairStyle::shoulder_length:
        return draw_long_behind(draw, bones.head, palette);
    case HairStyle::bun:
        return draw_bun_behind(draw, bones.head, palette);
    case HairStyle::short_crop:
        return draw_short_behind(draw, bones.head, palette);
    }
}

void draw_hair_in_front(ImDrawList& draw, const Skeleton& bones, const Pose& pose, HairStyle style,
                        const FigurePalette& palette)
{
    const float turn = face_turn(pose);
    if (bones.is_man()) return draw_hair_of_man_in_front(draw, bones.head, turn, style, palette);
    switch (style) {
    case HairStyle::shoulder_length:
        return draw_long_in_front(draw, bones.head, turn, palette);
    case HairStyle::bun:
        return draw_cap(draw, bones.head, turn, 0.0f, palette);
    case HairStyle::short_crop:
        return draw_cap(draw, bones.head, turn, 12.0f, palette);
    }
}

} // namespace tegenover::ui::drawing
