// engine/measure.hpp
//
// From earned scores to what is shown: percentages, and what lay on the table at each response.
// Pure calculation; the best scores come from engine/explore.
#pragma once

#include "engine/play.hpp"

namespace tegenover::engine {

/// One number per principle, and their total, in one place.
struct Totals {
    PrincipleScores of{};
    int total = 0;

    bool operator==(const Totals&) const = default;
};

/// Percentages 0..100; nothing where the principle is not at stake (best is 0 or less).
struct Percentages {
    std::array<std::optional<int>, principle_count> of{};
    std::optional<int> total;

    bool operator==(const Percentages&) const = default;
};

/// `100 x earned / best`, rounded half up and held to 0..100 (scene format 1, "Scores").
[[nodiscard]] std::optional<int> percentage(int earned, int best);
[[nodiscard]] Percentages percentages(const PrincipleScores& earned, const Totals& best);

/// One response of a play, seen from just before it was given.
struct Given {
    Index moment = none;
    Index line = none;
    Index response = none;
    std::size_t decision = 0;    ///< its place in the list of decisions
    State before;                ///< just before it was given
    State after;                 ///< after it, in the next moment
    std::vector<Index> on_table; ///< responses of the moment, in file order
    int missed = 0;              ///< highest total on the table less the chosen one's

    bool operator==(const Given&) const = default;
};

/// All responses of a play, in order.
[[nodiscard]] std::vector<Given> given_responses(const Script& script, const Play& play);

} // namespace tegenover::engine
