// cli/play.hpp
//
// `tegenover play`: a whole play with its debrief in a plain terminal.
#pragma once

#include "cli/console.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace tegenover::cli {

struct PlayOptions {
    std::string scene;    ///< a scene file, or the id of a scene that comes along
    std::string language; ///< "": that of the console
    bool pair = false;
    std::optional<std::uint64_t> seed; ///< nothing: another order of responses every time
};

/// Returns an exit code of cli/command_line.
[[nodiscard]] int play(const PlayOptions& options, const Console& console);

} // namespace tegenover::cli
