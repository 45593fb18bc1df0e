// authoring/text_place.hpp
//
// The text of a scene that a JSON pointer names ("/moments/2/lines/0/says"), and changing its words
// in one language. The same pointers as authoring/scene_texts.
#pragma once

#include "engine/scene.hpp"

#include <string>
#include <string_view>

namespace tegenover::authoring {

struct TextPlace {
    engine::Text* text = nullptr; ///< null where the pointer leads to no text
    bool required = false;        ///< a file must have it, be it empty
};

[[nodiscard]] TextPlace find_text(engine::Scene& scene, std::string_view pointer);
[[nodiscard]] const engine::Text* find_text(const engine::Scene& scene, std::string_view pointer);

/// Empty words take the language away, unless it is all that a required text has.
void set_wording(const TextPlace& place, const std::string& language, const std::string& words,
                 const std::string& scene_language);

/// The words of exactly this language, without falling back; "" where there are none.
[[nodiscard]] std::string_view wording_of(const engine::Text& text, std::string_view language,
                                          std::string_view scene_language);

} // namespace tegenover::authoring
