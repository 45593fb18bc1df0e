// authoring/findings.hpp
//
// What exploring a scene found, as problems with a code, a place and advice: where plays get stuck
// (errors), and what no play, every play or hardly any play comes to (warnings).
#pragma once

#include "engine/problem.hpp"
#include "engine/study.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

/// Each has its own paragraph in persistence/codes.md; a code is never given a new meaning.
namespace codes {
inline constexpr std::string_view stuck_without_line = "TG101";
inline constexpr std::string_view stuck_without_response = "TG102";
inline constexpr std::string_view stuck_without_next = "TG103";
inline constexpr std::string_view always_holds = "TG201";
inline constexpr std::string_view never_holds = "TG202";
inline constexpr std::string_view rare_choice = "TG203";
inline constexpr std::string_view clamped_trust = "TG204";
inline constexpr std::string_view moment_unreachable = "TG205";
inline constexpr std::string_view line_unreachable = "TG206";
inline constexpr std::string_view response_unavailable = "TG207";
} // namespace codes

struct StuckProblem {
    engine::Problem problem;
    engine::Mode mode = engine::Mode::solo;
    std::vector<engine::Decision> decisions; ///< a shortest list that leads there

    bool operator==(const StuckProblem&) const = default;
};

[[nodiscard]] std::vector<StuckProblem> find_stuck_problems(const engine::Script& script,
                                                            const engine::Analysis& analysis);

/// None from what is not complete. What is never reached is said of solo play; where a moment is
/// not, its lines and responses are not named too. The condition of a response or of a way on is
/// named where it comes out the same in solo and in pair play.
[[nodiscard]] std::vector<engine::Problem> find_reach_warnings(const engine::Script& script,
                                                               const engine::Study& study);

/// Decisions for people: `after: respond "own", notice "wrings"`, or `at the opening`. A long list
/// is cut in the middle, and says so.
[[nodiscard]] std::string told(const std::vector<engine::Decision>& decisions);

} // namespace tegenover::authoring
