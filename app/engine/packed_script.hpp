// engine/packed_script.hpp
//
// A script made ready for exploring: the facts that can still matter at a moment are bits of a few
// words, and each condition or effect is a pair of masks over them. Knows nothing of plays.
#pragma once

#include "engine/liveness.hpp"
#include "engine/script.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace tegenover::engine {

using Word = std::uint64_t;

/// Masks lie in PackedScript::masks: as many words as the region is wide that must all be set, then
/// as many that must all be clear.
struct PackedCondition {
    int trust_low = 0;
    int trust_high = 100;
    bool is_empty = true; ///< `{}`, which always holds
    std::size_t masks = 0;
    Index number = 0; ///< counted over the scene, empty ones too
};

/// Masks as above: the words to set, then those to clear.
struct PackedEffects {
    int trust = 0;
    bool changes_bits = false;
    std::size_t masks = 0;
};

/// A cue that some condition can still read, and its bit.
struct PackedCue {
    Index cue = none;
    Index bit = none;
};

struct PackedLine {
    PackedCondition when;
    PackedEffects effects;
    Index number = 0; ///< counted over the scene
    std::vector<PackedCue> cues;
};

struct PackedBranch {
    PackedCondition when;
    Index to = none;
    Index carry = none; ///< place in PackedScript::carries; none: it stays in its region
};

struct PackedResponse {
    PackedCondition when;
    PackedEffects effects;
    Index number = 0;       ///< counted over the scene
    Index given_bit = none; ///< none: once given it is never met again
    std::vector<PackedBranch> next;
};

struct PackedMoment {
    Index region = none;
    bool ends = false;
    std::vector<PackedLine> lines;
    std::vector<PackedResponse> responses;
};

/// Bits that keep their meaning from one region to another, `length` in a row.
struct Run {
    Index from = 0;
    Index to = 0;
    Index length = 0;
};

struct PackedRegion {
    std::size_t width = 0;        ///< words of bits
    Index cue_bits = 0;           ///< how many bits are cues
    std::vector<Word> cue_mask;   ///< `width` words
    std::vector<Word> given_mask; ///< `width` words
};

struct PackedScript {
    std::vector<PackedMoment> moments; ///< in the scene's order
    std::vector<PackedRegion> regions; ///< each one's successors come before it
    std::vector<Word> masks;
    std::vector<std::vector<Run>> carries;
    std::size_t widest = 0;
    Index condition_count = 0;
    Index line_count = 0;
};

[[nodiscard]] PackedScript pack(const Script& script);

/// Whether it holds with this trust and these bits of its region.
[[nodiscard]] inline bool holds(const PackedScript& script, const PackedCondition& condition,
                                std::size_t width, int trust, const Word* bits)
{
    if (trust < condition.trust_low || trust > condition.trust_high) return false;
    const Word* set = script.masks.data() + condition.masks;
    const Word* clear = set + width;
    for (std::size_t w = 0; w < width; ++w) {
        if ((bits[w] & set[w]) != set[w] || (bits[w] & clear[w]) != 0) return false;
    }
    return true;
}

inline void apply(const PackedScript& script, const PackedEffects& effects, std::size_t width,
                  Word* bits)
{
    if (!effects.changes_bits) return;
    const Word* set = script.masks.data() + effects.masks;
    const Word* clear = set + width;
    for (std::size_t w = 0; w < width; ++w)
        bits[w] = (bits[w] | set[w]) & ~clear[w];
}

/// Adds to `to`, which begins empty, the bits of `from` that mean something there.
void carry_over(const std::vector<Run>& runs, const Word* from, Word* to);

} // namespace tegenover::engine
