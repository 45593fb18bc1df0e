// reports/markdown.cpp
//
// A backslash before what would mean something where it stands; what means nothing there is left
// for people to read.
#include "reports/markdown.hpp"

namespace tegenover::reports {

namespace {

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

/// A sign that begins a heading, a list or a rule only at the start of a line.
bool begins_a_block(std::string_view text, std::size_t at)
{
    if (text.find_first_not_of(' ') == at) {
        const bool underlines =
            text[at] == '=' && text.find_first_not_of("= ") == std::string_view::npos;
        return underlines || std::string_view{"#+-"}.find(text[at]) != std::string_view::npos;
    }
    if (text[at] != '.' && text[at] != ')') return false;
    const auto first = text.find_first_not_of(' ');
    for (auto i = first; i < at; ++i) {
        if (!is_digit(text[i])) return false;
    }
    return true;
}

} // namespace

std::string plain(std::string_view text)
{
    constexpr std::string_view always = "\\`*_[]<>|&~";
    std::string safe;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char sign = text[i];
        if (always.find(sign) != std::string_view::npos || begins_a_block(text, i)) safe += '\\';
        safe += sign == '\n' || sign == '\r' ? ' ' : sign;
    }
    return safe;
}

} // namespace tegenover::reports
