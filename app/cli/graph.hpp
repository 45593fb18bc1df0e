// cli/graph.hpp
//
// `tegenover graph`: a scene as Graphviz DOT.
#pragma once

#include "cli/console.hpp"

namespace tegenover::cli {

struct GraphOptions {
    std::string scene;    ///< a scene file
    std::string language; ///< of the texts; "": the scene's own
};

/// Returns an exit code of cli/command_line.
[[nodiscard]] int graph(const GraphOptions& options, const Console& console);

} // namespace tegenover::cli
