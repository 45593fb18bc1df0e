// cli/command_line.hpp
//
// The program without a window: which commands there are, and what each returns to the shell.
// Results go to `out`, messages to `err`. Never needs a display.
#pragma once

#include "cli/console.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tegenover::cli {

inline constexpr int exit_fine = 0;
inline constexpr int exit_scene_errors = 1; ///< errors in a scene, or a decision is not possible
inline constexpr int exit_bad_usage = 2;    ///< bad usage, or a path that cannot be read or written

/// Runs the command that the arguments name, and returns its exit code; nothing where they name
/// none, so that the window is meant.
[[nodiscard]] std::optional<int> run(const std::vector<std::string>& arguments,
                                     const Console& console);

} // namespace tegenover::cli
