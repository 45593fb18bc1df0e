// reports/debrief_markdown.hpp
//
// The debrief as Markdown (CommonMark, with a table as GitHub writes it), for notes and portfolios.
// The same order as the page: the conversation first, figures after it.
#pragma once

#include "engine/words.hpp"
#include "reports/debrief.hpp"

#include <string>

namespace tegenover::reports {

/// Signs that Markdown would take for its own are escaped; no HTML passes through.
[[nodiscard]] std::string debrief_markdown(const Debrief& debrief, const engine::Words& words);

} // namespace tegenover::reports
