// shell/run.hpp
//
// The program with a window: opens it, owns the loop, performs effects.
// Decides nothing about scenes or screens; that is session/ and ui/.
#pragma once

#include <string>
#include <vector>

namespace tegenover::shell {

/// Where the window program found its files, and what was asked on the command line.
struct Options {
    /// Folders or files with scenes; none: the scenes that come with the program.
    std::vector<std::string> scene_paths;
    /// Writes the frame after `screenshot_after` drawn frames as PNG, then ends. Empty: no picture.
    std::string screenshot;
    int screenshot_after = 10;
};

/// Exit codes of the window program.
inline constexpr int exit_fine = 0;
inline constexpr int exit_no_window = 3;

[[nodiscard]] int run(const Options& options);

} // namespace tegenover::shell
