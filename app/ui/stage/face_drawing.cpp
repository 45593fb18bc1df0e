// ui/stage/face_drawing.cpp
//
// From neck to brow, in the order in which things cover each other. No hair.
#include "ui/stage/face_drawing.hpp"

#include <algorithm>
#include <cmath>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

Outline face_outline(const Frame& head, float turn)
{
    const float far_left = turn < 0.0f ? -turn * 3.0f : 0.0f;
    const float far_right = turn > 0.0f ? turn * 3.0f : 0.0f;
    const float jaw = turn * 5.0f;
    const Outline knots = head.path(std::initializer_list<ImVec2>{{0, -61},
                                                                  {25, -56},
                                                                  {40, -36},
                                                                  {43.5f - far_right, -8},
                                                                  {41 - far_right, 16},
                                                                  {32.5f + jaw * 0.6f, 40},
                                                                  {15 + jaw, 58},
                                                                  {jaw, 61.5f},
                                                                  {-15 + jaw, 58},
                                                                  {-32.5f + jaw * 0.6f, 40},
                                                                  {-41 + far_left, 16},
                                                                  {-43.5f + far_left, -8},
                                                                  {-40, -36},
                                                                  {-25, -56}});
    return smooth(knots);
}

/// Squarer and longer in the jaw, with a broad chin.
Outline man_outline(const Frame& head, float turn)
{
    const float far_left = turn < 0.0f ? -turn * 3.0f : 0.0f;
    const float far_right = turn > 0.0f ? turn * 3.0f : 0.0f;
    const float jaw = turn * 5.0f;
    return smooth(head.path(std::initializer_list<ImVec2>{{0, -62},
                                                          {25, -57},
                                                          {40, -37},
                                                          {43.5f - far_right, -8},
                                                          {42.5f - far_right, 16},
                                                          {38 + jaw * 0.5f - far_right * 1.3f, 40},
                                                          {29.5f + jaw * 0.8f - far_right, 55},
                                                          {16 + jaw, 65},
                                                          {jaw, 66.5f},
                                                          {-16 + jaw, 65},
                                                          {-29.5f + jaw * 0.8f + far_left, 55},
                                                          {-38 + jaw * 0.5f + far_left * 1.3f, 40},
                                                          {-42.5f + far_left, 16},
                                                          {-43.5f + far_left, -8},
                                                          {-40, -37},
                                                          {-25, -57}}));
}

void draw_ear(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float x = 44.0f - turn * 7.0f;
    const Outline ear = smooth(head.path(std::initializer_list<ImVec2>{
        {x - 6, -6}, {x + 2, -9}, {x + 6.5f, -3}, {x + 4.5f, 8}, {x, 17}, {x - 6, 16}}));
    fill(draw, ear, palette.skin_shade);
    const Outline fold =
        smooth_line(head.path(std::initializer_list<ImVec2>{{x - 1, -4}, {x + 3, -2}, {x + 1, 6}}));
    fill(draw, ribbon(fold, 0.6f * head.scale, 1.4f * head.scale, 0.6f * head.scale),
         palette.skin_line);
}

void draw_earring(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    fill(draw, ellipse(head, 43.0f - turn * 7.0f, 19.5f, 2.3f, 2.3f, 12), palette.metal);
}

/// Both ears of a man, whose hair leaves them free; his are a little larger.
void draw_ears(ImDrawList& draw, const Frame& head, float turn, const FigurePalette& palette)
{
    const float s = head.scale;
    for (const float side : {-1.0f, 1.0f}) {
        const float x = 44.5f - turn * side * 4.5f;
        const auto at = [&](float px, float py) { return head.at(side * (x + px), py); };
        const Outline ear = smooth({at(-7, -8), at(1.5f, -11.5f), at(7, -6), at(6, 6), at(1.5f, 17),
                                    at(-3, 20), at(-7, 15)});
        fill(draw, ear,
             side < 0.0f ? mixed(palette.skin, palette.skin_shade, 0.5f) : palette.skin_shade);
        const Outline fold = smooth_line({at(-1, -5), at(3.2f, -3.5f), at(2.6f, 3), at(-0.5f, 9)});
        fill(draw, ribbon(fold, 0.6f * s, 1.5f * s, 0.6f * s), palette.skin_line);
    }
}

/// `longer` is how far the chin lies below that of a woman.
void draw_side_shade(ImDrawList& draw, const Frame& head, const Outline& face, float turn,
                     float longer, const FigurePalette& palette)
{
    const float t = turn * 6.0f;
    const Outline shade = smooth(head.path(std::initializer_list<ImVec2>{{24 + t, -70},
                                                                         {34 + t, -30},
                                                                         {31 + t, -2},
                                                                         {33 + t, 14},
                                                                         {27 + t, 32 + longer},
                                                                         {14 + t, 50 + longer},
                                                                         {-6 + t, 60 + longer},
                                                                         {10, 76 + longer},
                                                                         {60, 60},
                                                                         {70, -20},
                                                                         {50, -72}}));
    fill(draw, clipped(shade, face), faded(palette.skin_shade, 0.62f));
}

void draw_nose(ImDrawList& draw, const Frame& head, float turn, float nod,
               const FigurePalette& palette)
{
    const float root = turn * 9.0f;
    const float tip = turn * 16.0f;
    const float y = nod * 3.5f;
    const Outline side = smooth(head.path(std::initializer_list<ImVec2>{{root + 3.5f, -10 + y},
                                                                        {root + 5, 2 + y},
                                                                        {tip + 7.5f, 15 + y},
                                                                        {tip + 8.5f, 21 + y},
                                                                        {tip + 3, 23.5f + y},
                                                                        {tip + 1, 14 + y},
                                                                        {root + 1.5f, 2 + y}}));
    fill(draw, side, faded(palette.skin_shade, 0.75f));
    const float s = head.scale;
    const Outline base =
        smooth_line(head.path(std::initializer_list<ImVec2>{{tip - 6.8f, 19 + y},
                                                            {tip - 6.4f, 21.6f + y},
                                                            {tip - 3.5f, 22 + y},
                                                            {tip, 24.2f + y},
                                                            {tip + 4, 22 + y},
                                                            {tip + 7.6f, 21 + y}}));
    fill(draw, ribbon(base, 0.7f * s, 1.7f * s, 1.0f * s), faded(palette.skin_line, 0.8f));
}

void draw_cheeks(ImDrawList& draw, const Frame& head, float turn, ImU32 blush)
{
    const float s = head.scale;
    glow(draw, head.at(-24 + turn * 8, 21), 17 * s, 13 * s, blush);
    glow(draw, head.at(25 + turn * 8, 21), 16 * s, 13 * s, blush);
}

/// Shaved, yet not quite as bare as the cheeks.
void draw_beard_shadow(ImDrawList& draw, const Frame& head, const Outline& face, float turn,
                       const FigurePalette& palette)
{
    const float t = turn * 10.0f;
    const Outline shadow = smooth(head.path(std::initializer_list<ImVec2>{{-48, 14},
                                                                          {-38 + t, 26},
                                                                          {-24 + t, 34},
                                                                          {-11 + t, 29.5f},
                                                                          {0 + t, 31},
                                                                          {11 + t, 29.5f},
                                                                          {24 + t, 34},
                                                                          {38 + t, 26},
                                                                          {48, 14},
                                                                          {50, 74},
                                                                          {0, 84},
                                                                          {-50, 74}}));
    fill(draw, clipped(shadow, face),
         shaded(head.at(0, 25), faded(palette.hair_shade, 0.0f), head.at(0, 60),
                faded(palette.hair_shade, 0.25f)));
}

/// Between the brows when they draw together.
void draw_frown(ImDrawList& draw, const Frame& head, const Pose& pose, float turn,
                const FigurePalette& palette)
{
    const float strength = std::clamp(-pose.brow_angle - 0.2f, 0.0f, 1.0f);
    if (strength <= 0.0f) return;
    const float x = turn * 9.0f;
    for (const float side : {-1.0f, 1.0f}) {
        const Outline crease = smooth_line(head.path(std::initializer_list<ImVec2>{
            {x + side * 3.4f, -17}, {x + side * 2.8f, -13}, {x + side * 3.6f, -9}}));
        fill(draw, ribbon(crease, 0.3f * head.scale, 1.3f * head.scale, 0.3f * head.scale),
             faded(palette.skin_line, 0.7f * strength));
    }
}

} // namespace

float face_turn(const Pose& pose)
{
    return std::clamp(-0.22f + pose.head_turn * 0.85f, -1.0f, 1.0f);
}

void draw_chest(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
                const FigurePalette& palette)
{
    const Frame& figure = bones.figure;
    const ImVec2 n = bones.neck;
    const float up = std::max(pose.shoulders, 0.0f) * 6.0f;
    const Outline chest = smooth({figure.at(n.x - 31, n.y - 2), figure.at(n.x - 24, n.y - 16 - up),
                                  figure.at(n.x, n.y - 14), figure.at(n.x + 24, n.y - 16 - up),
                                  figure.at(n.x + 31, n.y - 2), figure.at(n.x + 31, n.y + 32),
                                  figure.at(n.x, n.y + 46), figure.at(n.x - 31, n.y + 32)});
    fill(draw, chest,
         shaded(figure.at(n.x, n.y), mixed(palette.skin, palette.skin_shade, 0.25f),
                figure.at(n.x, n.y + 30), palette.skin));
    const float s = figure.scale;
    for (const float side : {-1.0f, 1.0f}) {
        const Outline bone =
            smooth_line({figure.at(n.x + side * 6, n.y + 9), figure.at(n.x + side * 18, n.y + 5),
                         figure.at(n.x + side * 34, n.y + 5)});
        fill(draw, ribbon(bone, 0.6f * s, 1.8f * s, 0.4f * s), palette.skin_shade);
    }
}

void draw_neck(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette)
{
    const Frame& figure = bones.figure;
    const Frame& head = bones.head;
    const float turn = face_turn(pose) * 2.0f;
    const ImVec2 n = bones.neck;
    const float up = std::max(pose.shoulders, 0.0f) * 5.0f;
    const float wide = bones.is_man() ? 6.5f : 0.0f;
    const Outline column{head.at(-21 - wide + turn, 26),
                         head.at(22 + wide + turn, 26),
                         figure.at(n.x + 20 + wide, n.y - 24 - up),
                         figure.at(n.x + 24 + wide, n.y - 8 - up),
                         figure.at(n.x + 19 + wide, n.y + 3),
                         figure.at(n.x, n.y + 9),
                         figure.at(n.x - 19 - wide, n.y + 3),
                         figure.at(n.x - 24 - wide, n.y - 8 - up),
                         figure.at(n.x - 20 - wide, n.y - 24 - up)};
    fill(draw, column, flat(palette.skin));
    const Outline under_chin = smooth(head.path(std::initializer_list<ImVec2>{{-50, 10},
                                                                              {50, 10},
                                                                              {46, 60},
                                                                              {26 + turn * 2, 84},
                                                                              {6 + turn * 2, 90},
                                                                              {-14 + turn * 2, 80},
                                                                              {-40, 60}}));
    fill(draw, clipped(under_chin, column), palette.skin_shade);
}

void draw_face(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette)
{
    const Frame& head = bones.head;
    const float turn = face_turn(pose);
    const bool is_man = bones.is_man();
    if (is_man) {
        draw_ears(draw, head, turn, palette);
    } else {
        draw_ear(draw, head, turn, palette);
        draw_earring(draw, head, turn, palette);
    }
    const Outline face = is_man ? man_outline(head, turn) : face_outline(head, turn);
    fill(draw, face, shaded(head.at(-40, -20), palette.skin_light, head.at(20, 30), palette.skin));
    draw_side_shade(draw, head, face, turn, is_man ? 5.0f : 0.0f, palette);
    if (is_man) draw_beard_shadow(draw, head, face, turn, palette);
    draw_cheeks(draw, head, turn, is_man ? faded(palette.blush, 0.7f) : palette.blush);
    draw_frown(draw, head, pose, turn, palette);
    draw_eyes(draw, bones, pose, palette);
    draw_nose(draw, head, turn, pose.head_nod, palette);
    draw_mouth(draw, bones, pose, palette);
}

} // namespace tegenover::ui::drawing
