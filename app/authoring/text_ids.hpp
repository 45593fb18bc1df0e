// authoring/text_ids.hpp
//
// A name for every text of a scene that stays the same while moments and lines come, go and move:
// "asked/line/warm/says", "asked/response/own-it/why", "scene/title". For those who review or
// translate outside the program.
#pragma once

#include "engine/scene.hpp"

#include <string>
#include <vector>

namespace tegenover::authoring {

struct NamedText {
    std::string id;
    std::string pointer;      ///< as in authoring/scene_texts
    const engine::Text* text; ///< never null; lives as long as the scene
};

/// In the order of the scene; empty texts too. Where ids are doubled, names are.
[[nodiscard]] std::vector<NamedText> named_texts(const engine::Scene& scene);

} // namespace tegenover::authoring
