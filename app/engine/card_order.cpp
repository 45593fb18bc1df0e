// engine/card_order.cpp
//
// A rank per response from the seed and the response's number.
#include "engine/card_order.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine {
namespace {

/// SplitMix64 (Steele, Lea & Flood 2014): the same numbers on every machine, unlike std::shuffle.
std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9E3779B97F4A7C15U;
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31U);
}

/// What was on offer when the line was spoken, before anything on it was noticed.
std::vector<Index> offered_at_first(const Script& script, const Play& play)
{
    auto decisions = play.decisions.size();
    while (decisions > 0 && !std::holds_alternative<Respond>(play.decisions[decisions - 1]) &&
           !std::holds_alternative<SpeakLine>(play.decisions[decisions - 1])) {
        --decisions;
    }
    const auto then = dropped_to(script, play, decisions);
    return available(script, then.state);
}

} // namespace

std::vector<Index> cards_in_order(const Script& script, const Play& play, std::uint64_t seed)
{
    auto cards = available(script, play.state);
    const auto at_first = offered_at_first(script, play);
    const auto rank = [&](Index response) {
        const auto number = script.moments[play.state.moment].responses[response].number;
        const bool came_later =
            std::find(at_first.begin(), at_first.end(), response) == at_first.end();
        return std::pair{came_later, mixed(seed ^ mixed(number))};
    };
    std::sort(cards.begin(), cards.end(), [&](Index a, Index b) { return rank(a) < rank(b); });
    return cards;
}

} // namespace tegenover::engine
