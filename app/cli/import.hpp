// cli/import.hpp
//
// `tegenover import`: a story of another program as a scene.
#pragma once

#include "cli/console.hpp"

namespace tegenover::cli {

struct ImportOptions {
    std::string file;
    std::string output;   ///< the scene to write; its map goes beside it
    std::string language; ///< of the story's words; "" is the console's
    bool force = false;   ///< also where the scene is there already
};

/// Returns an exit code of cli/command_line.
[[nodiscard]] int import(const ImportOptions& options, const Console& console);

} // namespace tegenover::cli
