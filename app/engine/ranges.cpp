// engine/ranges.cpp
//
// One pass along `order` for what was earned before a state, one against it for what can still be
// earned after. A lowest and a highest value pass through sums unchanged, so ranges are exact.
#include "engine/ranges.hpp"

#include <algorithm>
#include <limits>

namespace tegenover::engine {
namespace {

/// Principles, then total, then number of responses.
constexpr std::size_t sum_count = principle_count + 2;
using Sums = std::array<int, sum_count>;

Sums sums_of(const PrincipleScores& scores)
{
    Sums sums{};
    std::copy(scores.begin(), scores.end(), sums.begin());
    sums[principle_count] = total(scores);
    sums[principle_count + 1] = 1;
    return sums;
}

/// Lowest and highest over all ways to one state.
struct Range {
    Sums low{};
    Sums high{};

    void shift(const Sums& by)
    {
        for (std::size_t i = 0; i < sum_count; ++i) {
            low[i] += by[i];
            high[i] += by[i];
        }
    }
    void widen(const Range& other)
    {
        for (std::size_t i = 0; i < sum_count; ++i) {
            low[i] = std::min(low[i], other.low[i]);
            high[i] = std::max(high[i], other.high[i]);
        }
    }
    [[nodiscard]] Span span(std::size_t i) const { return {low[i], high[i]}; }
};

/// Ranges of states that are met but not yet passed; a passed one's place is used again.
class RangesAhead {
public:
    explicit RangesAhead(std::size_t states) : slot_of_(states, none) {}

    void meet(Index state, const Range& range)
    {
        Index& slot = slot_of_[state];
        if (slot != none) {
            ranges_[slot].widen(range);
            return;
        }
        if (free_.empty()) {
            slot = static_cast<Index>(ranges_.size());
            ranges_.push_back(range);
        } else {
            slot = free_.back();
            free_.pop_back();
            ranges_[slot] = range;
        }
    }
    Range pass(Index state)
    {
        free_.push_back(slot_of_[state]);
        return ranges_[slot_of_[state]];
    }

private:
    std::vector<Index> slot_of_;
    std::vector<Index> free_;
    std::vector<Range> ranges_;
};

struct EndingRange {
    bool reached = false;
    Range range;
    Span trust;

    void meet(const Range& more, int trust_there)
    {
        if (!reached) {
            *this = {true, more, {trust_there, trust_there}};
            return;
        }
        range.widen(more);
        trust = {std::min(trust.low, trust_there), std::max(trust.high, trust_there)};
    }
};

std::vector<Sums> sums_by_number(const Script& script)
{
    std::vector<Sums> sums(script.response_count);
    for (const auto& moment : script.moments) {
        for (const auto& response : moment.responses)
            sums[response.number] = sums_of(response.scores);
    }
    return sums;
}

EndingReach reach_of(Index moment, const EndingRange& found)
{
    EndingReach reach;
    reach.moment = moment;
    reach.reachable = found.reached;
    if (!found.reached) return reach;
    for (std::size_t p = 0; p < principle_count; ++p)
        reach.earned[p] = found.range.span(p);
    reach.total = found.range.span(principle_count);
    reach.responses = found.range.span(principle_count + 1);
    reach.trust = found.trust;
    return reach;
}

constexpr int no_play = std::numeric_limits<int>::min();

/// Highest total of any way to each state.
std::vector<int> most_before(const Script& script, const StateGraph& graph)
{
    std::vector<int> most(graph.size(), no_play);
    for (const Index opening : graph.openings)
        most[opening] = 0;
    for (const Index state : graph.order) {
        const auto& responses = script.moments[graph.moment_of(state)].responses;
        for (auto w = graph.ways_of[state].begin; w < graph.ways_of[state].end; ++w) {
            const Way& way = graph.ways[w];
            if (way.to == none) continue;
            const int earned = way.is_response() ? total(responses[way.by].scores) : 0;
            most[way.to] = std::max(most[way.to], most[state] + earned);
        }
    }
    return most;
}

} // namespace

std::vector<EndingReach> find_ending_ranges(const Script& script, const StateGraph& graph)
{
    const auto sums = sums_by_number(script);
    std::vector<EndingRange> endings(script.moments.size());
    RangesAhead ahead{graph.size()};
    for (const Index opening : graph.openings)
        ahead.meet(opening, Range{});
    for (const Index state : graph.order) {
        const Range here = ahead.pass(state);
        const Index number = graph.moment_of(state);
        const auto& moment = script.moments[number];
        if (moment.ends) endings[number].meet(here, graph.trust_of(state));
        for (auto w = graph.ways_of[state].begin; w < graph.ways_of[state].end; ++w) {
            const Way& way = graph.ways[w];
            if (way.to == none) continue;
            Range there = here;
            if (way.is_response()) there.shift(sums[moment.responses[way.by].number]);
            ahead.meet(way.to, there);
        }
    }
    std::vector<EndingReach> reach;
    for (Index m = 0; m < script.moments.size(); ++m) {
        if (script.moments[m].ends) reach.push_back(reach_of(m, endings[m]));
    }
    return reach;
}

std::vector<ResponseReach> find_response_reach(const Script& script, const StateGraph& graph)
{
    const auto before = most_before(script, graph);
    std::vector<int> after(graph.size(), no_play);
    std::vector<ResponseReach> reach(script.response_count);
    for (auto place = graph.order.rbegin(); place != graph.order.rend(); ++place) {
        const Index state = *place;
        const auto& moment = script.moments[graph.moment_of(state)];
        if (moment.ends) after[state] = 0;
        for (auto w = graph.ways_of[state].begin; w < graph.ways_of[state].end; ++w) {
            const Way& way = graph.ways[w];
            auto* given = way.is_response() ? &moment.responses[way.by] : nullptr;
            if (given != nullptr) reach[given->number].available = true;
            if (way.to == none || after[way.to] == no_play) continue;
            const int through = after[way.to] + (given != nullptr ? total(given->scores) : 0);
            after[state] = std::max(after[state], through);
            if (given == nullptr) continue;
            auto& best = reach[given->number].best_total;
            best = std::max(best.value_or(no_play), before[state] + through);
        }
    }
    return reach;
}

} // namespace tegenover::engine
