// engine/pair_around.cpp
//
// What happens around the conversation of a pair: the clock, the forms, between the rounds and
// after them.
#include "engine/pair_turn.hpp"

#include <utility>

namespace tegenover::engine::pair {

namespace {

constexpr int most_ticks = 3600;

MaybeRefusal put(SelfEstimate& estimate, Principle principle, int percent)
{
    if (percent < 0 || percent > 100) return Refusal::out_of_range;
    estimate[static_cast<std::size_t>(principle)] = percent;
    return std::nullopt;
}

} // namespace

void go_to(Session& session, Stage stage)
{
    const auto owner = owner_of(stage);
    if (owner && owner != session.holder) session.hand_to = owner;
    session.holder = stage == Stage::revealed ? Role::helper : owner;
    session.stage = stage;
}

Round new_round(const Session& session, std::string scene, std::string hash, std::uint64_t seed)
{
    constexpr int minute = 60;
    Round round{.scene = std::move(scene), .scene_hash = std::move(hash), .seed = seed};
    const bool first = session.rounds.empty();
    round.client = first ? session.setup.client_first : 1 - session.setup.client_first;
    round.clock.seconds = session.setup.minutes * minute;
    round.clock.put_away = !first && session.round().clock.put_away;
    return round;
}

MaybeRefusal apply(const Turn& turn, const Tick& event)
{
    if (event.seconds < 0 || event.seconds > most_ticks) return Refusal::out_of_range;
    if (!clock_runs(turn.session)) return Refusal::not_now;
    turn.round().clock.elapsed += event.seconds;
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const PauseClock& event)
{
    if (!is_in_play(turn.session.stage)) return Refusal::not_now;
    turn.round().clock.paused = event.paused;
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const PutClockAway& event)
{
    if (!is_in_play(turn.session.stage)) return Refusal::not_now;
    turn.round().clock.put_away = event.away;
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const EstimateHelper& event)
{
    if (!turn.is_at(Stage::end_estimate)) return Refusal::not_now;
    return put(turn.round().estimate, event.principle, event.percent);
}

MaybeRefusal apply(const Turn& turn, const Observe& event)
{
    if (!turn.is_at(Stage::end_observer)) return Refusal::not_now;
    return put(turn.round().observer.levels, event.principle, event.percent);
}

MaybeRefusal apply(const Turn& turn, const ObserveSeen& event)
{
    if (!turn.is_at(Stage::end_observer)) return Refusal::not_now;
    turn.round().observer.seen = event.text;
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const ObserveAgain&)
{
    if (!turn.is_at(Stage::swap) || !turn.session.setup.observer) return Refusal::not_now;
    go_to(turn.session, Stage::end_observer);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const SwapRoles& event)
{
    auto& session = turn.session;
    if (!turn.is_at(Stage::swap)) return Refusal::not_now;
    session.rounds.push_back(new_round(session, event.scene, event.scene_hash, event.seed));
    go_to(session, Stage::helper_card);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const StopAfterOne&)
{
    if (!turn.is_at(Stage::swap)) return Refusal::not_now;
    go_to(turn.session, Stage::debrief);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const WritePlenary& event)
{
    if (!turn.is_at(Stage::plenary)) return Refusal::not_now;
    if (event.question >= plenary_questions) return Refusal::out_of_range;
    turn.session.plenary[event.question] = event.text;
    return std::nullopt;
}

} // namespace tegenover::engine::pair
