// persistence/line_reader.hpp
//
// One line of a moment: what the client says, shows and feels.
#pragma once

#include "engine/scene.hpp"
#include "persistence/spot.hpp"

namespace tegenover::persistence {

/// Where a moment has only one line, that line needs no id.
[[nodiscard]] engine::Line read_line(const Spot& spot, bool only_one);

} // namespace tegenover::persistence
