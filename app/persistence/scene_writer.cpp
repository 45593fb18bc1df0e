// persistence/scene_writer.cpp
//
// Reads the original as the editor does, and has the difference written into it.
#include "persistence/scene_writer.hpp"

#include "persistence/document.hpp"
#include "persistence/json_rewrite.hpp"
#include "persistence/scene_json.hpp"
#include "persistence/scene_reader.hpp"

namespace tegenover::persistence {

std::string write_scene(const engine::Scene& scene)
{
    return lay_out(scene_json(scene), JsonStyle{}) + "\n";
}

std::string rewrite_scene(std::string_view original, const engine::Scene& scene,
                          const Limits& limits)
{
    const auto text = without_mark(original);
    const auto reading = read_scene_for_editing(original, limits);
    Findings ignored{limits.problems};
    const auto tree = parse_json(text, limits, ignored);
    if (!reading.scene || !tree) return write_scene(scene);
    if (*reading.scene == scene) return std::string{original};
    const auto& root = tree->root;
    const auto before = original.substr(0, original.size() - text.size() + root.offset);
    const auto behind = text.substr(end_of(text, root));
    return std::string{before} +
           rewrite_json(text, root, scene_json(*reading.scene), scene_json(scene)) +
           std::string{behind};
}

} // namespace tegenover::persistence
