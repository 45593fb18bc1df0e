// reports/report_format.hpp
//
// The forms in which one conversation can be kept or shared, and the names of their files.
#pragma once

#include "engine/attempt.hpp"
#include "engine/words.hpp"
#include "reports/debrief.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace tegenover::reports {

enum class ReportFormat { html, markdown, csv, csv_dutch, xapi };
inline constexpr std::array all_report_formats{ReportFormat::html, ReportFormat::markdown,
                                               ReportFormat::csv, ReportFormat::csv_dutch,
                                               ReportFormat::xapi};

/// As on the command line: "html", "markdown", "csv", "csv-nl", "xapi".
[[nodiscard]] std::string_view key(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> report_format_from(std::string_view wanted);

/// With its dot: ".html".
[[nodiscard]] std::string_view file_ending(ReportFormat format);

/// All that a report may be made of.
struct ReportSource {
    const engine::Script& script;
    const engine::Attempt& attempt;
    const std::optional<engine::Totals>& best;
    const Debrief& debrief;
};

[[nodiscard]] std::string report_text(ReportFormat format, const ReportSource& source,
                                      const engine::Words& words);

/// Without folder: "tegenover-forgotten-call-2026-11-22.html".
[[nodiscard]] std::string report_name(ReportFormat format, const Debrief& debrief);

} // namespace tegenover::reports
