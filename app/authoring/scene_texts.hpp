// authoring/scene_texts.hpp
//
// Every text of a scene with its pointer, for whoever counts, checks or translates them.
#pragma once

#include "engine/scene.hpp"

#include <string>
#include <vector>

namespace tegenover::authoring {

struct SceneText {
    std::string pointer;      ///< JSON pointer into the scene file
    const engine::Text* text; ///< never null; lives as long as the scene
};

/// In the order of the scene; those left out of the file are empty.
[[nodiscard]] std::vector<SceneText> texts_of(const engine::Scene& scene);

} // namespace tegenover::authoring
