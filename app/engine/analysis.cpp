// engine/analysis.cpp
//
// Reads the answers off a state graph.
#include "engine/analysis.hpp"

#include "engine/ranges.hpp"

#include <algorithm>

namespace tegenover::engine {
namespace {

constexpr unsigned char held = 1;
constexpr unsigned char failed = 2;

std::optional<ScoreRange> range_over(const std::vector<EndingReach>& endings)
{
    std::optional<ScoreRange> range;
    for (const auto& ending : endings) {
        if (!ending.reachable) continue;
        if (!range) {
            range.emplace();
            range->best.total = ending.total.high;
            range->worst.total = ending.total.low;
            for (std::size_t p = 0; p < principle_count; ++p) {
                range->best.of[p] = ending.earned[p].high;
                range->worst.of[p] = ending.earned[p].low;
            }
            continue;
        }
        range->best.total = std::max(range->best.total, ending.total.high);
        range->worst.total = std::min(range->worst.total, ending.total.low);
        for (std::size_t p = 0; p < principle_count; ++p) {
            range->best.of[p] = std::max(range->best.of[p], ending.earned[p].high);
            range->worst.of[p] = std::min(range->worst.of[p], ending.earned[p].low);
        }
    }
    return range;
}

void find_unreached(const Script& script, const StateGraph& graph, Analysis& analysis)
{
    std::vector<std::vector<char>> spoken(script.moments.size());
    for (std::size_t m = 0; m < script.moments.size(); ++m)
        spoken[m].resize(script.moments[m].lines.size());
    for (Index state = 0; state < graph.size(); ++state)
        spoken[graph.moment_of(state)][graph.line_of(state)] = 1;
    for (Index m = 0; m < script.moments.size(); ++m) {
        if (graph.entered[m] == 0) analysis.moments_unreachable.push_back(m);
        for (Index line = 0; line < spoken[m].size(); ++line) {
            if (spoken[m][line] == 0) analysis.lines_unreachable.push_back({m, line});
        }
        const auto& responses = script.moments[m].responses;
        for (Index r = 0; r < responses.size(); ++r) {
            if (analysis.responses[responses[r].number].available) continue;
            analysis.responses_unavailable.push_back({m, r});
        }
    }
}

std::vector<Stuck> find_stuck(const Script& script, const StateGraph& graph)
{
    std::vector<Stuck> stuck;
    for (const auto& dead : graph.dead_ends) {
        Stuck found;
        found.why = dead.why;
        found.moment = dead.moment;
        if (dead.why == DeadEnd::no_response) found.line = dead.part;
        if (dead.why == DeadEnd::no_next) found.response = dead.part;
        found.decisions = decisions_to(script, graph, dead);
        stuck.push_back(std::move(found));
    }
    std::stable_sort(stuck.begin(), stuck.end(),
                     [](const Stuck& a, const Stuck& b) { return a.moment < b.moment; });
    return stuck;
}

/// Goes through conditions in the order in which engine/packed_script numbers them.
class FixedConditions {
public:
    FixedConditions(const Script& script, const StateGraph& graph) : script_(script), graph_(graph)
    {
    }

    std::vector<FixedCondition> find()
    {
        for (Index m = 0; m < script_.moments.size(); ++m) {
            const auto& moment = script_.moments[m];
            for (Index line = 0; line < moment.lines.size(); ++line)
                look({FixedCondition::Of::line, m, line, none, false});
            for (Index r = 0; r < moment.responses.size(); ++r) {
                look({FixedCondition::Of::response, m, r, none, false});
                for (Index b = 0; b < moment.responses[r].next.size(); ++b)
                    look({FixedCondition::Of::branch, m, r, b, false});
            }
        }
        return std::move(found_);
    }

private:
    void look(FixedCondition condition)
    {
        const auto outcome = graph_.outcomes[number_++];
        if (outcome != held && outcome != failed) return;
        condition.holds = outcome == held;
        found_.push_back(condition);
    }

    const Script& script_;
    const StateGraph& graph_;
    std::vector<FixedCondition> found_;
    Index number_ = 0;
};

std::vector<ClampedTrust> find_clamped(const Script& script, const StateGraph& graph)
{
    const auto mostly = [](const TrustCuts& cuts) { return cuts.cut * 2 > cuts.changed; };
    std::vector<ClampedTrust> clamped;
    Index line_number = 0;
    for (Index m = 0; m < script.moments.size(); ++m) {
        const auto& moment = script.moments[m];
        for (Index line = 0; line < moment.lines.size(); ++line) {
            if (mostly(graph.line_cuts[line_number++])) clamped.push_back({m, true, line});
        }
        for (Index r = 0; r < moment.responses.size(); ++r) {
            if (mostly(graph.response_cuts[moment.responses[r].number]))
                clamped.push_back({m, false, r});
        }
    }
    return clamped;
}

} // namespace

Analysis analyse(const Script& script, const StateGraph& graph)
{
    Analysis analysis;
    analysis.mode = graph.mode;
    analysis.complete = graph.complete;
    analysis.states = graph.size();
    analysis.stuck = find_stuck(script, graph);
    if (!graph.complete) return analysis;
    analysis.endings = find_ending_ranges(script, graph);
    analysis.range = range_over(analysis.endings);
    analysis.responses = find_response_reach(script, graph);
    find_unreached(script, graph, analysis);
    analysis.fixed = FixedConditions{script, graph}.find();
    analysis.clamped = find_clamped(script, graph);
    return analysis;
}

Analysis analyse(const Script& script, Mode mode, std::size_t budget)
{
    return analyse(script, find_states(script, {mode, Noticing::every_subset, none, budget}));
}

std::optional<int> best_without(const Script& script, Index cue, std::size_t budget)
{
    const auto graph = find_states(script, {Mode::solo, Noticing::every_subset, cue, budget});
    if (!graph.complete) return std::nullopt;
    const auto range = range_over(find_ending_ranges(script, graph));
    return range ? std::optional{range->best.total} : std::nullopt;
}

Explored explore(const Script& script, Mode mode, std::size_t budget)
{
    const auto graph = find_states(script, {mode, Noticing::every_subset, none, budget});
    Explored explored;
    explored.complete = graph.complete;
    explored.states = graph.size();
    if (graph.complete) explored.range = range_over(find_ending_ranges(script, graph));
    return explored;
}

} // namespace tegenover::engine
