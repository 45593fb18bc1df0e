// ui/stage/skeleton.cpp
//
// Plain geometry from pose to joints. Draws nothing.
#include "ui/stage/skeleton.hpp"

#include <algorithm>
#include <numbers>

namespace tegenover::ui::drawing {

namespace {

constexpr float middle = figure_width * 0.5f;

// How a man is built otherwise, in figure units.
constexpr float man_shoulders = 10.0f; ///< each is that much further out
constexpr float man_elbows = 5.0f;
constexpr float man_limb = 1.09f;

float degrees(float value) { return value * std::numbers::pi_v<float> / 180.0f; }

Frame figure_frame(const StageRect& where)
{
    const float scale =
        std::min(where.width / figure_width, where.height / (figure_height - figure_top));
    return {{where.centre_x() - middle * scale, where.bottom() - figure_height * scale},
            scale,
            1.0f,
            0.0f};
}

/// How far the trunk sinks or rises at a height: nothing at the hips, all of it at the neck.
float sunk(const Pose& pose, float y)
{
    const float share = std::clamp((420.0f - y) / 200.0f, 0.0f, 1.0f);
    return share * (pose.slump * 22.0f - pose.breath * 4.0f + pose.lean * 3.0f);
}

ImVec2 shoulder_at(const Pose& pose, float side)
{
    const float half = 88.0f - 7.0f * pose.slump - 3.0f * std::max(pose.shoulders, 0.0f) +
                       3.0f * pose.lean + 1.2f * pose.breath;
    const float lift = pose.shoulders > 0.0f ? 20.0f * pose.shoulders : 9.0f * pose.shoulders;
    const float y = 244.0f - lift + 4.0f * pose.slump;
    return {middle + side * half, y + sunk(pose, 244.0f)};
}

ImVec2 carried(const Pose& pose, float x, float y) { return {x, y + sunk(pose, y) * 0.6f}; }

Frame head_frame(const Pose& pose, const Frame& figure)
{
    const float turn_x = pose.head_turn * 5.0f;
    const float neck_y = 206.0f + sunk(pose, 206.0f);
    const float scale = 1.0f + 0.045f * pose.lean;
    const Frame neck = figure.inner(middle + turn_x * 0.4f + pose.head_tilt * 4.0f, neck_y,
                                    degrees(pose.head_tilt * 11.0f));
    const float drop = pose.head_nod * 5.0f + pose.slump * 8.0f + std::max(pose.lean, 0.0f) * 4.0f;
    return neck.inner(turn_x * 0.6f, -82.0f + drop, 0.0f, scale);
}

} // namespace

Skeleton skeleton_of(const Pose& pose, const StageRect& where, engine::Figure body)
{
    Skeleton result;
    result.figure = figure_frame(where);
    result.head = head_frame(pose, result.figure);
    result.neck = {middle + pose.head_turn * 1.5f, 228.0f + sunk(pose, 228.0f)};
    result.body = body;
    result.limb = result.is_man() ? man_limb : 1.0f;
    for (int side = 0; side < 2; ++side) {
        const Arm& arm = side == 0 ? pose.left : pose.right;
        result.shoulder[side] = shoulder_at(pose, side == 0 ? -1.0f : 1.0f);
        result.elbow[side] = carried(pose, arm.elbow_x, arm.elbow_y);
        result.wrist[side] = carried(pose, arm.wrist_x, arm.wrist_y);
        if (!result.is_man()) continue;
        const float out = side == 0 ? -1.0f : 1.0f;
        result.shoulder[side].x += out * man_shoulders;
        result.elbow[side].x += out * man_elbows;
    }
    result.chest_width = 1.0f + 0.012f * pose.breath;
    return result;
}

} // namespace tegenover::ui::drawing
