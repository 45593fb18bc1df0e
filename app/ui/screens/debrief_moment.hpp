// ui/screens/debrief_moment.hpp
//
// One moment of the play, told in full.
#pragma once

#include "ui/screens/debrief_pages.hpp"

#include <cstddef>

namespace tegenover::ui {

[[nodiscard]] MaybeIntent draw_moment(const DebriefPen& pen, std::size_t moment);

/// "trust grew", and a small arrow that says the same.
void draw_trust_change(const DebriefPen& pen, const reports::MomentStory& story);

} // namespace tegenover::ui
