// ui/screens/editor_map_routes.hpp
//
// The ways of the map's arrows, kept between frames: found anew only where cards or arrows are
// other than they were.
#pragma once

#include "authoring/routes.hpp"

#include <imgui.h>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace tegenover::session {
struct ArrowView;
struct MapCardView;
} // namespace tegenover::session

namespace tegenover::ui {

/// What the ways were found for, and the ways.
struct KeptRoutes {
    std::vector<authoring::MapCard> cards;
    std::vector<authoring::MapArrow> arrows;
    std::vector<authoring::MapRoute> routes; ///< of the arrows, in their order
    std::vector<authoring::MapCard> around;  ///< the smallest rectangle around each route
};

struct MapRoutes {
    KeptRoutes still;  ///< of all arrows, with every card in its place
    KeptRoutes pulled; ///< of those whose cards are being dragged
};

/// One arrow's way in this frame; both are part of the kept ones.
struct DrawnRoute {
    const authoring::MapRoute* route = nullptr;
    const authoring::MapCard* around = nullptr;
};

/// By how many units a card is being dragged from its place; nothing for one that is not.
using Pulls = std::function<std::optional<ImVec2>(std::size_t)>;

/// The way of each arrow, in their order. While cards are dragged, only their own arrows follow.
[[nodiscard]] std::vector<DrawnRoute> routes_for(MapRoutes& kept,
                                                 std::span<const session::MapCardView> cards,
                                                 std::span<const session::ArrowView> arrows,
                                                 const Pulls& pulled);

} // namespace tegenover::ui
