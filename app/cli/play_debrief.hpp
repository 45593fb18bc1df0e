// cli/play_debrief.hpp
//
// Looking back in the terminal, in the same order as in the window: her side, one's own estimate,
// and only then figures, moments and other ways.
#pragma once

#include "cli/talk.hpp"
#include "reports/debrief.hpp"

#include <optional>

namespace tegenover::cli {

/// The notes are what was said before the play; the debrief adds to them. `best` as the explorer
/// found it; nothing: no percentage is given. Ends early where the input does.
void debrief(const Talk& talk, const engine::Play& play, const std::optional<engine::Totals>& best,
             reports::Notes notes);

/// One moment of the debrief in full.
void tell_moment(const Talk& talk, const reports::MomentStory& story, std::size_t number);

} // namespace tegenover::cli
