// cli/check.hpp
//
// `tegenover check`: everything that is wrong with scene files, each with its place.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace tegenover::cli {

struct CheckOptions {
    std::vector<std::string> paths; ///< files or folders
};

/// One line per problem on `out`, then a verdict. Returns an exit code of cli/command_line.
[[nodiscard]] int check(const CheckOptions& options, std::ostream& out, std::ostream& err);

} // namespace tegenover::cli
