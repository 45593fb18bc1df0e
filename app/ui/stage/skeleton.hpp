// ui/stage/skeleton.hpp
//
// From a pose to places: where head, neck, shoulders, elbows and wrists are. In figure units: a box
// of 420 by 440, y down, the middle of the body at x = 210. Draws nothing.

#pragma once

#include "ui/stage/pose.hpp"
#include "ui/stage/shapes.hpp"
#include "ui/stage/stage_rect.hpp"

namespace tegenover::ui::drawing {

inline constexpr float figure_width = 420.0f;
inline constexpr float figure_top = 24.0f; ///< nothing of her is higher
inline constexpr float figure_height = 440.0f;

struct Skeleton {
    Frame figure;       ///< figure units to the screen
    Frame head;         ///< its origin between the eyes' height and the nose; chin at y = 62
    ImVec2 neck;        ///< pit of the neck, in figure units
    ImVec2 shoulder[2]; ///< viewer's left, viewer's right
    ImVec2 elbow[2];
    ImVec2 wrist[2];
    float chest_width = 1.0f;
    float limb = 1.0f; ///< thickness of arms and hands
    engine::Figure body = engine::Figure::woman;

    [[nodiscard]] bool is_man() const { return body == engine::Figure::man; }
};

[[nodiscard]] Skeleton skeleton_of(const Pose& pose, const StageRect& where,
                                   engine::Figure body = engine::Figure::woman);

} // namespace tegenover::ui::drawing
