// reports/pair_report.hpp
//
// The joint debrief of two as a page, as Markdown, as a table, or as xAPI statements.
#pragma once

#include "engine/words.hpp"
#include "reports/pair_debrief.hpp"
#include "reports/report_format.hpp"

#include <string>
#include <vector>

namespace tegenover::reports {

/// All that a joint report may be made of.
struct PairReportSource {
    const engine::pair::Session& session;
    const std::vector<RoundSource>& rounds;
    const PairDebrief& story;
};

/// In every form that there is for one.
[[nodiscard]] std::string pair_report(ReportFormat format, const PairReportSource& source,
                                      const engine::Words& words);

/// Without folder: "tegenover-pair-2026-11-22.html".
[[nodiscard]] std::string pair_report_name(ReportFormat format, const PairDebrief& story);

} // namespace tegenover::reports
