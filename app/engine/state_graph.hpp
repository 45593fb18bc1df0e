// engine/state_graph.hpp
//
// All states that a scene can come to, each met once, and the ways between them. Exact: no
// sampling, and two states are taken for one only where no continuation can tell them apart:
//  - flags and cues are part of a state only while a condition that can still be met reads them
//    (engine/liveness): no other fact can change what follows;
//  - given responses are part of it only inside the cycle in which they could be offered again: a
//    play that has left a cycle never returns to it, and elsewhere each moment is met once;
//  - trust is held to 0..100 after each change, as in a play, so there are 101 values and no more;
//    earned scores are no part of a state, since no condition reads them: they are summed along
//    the ways.
// Every response can be given once and every cue noticed once, so no way returns to a state: the
// graph has no cycles, and `order` lists each state after all that lead to it.
#pragma once

#include "engine/play.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tegenover::engine {

enum class Noticing {
    every_subset, ///< the learner may notice any of the cues, or none
    all_at_once   ///< every cue of a line is noticed as soon as it is spoken
};

/// Giving the response with this place in the moment, or noticing a cue that may matter.
struct Way {
    Index to = none; ///< none: the response leads to no state (a dead end)
    Index by = none; ///< a response, or a cue with `notices` set

    static constexpr Index notices = 0x80000000;
    [[nodiscard]] bool is_response() const { return (by & notices) == 0; }
    [[nodiscard]] Index cue() const { return by & ~notices; }

    bool operator==(const Way&) const = default;
};

enum class DeadEnd {
    no_line,     ///< solo: no line of the moment holds
    no_response, ///< no response is available, with what was noticed so far
    no_next      ///< the response given leads nowhere
};

/// One per kind and place: where a shortest list of decisions comes to it.
struct DeadWay {
    DeadEnd why = DeadEnd::no_line;
    Index moment = none;
    Index part = none; ///< no_response: the line; no_next: the response
    Index from = none; ///< the last state before it, or (no_response) itself; none: the opening
    Index by = none;   ///< the response given there; none: no_response, or the opening
    Index length = 0;  ///< decisions
};

/// How often an effect changed trust, and how often that was cut off at 0 or 100.
struct TrustCuts {
    std::size_t changed = 0;
    std::size_t cut = 0;
};

struct StateGraph {
    struct Ways {
        Index begin = 0;
        Index end = 0;
    };

    Mode mode = Mode::solo;
    bool complete = false; ///< false: the budget ran out; the graph is a part of the whole
    std::vector<Index> openings;
    std::vector<Index> order;
    std::vector<Ways> ways_of; ///< by state: its part of `ways`
    std::vector<Way> ways;
    std::vector<std::uint64_t> places; ///< by state: moment, line and trust, packed
    std::vector<Index> lengths;        ///< by state: decisions of a shortest list that leads there
    std::vector<Index> parents;        ///< by state: the state before it on that list, or none

    std::vector<DeadWay> dead_ends;
    std::vector<char> entered;            ///< by moment: some play comes there, stuck or not
    std::vector<unsigned char> outcomes;  ///< by condition number: 1 it held once, 2 it failed once
    std::vector<TrustCuts> response_cuts; ///< by response number
    std::vector<TrustCuts> line_cuts;     ///< by line number

    [[nodiscard]] std::size_t size() const { return places.size(); }
    [[nodiscard]] Index moment_of(Index state) const
    {
        return static_cast<Index>(places[state] >> 32U);
    }
    [[nodiscard]] Index line_of(Index state) const
    {
        return static_cast<Index>(places[state] >> 8U) & 0xFFFFFFU;
    }
    [[nodiscard]] int trust_of(Index state) const
    {
        return static_cast<int>(places[state] & 0xFFU);
    }
};

struct Exploring {
    Mode mode = Mode::solo;
    Noticing noticing = Noticing::every_subset;
    Index never_notice = none; ///< a cue that is overlooked in every play
    std::size_t budget = 0;    ///< most states
};

[[nodiscard]] StateGraph find_states(const Script& script, const Exploring& how);

/// The decisions of the shortest list that leads to a state, and, where given, past its end.
[[nodiscard]] std::vector<Decision> decisions_to(const Script& script, const StateGraph& graph,
                                                 Index state);
[[nodiscard]] std::vector<Decision> decisions_to(const Script& script, const StateGraph& graph,
                                                 const DeadWay& dead_end);

} // namespace tegenover::engine
