// persistence/scene_reader.hpp
//
// A scene file's text as a scene, or everything that is wrong with it, in one go. Touches no disk.
#pragma once

#include "engine/problem.hpp"
#include "engine/scene.hpp"
#include "persistence/limits.hpp"
#include "persistence/places.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct SceneReading {
    std::optional<engine::Scene> scene;    ///< only where there are no problems
    std::vector<engine::Problem> problems; ///< in the order of the file
    Places places;                         ///< empty where the text is not JSON
};

/// Reads scene format 1. `json` may begin with a byte order mark. Never throws on any input.
[[nodiscard]] SceneReading read_scene(std::string_view json, const Limits& limits = {});

} // namespace tegenover::persistence
