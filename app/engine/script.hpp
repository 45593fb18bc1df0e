// engine/script.hpp
//
// A sound scene made ready to play: ids become numbers, trust changes are summed once.
// Made once per scene; playing and exploring read it and never change it.
#pragma once

#include "engine/scene.hpp"

#include <cstdint>
#include <string_view>

namespace tegenover::engine {

using Index = std::uint32_t;
inline constexpr Index none = 0xFFFFFFFF;

struct ConditionScript {
    int trust_low = 0;
    int trust_high = 100;
    std::vector<Index> has;         ///< flag numbers
    std::vector<Index> lacks;       ///< flag numbers
    std::vector<Index> noticed;     ///< cue numbers
    std::vector<Index> not_noticed; ///< cue numbers

    bool operator==(const ConditionScript&) const = default;
};

struct EffectsScript {
    int trust = 0; ///< the change; for a response already the weighted sum where none was given
    std::vector<Index> set;
    std::vector<Index> clear;

    bool operator==(const EffectsScript&) const = default;
};

struct LineScript {
    ConditionScript when;
    std::vector<Index> cues; ///< cue numbers, in the order of the line
    EffectsScript effects;

    bool operator==(const LineScript&) const = default;
};

struct BranchScript {
    ConditionScript when;
    Index to = none; ///< number of a moment

    bool operator==(const BranchScript&) const = default;
};

struct ResponseScript {
    Index number = 0; ///< counted over the whole scene
    PrincipleScores scores{};
    ConditionScript when;
    EffectsScript effects;
    std::vector<BranchScript> next;

    bool operator==(const ResponseScript&) const = default;
};

struct MomentScript {
    std::vector<LineScript> lines;
    std::vector<ResponseScript> responses;
    bool ends = false;

    bool operator==(const MomentScript&) const = default;
};

struct Script {
    Scene scene;
    std::vector<MomentScript> moments; ///< in the scene's order
    Index start = none;
    std::vector<std::string> flags; ///< name of each flag number
    std::vector<std::string> cues;  ///< id of each cue number
    Index response_count = 0;

    bool operator==(const Script&) const = default;
};

/// Makes the script. The scene must have no structure problems (authoring/structure); a name that
/// leads nowhere becomes `none`, which no play can enter.
[[nodiscard]] Script compile(Scene scene);

/// Number of the moment with this id, or `none`.
[[nodiscard]] Index find_moment(const Script& script, std::string_view id);

/// Number of the line, response or reason with this id within the moment, or `none`.
[[nodiscard]] Index find_line(const Moment& moment, std::string_view id);
[[nodiscard]] Index find_response(const Moment& moment, std::string_view id);
[[nodiscard]] Index find_reason(const Moment& moment, std::string_view id);

/// Number of the cue on this line, or `none`.
[[nodiscard]] Index find_cue(const Line& line, std::string_view id);

} // namespace tegenover::engine
