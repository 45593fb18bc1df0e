// ui/stage/triangulation.hpp
//
// Cuts a simple outline into triangles: by a quick guess that is checked, else by clipping ears.
// Outlines that cross themselves still give triangles, though not a sensible picture.

#pragma once

#include <vector>

#include <imgui.h>

namespace tegenover::ui::drawing {

/// Positive where the outline runs clockwise on a screen whose y points down.
[[nodiscard]] float signed_area(const std::vector<ImVec2>& outline);

/// Index triples into `outline`, which must have a positive signed area and under 65,536 points.
[[nodiscard]] std::vector<unsigned short> triangulated(const std::vector<ImVec2>& outline);

} // namespace tegenover::ui::drawing
