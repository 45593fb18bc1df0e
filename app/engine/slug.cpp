// engine/slug.cpp
//
// Letter by letter; what is no ASCII is no part of a name.
#include "engine/slug.hpp"

#include <algorithm>

namespace tegenover::engine {
namespace {

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

bool is_letter_or_digit(char c)
{
    return is_small_letter(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

} // namespace

bool is_slug(std::string_view word)
{
    const auto fits = [](char c) {
        return is_small_letter(c) || (c >= '0' && c <= '9') || c == '-';
    };
    return !word.empty() && word.size() <= longest_slug &&
           std::all_of(word.begin(), word.end(), fits);
}

bool is_language(std::string_view tag)
{
    const auto first = tag.substr(0, tag.find('-'));
    if (first.size() < 2 || first.size() > 3) return false;
    if (!std::all_of(first.begin(), first.end(), is_small_letter)) return false;
    for (tag.remove_prefix(first.size()); !tag.empty();) {
        const auto part = tag.substr(1, tag.find('-', 1) - 1);
        if (part.empty() || part.size() > 8) return false;
        if (!std::all_of(part.begin(), part.end(), is_letter_or_digit)) return false;
        tag.remove_prefix(part.size() + 1);
    }
    return true;
}

} // namespace tegenover::engine
