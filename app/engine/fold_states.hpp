// engine/fold_states.hpp
//
// Calculates a value for every state of a space from the values of the states after it, each state
// once and without recursion, so that a scene of any length fits.
#pragma once

#include "engine/state_space.hpp"

#include <vector>

namespace tegenover::engine {

/// `fold` has: `Value begin(StateSpace&, Index state)`, `void add(Value&, Index moment, const Way&,
/// const Value* after)` (after is nullptr where the way is stuck) and `void finish(Value&)`.
/// Returns the values by state number; empty where more than `budget` states are met.
template <typename Value, typename Fold>
std::vector<Value> fold_states(StateSpace& space, const std::vector<Index>& openings, Fold& fold,
                               std::size_t budget)
{
    struct Visit {
        Index state;
        std::size_t first_way;
        std::size_t next_way;
    };
    std::vector<Value> values;
    std::vector<char> done;
    std::vector<Way> ways;
    std::vector<Visit> visits;
    const auto open = [&](Index state) {
        visits.push_back({state, ways.size(), ways.size()});
        space.add_ways(state, ways);
        values.resize(space.size());
        done.resize(space.size());
        values[state] = fold.begin(space, state);
    };
    for (const Index opening : openings) {
        if (opening < done.size() && done[opening] != 0) continue;
        open(opening);
        while (!visits.empty()) {
            if (space.size() > budget) return {};
            Visit& visit = visits.back();
            if (visit.next_way == ways.size()) {
                for (std::size_t w = visit.first_way; w < ways.size(); ++w) {
                    const auto* after = ways[w].to == none ? nullptr : &values[ways[w].to];
                    fold.add(values[visit.state], space.moment_of(visit.state), ways[w], after);
                }
                fold.finish(values[visit.state]);
                done[visit.state] = 1;
                ways.resize(visit.first_way);
                visits.pop_back();
                continue;
            }
            const Index to = ways[visit.next_way++].to;
            if (to != none && done[to] == 0) open(to);
        }
    }
    return values;
}

} // namespace tegenover::engine
