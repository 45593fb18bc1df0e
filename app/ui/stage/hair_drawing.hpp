// ui/stage/hair_drawing.hpp
//
// Hair, in two layers: what hangs behind the shoulders and what frames the face.

#pragma once

#include "ui/stage/figure_palette.hpp"
#include "ui/stage/skeleton.hpp"

namespace tegenover::ui::drawing {

void draw_hair_behind(ImDrawList& draw, const Skeleton& bones, const Pose& pose, HairStyle style,
                      const FigurePalette& palette);
void draw_hair_in_front(ImDrawList& draw, const Skeleton& bones, const Pose& pose, HairStyle style,
                        const FigurePalette& palette);

/// The same for a man; used by the two above.
void draw_hair_of_man_behind(ImDrawList& draw, const Frame& head, HairStyle style,
                             const FigurePalette& palette);
void draw_hair_of_man_in_front(ImDrawList& draw, const Frame& head, float turn, HairStyle style,
                               const FigurePalette& palette);

} // namespace tegenover::ui::drawing
