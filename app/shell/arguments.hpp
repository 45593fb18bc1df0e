// shell/arguments.hpp
//
// What was asked of the window program on the command line. Reads no file and opens no window.
#pragma once

#include "shell/run.hpp"

#include <string>
#include <variant>
#include <vector>

namespace tegenover::shell {

/// One sentence for stderr: what was not understood.
struct BadUsage {
    std::string message;

    bool operator==(const BadUsage&) const = default;
};

/// [--lang nl|en] [--theme light|dark|high-contrast] [--text PERCENT] [--reduced-motion]
/// [--size WIDTHxHEIGHT] [--screenshot FILE.png [--after FRAMES]]
/// [--screen PLACE [--decisions FILE]] [--data FOLDER] [SCENES...]
[[nodiscard]] std::variant<Options, BadUsage>
read_arguments(const std::vector<std::string>& arguments);

/// The settings with what the command line says about them.
[[nodiscard]] session::Settings changed_by(const Options& options, session::Settings settings);

/// What to keep of the settings of now: what the command line alone made of them for this run stays
/// as it was kept.
struct SettingsOfThisRun {
    session::Settings kept;  ///< before the command line had its say
    session::Settings begun; ///< after
};
[[nodiscard]] session::Settings to_be_kept(session::Settings now, const SettingsOfThisRun& run);

} // namespace tegenover::shell
