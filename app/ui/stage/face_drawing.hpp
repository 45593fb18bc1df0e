// ui/stage/face_drawing.hpp
//
// The face, ear and neck of a figure. The hair is drawn elsewhere, before and after it.

#pragma once

#include "ui/stage/figure_palette.hpp"
#include "ui/stage/skeleton.hpp"

namespace tegenover::ui::drawing {

/// How far the face is turned, seen from the front: she sits a little aslant by nature.
[[nodiscard]] float face_turn(const Pose& pose);

/// The skin in the neckline; collars lie on it, the neck stands before them.
void draw_chest(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
                const FigurePalette& palette);
void draw_neck(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette);
void draw_face(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette);

/// The eyes and brows alone, used by draw_face().
void draw_eyes(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
               const FigurePalette& palette);
/// The lips alone, used by draw_face().
void draw_mouth(ImDrawList& draw, const Skeleton& bones, const Pose& pose,
                const FigurePalette& palette);

} // namespace tegenover::ui::drawing
