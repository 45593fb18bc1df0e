// ui/stage/figure_palette.hpp
//
// The colours of a figure in a given light, worked out once a frame from her looks.

#pragma once

#include <imgui.h>

#include "ui/stage/client_drawing.hpp"

namespace tegenover::ui::drawing {

struct FigurePalette {
    ImU32 skin, skin_shade, skin_light, skin_line, blush, under_eye;
    ImU32 hair, hair_shade, hair_light;
    ImU32 lips, lips_shade, mouth_inside, teeth;
    ImU32 eye_white, iris, pupil, lash, glint, brow;
    ImU32 outer, outer_shade, outer_light, outer_line;
    ImU32 inner, inner_shade;
    ImU32 trousers, trousers_shade, trousers_line;
    ImU32 bag, bag_shade, bag_light, metal;
    ImU32 shadow;      ///< falls from one part on another
    ImU32 contour = 0; ///< round every part; transparent where the light needs none
    float contour_width = 0.0f;
};

/// `blush` as in Pose: -1 pale .. 1 flushed.
[[nodiscard]] FigurePalette figure_palette(const ClientLooks& looks, StageLight light, float blush);

} // namespace tegenover::ui::drawing
