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
    at_ = std::min(text_.find_first_of(" \t\r\n,:]}", begin), text_.size());
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
