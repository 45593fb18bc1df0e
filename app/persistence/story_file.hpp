// persistence/story_file.hpp
//
// A file of another program as a scene, whichever of the known kinds it is.
#pragma once

#include "authoring/story_scene.hpp"
#include "persistence/limits.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace tegenover::persistence {

/// Why a file became no scene.
struct ImportFailure {
    enum class Why { too_large, unknown_kind, no_passages, too_many_passages };

    Why why = Why::unknown_kind;
    std::string message; ///< one sentence in English, with what to do

    bool operator==(const ImportFailure&) const = default;
};

/// What files of other programs may hold: Twine's carry a whole player with them.
[[nodiscard]] Limits import_limits();

/// `text` is a story of Twine 2 (HTML), in Twee 3, or the content.json of an H5P Branching
/// Scenario; `language` is that of its words.
[[nodiscard]] std::variant<authoring::Imported, ImportFailure>
import_story(std::string_view text, const std::string& language,
             const Limits& limits = import_limits());

} // namespace tegenover::persistence
