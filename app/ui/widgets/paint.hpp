// Shapes that several widgets share: a sheet with a soft shadow, the keyboard's ring, dashed lines,
// markers. Draws only; takes no input.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>
#include <span>

namespace tegenover::ui {

struct Rect {
    ImVec2 min;
    ImVec2 max;

    [[nodiscard]] float width() const { return max.x - min.x; }
    [[nodiscard]] float height() const { return max.y - min.y; }
    [[nodiscard]] ImVec2 centre() const { return {(min.x + max.x) / 2, (min.y + max.y) / 2}; }
    [[nodiscard]] Rect grown(float by) const
    {
        return {{min.x - by, min.y - by}, {max.x + by, max.y + by}};
    }
};

/// How round the corners of sheets are, in pixels.
[[nodiscard]] float corner(const Look& look);

/// A shadow below `rect`, as if it lay `height` em above the paper.
void draw_shadow(ImDrawList& list, const Look& look, Rect rect, float height = 0.5F);
/// A filled sheet; outlined where the theme wants outlines.
void draw_sheet(ImDrawList& list, const Look& look, Rect rect, Colour fill, float rounding);
/// The ring that shows where the keyboard is: clear of the shape by a gap.
void draw_focus_ring(ImDrawList& list, const Look& look, Rect rect, float rounding);

enum class Pattern { solid, dashed, dotted };
/// A line through the points in a pattern that goes on around corners.
void draw_path(ImDrawList& list, std::span<const ImVec2> points, Pattern pattern, float thickness,
               ImU32 colour, bool closed = false);

enum class Marker { disc, square, triangle };
void draw_marker(ImDrawList& list, Marker marker, ImVec2 centre, float radius, ImU32 colour,
                 ImU32 rim);
/// The pattern and the marker of the first, second and third series of a chart.
[[nodiscard]] Pattern series_pattern(std::size_t index);
[[nodiscard]] Marker series_marker(std::size_t index);
[[nodiscard]] Colour series_colour(const Theme& theme, std::size_t index);

} // namespace tegenover::ui
