// authoring/routes.hpp
//
// The ways of arrows on the map of a scene: level and upright stretches with round corners, from
// the right edge of a card to the left edge of another, in the gaps between cards, so that no
// arrow crosses words. Those that share a gap run beside each other. Pure and always the same for
// the same cards and arrows.
#pragma once

#include <cstddef>
#include <vector>

namespace tegenover::authoring {

/// In units of the map; y grows downward.
struct MapPoint {
    double x = 0;
    double y = 0;

    bool operator==(const MapPoint&) const = default;
};

/// A card as it stands, in units of the map.
struct MapCard {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool operator==(const MapCard&) const = default;
};

struct MapArrow {
    std::size_t from = 0; ///< numbers of cards
    std::size_t to = 0;
    double height = 0.5; ///< where it leaves: 0 is the top of its card, 1 the bottom

    bool operator==(const MapArrow&) const = default;
};

struct MapRoute {
    std::vector<MapPoint> points; ///< at least two; from the right edge to the left edge
    bool free = false; ///< else no way was left, or too many cards stand anyhow to look for one,
                       ///< and it is a curve over what is there

    /// The same way from corner to corner, for where it is drawn too small for round ones; the ends
    /// alone where it is not free.
    std::vector<MapPoint> corners;

    bool operator==(const MapRoute&) const = default;
};

/// A route for each arrow, in their order. Arrows whose numbers are those of no card have no
/// points.
[[nodiscard]] std::vector<MapRoute> route_arrows(const std::vector<MapCard>& cards,
                                                 const std::vector<MapArrow>& arrows);

} // namespace tegenover::authoring
