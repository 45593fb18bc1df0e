// engine/liveness.hpp
//
// Which facts can still matter at a moment, so that exploration keeps only those. Exact: what is
// left out is read by no condition that any continuation can meet.
#pragma once

#include "engine/script.hpp"

#include <vector>

namespace tegenover::engine {

/// Moments that can reach each other form one region; a play that leaves a region never returns.
struct Region {
    std::vector<Index> flags; ///< flags that some condition here or further on reads, ascending
    std::vector<Index> cues;  ///< likewise for cues
    /// Responses (scene-wide numbers) that can be met again after they were given: only these need
    /// to be remembered, since a response is offered again only where its moment is entered again.
    std::vector<Index> repeatable;

    bool operator==(const Region&) const = default;
};

struct Liveness {
    std::vector<Region> regions;
    std::vector<Index> region_of; ///< per moment

    bool operator==(const Liveness&) const = default;
};

[[nodiscard]] Liveness find_liveness(const Script& script);

} // namespace tegenover::engine
