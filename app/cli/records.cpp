// cli/records.cpp
//
// Results on standard output, messages on standard error.
#include "cli/records.hpp"

#include "cli/command_line.hpp"
#include "cli/kept_records.hpp"
#include "persistence/pair_text.hpp"
#include "persistence/records_export.hpp"
#include "reports/date.hpp"

#include <ostream>

namespace tegenover::cli {

namespace {

std::string outcome_of(const engine::AttemptSummary& one)
{
    if (one.result.outcome) return std::string{engine::key(*one.result.outcome)};
    return one.ended ? "ended" : "unfinished";
}

/// What two at one computer did, in the same columns; in place of an outcome: pair.
int list_pairs(persistence::Records& records, const Console& console)
{
    const auto kept = records.documents("pair");
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&kept)) {
        console.err << "tegenover records list: " << failed->message << '\n';
        return exit_bad_usage;
    }
    for (const auto& document : std::get<std::vector<persistence::KeptDocument>>(kept)) {
        const auto session = persistence::read_pair(document.text);
        if (!session) continue;
        console.out << document.number << '\t' << reports::iso_day(document.started) << '\t';
        for (std::size_t i = 0; i < session->rounds.size(); ++i)
            console.out << (i == 0 ? "" : ", ") << session->rounds[i].scene;
        console.out << "\tpair\t\n";
    }
    return exit_fine;
}

} // namespace

int list_records(const RecordsOptions& options, const Console& console)
{
    auto records = kept_records("records list", options.data, console);
    if (!records) return exit_bad_usage;
    const auto all = records->summaries();
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&all)) {
        console.err << "tegenover records list: " << failed->message << '\n';
        return exit_bad_usage;
    }
    for (const auto& one : std::get<std::vector<engine::AttemptSummary>>(all)) {
        console.out << one.number << '\t' << reports::iso_day(one.started) << '\t' << one.scene
                    << '\t' << outcome_of(one) << '\t';
        if (one.result.total) console.out << *one.result.total;
        console.out << '\n';
    }
    return list_pairs(*records, console);
}

int export_everything(const RecordsOptions& options, const Console& console)
{
    auto records = kept_records("records export", options.data, console);
    if (!records) return exit_bad_usage;
    if (const auto failed = persistence::export_records(*records, options.folder)) {
        console.err << "tegenover records export: " << *failed << '\n';
        return exit_bad_usage;
    }
    console.err << "tegenover records export: everything is in " << options.folder << '\n';
    return exit_fine;
}

int delete_everything(const RecordsOptions& options, const Console& console)
{
    if (!options.yes) {
        console.err << "tegenover records delete: this deletes every conversation, estimate and "
                       "answer, and cannot be undone; add --yes to do it\n";
        return exit_bad_usage;
    }
    auto records = kept_records("records delete", options.data, console);
    if (!records) return exit_bad_usage;
    if (const auto failed = records->delete_everything()) {
        console.err << "tegenover records delete: " << failed->message << '\n';
        return exit_bad_usage;
    }
    console.err << "tegenover records delete: everything was deleted\n";
    return exit_fine;
}

} // namespace tegenover::cli
