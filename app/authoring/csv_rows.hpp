// authoring/csv_rows.hpp
//
// The rows of a table in CSV (RFC 4180), as people and spreadsheets save them. Any text has rows.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

struct CsvRows {
    std::vector<std::vector<std::string>> rows;
    bool unclosed =
        false; ///< a quotation mark in the last row has no other: all behind it is in it
};

/// Without byte order mark; the separator is the one of , ; and tab that the first row has most of.
/// Line ends within cells are line feeds.
[[nodiscard]] CsvRows csv_rows(std::string_view table);

/// In quotes where it must be.
[[nodiscard]] std::string csv_cell(std::string_view words, char separator);

} // namespace tegenover::authoring
