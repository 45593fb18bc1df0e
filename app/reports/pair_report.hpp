// reports/pair_report.hpp
//
// The joint debrief of two as a page, as Markdown or as a table.
#pragma once

#include "engine/words.hpp"
#include "reports/pair_debrief.hpp"
#include "reports/report_format.hpp"

#include <array>
#include <string>

namespace tegenover::reports {

/// The forms there are of it; xAPI, which speaks of one learner, is none.
inline constexpr std::array pair_report_formats{ReportFormat::html, ReportFormat::markdown,
                                                ReportFormat::csv, ReportFormat::csv_dutch};

/// Empty for a form that there is not.
[[nodiscard]] std::string pair_report(ReportFormat format, const PairDebrief& story,
                                      const engine::Words& words);

/// Without folder: "tegenover-pair-2026-11-22.html".
[[nodiscard]] std::string pair_report_name(ReportFormat format, const PairDebrief& story);

} // namespace tegenover::reports
