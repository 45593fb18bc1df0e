// cli/check_text.hpp
//
// The findings of a check for people: per scene a verdict, then what is wrong, in the form that
// editors know how to follow (file:line:column: ...), then a table of its endings.
#pragma once

#include "cli/checked.hpp"
#include "cli/ink.hpp"

#include <string>

namespace tegenover::cli {

[[nodiscard]] std::string check_text(const Checked& checked, const Ink& ink);

} // namespace tegenover::cli
