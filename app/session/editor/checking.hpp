// session/editor/checking.hpp
//
// All that can be known of a scene while it is written: what is wrong and where, what teaches less
// than it could, and the exact ranges of its endings. Pure: shell/ decides when and on which
// thread.
#pragma once

#include "engine/problem.hpp"
#include "engine/study.hpp"
#include "session/editor/selection.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace tegenover::session {

struct Finding {
    engine::Problem problem;
    bool error = false; ///< else a warning
    Selection place;    ///< where it can be mended

    bool operator==(const Finding&) const = default;
};

/// It is about a text that has no words yet.
[[nodiscard]] bool is_unwritten(const Finding& finding);

struct EndingRange {
    std::size_t moment = 0;
    bool reachable = false; ///< false: the spans say nothing
    engine::Span total;
    engine::Span trust;
    engine::Span responses;

    bool operator==(const EndingRange&) const = default;
};

struct Checked {
    bool explored = false;         ///< false: it hangs together too badly to be played through
    bool complete = false;         ///< false: the budget ran out, so there are no ranges
    std::vector<Finding> findings; ///< errors first, then in the order of the scene
    std::vector<EndingRange> endings;
    std::optional<engine::ScoreRange> range;
    std::vector<std::size_t> unreachable; ///< moments, ascending

    [[nodiscard]] std::size_t errors() const;
    bool operator==(const Checked&) const = default;
};

[[nodiscard]] Checked check_scene(const engine::Scene& scene,
                                  std::size_t budget = engine::default_state_budget);

} // namespace tegenover::session
