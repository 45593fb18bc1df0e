// persistence/scene_folder.hpp
//
// All scenes and cases below some folders. A broken file becomes an entry with its problems, so
// that it can be shown; it never hides the others, and nothing is thrown.
#pragma once

#include "engine/case.hpp"
#include "engine/problem.hpp"
#include "engine/scene.hpp"
#include "persistence/limits.hpp"
#include "persistence/places.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::persistence {

struct SceneEntry {
    std::filesystem::path file;
    std::optional<engine::Scene> scene; ///< only where there are no problems
    std::vector<engine::Problem> problems;
    Places places;    ///< for problems that are found in the scene later on
    std::string hash; ///< of its text, where it could be read
    std::string text; ///< the same; empty where there are problems
};

struct CaseEntry {
    std::filesystem::path file;
    std::optional<engine::CaseFile> person; ///< only where there are no problems
    std::vector<engine::Problem> problems;
};

struct SceneFolder {
    std::vector<SceneEntry> scenes;        ///< sorted by path
    std::vector<CaseEntry> cases;          ///< sorted by path
    std::vector<engine::Problem> problems; ///< of folders that cannot be read
};

/// One scene file from the disk.
[[nodiscard]] SceneEntry load_scene(const std::filesystem::path& file, const Limits& limits = {});

/// Every *.json below the paths, except plans (*.plan.json) and maps (*.layout.json); "case.json"
/// is a case. A path may also be a single file. A scene whose id an earlier one has already is an
/// entry with a problem.
[[nodiscard]] SceneFolder load_scenes(const std::vector<std::filesystem::path>& paths,
                                      const Limits& limits = {});

} // namespace tegenover::persistence
