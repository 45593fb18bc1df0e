// authoring/routes_arrivals.hpp
//
// Where arrows come in on the left edge of a card: one above the other. For authoring/routes alone.
#pragma once

#include "authoring/routes_ways.hpp"

#include <vector>

namespace tegenover::authoring {

/// Sets the last stretch of each way; `targets` holds the card to which each leads. Those that
/// come straight go on straight where they can.
void spread_arrivals(const Ground& ground, std::vector<ArrowWay>& ways,
                     const std::vector<std::size_t>& targets);

} // namespace tegenover::authoring
