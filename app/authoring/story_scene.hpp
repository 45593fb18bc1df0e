// authoring/story_scene.hpp
//
// A story as a scene that is ready to be scored: each passage a moment, its words what the client
// says, each link a response. The scene hangs together whatever the story was like.
#pragma once

#include "authoring/story.hpp"
#include "engine/scene.hpp"

#include <optional>

namespace tegenover::authoring {

struct Imported {
    engine::Scene scene;
    Positions positions;           ///< for every moment
    std::vector<ImportNote> notes; ///< what was not carried over, in the order of the story

    bool operator==(const Imported&) const = default;
};

/// `language` is that of the story's words. Nothing where the story has no passage, or more than a
/// scene can have moments. A tag that is a mood, an outcome or "phone-rings" is taken as that.
[[nodiscard]] std::optional<Imported> scene_of(const Story& story, const std::string& language);

/// `[a-z0-9-]` from the first words, at most 32 letters; "" where nothing is left.
[[nodiscard]] std::string slug_of(std::string_view words);

} // namespace tegenover::authoring
