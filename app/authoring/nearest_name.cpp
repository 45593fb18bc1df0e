// authoring/nearest_name.cpp
//
// Optimal string alignment, cut short as soon as a pair of names is too far apart.
#include "authoring/nearest_name.hpp"

#include <algorithm>
#include <array>

namespace tegenover::authoring {
namespace {

constexpr std::size_t longest_name = 64;

using Row = std::array<std::size_t, longest_name + 1>;

bool are_swapped(std::string_view a, std::string_view b, std::size_t i, std::size_t j)
{
    return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
}

std::size_t edits_worth_a_slip(std::string_view wanted)
{
    return std::clamp<std::size_t>(wanted.size() / 3, 1, 3);
}

} // namespace

std::optional<std::size_t> edits_between(std::string_view a, std::string_view b, std::size_t most)
{
    if (a.size() > longest_name || b.size() > longest_name) return std::nullopt;
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > most) return std::nullopt;

    Row before_last{};
    Row last{};
    Row current{};
    for (std::size_t j = 0; j <= b.size(); ++j)
        current[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        before_last = last;
        last = current;
        current[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({replaced, last[j] + 1, current[j - 1] + 1});
            if (are_swapped(a, b, i, j)) current[j] = std::min(current[j], before_last[j - 2] + 1);
            least = std::min(least, current[j]);
        }
        if (least > most) return std::nullopt;
    }
    if (current[b.size()] > most) return std::nullopt;
    return current[b.size()];
}

std::optional<std::string_view> nearest_name(std::string_view wanted,
                                             std::span<const std::string_view> names)
{
    std::optional<std::string_view> nearest;
    std::size_t most = edits_worth_a_slip(wanted);
    for (const auto name : names) {
        const auto edits = edits_between(wanted, name, most);
        if (!edits || *edits >= name.size()) continue;
        nearest = name;
        if (*edits == 0) return nearest;
        most = *edits - 1;
    }
    return nearest;
}

} // namespace tegenover::authoring
