// ui/stage/mouth_drawing.cpp
//
// Lips and what is seen between them.

#include "ui/stage/face_drawing.hpp"

#include <algorithm>
#include <array>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

struct Mouth {
    Frame head;
    float x, y;
    float half;   ///< half its width
    float corner; ///< how far the corners lie below the middle
    float gap_up, gap_down;
    float upper, lower; ///< thickness of the lips
};

Mouth mouth_of(const Skeleton& bones, const Pose& pose)
{
    const bool is_man = bones.is_man();
    const float turn = face_turn(pose);
    const float thin = (is_man ? 0.7f : 1.0f) * (1.0f - 0.55f * pose.mouth_tension);
    const float gap = pose.mouth_open * 10.0f;
    return {.head = bones.head,
            .x = turn * 11.0f,
            .y = (is_man ? 40.5f : 38.5f) + pose.head_nod * 2.5f,
            .half = (is_man ? 15.5f : 14.5f) - 2.4f * pose.mouth_tension +
                    2.6f * std::max(pose.mouth_curve, 0.0f) - 2.0f * pose.mouth_open,
            .corner = -pose.mouth_curve * 4.6f,
            .gap_up = gap * 0.3f,
            .gap_down = gap * 0.7f,
            .upper = 4.4f * thin,
            .lower = 5.6f * thin};
}

/// From corner to corner; `middle` is how far its middle lies from the mouth's own middle.
Outline lip_line(const Mouth& m, float middle, float dip = 0.0f)
{
    const float bend = m.corner * -0.25f;
    return smooth_line(m.head.path(std::initializer_list<ImVec2>{
        {m.x - m.half, m.y + m.corner},
        {m.x - m.half * 0.5f, m.y + m.corner * 0.32f + middle * 0.8f + bend - dip},
        {m.x, m.y + middle + bend + dip},
        {m.x + m.half * 0.5f, m.y + m.corner * 0.32f + middle * 0.8f + bend - dip},
        {m.x + m.half, m.y + m.corner}}));
}

Outline upper_edge(const Mouth& m)
{
    const float top = m.y - m.gap_up - m.upper - m.corner * 0.25f;
    return smooth_line(m.head.path(
        std::initializer_list<ImVec2>{{m.x - m.half, m.y + m.corner},
                                      {m.x - m.half * 0.52f, top + 1.6f + m.corner * 0.3f},
                                      {m.x - m.half * 0.2f, top},
                                      {m.x, top + 1.1f},
                                      {m.x + m.half * 0.2f, top},
                                      {m.x + m.half * 0.52f, top + 1.6f + m.corner * 0.3f},
                                      {m.x + m.half, m.y + m.corner}}));
}

Outline joined(Outline there, const Outline& back)
{
    there.insert(there.end(), back.rbegin(), back.rend());
    return there;
}

/// The middle of a line from corner to corner.
Outline without_ends(const Outline& lips)
{
    const auto cut = static_cast<std::ptrdiff_t>(lips.size() / 5);
    return {lips.begin() + cut, lips.end() - cut};
}

void draw_corners(ImDrawList& draw, const Mouth& m, const Pose& pose, const FigurePalette& palette)
{
    const float s = m.head.scale;
    const float bend = pose.mouth_curve > 0.0f ? -2.2f : 2.2f;
    for (const float side : {-1.0f, 1.0f}) {
        const Outline crease = smooth_line(m.head.path(std::initializer_list<ImVec2>{
            {m.x + side * (m.half - 0.5f), m.y + m.corner},
            {m.x + side * (m.half + 1.8f), m.y + m.corner + bend * 0.2f},
            {m.x + side * (m.half + 2.6f), m.y + m.corner + bend}}));
        fill(draw, ribbon(crease, 1.2f * s, 1.3f * s, 0.4f * s), faded(palette.skin_line, 0.55f));
    }
}

} // namespace

void draw_mouth(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
                const FigurePalette& palette)
{
    const Frame& head = bones.head;
    const Mouth m = mouth_of(bones, pose);
    const float s = head.scale;
    const Outline upper = lip_line(m, -m.gap_up, 0.5f);
    const Outline lower = lip_line(m, m.gap_down, 0.5f);
    draw_corners(draw, m, pose, palette);
    if (pose.mouth_open > 0.03f) {
        fill(draw, joined(upper, lower), palette.mouth_inside);
        if (pose.mouth_open > 0.15f) {
            const Outline teeth = lip_line(m, -m.gap_up + std::min(2.6f, m.gap_down * 0.6f), 0.3f);
            fill(draw, joined(without_ends(upper), without_ends(teeth)), palette.teeth);
        }
    }
    fill(draw, joined(upper_edge(m), upper), mixed(palette.lips, palette.lips_shade, 0.45f));
    fill(draw, joined(lower, lip_line(m, m.gap_down + m.lower)), palette.lips);
    fill(draw, ribbon(upper, 0.7f * s, 1.5f * s, 0.7f * s), palette.lips_shade);
    const float below = m.y + m.gap_down + m.lower + 3.6f;
    const Outline chin = smooth_line(head.path(std::initializer_list<ImVec2>{
        {m.x - 7, below + 0.6f}, {m.x, below + 1.6f}, {m.x + 7, below + 0.6f}}));
    fill(draw, ribbon(chin, 0.3f * s, 1.9f * s, 0.3f * s), faded(palette.skin_shade, 0.95f));
}

} // namespace tegenover::ui::drawing
