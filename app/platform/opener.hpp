// platform/opener.hpp
//
// Hands a file to the desktop's own program for it, without waiting for that program to end.
// The opening program is named by the caller, so that a test can watch what happens.
#pragma once

#include <optional>
#include <string>
#include <sys/types.h>

namespace tegenover::platform {

enum class OpenOutcome { opened, no_such_program, refused };

/// TEGENOVER_OPENER where that is set, else xdg-open.
[[nodiscard]] std::string opening_program();

class Opening {
public:
    /// Starts `program path`; no shell is involved, so any path is safe.
    [[nodiscard]] static Opening start(const std::string& program, const std::string& path);

    /// Nothing while it is not yet known. A program that still runs after `patience` seconds has
    /// opened the file: some desktops' openers stay as long as the file is shown.
    [[nodiscard]] std::optional<OpenOutcome> outcome(double seconds_since_start,
                                                     double patience = 3);

private:
    std::optional<pid_t> child_;
    std::optional<OpenOutcome> outcome_;
};

} // namespace tegenover::platform
