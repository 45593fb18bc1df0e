// engine/pair_steps.hpp
//
// What can happen between two at one computer, and the step that each event is. Pure: time comes in
// as seconds, chance as a number. What does not belong where the pair is, is refused with a reason.
#pragma once

#include "engine/pair.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace tegenover::engine::pair {

/// The one whom the screen was given to says so.
struct TakeScreen {
    bool operator==(const TakeScreen&) const = default;
};
/// On from what was read, said, filled in.
struct GoOn {
    bool operator==(const GoOn&) const = default;
};
struct PickLine {
    std::string line;
    bool operator==(const PickLine&) const = default;
};
/// From saying back to picking, where there was a choice; from the plenary back to the debrief.
struct PickAgain {
    bool operator==(const PickAgain&) const = default;
};
struct NoticeCue {
    std::string cue;
    bool operator==(const NoticeCue&) const = default;
};
/// Openly, or in secret where that is asked.
struct PickResponse {
    std::string response;
    bool operator==(const PickResponse&) const = default;
};
struct TellOwnWords {
    std::string text;
    bool operator==(const TellOwnWords&) const = default;
};
/// Of the helper, on what the moment asks; GoOn passes over it.
struct AnswerCheckIn {
    std::string answer; ///< a key of a mood about the client, a word of self_senses() about oneself
    bool operator==(const AnswerCheckIn&) const = default;
};
/// Of the helper, behind the response; GoOn passes over it.
struct PickReason {
    std::string reason;
    bool operator==(const PickReason&) const = default;
};
struct RateFelt {
    int felt = 0; ///< 0..10
    bool operator==(const RateFelt&) const = default;
};
/// In a free round: the client player is asked how safe it feels.
struct AskFelt {
    bool operator==(const AskFelt&) const = default;
};
struct Tick {
    int seconds = 1;
    bool operator==(const Tick&) const = default;
};
struct PauseClock {
    bool paused = true;
    bool operator==(const PauseClock&) const = default;
};
struct PutClockAway {
    bool away = true;
    bool operator==(const PutClockAway&) const = default;
};
/// The pair rounds the conversation off by itself.
struct RoundOff {
    bool operator==(const RoundOff&) const = default;
};
struct EstimateHelper {
    Principle principle = Principle::present;
    int percent = 50; ///< 0..100
    bool operator==(const EstimateHelper&) const = default;
};
struct Observe {
    Principle principle = Principle::present;
    int percent = 50; ///< 0..100
    bool operator==(const Observe&) const = default;
};
struct ObserveSeen {
    std::string text;
    bool operator==(const ObserveSeen&) const = default;
};
struct SwapRoles {
    std::string scene;
    std::string scene_hash;
    std::uint64_t seed = 0;
    bool operator==(const SwapRoles&) const = default;
};
/// Between the rounds: back to what was seen in the first.
struct ObserveAgain {
    bool operator==(const ObserveAgain&) const = default;
};
/// One round is enough for now.
struct StopAfterOne {
    bool operator==(const StopAfterOne&) const = default;
};
struct WritePlenary {
    std::size_t question = 0;
    std::string text;
    bool operator==(const WritePlenary&) const = default;
};

using Event = std::variant<TakeScreen, GoOn, PickLine, PickAgain, NoticeCue, PickResponse,
                           TellOwnWords, AnswerCheckIn, PickReason, RateFelt, AskFelt, Tick,
                           PauseClock, PutClockAway, RoundOff, EstimateHelper, Observe, ObserveSeen,
                           ObserveAgain, SwapRoles, StopAfterOne, WritePlenary>;

/// Why an event did not happen. An ordinary answer, not a fault.
enum class Refusal {
    hand_over_first, ///< the screen waits to be taken over
    not_now,         ///< it does not belong to this stage
    not_offered,     ///< no such line or response here, or its condition does not hold
    out_of_range,    ///< a number, a question
    not_complete,    ///< something has to be filled in before
};
/// One English sentence part, as in "... is refused: it does not belong here".
[[nodiscard]] std::string_view explain(Refusal refusal);

using Step = std::variant<Session, Refusal>;

/// The first round, with the screen to be given to who looks on, or to the helper. Minutes are held
/// to what is allowed.
[[nodiscard]] Session begin(Setup setup, std::string scene_hash, std::int64_t number,
                            std::int64_t started, std::uint64_t seed);

/// The session after this event; `script` is of the round under way. The caller's copy stays as it
/// was.
[[nodiscard]] Step take(const Script& script, Session session, const Event& event);

} // namespace tegenover::engine::pair
