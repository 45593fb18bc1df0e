// cli/pair_report.cpp
//
// Each round with the scene as it was played.
#include "cli/pair_report.hpp"

#include "cli/kept_records.hpp"
#include "cli/words_for.hpp"
#include "engine/explore.hpp"
#include "persistence/pair_text.hpp"
#include "reports/pair_report.hpp"

#include <algorithm>
#include <list>

namespace tegenover::cli {

namespace {

/// What a round's source points into.
struct Shelf {
    engine::Script script;
    std::optional<engine::Totals> best;
};

using Documents = std::vector<persistence::KeptDocument>;

} // namespace

std::variant<std::string, PairFailure>
pair_report_of(std::int64_t number, persistence::Records& records, reports::ReportFormat format,
               const engine::Words& words, const Console& console)
{
    const auto kept = records.documents("pair");
    if (const auto* failed = std::get_if<persistence::RecordsFailure>(&kept))
        return PairFailure{failed->message};
    const auto& all = std::get<Documents>(kept);
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.number == number; });
    const auto session = found == all.end() ? std::nullopt : persistence::read_pair(found->text);
    if (!session) return PairFailure{"there is no pair " + std::to_string(number)};

    std::list<Shelf> shelves; // stay where they are
    std::vector<reports::RoundSource> rounds;
    for (const auto& round : session->rounds) {
        auto scene = kept_scene(records, round.scene_hash);
        if (!scene) return PairFailure{"the scene of a round is not kept, or cannot be read"};
        auto client = client_named(scene->case_id, console);
        auto& shelf = shelves.emplace_back(Shelf{engine::compile(*std::move(scene)), {}});
        const auto explored = engine::explore(shelf.script, engine::Mode::pair);
        if (explored.range) shelf.best = explored.range->best;
        rounds.push_back({shelf.script, round, shelf.best, std::move(client)});
    }
    const auto story = reports::make_pair_debrief(*session, rounds, words.language);
    return reports::pair_report(format, {*session, rounds, story}, words);
}

} // namespace tegenover::cli
