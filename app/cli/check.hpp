// cli/check.hpp
//
// `tegenover check`: everything that can be known of scene files before anyone plays them.
#pragma once

#include "cli/console.hpp"
#include "engine/explore.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace tegenover::cli {

struct CheckOptions {
    std::vector<std::string> paths; ///< scene files or folders
    std::string against;            ///< an older file of the one scene; "": none
    std::size_t states = engine::default_state_budget;
    bool json = false;
    bool lift_limits = false; ///< read files of any size, for measuring
};

/// Prints what it finds. Returns an exit code of cli/command_line.
[[nodiscard]] int check(const CheckOptions& options, const Console& console);

} // namespace tegenover::cli
