// reports/tables.cpp
//
// A percentage that is not known is an empty cell, never a zero.
#include "reports/tables.hpp"

#include "reports/date.hpp"

#include <string_view>

namespace tegenover::reports {

namespace {

CsvCell number(const std::optional<int>& value)
{
    return value ? CsvCell{static_cast<double>(*value)} : CsvCell{};
}

CsvCell said(const engine::Words& words, const std::string& key) { return std::string{words(key)}; }

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const auto& text : texts)
        all += all.empty() ? text : " | " + text;
    return all;
}

std::string principle_key(engine::Principle principle)
{
    return "principle." + std::string{engine::key(principle)} + ".short";
}

CsvRow attempt_row(const AttemptLine& line, const engine::Words& words)
{
    const auto& one = line.attempt;
    CsvRow row{iso_day(one.started), line.scene_title};
    if (one.result.outcome) {
        row.push_back(said(words, "outcome." + std::string{engine::key(*one.result.outcome)}));
    } else {
        row.push_back(said(words, "progress.unfinished"));
    }
    row.push_back(number(one.result.total));
    for (std::size_t p = 0; p < engine::principle_count; ++p) {
        row.push_back(number(one.result.measure.at(p)));
        row.push_back(number(one.estimate.at(p)));
    }
    row.emplace_back(one.promise);
    row.push_back(one.promise.empty() ? CsvCell{}
                                      : said(words, one.promise_kept ? "table.yes" : "table.no"));
    return row;
}

CsvRow moment_row(const MomentStory& story, std::size_t number_in_order, const engine::Words& words)
{
    CsvRow row{static_cast<double>(number_in_order),
               story.her.says,
               said(words, "mood." + std::string{engine::key(story.her.mood)}),
               said(words, "mood." + std::string{engine::key(story.her.emotion)}),
               story.her.feels,
               joined(story.her.seen),
               joined(story.her.unseen),
               story.deed.says,
               story.deed.why};
    for (const int score : story.deed.scores)
        row.emplace_back(static_cast<double>(score));
    row.emplace_back(static_cast<double>(story.trust_before));
    row.emplace_back(static_cast<double>(story.trust_after));
    row.push_back(story.reason ? CsvCell{story.reason->says} : CsvCell{});
    return row;
}

} // namespace

std::vector<CsvRow> attempts_table(const std::vector<AttemptLine>& attempts,
                                   const engine::Words& words)
{
    CsvRow head{said(words, "progress.date"), said(words, "progress.scene"),
                said(words, "progress.outcome"), said(words, "progress.total")};
    for (const auto principle : engine::all_principles) {
        const std::string name{words(principle_key(principle))};
        head.emplace_back(name + ": " + std::string{words("progress.measure")});
        head.emplace_back(name + ": " + std::string{words("progress.estimate")});
    }
    head.push_back(said(words, "report.promise"));
    head.push_back(said(words, "table.promise_kept"));
    std::vector<CsvRow> rows{std::move(head)};
    for (const auto& line : attempts)
        rows.push_back(attempt_row(line, words));
    return rows;
}

std::vector<CsvRow> moments_table(const Debrief& debrief, const engine::Words& words)
{
    CsvRow head;
    for (const auto* key :
         {"table.moment", "table.she_said", "table.showed", "table.felt", "table.inner",
          "report.seen", "report.unseen", "table.you_did", "report.why"})
        head.push_back(said(words, key));
    for (const auto principle : engine::all_principles)
        head.push_back(said(words, principle_key(principle)));
    for (const auto* key : {"table.trust_before", "table.trust_after", "report.reason"})
        head.push_back(said(words, key));
    std::vector<CsvRow> rows{std::move(head)};
    for (const auto& story : debrief.moments)
        rows.push_back(moment_row(story, rows.size(), words));
    return rows;
}

} // namespace tegenover::reports
