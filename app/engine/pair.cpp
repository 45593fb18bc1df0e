// engine/pair.cpp
//
// What follows from where a pair is. Changes nothing.
#include "engine/pair.hpp"

namespace tegenover::engine::pair {

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
    case Stage::respond:
    case Stage::say_response:
    case Stage::helper_chooses:
    case Stage::end_estimate:
        return Role::helper;
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
