// persistence/scene_json.hpp
//
// A scene as the JSON value that its file holds, keys in the house's order, and without what a
// reader fills in by itself. Lays nothing out.
#pragma once

#include "engine/scene.hpp"

#include <nlohmann/json.hpp>

namespace tegenover::persistence {

[[nodiscard]] nlohmann::ordered_json scene_json(const engine::Scene& scene);

} // namespace tegenover::persistence
