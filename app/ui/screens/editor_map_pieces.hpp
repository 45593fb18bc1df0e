// ui/screens/editor_map_pieces.hpp
//
// What of a long line can be seen: a pattern is not drawn where nobody looks. Only for
// editor_map*.cpp.
#pragma once

#include "ui/widgets/paint.hpp"

#include <span>
#include <vector>

namespace tegenover::ui {

/// Pieces of the line through `points`, in pixels, that cover all that lies within `view`. Each
/// begins at a whole number of `step` along the line, so that a pattern which repeats in it stays
/// where it is while the map is moved. `step` is above 0.
[[nodiscard]] std::vector<std::vector<ImVec2>>
pieces_in(const Rect& view, std::span<const ImVec2> points, float step);

} // namespace tegenover::ui
