// reports/charts_svg.hpp
//
// The two pictures of a debrief as inline SVG. Both say the same in a title for who cannot see
// them, and nothing in them is told by colour only.
#pragma once

#include "engine/words.hpp"
#include "reports/debrief.hpp"

namespace tegenover::reports {

/// Estimate (solid, round marks) and measure (dashed, square marks) on five axes.
[[nodiscard]] std::string radar_svg(const Debrief& debrief, const engine::Words& words);

/// Her trust, 0..100, through the moments of the play.
[[nodiscard]] std::string trust_svg(const Debrief& debrief, const engine::Words& words);

} // namespace tegenover::reports
