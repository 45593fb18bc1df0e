// engine/players.hpp
//
// Players without understanding: what someone earns who always takes the longest, the shortest or
// the first response, or any at random. A scene that rewards one of them gives itself away.
#pragma once

#include "engine/explore.hpp"

#include <string_view>

namespace tegenover::engine {

enum class MechanicalPlayer { longest, shortest, first };

/// The total that this player earns in solo mode. Notices every cue at once. Length is counted in
/// code points in the scene's own language; of equals the first in the file is taken.
[[nodiscard]] int earned_by(const Script& script, MechanicalPlayer player);

/// The exact expected total of a player who takes each available response with equal chance and
/// notices every cue at once; nothing where the budget of states runs out.
[[nodiscard]] std::optional<double> expected_by_chance(const Script& script,
                                                       std::size_t budget = default_state_budget);

} // namespace tegenover::engine
