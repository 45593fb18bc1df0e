// reports/markdown.cpp
//
// A backslash before every sign that could mean something.
#include "reports/markdown.hpp"

namespace tegenover::reports {

std::string plain(std::string_view text)
{
    std::string safe;
    for (const char sign : text) {
        if (std::string_view{"\\`*_{}[]<>()#+-.!|~&"}.find(sign) != std::string_view::npos)
            safe += '\\';
        safe += sign == '\n' || sign == '\r' ? ' ' : sign;
    }
    return safe;
}

} // namespace tegenover::reports
