// authoring/missing_translations.cpp
//
// Empty words count as none.
#include "authoring/missing_translations.hpp"

#include "authoring/scene_texts.hpp"
#include "authoring/text_place.hpp"

#include <algorithm>

namespace tegenover::authoring {
namespace {

/// The scene's own language where it has words, else the first that has.
std::pair<std::string, std::string> source_of(const engine::Text& text,
                                              const std::string& scene_language)
{
    const auto own = wording_of(text, scene_language, scene_language);
    if (!own.empty()) return {scene_language, std::string{own}};
    const auto found = std::find_if(text.wordings.begin(), text.wordings.end(),
                                    [](const auto& one) { return !one.second.empty(); });
    return {found->first.empty() ? scene_language : found->first, found->second};
}

} // namespace

std::vector<MissingTranslation> missing_translations(const engine::Scene& scene,
                                                     const std::vector<std::string>& languages)
{
    std::vector<MissingTranslation> missing;
    for (const auto& [pointer, text] : texts_of(scene)) {
        if (text->empty()) continue;
        for (const auto& language : languages) {
            if (!wording_of(*text, language, scene.language).empty()) continue;
            auto [from, words] = source_of(*text, scene.language);
            missing.push_back({pointer, language, std::move(from), std::move(words)});
        }
    }
    return missing;
}

} // namespace tegenover::authoring
