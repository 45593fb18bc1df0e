// session/editor/word_search.hpp
//
// Where a scene has the words that its author looks for: in any of its texts and languages, and in
// the names of moments, lines, cues and responses.
#pragma once

#include "engine/scene.hpp"
#include "session/editor/selection.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::session {

struct WordPlace {
    Selection place;     ///< what is to be opened for it
    std::string pointer; ///< JSON pointer of the text or of what has the name

    bool operator==(const WordPlace&) const = default;
};

/// In the order of the scene, the scene's own texts first; large and small letters are the same.
/// Nothing where nothing is looked for.
[[nodiscard]] std::vector<WordPlace> places_of_words(const engine::Scene& scene,
                                                     std::string_view wanted);

} // namespace tegenover::session
