// ui/stage/hair_parts.cpp
//
// Strands and the back of the head.
#include "ui/stage/hair_parts.hpp"

namespace tegenover::ui::drawing {

void draw_strand(ImDrawList& draw, const Frame& head, Points points, ImU32 colour, float width)
{
    const Outline curve = smooth_line(head.path(points));
    const float ends = width * 0.2f * head.scale;
    fill(draw, ribbon(curve, ends, width * head.scale, ends), colour);
}

void draw_back_of_head(ImDrawList& draw, const Frame& head, Points points,
                       const FigurePalette& palette)
{
    fill(draw, smooth(head.path(points)),
         flat(palette.hair_shade).outlined(palette.contour, palette.contour_width));
}

} // namespace tegenover::ui::drawing
