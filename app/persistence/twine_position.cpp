// persistence/twine_position.cpp
//
// Parts of a number behind the point are dropped.
#include "persistence/twine_position.hpp"

#include "persistence/json_tree.hpp"

#include <charconv>
#include <cstdlib>

namespace tegenover::persistence {
namespace {

constexpr int farthest = 1'000'000;

std::optional<int> whole(std::string_view words)
{
    while (words.starts_with(' '))
        words.remove_prefix(1);
    int number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (error != std::errc{} || std::abs(number) > farthest) return std::nullopt;
    return number;
}

} // namespace

std::optional<authoring::Position> twine_position(std::string_view words)
{
    const auto comma = words.find(',');
    if (comma == std::string_view::npos) return std::nullopt;
    const auto x = whole(words.substr(0, comma));
    const auto y = whole(words.substr(comma + 1));
    if (!x || !y) return std::nullopt;
    return authoring::Position{*x, *y};
}

std::optional<std::string> json_text(std::string_view json, std::string_view key,
                                     const Limits& limits)
{
    Findings ignored{limits.problems};
    const auto tree = parse_json(json, limits, ignored);
    const auto* value = tree ? tree->root.member(key) : nullptr;
    if (value == nullptr || value->kind != Node::Kind::text) return std::nullopt;
    return std::string{value->text};
}

} // namespace tegenover::persistence
