// persistence/json_walk.cpp
//
// One step per value; the text was found to be JSON up to here.
#include "persistence/json_walk.hpp"

#include <algorithm>

namespace tegenover::persistence {

std::size_t skip_space(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n", at), text.size());
}

std::size_t JsonWalk::next_after(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t\r\n,:", at), text.size());
}

std::size_t JsonWalk::pass_bracket()
{
    const std::size_t begin = next();
    at_ = std::min(begin + 1, text_.size());
    return begin;
}

std::size_t JsonWalk::pass_word()
{
    const std::size_t begin = next();
    const std::size_t first = begin + (text_.substr(begin).starts_with('-') ? 1 : 0);
    at_ = std::min(text_.find_first_of(" \t\r\n,:]}", begin), text_.size());
    const auto digits = text_.substr(first, at_ - first);
    // The parser takes the 0 of 05 for a whole number.
    if (digits.size() > 1 && digits[0] == '0' && digits[1] >= '0' && digits[1] <= '9') {
        at_ = first + 1;
    }
    return begin;
}

std::size_t JsonWalk::pass_string()
{
    const std::size_t begin = next();
    at_ = begin + 1;
    while (at_ < text_.size() && text_[at_] != '"')
        at_ += text_[at_] == '\\' ? 2 : 1;
    at_ = std::min(at_ + 1, text_.size());
    return begin;
}

} // namespace tegenover::persistence
