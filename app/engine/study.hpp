// engine/study.hpp
//
// The whole study of a scene before anyone plays it: both modes, chance and the players by rule.
// Explores as few times as it can: graphs that must be equal are made once.
#pragma once

#include "engine/analysis.hpp"
#include "engine/players.hpp"

namespace tegenover::engine {

struct Study {
    Analysis solo;
    Analysis pair;
    Chance chance;
    int longest = 0; ///< totals of the mechanical players, in solo mode
    int shortest = 0;
    int first = 0;

    bool operator==(const Study&) const = default;
};

/// `budget` holds for each exploration on its own.
[[nodiscard]] Study study(const Script& script, std::size_t budget = default_state_budget);

} // namespace tegenover::engine
