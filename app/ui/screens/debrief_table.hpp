// ui/screens/debrief_table.hpp
//
// What the moments and the other conversation share: the line of trust to choose a moment on, and
// what else lay on the table at a moment.
#pragma once

#include "ui/screens/debrief_pages.hpp"

#include <cstddef>

namespace tegenover::ui {

/// Her trust through the conversation, and through the other one where there is one; a point opens
/// its moment. `height` in em.
[[nodiscard]] MaybeIntent draw_trust(const DebriefPen& pen, std::size_t marked, float height);

/// The responses that were not given at a moment, each with its explanation to unfold and the way
/// into the other conversation.
[[nodiscard]] MaybeIntent draw_others(const DebriefPen& pen, std::size_t moment);

/// "Moment 3 of 10" between the way to the one before and the one after.
[[nodiscard]] MaybeIntent draw_moment_turner(const DebriefPen& pen, std::size_t moment);

/// The principles that a deed gave room to, and those at whose cost it came, in words.
void draw_principles_of(const DebriefPen& pen, const reports::Deed& deed);

} // namespace tegenover::ui
