// session/editor/trial_play.hpp
//
// A trial as a play: the scene, entered at some moment with a chosen trust and flags, by the very
// rules that learners play by.
#pragma once

#include "engine/play.hpp"
#include "session/editor/writing.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace tegenover::session {

struct TrialPlay {
    engine::Script script; ///< with a moment in front that leads to where the trial begins
    engine::Play play;
    std::vector<engine::Decision> decisions; ///< of the trial, as far as they are possible
    std::optional<std::size_t> nowhere;      ///< the moment to which unfinished ways lead

    bool operator==(const TrialPlay&) const = default;
};

/// Plays what is there of the scene, which has a moment.
[[nodiscard]] TrialPlay played(const engine::Scene& scene, const Trial& trial);

} // namespace tegenover::session
