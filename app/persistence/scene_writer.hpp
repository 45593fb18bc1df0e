// persistence/scene_writer.hpp
//
// A scene as the text of its file. Touches no disk.
#pragma once

#include "engine/scene.hpp"
#include "persistence/limits.hpp"

#include <string>
#include <string_view>

namespace tegenover::persistence {

/// In the house's layout; reading it gives the same scene. Texts that a file needs and that are
/// missing are written as empty ones.
[[nodiscard]] std::string write_scene(const engine::Scene& scene);

/// `original` with the scene in place of the one it holds: what did not change keeps its bytes,
/// unknown keys, order of keys, indentation, line ends and byte order mark included, and the whole
/// stays as it was where nothing changed. Where the original cannot be read for editing, the scene
/// is written anew.
[[nodiscard]] std::string rewrite_scene(std::string_view original, const engine::Scene& scene,
                                        const Limits& limits = {});

} // namespace tegenover::persistence
