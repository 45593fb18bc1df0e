// ui/screens/editor_map_routes.cpp
//
// From cards and arrows of the view to what authoring/routes asks for.
#include "ui/screens/editor_map_routes.hpp"

#include "ui/screens/editor_map_parts.hpp"

#include <algorithm>

namespace tegenover::ui {

namespace {

using authoring::MapArrow;
using authoring::MapCard;
using authoring::MapRoute;

MapCard place_of(const session::MapCardView& card, const std::optional<ImVec2>& shift)
{
    const ImVec2 by = shift.value_or(ImVec2{});
    const double left = card.at.x + static_cast<double>(by.x);
    const double top = card.at.y + static_cast<double>(by.y);
    return {left, top, left + card_width, top + card_height};
}

MapArrow ends_of(const session::ArrowView& arrow, std::span<const session::MapCardView> cards)
{
    const auto count = std::max<std::size_t>(1, cards[arrow.from].responses);
    const double share =
        (static_cast<double>(arrow.response) + 1) / (static_cast<double>(count) + 1);
    return {arrow.from, arrow.to, share};
}

MapCard around(const MapRoute& route)
{
    MapCard area{1e9, 1e9, -1e9, -1e9};
    for (const auto& point : route.points) {
        area = {std::min(area.left, point.x), std::min(area.top, point.y),
                std::max(area.right, point.x), std::max(area.bottom, point.y)};
    }
    return area;
}

void find_anew(KeptRoutes& kept, std::vector<MapCard> cards, std::vector<MapArrow> arrows)
{
    if (kept.cards == cards && kept.arrows == arrows) return;
    kept.routes = authoring::route_arrows(cards, arrows);
    kept.cards = std::move(cards);
    kept.arrows = std::move(arrows);
    kept.around.clear();
    for (const auto& route : kept.routes)
        kept.around.push_back(around(route));
}

} // namespace

std::vector<DrawnRoute> routes_for(MapRoutes& kept, std::span<const session::MapCardView> cards,
                                   std::span<const session::ArrowView> arrows, const Pulls& pulled)
{
    std::vector<MapCard> still;
    std::vector<MapCard> moved;
    std::vector<bool> moves;
    for (const auto& card : cards) {
        const auto shift = pulled(card.moment);
        still.push_back(place_of(card, std::nullopt));
        moved.push_back(place_of(card, shift));
        moves.push_back(shift.has_value());
    }
    std::vector<MapArrow> all;
    std::vector<MapArrow> following;
    for (const auto& arrow : arrows) {
        all.push_back(ends_of(arrow, cards));
        if (moves[arrow.from] || moves[arrow.to]) following.push_back(all.back());
    }
    find_anew(kept.still, std::move(still), std::move(all));
    if (!following.empty()) find_anew(kept.pulled, std::move(moved), std::move(following));
    std::vector<DrawnRoute> drawn;
    std::size_t next = 0;
    for (std::size_t i = 0; i < arrows.size(); ++i) {
        const bool follows = moves[arrows[i].from] || moves[arrows[i].to];
        const auto& from = follows ? kept.pulled : kept.still;
        const auto at = follows ? next++ : i;
        drawn.push_back({&from.routes[at], &from.around[at]});
    }
    return drawn;
}

} // namespace tegenover::ui
