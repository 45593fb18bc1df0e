// persistence/decisions_reader.hpp
//
// The decisions of a play-through from JSON: a list, or an object with `mode` and `decisions`.
// Whether a decision is possible in a scene is for the engine to say. Touches no disk.
#pragma once

#include "engine/play.hpp"
#include "engine/problem.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct DecisionsReading {
    engine::Mode mode = engine::Mode::solo;
    std::vector<engine::Decision> decisions; ///< empty where there are problems
    std::vector<engine::Problem> problems;   ///< each names the decision by its number, from 1

    [[nodiscard]] bool ok() const { return problems.empty(); }
};

[[nodiscard]] DecisionsReading read_decisions(std::string_view json, const Limits& limits = {});

} // namespace tegenover::persistence
