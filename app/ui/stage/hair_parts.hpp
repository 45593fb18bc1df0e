// ui/stage/hair_parts.hpp
//
// What every hair style is drawn with. Points are in units of the head, see skeleton.hpp. Only for
// hair*.cpp.

#pragma once

#include "ui/stage/figure_palette.hpp"
#include "ui/stage/skeleton.hpp"

#include <initializer_list>

namespace tegenover::ui::drawing {

using Points = std::initializer_list<ImVec2>;

/// Lighter or darker hairs along a curve, thin at both ends; `width` in the middle.
void draw_strand(ImDrawList& draw, const Frame& head, Points points, ImU32 colour, float width);
/// Hair in the shadow behind the face.
void draw_back_of_head(ImDrawList& draw, const Frame& head, Points points,
                       const FigurePalette& palette);

} // namespace tegenover::ui::drawing
