// cli/report.cpp
//
// Finds what the report is about, makes it, and puts it where it was asked for.
#include "cli/report.hpp"

#include "cli/command_line.hpp"
#include "cli/kept_records.hpp"
#include "cli/named_scene.hpp"
#include "cli/pair_report.hpp"
#include "cli/words_for.hpp"
#include "engine/explore.hpp"
#include "persistence/decisions_reader.hpp"
#include "persistence/file_text.hpp"
#include "reports/report_format.hpp"
#include "reports/tables.hpp"

#include <ostream>
#include <variant>

namespace tegenover::cli {

namespace {

/// What a report of one conversation is made of.
struct Told {
    engine::Script script;
    engine::Attempt attempt;
    std::string client_name;
};
using ToldOrCode = std::variant<Told, int>;

int fail(const Console& console, const std::string& message, int code = exit_bad_usage)
{
    console.err << "tegenover report: " << message << '\n';
    return code;
}

ToldOrCode told_by_decisions(const ReportOptions& options, const Console& console)
{
    auto named = read_named_scene("report", options.scene, console);
    if (const int* code = std::get_if<int>(&named)) return *code;
    auto& [file, scene] = std::get<NamedScene>(named);
    Told told{.script = engine::compile(std::move(scene)), .attempt = {}, .client_name = {}};
    told.client_name = client_beside(told.script.scene, file, console);
    told.attempt.scene = told.script.scene.id;
    if (options.decisions.empty()) return told;
    auto text = persistence::read_file(options.decisions, persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&text)) {
        return fail(console, failure->message);
    }
    auto reading = persistence::read_decisions(std::get<std::string>(text));
    if (!reading.ok()) {
        print_problems(options.decisions, reading.problems, console.err);
        return exit_scene_errors;
    }
    told.attempt.decisions = std::move(reading.decisions);
    return told;
}

ToldOrCode told_by_record(std::int64_t number, persistence::Records& records,
                          const Console& console)
{
    auto found = records.attempt(number);
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&found)) {
        return fail(console, failed->message);
    }
    auto& kept = std::get<std::optional<persistence::KeptAttempt>>(found);
    if (!kept) {
        return fail(console, "there is no attempt " + std::to_string(number), exit_scene_errors);
    }
    auto scene = kept_scene(records, kept->attempt.scene_hash);
    if (!scene) {
        return fail(console, "the scene of this attempt is not kept, or cannot be read",
                    exit_scene_errors);
    }
    auto client = client_named(scene->case_id, console);
    return Told{engine::compile(*std::move(scene)), std::move(kept->attempt), std::move(client)};
}

int report_one(Told told, reports::ReportFormat format, const engine::Words& words,
               const ReportOptions& options, const Console& console)
{
    const auto folded = engine::fold(told.script, engine::Mode::solo, told.attempt.decisions);
    if (folded.refusal) {
        return fail(console,
                    "decision " + std::to_string(folded.play.decisions.size() + 1) +
                        " is not possible: " + std::string{engine::explain(*folded.refusal)},
                    exit_scene_errors);
    }
    if (engine::given_responses(told.script, folded.play).empty()) {
        return fail(console, "no response was given yet, so there is nothing to look back on",
                    exit_scene_errors);
    }
    const auto explored = engine::explore(told.script, engine::Mode::solo);
    const auto best = explored.range ? std::optional{explored.range->best} : std::nullopt;
    auto debrief = reports::make_debrief(told.script, folded.play, best, words.language,
                                         reports::notes_of(told.attempt));
    debrief.client_name = told.client_name;
    const reports::ReportSource source{told.script, told.attempt, best, debrief};
    return put("report", reports::report_text(format, source, words), options.output, console);
}

/// The title as it was when the scene was played; its id where the scene was not kept.
std::string title_of(persistence::Records& records, const engine::AttemptSummary& attempt,
                     const std::string& language)
{
    const auto scene = kept_scene(records, attempt.scene_hash);
    if (!scene) return attempt.scene;
    return std::string{engine::read(scene->title, language, scene->language)};
}

int report_all(persistence::Records& records, reports::ReportFormat format,
               const engine::Words& words, const ReportOptions& options, const Console& console)
{
    using reports::ReportFormat;
    if (format != ReportFormat::csv && format != ReportFormat::csv_dutch) {
        return fail(console, "--all makes a table: add --format csv or --format csv-nl");
    }
    const auto all = records.summaries();
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&all)) {
        return fail(console, failed->message);
    }
    std::vector<reports::AttemptLine> lines;
    for (const auto& one : std::get<std::vector<engine::AttemptSummary>>(all))
        lines.push_back({one, title_of(records, one, words.language)});
    const auto dialect = format == ReportFormat::csv_dutch ? reports::CsvDialect::dutch
                                                           : reports::CsvDialect::standard;
    return put("report", reports::csv(reports::attempts_table(lines, words), dialect),
               options.output, console);
}

} // namespace

int report(const ReportOptions& options, const Console& console)
{
    const int asked = (options.scene.empty() ? 0 : 1) + (options.attempt ? 1 : 0) +
                      (options.pair ? 1 : 0) + (options.all ? 1 : 0);
    if (asked != 1) {
        return fail(console, "name a SCENE with --decisions, an --attempt, a --pair, or --all");
    }
    const auto format = reports::report_format_from(options.format);
    const auto words = words_for("report", options.language, console);
    if (!format || !words) return exit_bad_usage;
    if (!options.scene.empty()) {
        auto told = told_by_decisions(options, console);
        if (const int* code = std::get_if<int>(&told)) return *code;
        return report_one(std::get<Told>(std::move(told)), *format, *words, options, console);
    }
    auto records = kept_records("report", options.data, console);
    if (!records) return exit_bad_usage;
    if (options.all) return report_all(*records, *format, *words, options, console);
    if (options.pair) {
        const auto text = pair_report_of(*options.pair, *records, *format, *words, console);
        if (const auto* failed = std::get_if<PairFailure>(&text))
            return fail(console, failed->message, exit_scene_errors);
        return put("report", std::get<std::string>(text), options.output, console);
    }
    auto told = told_by_record(*options.attempt, *records, console);
    if (const int* code = std::get_if<int>(&told)) return *code;
    return report_one(std::get<Told>(std::move(told)), *format, *words, options, console);
}

} // namespace tegenover::cli
