// engine/attempt.hpp
//
// One try at a scene: the decisions, and what the learner wrote and estimated around them.
// Trust, scores and debrief are derived by folding the decisions over the scene.
#pragma once

#include "engine/play.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::engine {

/// What makes it right that the learner is involved: chosen before the play, kept for the debrief.
enum class RoleTaken { not_chosen, invited, my_task, asked_leave, repairing, unsure };
inline constexpr std::size_t role_count = 6;

/// The learner's own estimate, 0..100 in steps of 5, per principle; nothing where not given.
using SelfEstimate = std::array<std::optional<int>, principle_count>;

struct Attempt {
    std::int64_t number = 0;  ///< 1 or more, drawn by chance; the id of the attempt
    std::int64_t started = 0; ///< seconds since 1970, UTC
    std::string scene;        ///< id
    std::string scene_hash;   ///< of the file as it was then; "" where it was never on disk
    std::uint64_t seed = 0;   ///< for the order of the response cards
    RoleTaken role = RoleTaken::not_chosen;
    std::vector<Decision> decisions;
    std::vector<std::int64_t> times; ///< of each decision, seconds since 1970, UTC
    bool ended = false;              ///< an ending was reached
    SelfEstimate estimate{};
    std::vector<std::string> reflections; ///< one per question of the ending, may be empty
    std::string promise;                  ///< one thing I will do differently tomorrow
    bool promise_kept = false;            ///< ticked off by the learner
    std::string name; ///< for the report only; empty unless the learner gives one

    bool operator==(const Attempt&) const = default;
};

} // namespace tegenover::engine
