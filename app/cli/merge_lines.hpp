// cli/merge_lines.hpp
//
// `tegenover merge-lines`: what reviewers and translators changed in a table, back into the scene.
#pragma once

#include "cli/console.hpp"

namespace tegenover::cli {

struct MergeLinesOptions {
    std::string scene;
    std::string table;
    std::string output; ///< "": the scene itself
    bool force = false; ///< write over another file that is there
};

/// Returns an exit code of cli/command_line.
[[nodiscard]] int merge_lines(const MergeLinesOptions& options, const Console& console);

} // namespace tegenover::cli
