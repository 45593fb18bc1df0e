// cli/console.cpp
//
// Asks the system what kind of streams these are.
#include "cli/console.hpp"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <sys/ioctl.h>
#include <unistd.h>

namespace tegenover::cli {
namespace {

/// On a terminal that knows colour, unless NO_COLOR asks for none (no-color.org).
bool wants_colour()
{
    const char* refused = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    if (refused != nullptr && *refused != '\0') return false;
    if (terminal == nullptr || std::string_view{terminal} == "dumb") return false;
    return isatty(STDOUT_FILENO) != 0;
}

/// At most 78, which is read with ease; one less than there are, so that no terminal breaks again.
std::size_t columns_to_fill()
{
    constexpr std::size_t widest = 78;
    constexpr std::size_t narrowest = 20;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return widest;
    return std::clamp<std::size_t>(size.ws_col - 1U, narrowest, widest);
}

} // namespace

Console standard_console()
{
    return {.in = std::cin,
            .out = std::cout,
            .err = std::cerr,
            .person_types = isatty(STDIN_FILENO) != 0,
            .colour = wants_colour(),
            .columns = columns_to_fill()};
}

} // namespace tegenover::cli
