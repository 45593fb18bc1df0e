// authoring/layout_layers.hpp
//
// The columns of a scene's map, before anything is ordered within them: for authoring/layout alone.
#pragma once

#include "engine/scene.hpp"

#include <cstddef>
#include <vector>

namespace tegenover::authoring {

/// Of each moment, by number.
using Neighbours = std::vector<std::vector<std::size_t>>;

struct Layers {
    Neighbours to; ///< without arrows that lead back on the way from the start, and none twice
    Neighbours from;
    std::vector<std::size_t> column; ///< of each moment: 1 more than the last that leads to it
    std::vector<std::size_t> order;  ///< moments as they are first met from the start
};

[[nodiscard]] Layers layers_of(const engine::Scene& scene);

} // namespace tegenover::authoring
