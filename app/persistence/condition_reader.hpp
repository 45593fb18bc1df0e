// persistence/condition_reader.hpp
//
// What a line, response or way on depends on, and what it changes.
#pragma once

#include "engine/scene.hpp"
#include "persistence/fields.hpp"

namespace tegenover::persistence {

[[nodiscard]] engine::Condition read_condition(const Spot& spot);

/// The keys `trust`, `set` and `clear` of a line or a response.
[[nodiscard]] engine::Effects read_effects(const Fields& fields);

/// A number per principle, each from `low` to `high`; what is not named stays as it is in `scores`.
[[nodiscard]] engine::PrincipleScores read_principles(const Spot& spot, int low, int high,
                                                      engine::PrincipleScores scores);

} // namespace tegenover::persistence
