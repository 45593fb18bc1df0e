// engine/explore.cpp
//
// Best and worst scores, from the endings back to the opening.
#include "engine/explore.hpp"

#include "engine/fold_states.hpp"

#include <algorithm>

namespace tegenover::engine {
namespace {

/// What can still be earned from a state on, until any ending.
struct StillToEarn {
    bool ending_reachable = false;
    Totals most;
    Totals least;
};

Totals sum(const Totals& one, const PrincipleScores& scores)
{
    Totals result = one;
    for (std::size_t p = 0; p < principle_count; ++p)
        result.of[p] += scores[p];
    result.total += total(scores);
    return result;
}

template <typename Choose> Totals each(const Totals& one, const Totals& other, Choose choose)
{
    Totals result;
    for (std::size_t p = 0; p < principle_count; ++p) {
        result.of[p] = choose(one.of[p], other.of[p]);
    }
    result.total = choose(one.total, other.total);
    return result;
}

void widen(StillToEarn& range, const StillToEarn& more)
{
    if (!more.ending_reachable) return;
    if (!range.ending_reachable) {
        range = more;
        return;
    }
    range.most = each(range.most, more.most, [](int a, int b) { return std::max(a, b); });
    range.least = each(range.least, more.least, [](int a, int b) { return std::min(a, b); });
}

struct EarnFold {
    const Script& script;

    StillToEarn begin(const StateSpace& space, Index state) const
    {
        StillToEarn value;
        value.ending_reachable = space.ends(state);
        return value;
    }
    void add(StillToEarn& value, Index moment, const Way& way, const StillToEarn* after) const
    {
        if (after == nullptr) return;
        StillToEarn through = *after;
        if (way.response != none) {
            const auto& scores = script.moments[moment].responses[way.response].scores;
            through.most = sum(through.most, scores);
            through.least = sum(through.least, scores);
        }
        widen(value, through);
    }
    void finish(StillToEarn&) const {}
};

} // namespace

Explored explore(const Script& script, Mode mode, std::size_t budget)
{
    StateSpace space{script, mode, Noticing::every_subset};
    const auto openings = space.openings();
    EarnFold fold{script};
    const auto values = fold_states<StillToEarn>(space, openings, fold, budget);
    Explored explored;
    explored.states = space.size();
    explored.complete = !values.empty() || openings.empty();
    if (!explored.complete) return explored;
    StillToEarn whole;
    for (const Index opening : openings)
        widen(whole, values[opening]);
    if (whole.ending_reachable) explored.range = ScoreRange{whole.most, whole.least};
    return explored;
}

} // namespace tegenover::engine
