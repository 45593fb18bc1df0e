// session/attempt_play.cpp
//
// Folding an attempt, and the seeded order of its response cards.
#include "session/attempt_play.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {
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
std::vector<engine::Index> offered_at_first(const ShelfScene& scene, const engine::Play& play)
{
    auto decisions = play.decisions.size();
    while (decisions > 0 &&
           !std::holds_alternative<engine::Respond>(play.decisions[decisions - 1]) &&
           !std::holds_alternative<engine::SpeakLine>(play.decisions[decisions - 1])) {
        --decisions;
    }
    const auto then = engine::dropped_to(scene.script, play, decisions);
    return engine::available(scene.script, then.state);
}

} // namespace

engine::Play play_of(const ShelfScene& scene, const Attempt& attempt)
{
    return engine::fold(scene.script, engine::Mode::solo, attempt.decisions).play;
}

bool check_in_noted(const engine::Play& play)
{
    const auto last =
        std::find_if(play.decisions.rbegin(), play.decisions.rend(), [](const auto& decision) {
            return std::holds_alternative<engine::Respond>(decision) ||
                   std::holds_alternative<engine::NoteCheckIn>(decision);
        });
    return last != play.decisions.rend() && std::holds_alternative<engine::NoteCheckIn>(*last);
}

std::vector<engine::Index> cards_in_order(const ShelfScene& scene, const engine::Play& play,
                                          std::uint64_t seed)
{
    auto cards = engine::available(scene.script, play.state);
    const auto at_first = offered_at_first(scene, play);
    const auto rank = [&](engine::Index response) {
        const auto number = scene.script.moments[play.state.moment].responses[response].number;
        const bool came_later =
            std::find(at_first.begin(), at_first.end(), response) == at_first.end();
        return std::pair{came_later, mixed(seed ^ mixed(number))};
    };
    std::sort(cards.begin(), cards.end(),
              [&](engine::Index a, engine::Index b) { return rank(a) < rank(b); });
    return cards;
}

} // namespace tegenover::session
