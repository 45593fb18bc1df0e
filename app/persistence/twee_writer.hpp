// persistence/twee_writer.hpp
//
// A scene as a story in Twee 3: each moment a passage, each response a link for every way on it
// has. Conditions, scores, cues, feedback and inner voices have no place there and are left out.
#pragma once

#include "authoring/layout.hpp"
#include "engine/scene.hpp"

#include <string>
#include <string_view>

namespace tegenover::persistence {

/// Words in `language`. The same scene gives the same text, its IFID included.
[[nodiscard]] std::string write_twee(const engine::Scene& scene,
                                     const authoring::Positions& positions,
                                     std::string_view language);

} // namespace tegenover::persistence
