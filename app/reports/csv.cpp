// reports/csv.cpp
//
// Quoting where it is needed, and nowhere else.
#include "reports/csv.hpp"

#include <cmath>

namespace tegenover::reports {

namespace {

char divider(CsvDialect dialect) { return dialect == CsvDialect::dutch ? ';' : ','; }

std::string number(double value, CsvDialect dialect)
{
    // At most two decimals: enough for means of percentages, and the same on every machine.
    const bool negative = value < 0;
    const auto hundredths = std::llround((negative ? -value : value) * 100);
    std::string text = negative && hundredths > 0 ? "-" : "";
    text += std::to_string(hundredths / 100);
    const auto rest = hundredths % 100;
    if (rest == 0) return text;
    text += dialect == CsvDialect::dutch ? ',' : '.';
    text += static_cast<char>('0' + rest / 10);
    if (rest % 10 != 0) text += static_cast<char>('0' + rest % 10);
    return text;
}

bool looks_like_a_formula(std::string_view text)
{
    return !text.empty() &&
           std::string_view{"=+-@\t\r\n"}.find(text.front()) != std::string_view::npos;
}

std::string words(const std::string& text)
{
    std::string safe = looks_like_a_formula(text) ? "'" + text : text;
    const bool plain = safe.find_first_of("\"\r\n,;") == std::string::npos &&
                       (safe.empty() || (safe.front() != ' ' && safe.back() != ' '));
    if (plain) return safe;
    std::string quoted = "\"";
    for (const char sign : safe) {
        if (sign == '"') quoted += '"';
        quoted += sign;
    }
    return quoted + '"';
}

std::string cell(const CsvCell& one, CsvDialect dialect)
{
    if (const auto* value = std::get_if<double>(&one)) return number(*value, dialect);
    if (const auto* text = std::get_if<std::string>(&one)) return words(*text);
    return {};
}

} // namespace

std::string csv(const std::vector<CsvRow>& rows, CsvDialect dialect)
{
    std::string text = dialect == CsvDialect::dutch ? "\xEF\xBB\xBF" : "";
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += divider(dialect);
            text += cell(row[i], dialect);
        }
        text += "\r\n";
    }
    return text;
}

} // namespace tegenover::reports
