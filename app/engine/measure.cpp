// engine/measure.cpp
//
// Percentages and the table of each response, by playing the decisions once more.
#include "engine/measure.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine {
namespace {

int highest_total(const Moment& moment, const std::vector<Index>& responses, int at_least)
{
    int highest = at_least;
    for (const Index response : responses) {
        highest = std::max(highest, total(moment.responses[response].scores));
    }
    return highest;
}

Given given_at(const Script& script, const State& before, const Respond& decision,
               std::size_t place)
{
    const Moment& moment = moment_of(script, before);
    Given given;
    given.moment = before.moment;
    given.line = before.line;
    given.response = find_response(moment, decision.response);
    given.decision = place;
    given.on_table = on_the_table(script, before);
    const int chosen = total(moment.responses[given.response].scores);
    given.missed = highest_total(moment, given.on_table, chosen) - chosen;
    given.before = before;
    return given;
}

} // namespace

std::optional<int> percentage(int earned, int best)
{
    if (best <= 0) return std::nullopt;
    if (earned <= 0) return 0;
    return std::min(100, (200 * earned + best) / (2 * best));
}

Percentages percentages(const PrincipleScores& earned, const Totals& best)
{
    Percentages result;
    for (std::size_t p = 0; p < principle_count; ++p) {
        result.of[p] = percentage(earned[p], best.of[p]);
    }
    result.total = percentage(total(earned), best.total);
    return result;
}

std::vector<Given> given_responses(const Script& script, const Play& play)
{
    std::vector<Given> all;
    Play so_far = begin(script, play.mode);
    for (std::size_t i = 0; i < play.decisions.size(); ++i) {
        const auto* respond = std::get_if<Respond>(&play.decisions[i]);
        if (respond != nullptr) all.push_back(given_at(script, so_far.state, *respond, i));
        auto step = take(script, std::move(so_far), play.decisions[i]);
        so_far = std::get<Play>(std::move(step));
        if (respond != nullptr) all.back().after = so_far.state;
    }
    return all;
}

} // namespace tegenover::engine
