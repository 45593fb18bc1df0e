// reports/debrief_html.hpp
//
// The debrief as one HTML page that stands on its own and prints well: no script, nothing loaded
// from elsewhere, every text escaped, no name unless the learner gave one.
#pragma once

#include "engine/words.hpp"
#include "reports/debrief.hpp"

#include <string>

namespace tegenover::reports {

[[nodiscard]] std::string debrief_html(const Debrief& debrief, const engine::Words& words);

} // namespace tegenover::reports
