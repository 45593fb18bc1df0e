// engine/ranges.hpp
//
// Sums of scores along the ways of a state graph: from the opening to each ending, and the highest
// total of the plays that give a response.
#pragma once

#include "engine/analysis.hpp"
#include "engine/state_graph.hpp"

#include <vector>

namespace tegenover::engine {

/// One per ending moment, in the order of the scene. The graph must be complete.
[[nodiscard]] std::vector<EndingReach> find_ending_ranges(const Script& script,
                                                          const StateGraph& graph);

/// By scene-wide number. The graph must be complete.
[[nodiscard]] std::vector<ResponseReach> find_response_reach(const Script& script,
                                                             const StateGraph& graph);

} // namespace tegenover::engine
