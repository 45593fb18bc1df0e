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

} // namespace tegenover::session
