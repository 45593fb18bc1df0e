// engine/chance.cpp
//
// What a random player meets: probabilities flow along the ways, each state's over its responses.
#include "engine/analysis.hpp"
#include "engine/players.hpp"

#include <algorithm>

namespace tegenover::engine {
namespace {

struct Flow {
    double expected_total = 0;
    std::vector<double> offered; ///< by response number
};

Flow flow_through(const Script& script, const StateGraph& graph)
{
    Flow flow;
    flow.offered.resize(script.response_count);
    std::vector<double> chance(graph.size());
    for (const Index opening : graph.openings)
        chance[opening] = 1;
    for (const Index state : graph.order) {
        const auto ways = graph.ways_of[state];
        const auto& responses = script.moments[graph.moment_of(state)].responses;
        for (auto w = ways.begin; w < ways.end; ++w) {
            const Way& way = graph.ways[w];
            const double share = chance[state] / (ways.end - ways.begin);
            flow.offered[responses[way.by].number] += chance[state];
            flow.expected_total += share * total(responses[way.by].scores);
            if (way.to != none) chance[way.to] += share;
        }
    }
    return flow;
}

/// By response number: the state nearest to the opening where it is offered, or none.
std::vector<Index> nearest_offers(const Script& script, const StateGraph& graph)
{
    std::vector<Index> nearest(script.response_count, none);
    for (const Index state : graph.order) {
        const auto ways = graph.ways_of[state];
        const auto& responses = script.moments[graph.moment_of(state)].responses;
        for (auto w = ways.begin; w < ways.end; ++w) {
            if (!graph.ways[w].is_response()) continue;
            Index& known = nearest[responses[graph.ways[w].by].number];
            if (known == none || graph.lengths[state] < graph.lengths[known]) known = state;
        }
    }
    return nearest;
}

bool is_rare(double met) { return met > 0 && met < rare_below; }

std::vector<RareChoice> find_rare(const Script& script, const Flow& flow, const StateGraph& whole)
{
    const auto nearest = nearest_offers(script, whole);
    std::vector<RareChoice> rare;
    for (Index m = 0; m < script.moments.size(); ++m) {
        const auto& responses = script.moments[m].responses;
        for (Index r = 0; r < responses.size() && rare.size() < most_rare_choices; ++r) {
            const Index number = responses[r].number;
            if (!is_rare(flow.offered[number]) || nearest[number] == none) continue;
            rare.push_back(
                {{m, r}, flow.offered[number], decisions_to(script, whole, nearest[number])});
        }
    }
    return rare;
}

StateGraph noticing_all(const Script& script, std::size_t budget)
{
    return find_states(script, {Mode::solo, Noticing::all_at_once, none, budget});
}

} // namespace

Chance meet_by_chance(const Script& script, const StateGraph& noticing_all, const StateGraph& whole)
{
    Chance chance;
    chance.complete = noticing_all.complete && whole.complete;
    if (!chance.complete) return chance;
    const auto flow = flow_through(script, noticing_all);
    chance.expected_total = flow.expected_total;
    if (std::any_of(flow.offered.begin(), flow.offered.end(), is_rare)) {
        chance.rare = find_rare(script, flow, whole);
    }
    return chance;
}

Chance meet_by_chance(const Script& script, std::size_t budget)
{
    return meet_by_chance(script, noticing_all(script, budget),
                          find_states(script, {Mode::solo, Noticing::every_subset, none, budget}));
}

std::optional<double> expected_by_chance(const Script& script, std::size_t budget)
{
    const auto graph = noticing_all(script, budget);
    if (!graph.complete) return std::nullopt;
    return flow_through(script, graph).expected_total;
}

} // namespace tegenover::engine
