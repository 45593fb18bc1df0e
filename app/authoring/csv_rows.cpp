// authoring/csv_rows.cpp
//
// One pass, sign by sign.
#include "authoring/csv_rows.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tegenover::authoring {
namespace {

char separator_of(std::string_view table)
{
    constexpr std::array<char, 3> signs{',', ';', '\t'};
    const auto first = table.substr(0, table.find('\n'));
    const auto count = [&](char sign) { return std::count(first.begin(), first.end(), sign); };
    return *std::max_element(signs.begin(), signs.end(),
                             [&](char a, char b) { return count(a) < count(b); });
}

} // namespace

CsvRows csv_rows(std::string_view table)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (table.starts_with(mark)) table.remove_prefix(mark.size());
    const char separator = separator_of(table);
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row{""};
    bool quoted = false;
    const auto end_row = [&] {
        if (row.size() > 1 || !row.front().empty()) rows.push_back(std::move(row));
        row = {""};
    };
    for (std::size_t i = 0; i < table.size(); ++i) {
        const char c = table[i];
        if (c == '\r' && i + 1 < table.size() && table[i + 1] == '\n') continue;
        if (quoted) {
            const bool doubled = c == '"' && i + 1 < table.size() && table[i + 1] == '"';
            if (doubled) ++i;
            if (c == '"' && !doubled)
                quoted = false;
            else
                row.back() += c;
        } else if (c == '"' && row.back().empty()) {
            quoted = true;
        } else if (c == separator) {
            row.emplace_back();
        } else if (c == '\n' || c == '\r') {
            end_row();
        } else {
            row.back() += c;
        }
    }
    if (quoted) rows.push_back(std::move(row)); // however little of it there is
    if (!quoted) end_row();
    return {std::move(rows), quoted};
}

std::string csv_cell(std::string_view words, char separator)
{
    const bool plain = words.find_first_of("\"\r\n\t") == std::string_view::npos &&
                       words.find(separator) == std::string_view::npos && !words.starts_with(' ') &&
                       !words.ends_with(' ');
    if (plain) return std::string{words};
    std::string cell = "\"";
    for (const char c : words) {
        if (c == '"') cell += c;
        cell += c;
    }
    return cell + "\"";
}

} // namespace tegenover::authoring
