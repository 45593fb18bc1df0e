// authoring/comparison.hpp
//
// What an edit of a scene changed for its players: endings and responses gained or lost, ranges
// moved. Compares by id, so a renamed moment counts as one lost and one gained.
#pragma once

#include "engine/study.hpp"

#include <string>
#include <vector>

namespace tegenover::authoring {

struct MovedRange {
    std::string
        what; ///< "total", "present", ..., or of an ending: "ending/total", "ending/trust", ...
    engine::Span before;
    engine::Span after;

    bool operator==(const MovedRange&) const = default;
};

/// Ids; of responses "moment/response".
struct Comparison {
    std::vector<std::string> endings_gained; ///< can be reached now, and could not before
    std::vector<std::string> endings_lost;
    std::vector<std::string> responses_gained; ///< available in some play now, and was not before
    std::vector<std::string> responses_lost;
    std::vector<MovedRange> moved; ///< in both, yet not the same; in the order of the scene

    [[nodiscard]] bool is_same() const { return *this == Comparison{}; }
    bool operator==(const Comparison&) const = default;
};

/// Both analyses must be complete, of solo mode, each of its own script.
[[nodiscard]] Comparison compare(const engine::Script& before, const engine::Analysis& then,
                                 const engine::Script& after, const engine::Analysis& now);

} // namespace tegenover::authoring
