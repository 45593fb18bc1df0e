// reports/pair_report.cpp
//
// Lays the blocks of the sheet out as HTML or Markdown, and the figures as rows of a table.
#include "reports/pair_report.hpp"

#include "reports/csv.hpp"
#include "reports/date.hpp"
#include "reports/html.hpp"
#include "reports/markdown.hpp"
#include "reports/pair_sheet.hpp"
#include "reports/xapi.hpp"

#include <utility>

namespace tegenover::reports {

namespace {

using Kind = SheetBlock::Kind;

std::string html_table(const SheetBlock& block)
{
    std::string head_row;
    std::string rows;
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        std::string cells;
        for (std::size_t c = 0; c < block.rows[i].size(); ++c) {
            const bool head = i == 0;
            std::string name = head ? "th scope=\"col\"" : c == 0 ? "th scope=\"row\"" : "td";
            if (c > 0 && block.figures) name += " class=\"number\"";
            cells += element(name, block.rows[i][c]);
        }
        (i == 0 ? head_row : rows) += around("tr", cells);
    }
    return around("table", element("caption", block.label) + around("thead", head_row) +
                               around("tbody", rows));
}

std::string_view class_of(SheetBlock::Voice voice)
{
    switch (voice) {
    case SheetBlock::Voice::client:
        return "class=\"client\"";
    case SheetBlock::Voice::inner:
        return "class=\"inner\"";
    case SheetBlock::Voice::helper:
        return "class=\"you\"";
    case SheetBlock::Voice::none:
        break;
    }
    return "";
}

std::string html_of(const SheetBlock& block)
{
    switch (block.kind) {
    case Kind::title:
        return element("h1", block.text);
    case Kind::quiet:
        return element("p class=\"quiet\"", block.text);
    case Kind::part:
        return element("h2", block.text);
    case Kind::label:
        return element("p class=\"label\"", block.label) +
               paragraphs(block.text, class_of(block.voice));
    case Kind::table:
        return html_table(block);
    case Kind::paragraph:
        break;
    }
    return paragraphs(block.text);
}

std::string as_html(const PairDebrief& story, const engine::Words& words)
{
    std::string body;
    std::size_t turn = 0;
    std::string told; // of the turn under way
    for (const auto& block : pair_sheet(story, words)) {
        if (block.turn != turn && !told.empty()) body += around("div class=\"moment\"", told);
        if (block.turn != turn) told.clear();
        turn = block.turn;
        (turn == 0 ? body : told) += html_of(block);
    }
    if (!told.empty()) body += around("div class=\"moment\"", told);
    body += around("footer", element("p class=\"quiet\"", words("report.footer")));
    return "<!DOCTYPE html>\n<html lang=\"" + escape(story.language) + "\">\n" +
           page_head(words("pair.report.title")) + around("body", around("main", body)) +
           "</html>\n";
}

std::string markdown_table(const SheetBlock& block)
{
    std::string text = "**" + plain(block.label) + "**\n\n";
    for (std::size_t i = 0; i < block.rows.size(); ++i) {
        text += "|";
        for (const auto& cell : block.rows[i])
            text += " " + plain(cell) + " |";
        text += "\n";
        if (i > 0) continue;
        text += "|---|";
        for (std::size_t c = 1; c < block.rows[i].size(); ++c)
            text += block.figures ? "---:|" : "---|";
        text += "\n";
    }
    return text;
}

std::string markdown_of(const SheetBlock& block)
{
    switch (block.kind) {
    case Kind::title:
        return "# " + plain(block.text) + "\n";
    case Kind::quiet:
        return "*" + plain(block.text) + "*\n";
    case Kind::part:
        return "## " + plain(block.text) + "\n";
    case Kind::label:
        return "**" + plain(block.label) + "**  \n" + plain(block.text) + "\n";
    case Kind::table:
        return markdown_table(block);
    case Kind::paragraph:
        break;
    }
    return plain(block.text) + "\n";
}

std::string as_markdown(const PairDebrief& story, const engine::Words& words)
{
    std::string text;
    for (const auto& block : pair_sheet(story, words))
        text += markdown_of(block) + "\n";
    return text + "---\n\n*" + plain(words("report.footer")) + "*\n";
}

CsvCell number(const std::optional<int>& value)
{
    return value ? CsvCell{static_cast<double>(*value)} : CsvCell{};
}

/// What every row of a round begins with.
CsvRow row_of(const RoundDebrief& round, std::size_t number, const engine::Words& words)
{
    return {static_cast<double>(number), round.scene_title, client_player(round, words),
            helper_player(round, words)};
}

void add_round(std::vector<CsvRow>& rows, const RoundDebrief& round, std::size_t place,
               const engine::Words& words)
{
    for (const auto principle : engine::all_principles) {
        const auto& one = round.figures.at(static_cast<std::size_t>(principle));
        auto row = row_of(round, place, words);
        row.emplace_back(
            std::string{words("principle." + std::string{engine::key(principle)} + ".short")});
        row.push_back(number(one.measure));
        row.push_back(number(one.estimate));
        row.push_back(number(one.observed));
        rows.push_back(std::move(row));
    }
    for (const auto& point : round.felt) {
        auto row = row_of(round, place, words);
        row.emplace_back(std::string{words("pair.report.felt")});
        row.insert(row.end(), 3, CsvCell{});
        row.emplace_back(static_cast<double>(point.felt));
        row.emplace_back(point.silent ? std::string{words("report.silence")} : point.helper);
        rows.push_back(std::move(row));
    }
    if (!round.felt_at_end) return;
    auto row = row_of(round, place, words);
    row.emplace_back(std::string{words("pair.report.felt_at_end")});
    row.insert(row.end(), 3, CsvCell{});
    row.push_back(number(round.felt_at_end));
    rows.push_back(std::move(row));
}

std::string as_csv(const PairDebrief& story, const engine::Words& words, CsvDialect dialect)
{
    constexpr std::array<std::string_view, 10> columns{
        "pair.table.round",       "pair.table.scene",     "pair.table.client",
        "pair.table.helper",      "pair.table.what",      "pair.debrief.measured",
        "pair.debrief.estimated", "pair.report.observed", "pair.table.felt",
        "pair.table.after"};
    std::vector<CsvRow> rows(1);
    for (const auto key : columns)
        rows.front().emplace_back(engine::capitalised(std::string{words(key)}));
    for (std::size_t i = 0; i < story.rounds.size(); ++i)
        add_round(rows, story.rounds[i], i + 1, words);
    for (auto& row : rows)
        row.resize(columns.size());
    return csv(rows, dialect);
}

} // namespace

std::string pair_report(ReportFormat format, const PairReportSource& source,
                        const engine::Words& words)
{
    const auto& story = source.story;
    switch (format) {
    case ReportFormat::html:
        return as_html(story, words);
    case ReportFormat::markdown:
        return as_markdown(story, words);
    case ReportFormat::csv:
        return as_csv(story, words, CsvDialect::standard);
    case ReportFormat::csv_dutch:
        return as_csv(story, words, CsvDialect::dutch);
    case ReportFormat::xapi:
        return pair_statements(source.session, source.rounds);
    }
    return {};
}

std::string pair_report_name(ReportFormat format, const PairDebrief& story)
{
    std::string name = "tegenover-pair";
    if (story.started > 0) name += "-" + iso_day(story.started);
    return name.append(file_ending(format));
}

} // namespace tegenover::reports
