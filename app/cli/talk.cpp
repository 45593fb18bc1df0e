// cli/talk.cpp
//
// Numbers that are typed.
#include "cli/talk.hpp"

#include <charconv>

namespace tegenover::cli {

std::optional<int> number_in(const std::string& typed, int least, int most)
{
    int number = 0;
    const char* end = typed.data() + typed.size();
    const auto [read, fault] = std::from_chars(typed.data(), end, number);
    if (fault != std::errc{} || read != end || number < least || number > most) return std::nullopt;
    return number;
}

std::optional<std::size_t> choose(const Talk& talk, std::size_t count)
{
    while (true) {
        const auto typed = talk.terminal.ask();
        if (!typed || typed->empty()) return std::nullopt;
        const auto number = number_in(*typed, 0, static_cast<int>(count));
        if (number == 0) return std::nullopt;
        if (number) return static_cast<std::size_t>(*number) - 1;
        talk.terminal.say(talk.word("terminal.unknown_number",
                                    {{"typed", *typed}, {"count", std::to_string(count)}}));
    }
}

} // namespace tegenover::cli
