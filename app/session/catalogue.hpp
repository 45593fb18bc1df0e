// session/catalogue.hpp
//
// Everything that was read at the start and does not change while the program runs: scenes that
// can be played, scenes that cannot and why, cases. Screens and updates read it, never write it.
#pragma once

#include "engine/case.hpp"
#include "engine/measure.hpp"
#include "engine/problem.hpp"
#include "engine/script.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::session {

struct ShelfScene {
    engine::Script script;
    /// Highest totals of any complete solo play; nothing where they could not be proven.
    std::optional<engine::Totals> best;

    [[nodiscard]] const engine::Scene& scene() const { return script.scene; }

    bool operator==(const ShelfScene&) const = default;
};

/// A file in the scenes folder that cannot be played.
struct BrokenScene {
    std::string file;
    std::vector<engine::Problem> problems; ///< at least one

    bool operator==(const BrokenScene&) const = default;
};

struct Catalogue {
    std::vector<ShelfScene> scenes;
    std::vector<BrokenScene> broken;
    std::vector<engine::CaseFile> cases;
    std::string folder; ///< where scenes were looked for, for the empty state

    bool operator==(const Catalogue&) const = default;
};

[[nodiscard]] const ShelfScene* find_scene(const Catalogue& catalogue, std::string_view id);
[[nodiscard]] const engine::CaseFile* find_case(const Catalogue& catalogue, std::string_view id);

} // namespace tegenover::session
