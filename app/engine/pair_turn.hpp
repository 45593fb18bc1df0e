// engine/pair_turn.hpp
//
// What the steps of a pair share. Only pair_steps.cpp and pair_around.cpp include this.
#pragma once

#include "engine/pair_steps.hpp"

#include <optional>

namespace tegenover::engine::pair {

using MaybeRefusal = std::optional<Refusal>;

/// A step under way, on the caller's copy.
struct Turn {
    const Script& script;
    Session& session;

    [[nodiscard]] Round& round() const { return session.rounds.back(); }
    [[nodiscard]] bool is_at(Stage stage) const { return session.stage == stage; }
};

/// A stage that is for other eyes than those before the screen begins with a hand-over. What was
/// shown to both lies with the helper, who goes on from there.
void go_to(Session& session, Stage stage);

/// The first round, or one with the roles swapped.
[[nodiscard]] Round new_round(const Session& session, std::string scene, std::string hash,
                              std::uint64_t seed);

[[nodiscard]] MaybeRefusal apply(const Turn& turn, const Tick& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const PauseClock& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const PutClockAway& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const EstimateHelper& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const Observe& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const ObserveSeen& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const ObserveAgain& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const SwapRoles& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const StopAfterOne& event);
[[nodiscard]] MaybeRefusal apply(const Turn& turn, const WritePlenary& event);

} // namespace tegenover::engine::pair
