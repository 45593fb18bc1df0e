// cli/output.hpp
//
// Where a command's result goes: to standard output, or into a file that nobody loses by it.
#pragma once

#include "cli/console.hpp"

#include <string>
#include <string_view>

namespace tegenover::cli {

struct Output {
    std::string file;   ///< "": standard output
    bool force = false; ///< a file that is there already may be written over
};

/// Returns an exit code of cli/command_line; what went wrong is said on `err`.
[[nodiscard]] int put(std::string_view command, std::string_view text, const Output& output,
                      const Console& console);

} // namespace tegenover::cli
