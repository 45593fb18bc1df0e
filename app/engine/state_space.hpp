// engine/state_space.hpp
//
// All states that a scene can come to, each met once and kept as a few packed words. Exact: no
// sampling, and two states are taken for one only where no continuation can tell them apart:
//  - flags and cues are kept only while a condition that can still be met reads them (liveness);
//  - given responses are kept only inside the cycle in which they could be offered again;
//  - trust is held to 0..100 and earned scores are no part of a state, since no condition reads
//    them: they are summed along the ways between states.
// Every response can be given once, so no way returns to a state: the space has no cycles.
#pragma once

#include "engine/liveness.hpp"
#include "engine/play.hpp"

#include <cstdint>
#include <vector>

namespace tegenover::engine {

enum class Noticing {
    every_subset, ///< the learner may notice any of the cues, or none
    all_at_once   ///< every cue of a line is noticed as soon as it is spoken
};

/// A way from one state to another: giving a response (then `response` is its place in the moment),
/// or noticing one more cue (then it is `none`).
struct Way {
    Index to = none; ///< none: the response leads to no state with a line spoken (stuck)
    Index response = none;

    bool operator==(const Way&) const = default;
};

class StateSpace {
public:
    StateSpace(const Script& script, Mode mode, Noticing noticing);

    /// The states in which a play can open: one in solo mode, one per first line in pair mode;
    /// none where no first line holds.
    [[nodiscard]] std::vector<Index> openings();

    /// Appends the ways on from a state. Numbers new states as it meets them.
    void add_ways(Index state, std::vector<Way>& ways);

    [[nodiscard]] Index size() const { return static_cast<Index>(offsets_.size()); }
    [[nodiscard]] Index moment_of(Index state) const;
    [[nodiscard]] Index line_of(Index state) const;
    [[nodiscard]] int trust_of(Index state) const;
    [[nodiscard]] bool ends(Index state) const;

private:
    [[nodiscard]] Index numbered(const State& state);
    void unpack(Index number);
    void add_entered(const State& state, Index response, std::vector<Way>& ways);
    [[nodiscard]] std::size_t word_count(Index moment) const;
    void grow();

    const Script& script_;
    Mode mode_;
    Noticing noticing_;
    Liveness live_;
    std::vector<std::uint64_t> words_;   ///< packed states, one after another
    std::vector<std::uint32_t> offsets_; ///< where each state begins in `words_`
    std::vector<Index> table_;           ///< open addressing, a power of two of places
    std::vector<std::uint64_t> packing_;
    State working_;
};

} // namespace tegenover::engine
