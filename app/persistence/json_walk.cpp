// persistence/json_walk.cpp
//
// One step per value; the text was found to be JSON up to here.
#include "persistence/json_walk.hpp"

#include <algorithm>

namespace tegenover::persistence {
namespace {

/// Whether an odd number of backslashes stands before a quote.
bool is_escaped(std::string_view text, std::size_t quote)
{
    std::size_t backslashes = 0;
    while (backslashes < quote && text[quote - 1 - backslashes] == '\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

} // namespace

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
    at_ = text_.find('"', begin + 1);
    while (at_ != std::string_view::npos && is_escaped(text_, at_))
        at_ = text_.find('"', at_ + 1);
    at_ = at_ == std::string_view::npos ? text_.size() : at_ + 1;
    return begin;
}

} // namespace tegenover::persistence
