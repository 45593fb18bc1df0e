// cli/checked.hpp
//
// What `tegenover check` knows of the files it was given, before any of it is printed.
#pragma once

#include "authoring/comparison.hpp"
#include "engine/study.hpp"
#include "persistence/scene_folder.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::cli {

struct CheckedError {
    engine::Problem problem;
    std::optional<engine::Mode> mode; ///< nothing: it holds whatever the mode
    std::vector<engine::Decision> decisions;
};

struct CheckedScene {
    std::string file;
    std::optional<engine::Script> script; ///< nothing where the file has errors of reading
    std::vector<CheckedError> errors;
    std::vector<engine::Problem> warnings;
    std::optional<engine::Study> study; ///< where there is a script
    std::optional<authoring::Comparison> against;

    [[nodiscard]] bool ok() const { return errors.empty(); }
};

struct CheckedCase {
    std::string file;
    std::vector<engine::Problem> errors;
};

struct Checked {
    std::vector<CheckedScene> scenes;
    std::vector<CheckedCase> cases;
    std::size_t budget = 0;
};

/// Studies every scene of the folder.
[[nodiscard]] Checked check_folder(persistence::SceneFolder folder, std::size_t budget);

} // namespace tegenover::cli
