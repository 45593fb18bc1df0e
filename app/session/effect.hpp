// session/effect.hpp
//
// What the program wants done in the outside world, as data. Performed in shell/, whose result
// comes back as an intent.
#pragma once

#include "session/settings.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::session {

/// Writes the debrief of an attempt as a file in the user's documents; answers ReportSaved.
struct SaveReport {
    std::int64_t attempt = 0;
    std::string suggested_name; ///< without folder
    std::string html;

    bool operator==(const SaveReport&) const = default;
};

/// Opens a file with the desktop's own program.
struct OpenFile {
    std::string path;

    bool operator==(const OpenFile&) const = default;
};

/// Keeps the settings for the next start.
struct KeepSettings {
    Settings settings;

    bool operator==(const KeepSettings&) const = default;
};

using Effect = std::variant<SaveReport, OpenFile, KeepSettings>;
using Effects = std::vector<Effect>;

} // namespace tegenover::session
