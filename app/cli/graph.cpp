// cli/graph.cpp
//
// Reads the file and prints the graph.
#include "cli/graph.hpp"

#include "authoring/scene_graph.hpp"
#include "cli/command_line.hpp"
#include "cli/named_scene.hpp"

#include <ostream>

namespace tegenover::cli {

int graph(const GraphOptions& options, const Console& console)
{
    auto named = read_named_scene("graph", options.scene, console);
    if (const int* code = std::get_if<int>(&named)) return *code;
    const auto& scene = std::get<NamedScene>(named).scene;
    console.out << authoring::scene_graph(scene, options.language.empty() ? scene.language
                                                                          : options.language);
    return exit_fine;
}

} // namespace tegenover::cli
