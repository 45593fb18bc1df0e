// engine/analysis.hpp
//
// Everything that is true of all play-throughs of a scene: what can be reached, what it earns, and
// where it gets stuck. Exact, or it says that it could not. Works through engine/state_graph.
#pragma once

#include "engine/explore.hpp"
#include "engine/play.hpp"
#include "engine/state_graph.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace tegenover::engine {

struct Span {
    int low = 0;
    int high = 0;

    bool operator==(const Span&) const = default;
};

/// What the complete plays that end in one ending have in common.
struct EndingReach {
    Index moment = none;
    bool reachable = false;                     ///< false: the spans say nothing
    std::array<Span, principle_count> earned{}; ///< per principle, each on its own
    Span total;
    Span trust;     ///< 0..100, after the ending's line
    Span responses; ///< number of responses given

    bool operator==(const EndingReach&) const = default;
};

/// A place where some play cannot go on. One per kind and place, however many states lead there.
struct Stuck {
    DeadEnd why = DeadEnd::no_line;
    Index moment = none;
    Index line = none;               ///< no_response: the line just spoken
    Index response = none;           ///< no_next: the response given
    std::vector<Decision> decisions; ///< a shortest list that leads there

    bool operator==(const Stuck&) const = default;
};

struct LinePlace {
    Index moment = none;
    Index line = none;

    bool operator==(const LinePlace&) const = default;
};

struct ResponsePlace {
    Index moment = none;
    Index response = none;

    bool operator==(const ResponsePlace&) const = default;
};

/// A condition other than `{}` that came out the same wherever a play evaluates it. A line's or a
/// branch's is evaluated only where none before it holds.
struct FixedCondition {
    enum class Of { line, response, branch };
    Of of = Of::line;
    Index moment = none;
    Index part = none;   ///< of a line or response
    Index branch = none; ///< of its `next`
    bool holds = false;  ///< always; else never

    bool operator==(const FixedCondition&) const = default;
};

/// How often a response's or line's change of trust is cut off at 0 or 100.
struct ClampedTrust {
    Index moment = none;
    bool of_line = false;
    Index part = none; ///< line or response

    bool operator==(const ClampedTrust&) const = default;
};

/// What concerns one response, by its scene-wide number.
struct ResponseReach {
    bool available = false;        ///< in some play
    std::optional<int> best_total; ///< highest total of any complete play that gives it

    bool operator==(const ResponseReach&) const = default;
};

struct Analysis {
    Mode mode = Mode::solo;
    bool complete = false;  ///< false: the budget ran out; then only `states` and `stuck` are given
    std::size_t states = 0; ///< states met
    std::vector<Index> moments_unreachable;
    std::vector<LinePlace> lines_unreachable;
    std::vector<ResponsePlace> responses_unavailable;
    std::optional<ScoreRange> range;      ///< nothing where no ending can be reached
    std::vector<EndingReach> endings;     ///< every ending, in the order of the scene
    std::vector<ResponseReach> responses; ///< by scene-wide number
    std::vector<Stuck> stuck; ///< in the order of the scene; not complete: those met so far
    std::vector<FixedCondition> fixed; ///< in the order of the scene
    std::vector<ClampedTrust> clamped; ///< cut off on more than half of the ways that change it

    bool operator==(const Analysis&) const = default;
};

[[nodiscard]] Analysis analyse(const Script& script, Mode mode,
                               std::size_t budget = default_state_budget);

/// The same from a graph of every subset of cues.
[[nodiscard]] Analysis analyse(const Script& script, const StateGraph& graph);

/// A response that a player without understanding hardly ever meets.
struct RareChoice {
    ResponsePlace place;
    double met = 0;                  ///< how often it is offered per play at random, on average
    std::vector<Decision> decisions; ///< a shortest list that leads to where it is offered

    bool operator==(const RareChoice&) const = default;
};

/// What chance meets: a solo player who notices every cue at once and takes each available response
/// with equal chance.
struct Chance {
    bool complete = false;        ///< false: the budget ran out
    double expected_total = 0;    ///< exact, but for rounding of doubles
    std::vector<RareChoice> rare; ///< offered in under `rare_below` of the plays, yet in some

    bool operator==(const Chance&) const = default;
};

inline constexpr double rare_below = 0.001;
inline constexpr std::size_t most_rare_choices = 50; ///< listed; the first in the scene

[[nodiscard]] Chance meet_by_chance(const Script& script,
                                    std::size_t budget = default_state_budget);

/// The same from graphs of solo mode: one where all is noticed at once, one of every subset of
/// cues.
[[nodiscard]] Chance meet_by_chance(const Script& script, const StateGraph& noticing_all,
                                    const StateGraph& whole);

/// The highest total of a solo play that never notices this cue; nothing where no ending is reached
/// or the budget runs out.
[[nodiscard]] std::optional<int> best_without(const Script& script, Index cue,
                                              std::size_t budget = default_state_budget);

} // namespace tegenover::engine
