// cli/replay.hpp
//
// `tegenover replay`: folds decisions over a scene and says where that leads.
#pragma once

#include "cli/console.hpp"

namespace tegenover::cli {

struct ReplayOptions {
    std::string scene;     ///< a scene file
    std::string decisions; ///< a file of decisions; "": the opening
    bool json = false;
};

/// Prints the standing after the decisions. Returns an exit code of cli/command_line.
[[nodiscard]] int replay(const ReplayOptions& options, const Console& console);

} // namespace tegenover::cli
