// cli/check_json.hpp
//
// The findings of a check as the JSON that scene format 1 promises to other programs.
#pragma once

#include "cli/checked.hpp"

#include <string>

namespace tegenover::cli {

/// One object, indented, with a line feed at its end. Beyond the format: `line` and `column` of
/// warnings, `cases`, `pair_complete` (whether pair mode was proven as well), and `against` where
/// an older file was given. Where the budget ran out, `analysis` has `complete` and `states`, and
/// null for every figure.
[[nodiscard]] std::string check_json(const Checked& checked);

} // namespace tegenover::cli
