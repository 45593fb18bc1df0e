// engine/attempt_summary.hpp
//
// What lists and progress tell of one attempt without its decisions. Outcome and measure follow
// from the decisions and the scene as it was then; they are kept beside them to be at hand at once.
#pragma once

#include "engine/attempt.hpp"
#include "engine/vocabulary.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tegenover::engine {

/// What follows from an attempt and its scene.
struct AttemptResult {
    std::optional<Outcome> outcome;                            ///< nothing while it goes on
    std::array<std::optional<int>, principle_count> measure{}; ///< percentages, 0..100
    std::optional<int> total;                                  ///< percentage, 0..100

    bool operator==(const AttemptResult&) const = default;
};

struct AttemptSummary {
    std::int64_t number = 0;
    std::int64_t started = 0; ///< seconds since 1970, UTC
    std::int64_t changed = 0; ///< the same, of the last change
    std::string scene;        ///< id
    std::string scene_hash;
    std::size_t decisions = 0;
    bool ended = false;
    RoleTaken role = RoleTaken::not_chosen;
    SelfEstimate estimate{};
    std::string promise;
    bool promise_kept = false;
    AttemptResult result;

    bool operator==(const AttemptSummary&) const = default;
};

} // namespace tegenover::engine
