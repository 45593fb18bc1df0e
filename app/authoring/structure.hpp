// authoring/structure.hpp
//
// What is wrong with how a scene hangs together: names that lead nowhere, names used twice,
// moments that cannot be played. Looks at the scene only, not at what can happen in a play.
#pragma once

#include "engine/problem.hpp"
#include "engine/scene.hpp"

#include <cstddef>
#include <vector>

namespace tegenover::authoring {

/// No more than this many problems are looked for in one scene.
inline constexpr std::size_t most_structure_problems = 1'000;

/// Every structural problem, in the order of the scene; any value of `scene` will do.
/// A pointer of something absent names the key that should have been there, and a target is
/// always pointed at as ".../next/0/to", also where a file would write "next" as a plain id.
[[nodiscard]] std::vector<engine::Problem> find_structure_problems(const engine::Scene& scene);

} // namespace tegenover::authoring
