// authoring/missing_translations.hpp
//
// What there is still to translate in a scene.
#pragma once

#include "engine/scene.hpp"

#include <string>
#include <vector>

namespace tegenover::authoring {

struct MissingTranslation {
    std::string pointer;  ///< of the text, as in authoring/scene_texts
    std::string language; ///< that has no words there
    std::string from;     ///< a language that has
    std::string words;    ///< in that language

    bool operator==(const MissingTranslation&) const = default;
};

/// Every text that has words in some language and none in one of these, in the order of the scene.
[[nodiscard]] std::vector<MissingTranslation>
missing_translations(const engine::Scene& scene, const std::vector<std::string>& languages);

} // namespace tegenover::authoring
