// cli/ink.hpp
//
// Colour for words in a terminal, or none. Decides nothing about when colour is wanted.
#pragma once

#include <string>
#include <string_view>

namespace tegenover::cli {

struct Ink {
    bool colour = false;

    [[nodiscard]] std::string bold(std::string_view words) const { return dyed("1", words); }
    [[nodiscard]] std::string red(std::string_view words) const { return dyed("1;31", words); }
    [[nodiscard]] std::string yellow(std::string_view words) const { return dyed("33", words); }
    [[nodiscard]] std::string green(std::string_view words) const { return dyed("32", words); }

private:
    [[nodiscard]] std::string dyed(std::string_view code, std::string_view words) const
    {
        if (!colour) return std::string{words};
        return "\x1b[" + std::string{code} + "m" + std::string{words} + "\x1b[0m";
    }
};

} // namespace tegenover::cli
