// reports/tables.hpp
//
// Attempts as rows of a table: one row per attempt, or one per moment of one conversation. The
// first row names the columns in the language of the words.
#pragma once

#include "engine/attempt_summary.hpp"
#include "engine/words.hpp"
#include "reports/csv.hpp"
#include "reports/debrief.hpp"

#include <string>
#include <vector>

namespace tegenover::reports {

/// One attempt, with the title that its scene has now.
struct AttemptLine {
    engine::AttemptSummary attempt;
    std::string scene_title;

    bool operator==(const AttemptLine&) const = default;
};

[[nodiscard]] std::vector<CsvRow> attempts_table(const std::vector<AttemptLine>& attempts,
                                                 const engine::Words& words);

[[nodiscard]] std::vector<CsvRow> moments_table(const Debrief& debrief, const engine::Words& words);

} // namespace tegenover::reports
