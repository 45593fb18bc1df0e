// cli/export.hpp
//
// `tegenover export`: a scene for other programs and for people without this one.
#pragma once

#include "cli/console.hpp"
#include "cli/output.hpp"

namespace tegenover::cli {

struct ExportOptions {
    std::string scene;           ///< a scene file, or the id of one that comes along
    std::string format = "twee"; ///< twee, csv or csv-nl
    std::string language;        ///< of a story; "": the scene's own
    Output output;
};

/// Returns an exit code of cli/command_line.
[[nodiscard]] int export_scene(const ExportOptions& options, const Console& console);

} // namespace tegenover::cli
