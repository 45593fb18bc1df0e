// reports/csv.hpp
//
// Rows as comma-separated values, in two dialects. Knows nothing of what a row means.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tegenover::reports {

enum class CsvDialect {
    standard, ///< RFC 4180: UTF-8, commas, decimal points
    dutch     ///< for spreadsheets set to Dutch: byte order mark, semicolons, decimal commas
};

/// Nothing, a number, or words.
using CsvCell = std::variant<std::monostate, double, std::string>;
using CsvRow = std::vector<CsvCell>;

/// All rows, each ended by CR LF. Words that a spreadsheet would take for a formula (they begin
/// with = + - @, a tab or a line end; OWASP "CSV Injection") get an apostrophe before them; numbers
/// do not, negative ones neither.
[[nodiscard]] std::string csv(const std::vector<CsvRow>& rows, CsvDialect dialect);

} // namespace tegenover::reports
