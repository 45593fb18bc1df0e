// authoring/routes_lanes.hpp
//
// Ways that share a gap are set beside each other, in the order in which few of them cross. For
// authoring/routes alone.
#pragma once

#include "authoring/routes_ways.hpp"

#include <vector>

namespace tegenover::authoring {

/// Moves all stretches but the first and the last of each way, as far as cards leave room.
void set_apart(const Ground& ground, std::vector<ArrowWay>& ways);

} // namespace tegenover::authoring
