// support/brute_force.hpp
//
// What is true of all play-throughs of a scene, found by trying every list of decisions through the
// public calls of a play. Slow on purpose, and shares nothing with the explorer it is held against.
#pragma once

#include "engine/analysis.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace tegenover::testing {

struct Tried {
    using Place = std::pair<engine::Index, engine::Index>;
    /// Why, moment, part: as in engine::Stuck.
    using StuckPlace = std::tuple<engine::DeadEnd, engine::Index, engine::Index>;

    using Of = engine::FixedCondition::Of;
    /// Of what, moment, line or response, branch: as in engine::FixedCondition.
    using ConditionPlace = std::tuple<Of, engine::Index, engine::Index, engine::Index>;

    std::set<engine::Index> moments;
    std::set<Place> lines;
    std::set<Place> responses;
    std::map<engine::Index, engine::EndingReach> endings;     ///< those that are reached
    std::map<engine::Index, int> best_total_with;             ///< by response number
    std::map<StuckPlace, std::size_t> stuck;                  ///< shortest list of decisions
    std::map<engine::Index, std::optional<int>> best_without; ///< by cue number
    std::map<ConditionPlace, std::set<bool>> came_out;        ///< conditions that are not `{}`

    /// Moment, whether a line, line or response: as in engine::ClampedTrust.
    using TrustPlace = std::tuple<engine::Index, bool, engine::Index>;
    std::map<TrustPlace, std::set<bool>> cut; ///< whether a change of trust was cut off
    std::size_t states = 0;                   ///< all that differ in anything but what was earned
    std::size_t places = 0; ///< those that differ in moment, line or trust, once a line is spoken
};

/// Nothing where more than `most_steps` decisions would have to be tried.
[[nodiscard]] std::optional<Tried> try_everything(const engine::Script& script, engine::Mode mode,
                                                  std::size_t most_steps);

/// The expected total of a solo player who notices all and takes each available response with equal
/// chance, and how often each response (by number) is offered; every way is walked.
struct TriedByChance {
    double expected_total = 0;
    std::map<engine::Index, double> offered;
};
[[nodiscard]] std::optional<TriedByChance> try_by_chance(const engine::Script& script,
                                                         std::size_t most_steps);

} // namespace tegenover::testing
