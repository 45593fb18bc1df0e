// reports/report_format.cpp
//
// One line per format.
#include "reports/report_format.hpp"

#include "reports/date.hpp"
#include "reports/debrief_html.hpp"
#include "reports/debrief_markdown.hpp"
#include "reports/tables.hpp"
#include "reports/xapi.hpp"

#include <algorithm>

namespace tegenover::reports {

namespace {

constexpr std::array<std::string_view, all_report_formats.size()> keys{"html", "markdown", "csv",
                                                                       "csv-nl", "xapi"};
constexpr std::array<std::string_view, all_report_formats.size()> endings{
    ".html", ".md", ".csv", "-excel-nl.csv", ".xapi.json"};

} // namespace

std::string_view key(ReportFormat format) { return keys.at(static_cast<std::size_t>(format)); }

std::string_view file_ending(ReportFormat format)
{
    return endings.at(static_cast<std::size_t>(format));
}

std::optional<ReportFormat> report_format_from(std::string_view wanted)
{
    const auto found = std::find(keys.begin(), keys.end(), wanted);
    if (found == keys.end()) return std::nullopt;
    return static_cast<ReportFormat>(found - keys.begin());
}

std::string report_text(ReportFormat format, const ReportSource& source, const engine::Words& words)
{
    switch (format) {
    case ReportFormat::html:
        return debrief_html(source.debrief, words);
    case ReportFormat::markdown:
        return debrief_markdown(source.debrief, words);
    case ReportFormat::csv:
        return csv(moments_table(source.debrief, words), CsvDialect::standard);
    case ReportFormat::csv_dutch:
        return csv(moments_table(source.debrief, words), CsvDialect::dutch);
    case ReportFormat::xapi:
        return xapi_statements(source.script, source.attempt, source.best);
    }
    return {};
}

std::string report_name(ReportFormat format, const Debrief& debrief)
{
    std::string name = "tegenover-" + debrief.scene_id;
    if (debrief.notes.started > 0) name += "-" + iso_day(debrief.notes.started);
    return name.append(file_ending(format));
}

} // namespace tegenover::reports
