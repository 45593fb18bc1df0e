// shell/run.hpp
//
// The program with a window: opens it, owns the loop, performs effects.
// Decides nothing about scenes or screens; that is session/ and ui/.
#pragma once

#include "platform/window.hpp"
#include "session/settings.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::shell {

/// What was asked of the window program.
struct Options {
    /// Folders or files with scenes; none: the scenes that come with the program.
    std::vector<std::string> scene_paths;
    /// Settings for this run only; what is not given stays as it was kept.
    std::optional<std::string> language;
    std::optional<session::ThemeWish> theme;
    std::optional<int> text_percent;
    bool reduced_motion = false;
    platform::PixelSize size{1280, 800};
    /// Writes frame number `screenshot_after` as PNG, then ends. Empty: no picture.
    std::string screenshot;
    int screenshot_after = 10;
    /// Where to begin, for pictures and tests: see shell/opening_screen. Empty: the library.
    std::string screen;
    std::string decisions_file;
    /// How many times as fast the clock of a pair runs: for tests.
    int clock_speed = 1;
    /// Where records are kept; empty: the usual place.
    std::string data;

    bool operator==(const Options&) const = default;
};

/// What the program finds on this machine before it does anything.
struct Surroundings {
    std::filesystem::path program_files; ///< with assets/ and dialogues/; empty where not found
    std::filesystem::path records;       ///< where attempts are kept
    std::filesystem::path own_scenes;    ///< where scenes of one's own are kept
    std::string language; ///< "nl" or "en": as kept in the settings, else the system's
};
[[nodiscard]] Surroundings look_around();

/// Exit codes of the window program.
inline constexpr int exit_fine = 0;
inline constexpr int exit_bad_usage = 2;
inline constexpr int exit_no_window = 3;

[[nodiscard]] int run(const Options& options);

} // namespace tegenover::shell
