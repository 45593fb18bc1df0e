// persistence/scene_writer.cpp
//
// Reads the original as the editor does, and has the difference written into it.
#include "persistence/scene_writer.hpp"

#include "persistence/json_rewrite.hpp"
#include "persistence/scene_json.hpp"
#include "persistence/scene_reader.hpp"

#include <utility>

namespace tegenover::persistence {

std::string write_scene(const engine::Scene& scene)
{
    return lay_out(scene_json(scene), JsonStyle{}) + "\n";
}

std::string rewrite_scene(std::string_view original, const engine::Scene& scene,
                          const Limits& limits)
{
    const auto reading = read_scene_for_editing(original, limits);
    if (!reading.scene) return write_scene(scene);
    if (*reading.scene == scene) return std::string{original};
    auto text = rewrite_document(original, scene_json(*reading.scene), scene_json(scene), limits);
    return text ? std::move(*text) : write_scene(scene);
}

} // namespace tegenover::persistence
