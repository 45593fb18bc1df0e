// authoring/layout_gaps.hpp
//
// Columns further apart where many arrows pass between them: for authoring/layout alone.
#pragma once

#include "authoring/layout_bands.hpp"
#include "engine/scene.hpp"

#include <vector>

namespace tegenover::authoring {

/// The left edge of each moment, in units of the map, from `cells` that hold one of each. Gaps that
/// few arrows use are as wide as the spacing leaves them.
[[nodiscard]] std::vector<int> left_edges(const engine::Scene& scene,
                                          const std::vector<Cell>& cells, Spacing spacing);

} // namespace tegenover::authoring
