// engine/pair.cpp
//
// What follows from where a pair is. Changes nothing.
#include "engine/pair.hpp"

#include <cstdlib>
#include <utility>

namespace tegenover::engine::pair {

namespace {

constexpr int responses_between_ratings = 3;
constexpr int change_that_is_felt = 10; // of trust

} // namespace

std::optional<Role> owner_of(Stage stage)
{
    switch (stage) {
    case Stage::client_card:
    case Stage::choose_line:
    case Stage::say_line:
    case Stage::felt:
    case Stage::client_chooses:
    case Stage::end_felt:
        return Role::client;
    case Stage::helper_card:
    case Stage::check_in:
    case Stage::respond:
    case Stage::say_response:
    case Stage::reason:
    case Stage::helper_chooses:
    case Stage::end_estimate:
        return Role::helper;
    case Stage::observer_card:
    case Stage::end_observer:
        return Role::observer;
    case Stage::revealed:
    case Stage::free_talk:
    case Stage::swap:
    case Stage::debrief:
    case Stage::plenary:
        break;
    }
    return std::nullopt;
}

bool is_in_play(Stage stage) { return stage > Stage::client_card && stage < Stage::end_felt; }

Play play_of(const Script& script, const Round& round)
{
    return fold(script, Mode::pair, round.decisions).play;
}

bool felt_is_due(const Script& script, const Round& round)
{
    auto play = begin(script, Mode::pair);
    int trust = play.state.trust;
    int responses = 0;
    for (const auto& decision : round.decisions) {
        auto step = take(script, play, decision);
        auto* next = std::get_if<Play>(&step);
        if (next == nullptr) break; // of another version of the scene
        play = std::move(*next);
        if (std::holds_alternative<Respond>(decision)) ++responses;
        if (!std::holds_alternative<RateSafety>(decision)) continue;
        responses = 0;
        trust = play.state.trust;
    }
    return responses >= responses_between_ratings ||
           std::abs(play.state.trust - trust) >= change_that_is_felt;
}

bool clock_runs(const Session& session)
{
    return !session.rounds.empty() && is_in_play(session.stage) && !session.round().clock.paused;
}

bool is_over(const Session& session) { return session.stage >= Stage::debrief; }

Session taken_up_again(Session session)
{
    session.hand_to = owner_of(session.stage);
    return session;
}

} // namespace tegenover::engine::pair
