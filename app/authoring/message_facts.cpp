// authoring/message_facts.cpp
//
// One pass. A number within a word or a name is no number.
#include "authoring/message_facts.hpp"

#include <cctype>

namespace tegenover::authoring {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_of_a_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

} // namespace

std::vector<std::string> facts_in(std::string_view message)
{
    constexpr std::string_view percent = " %";
    std::vector<std::string> facts;
    std::size_t at = 0;
    while (at < message.size()) {
        if (message[at] == '"') {
            const auto end = message.find('"', at + 1);
            if (end == std::string_view::npos) break;
            facts.emplace_back(message.substr(at + 1, end - at - 1));
            at = end + 1;
            continue;
        }
        if (!is_of_a_word(message[at])) {
            ++at;
            continue;
        }
        auto end = at;
        bool number = true;
        for (; end < message.size() && is_of_a_word(message[end]); ++end)
            number = number && is_digit(message[end]);
        if (number) {
            facts.emplace_back(message.substr(at, end - at));
            if (message.substr(end).starts_with(percent)) facts.back() += percent;
        }
        at = end;
    }
    return facts;
}

} // namespace tegenover::authoring
