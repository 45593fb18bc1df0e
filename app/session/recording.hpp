// session/recording.hpp
//
// What a step changed in the learner's attempts, found by comparing, so that no handler can forget
// to have it kept: effects for the disk, and the history that lists and progress are made from.
#pragma once

#include "session/handlers.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace tegenover::session {

/// The part of the model that is compared.
struct BeforeStep {
    std::vector<Attempt> attempts;
    std::vector<Place> places;        ///< one per attempt
    std::optional<std::int64_t> open; ///< the attempt whose screen is shown
    std::vector<engine::pair::Session> pairs;
};

[[nodiscard]] BeforeStep before_step(const Model& model);

/// Gives new decisions their time, brings the history up to date, and adds a KeepAttempt for each
/// attempt that changed, and a WriteWaiting where an attempt's screen was left. An attempt in which
/// nothing was chosen yet is not kept. Likewise for what two at one computer did; while only their
/// clock counts, every ten seconds.
void record_changes(Turn& turn, const BeforeStep& before);

/// What follows from an attempt and its scene: outcome and percentages. Empty without the scene.
[[nodiscard]] engine::AttemptResult result_of(const Catalogue& catalogue, const Attempt& attempt);

} // namespace tegenover::session
