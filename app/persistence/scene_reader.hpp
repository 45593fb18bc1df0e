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
    std::optional<engine::Scene> scene;    ///< where there are no problems; see below
    std::vector<engine::Problem> problems; ///< in the order of the file
    Places places;                         ///< empty where the text is not JSON
};

/// Reads scene format 1. `json` may begin with a byte order mark. Never throws on any input.
[[nodiscard]] SceneReading read_scene(std::string_view json, const Limits& limits = {});

/// The same for whoever goes on writing the scene: it is there beside its problems too, as long as
/// the file can be kept as it is around what is edited. That is so where keys are missing or
/// unknown (persistence/scene_writer keeps them), where `responses` is empty, and where the scene
/// hangs together badly; not where a value was not understood.
[[nodiscard]] SceneReading read_scene_for_editing(std::string_view json, const Limits& limits = {});

} // namespace tegenover::persistence
