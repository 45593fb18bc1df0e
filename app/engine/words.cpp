// engine/words.cpp
//
// Looking up the interface's words, and filling names into them.
#include "engine/words.hpp"

#include <algorithm>

namespace tegenover::engine {

std::string_view Words::operator()(std::string_view key) const
{
    const auto found = std::lower_bound(
        entries.begin(), entries.end(), key,
        [](const auto& entry, std::string_view wanted) { return entry.first < wanted; });
    if (found == entries.end() || found->first != key) return key;
    return found->second;
}

Words words_of(std::string language, std::vector<std::pair<std::string, std::string>> entries)
{
    const auto by_key = [](const auto& a, const auto& b) { return a.first < b.first; };
    const auto same_key = [](const auto& a, const auto& b) { return a.first == b.first; };
    std::stable_sort(entries.begin(), entries.end(), by_key);
    entries.erase(std::unique(entries.begin(), entries.end(), same_key), entries.end());
    return {std::move(language), std::move(entries)};
}

std::string in_sentence(std::string words)
{
    if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') words[0] += 'a' - 'A';
    return words;
}

std::string capitalised(std::string words)
{
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] += 'A' - 'a';
    return words;
}

std::string fill(std::string_view pattern,
                 std::initializer_list<std::pair<std::string_view, std::string_view>> values)
{
    std::string filled;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        filled += pattern.substr(0, open);
        if (open == std::string_view::npos) break;
        pattern.remove_prefix(open);
        const auto close = pattern.find('}');
        const auto name =
            close == std::string_view::npos ? std::string_view{} : pattern.substr(1, close - 1);
        const auto value = std::find_if(values.begin(), values.end(),
                                        [&](const auto& known) { return known.first == name; });
        const std::size_t used = value == values.end() ? 1 : close + 1;
        filled += value == values.end() ? pattern.substr(0, 1) : value->second;
        pattern.remove_prefix(used);
    }
    return filled;
}

std::string counted(const Words& words, std::string_view key, std::size_t count)
{
    if (count == 1) return std::string(words(std::string(key).append("_one")));
    return fill(words(key), {{"count", std::to_string(count)}});
}

} // namespace tegenover::engine
