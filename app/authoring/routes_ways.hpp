// authoring/routes_ways.hpp
//
// The shortest way with few turns from one card to another, on the lines between cards; as if it
// were the only arrow. For authoring/routes alone.
#pragma once

#include "authoring/routes_ground.hpp"

#include <cstddef>
#include <optional>
#include <tuple>
#include <vector>

namespace tegenover::authoring {

/// Level and upright stretches by turns; both the first and the last are level.
struct ArrowWay {
    double start = 0;       ///< x of the right edge where it leaves
    double end = 0;         ///< x of the left edge where it arrives
    std::vector<double> at; ///< y of the first stretch, x of the next, and so on; at least three
    double clear = 0;       ///< how near it may come to cards

    [[nodiscard]] std::size_t last() const { return at.size() - 1; }
    [[nodiscard]] double before(std::size_t stretch) const
    {
        return stretch == 0 ? start : at[stretch - 1];
    }
    [[nodiscard]] double behind(std::size_t stretch) const
    {
        return stretch == last() ? end : at[stretch + 1];
    }
    [[nodiscard]] Extent span(std::size_t stretch) const
    {
        const double a = before(stretch);
        const double b = behind(stretch);
        return a < b ? Extent{a, b} : Extent{b, a};
    }
};

/// How far stretches stay from cards, in units: usually, and where cards stand close.
inline constexpr double usual_clear = 8;
inline constexpr double least_clear = 2;

struct Errand {
    std::size_t from = 0; ///< numbers of cards
    std::size_t to = 0;
    double leaves = 0; ///< y on the right edge

    bool operator<(const Errand& other) const
    {
        return std::tie(from, to, leaves) < std::tie(other.from, other.to, other.leaves);
    }
};

struct FoundWay {
    std::optional<ArrowWay> way; ///< nothing where all is blocked, or it would take too long
    std::size_t looked_at = 0;   ///< crossings of lines: what it took
};

/// To the middle of the left edge. Cards that stand anyhow have many crossings between them: at
/// most so many are looked at.
[[nodiscard]] FoundWay find_way(const Ground& ground, const Errand& errand,
                                std::size_t most_crossings);

} // namespace tegenover::authoring
