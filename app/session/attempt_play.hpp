// session/attempt_play.hpp
//
// From an attempt to the play that its decisions lead to. Derived every time, never stored.
#pragma once

#include "session/attempt.hpp"
#include "session/catalogue.hpp"

namespace tegenover::session {

/// The play of this attempt. Decisions that the scene does not allow (any more) are left out from
/// the first one on.
[[nodiscard]] engine::Play play_of(const ShelfScene& scene, const Attempt& attempt);

/// Whether the learner noted a check-in since the moment was entered.
[[nodiscard]] bool check_in_noted(const engine::Play& play);

/// Numbers of the responses on offer, in the order of the cards: shuffled by the attempt's seed per
/// moment, the same every time the moment is entered, whatever else is on offer. A response that
/// noticing put on the table stands behind those that were there.
[[nodiscard]] std::vector<engine::Index>
cards_in_order(const ShelfScene& scene, const engine::Play& play, std::uint64_t seed);

} // namespace tegenover::session
