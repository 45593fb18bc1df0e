// engine/state.hpp
//
// Where a play stands, and the rules of one step ("Effects, in this order" of scene format 1).
// Works on numbers only; play.hpp adds names, refusals and the list of decisions.
#pragma once

#include "engine/bits.hpp"
#include "engine/script.hpp"

namespace tegenover::engine {

struct State {
    Index moment = none;
    Index line = none;     ///< none: no line spoken (yet) in this moment
    Index answered = none; ///< the moment answered last; none before the first response
    int trust = 50;        ///< 0..100
    bool lost = false;     ///< a response was given of which no `next` held
    Bits flags;
    Bits noticed;
    Bits given;
    PrincipleScores earned{};

    bool operator==(const State&) const = default;
};

/// What a play waits for.
enum class Standing {
    awaiting_line,     ///< pair mode: the client player picks a line
    awaiting_response, ///< the helper may notice and respond
    ended,
    no_line,     ///< stuck: no line of the moment holds
    no_response, ///< stuck: no response is available, also after noticing more
    no_next      ///< stuck: the response given leads nowhere
};

/// The state on entering the start moment. In solo mode its line is already spoken.
[[nodiscard]] State opening(const Script& script, Mode mode);

[[nodiscard]] Standing standing(const Script& script, Mode mode, const State& state);

[[nodiscard]] bool holds(const ConditionScript& condition, const State& state);

/// Not given before, and its `when` holds.
[[nodiscard]] bool is_available(const ResponseScript& response, const State& state);

/// The state as if all cues of the line just spoken had been noticed.
[[nodiscard]] State with_all_noticed(const Script& script, State state);

/// The state after this line of the current moment is spoken: its effects, once.
[[nodiscard]] State speak(const Script& script, State state, Index line);

/// The state after this response of the current moment, which must be available: effects, then
/// the next moment, then (solo mode) the line that is chosen there.
[[nodiscard]] State answer(const Script& script, Mode mode, State state, Index response);

/// Trust after a change, held to 0..100.
[[nodiscard]] int changed_trust(int trust, int change);

} // namespace tegenover::engine
