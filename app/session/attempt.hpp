// session/attempt.hpp
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

namespace tegenover::session {

/// What makes it right that the learner is involved: chosen before the play, kept for the debrief.
enum class RoleTaken { not_chosen, invited, my_task, asked_leave, repairing, unsure };
inline constexpr std::size_t role_count = 6;

/// The learner's own estimate, 0..100 in steps of 5, per principle; nothing where not given.
using SelfEstimate = std::array<std::optional<int>, engine::principle_count>;

struct Attempt {
    std::int64_t number = 0;  ///< counts up from 1; the id of the attempt
    std::int64_t started = 0; ///< seconds since 1970, UTC
    std::string scene;        ///< id
    std::uint64_t seed = 0;   ///< for the order of the response cards
    RoleTaken role = RoleTaken::not_chosen;
    std::vector<engine::Decision> decisions;
    bool ended = false; ///< an ending was reached
    SelfEstimate estimate{};
    std::vector<std::string> reflections; ///< one per question of the ending, may be empty
    std::string promise;                  ///< one thing I will do differently tomorrow
    std::string name; ///< for the report only; empty unless the learner gives one

    bool operator==(const Attempt&) const = default;
};

} // namespace tegenover::session
