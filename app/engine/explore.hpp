// engine/explore.hpp
//
// What is true of all play-throughs of a scene, by exploring every state it can come to.
// Exact, or it says that it could not.
#pragma once

#include "engine/measure.hpp"

#include <cstddef>
#include <optional>

namespace tegenover::engine {

inline constexpr std::size_t default_state_budget = 5'000'000;

/// Highest and lowest scores of any complete play-through; each principle on its own.
struct ScoreRange {
    Totals best;
    Totals worst;

    bool operator==(const ScoreRange&) const = default;
};

struct Explored {
    bool complete = false;           ///< false: the budget ran out, nothing else is exact
    std::size_t states = 0;          ///< states met
    std::optional<ScoreRange> range; ///< nothing where no ending can be reached, or not complete

    bool operator==(const Explored&) const = default;
};

[[nodiscard]] Explored explore(const Script& script, Mode mode,
                               std::size_t budget = default_state_budget);

} // namespace tegenover::engine
