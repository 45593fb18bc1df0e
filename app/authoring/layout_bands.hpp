// authoring/layout_bands.hpp
//
// Long scenes broken into bands below one another, like lines of text: for authoring/layout alone.
#pragma once

#include "authoring/layout.hpp"

#include <cstddef>
#include <vector>

namespace tegenover::authoring {

/// Of a moment: columns from the left, and rows from the top, not always whole ones.
struct Cell {
    std::size_t column = 0; ///< within its band
    double row = 0;
    std::size_t band = 0; ///< from the top

    bool operator==(const Cell&) const = default;
};

/// Moves the uppermost to row 0; a map that is far wider than it is high gets as many bands as come
/// nearest to the shape of a screen. Each band keeps its columns in order and its rows apart.
[[nodiscard]] std::vector<Cell> in_bands(std::vector<Cell> cells, Spacing spacing);

} // namespace tegenover::authoring
