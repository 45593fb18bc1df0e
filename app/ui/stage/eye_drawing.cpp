// ui/stage/eye_drawing.cpp
//
// Eyes and brows. The eye is drawn wide open and the upper lid then comes down over it, so that a
// half-closed eye shows its lid and a blink needs no special case.

#include "ui/stage/face_drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

constexpr int lid_steps = 10;

struct Eye {
    Frame head;
    float side; ///< -1 viewer's left, 1 right
    float x;
    float y;
    float half_width;
    float lower;  ///< depth of the lower lid
    float widest; ///< height of the upper lid when it is wide open
    bool is_man;
};

/// A point on a lid: `share` 0 at the inner corner .. 1 at the outer; `height` at the middle.
ImVec2 on_lid(const Eye& eye, float share, float height)
{
    const float bow = std::pow(std::max(std::sin(std::numbers::pi_v<float> * share), 0.0f), 0.85f);
    const float corner = 1.3f - 2.4f * share;
    return eye.head.at(eye.x + eye.side * eye.half_width * (share * 2.0f - 1.0f),
                       eye.y + corner + height * bow);
}

Outline lid(const Eye& eye, float height)
{
    Outline result;
    for (int i = 0; i <= lid_steps; ++i) {
        result.push_back(on_lid(eye, static_cast<float>(i) / lid_steps, height));
    }
    return result;
}

Outline between(Outline upper, const Outline& lower)
{
    upper.insert(upper.end(), lower.rbegin(), lower.rend());
    return upper;
}

void draw_iris(ImDrawList& draw, const Eye& eye, const Outline& opening, const Pose& pose,
               const FigurePalette& palette)
{
    const float x = eye.x + pose.gaze_x * 4.4f;
    const float y = eye.y - 1.4f + pose.gaze_y * 2.8f;
    fill(draw, clipped(ellipse(eye.head, x, y, 5.9f, 6.1f, 20), opening), palette.iris);
    fill(draw, clipped(ellipse(eye.head, x, y, 3.0f, 3.1f, 14), opening), palette.pupil);
    fill(draw, clipped(ellipse(eye.head, x - 1.9f, y - 2.0f, 1.25f, 1.25f, 10), opening),
         palette.glint);
}

/// The lashes of a woman run on past the outer corner.
Outline with_wing(const Eye& eye, Outline lashes, float height)
{
    const ImVec2 corner = lashes.back();
    const ImVec2 wing =
        eye.head.at(eye.x + eye.side * (eye.half_width + 2.4f), eye.y - 2.4f + height * 0.12f);
    lashes.push_back({(corner.x + wing.x) * 0.5f, (corner.y + wing.y) * 0.5f});
    lashes.push_back(wing);
    return lashes;
}

void draw_upper_lid(ImDrawList& draw, const Eye& eye, float height, const FigurePalette& palette)
{
    const float s = eye.head.scale;
    const Outline edge = lid(eye, height);
    fill(draw, between(lid(eye, -eye.widest - 1.0f), edge),
         mixed(palette.skin, palette.skin_shade, 0.7f));
    if (eye.is_man)
        fill(draw, ribbon(edge, 0.7f * s, 1.9f * s, 0.9f * s), palette.lash);
    else
        fill(draw, ribbon(with_wing(eye, edge, height), 0.8f * s, 2.5f * s, 1.0f * s),
             palette.lash);
    const Outline crease = lid(eye, -eye.widest - 2.6f);
    fill(draw, ribbon(Outline(crease.begin() + 2, crease.end() - 1), 0.3f * s, 1.1f * s, 0.4f * s),
         faded(palette.skin_line, 0.6f));
}

void draw_eye(ImDrawList& draw, const Eye& eye, const Pose& pose, const FigurePalette& palette)
{
    const float s = eye.head.scale;
    const float open = std::clamp(pose.lids, 0.0f, 1.0f);
    const float height = eye.lower * 0.9f - (eye.lower * 0.9f + eye.widest) * open;
    const Outline below = lid(eye, eye.lower);
    if (pose.weariness > 0.0f) {
        const Outline bag = between(lid(eye, eye.lower + 0.6f), lid(eye, eye.lower + 5.0f));
        fill(draw, bag, faded(palette.under_eye, 0.6f * pose.weariness));
    }
    const Outline opening = between(lid(eye, -eye.widest), below);
    fill(draw, opening, palette.eye_white);
    draw_iris(draw, eye, opening, pose, palette);
    const Outline shade =
        between(lid(eye, -eye.widest), lid(eye, std::min(height + 2.6f, eye.lower)));
    fill(draw, shade, faded(palette.skin_line, 0.3f));
    fill(draw, ribbon(below, 0.4f * s, 0.9f * s, 0.7f * s), faded(palette.skin_line, 0.75f));
    draw_upper_lid(draw, eye, height, palette);
}

void draw_brow(ImDrawList& draw, const Eye& eye, const Pose& pose, const FigurePalette& palette)
{
    const float raise = pose.brow_raise * 5.0f;
    const float angle = pose.brow_angle;
    const float together = std::max(-angle, 0.0f) * 2.5f;
    const float width = eye.half_width / 10.5f;
    const auto at = [&](float out, float y) {
        return eye.head.at(eye.x + eye.side * out * width, eye.y + y - raise);
    };
    const float s = eye.head.scale;
    if (eye.is_man) {
        // Straighter, lower and heavier than a woman's.
        const Outline straight = smooth_line(
            {at(-11.5f - together, -13.2f - 4.8f * angle), at(-3.5f, -15.4f - 2.4f * angle),
             at(6.0f, -16.4f + 0.8f * angle), at(14.5f, -12.6f + 2.8f * angle)});
        fill(draw, ribbon(straight, 4.4f * s, 5.6f * s, 1.8f * s), palette.brow);
        return;
    }
    const Outline curve =
        smooth_line({at(-11.5f - together, -14.5f - 4.8f * angle), at(-4.0f, -17.6f - 2.4f * angle),
                     at(5.0f, -18.6f + 0.6f * angle), at(13.5f, -14.6f + 2.6f * angle)});
    fill(draw, ribbon(curve, 2.9f * s, 3.9f * s, 0.9f * s), palette.brow);
}

Eye eye_on(const Skeleton& bones, float side, const Pose& pose)
{
    const bool is_man = bones.is_man();
    const float half_width = is_man ? 11.0f : 11.6f;
    const float turn = face_turn(pose);
    const float squint = std::max(pose.mouth_curve, 0.0f) * 0.9f;
    return {bones.head,
            side,
            side * 20.0f + turn * 9.0f,
            1.0f + pose.head_nod * 2.5f,
            half_width * (1.0f - 0.16f * turn * side),
            2.9f - squint,
            is_man ? 7.2f : 8.2f,
            is_man};
}

} // namespace

void draw_eyes(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette)
{
    for (const float side : {-1.0f, 1.0f}) {
        const Eye eye = eye_on(bones, side, pose);
        draw_eye(draw, eye, pose, palette);
        draw_brow(draw, eye, pose, palette);
    }
}

} // namespace tegenover::ui::drawing
