// authoring/didactic.hpp
//
// Where a scene may teach less than it could: warnings, not errors. Each is about the scene alone;
// none needs to know who plays it.
#pragma once

#include "engine/problem.hpp"
#include "engine/study.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace tegenover::authoring {

/// What exploring says. Warnings that need it are left out where it is not complete.
struct Evidence {
    engine::Study study;
    /// Number of each cue that some condition reads, and the highest total of a solo play that
    /// never notices it. Empty where finding out would go past the budget.
    std::vector<std::pair<engine::Index, int>> best_without;
};

[[nodiscard]] Evidence find_evidence(const engine::Script& script, engine::Study study,
                                     std::size_t budget = engine::default_state_budget);

/// In the order of their codes, and within one in the order of the scene.
[[nodiscard]] std::vector<engine::Problem> find_didactic_warnings(const engine::Script& script,
                                                                  const Evidence& evidence);

} // namespace tegenover::authoring
