// ui/screens/editor_map_keys.cpp
//
// The keyboard on the map: the arrows go from card to card, wherever these stand, and the map
// follows.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/widgets/pressable.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

using session::MapCardView;

/// How much further a card counts for each pixel it stands aside.
constexpr float aside_weight = 2;

/// How far it is to go from one card to another in a direction; nothing where it does not stand
/// there.
std::optional<float> way_between(const MapCardView& from, const MapCardView& to, ImVec2 way)
{
    const auto x = static_cast<float>(to.at.x - from.at.x);
    const auto y = static_cast<float>(to.at.y - from.at.y);
    const float along = x * way.x + y * way.y;
    const float aside = std::abs(x * way.y) + std::abs(y * way.x);
    const float least = way.x != 0 ? card_width / 2 : card_height / 2;
    if (along < least) return std::nullopt;
    return along + aside_weight * aside;
}

std::optional<std::size_t> card_towards(const std::vector<MapCardView>& cards, std::size_t moment,
                                        ImVec2 way)
{
    const auto from = std::ranges::find(cards, moment, &MapCardView::moment);
    if (from == cards.end()) return std::nullopt;
    std::optional<std::size_t> found;
    float least = 0;
    for (const auto& card : cards) {
        const auto far = way_between(*from, card, way);
        if (!far || (found && *far >= least)) continue;
        least = *far;
        found = card.moment;
    }
    return found;
}

} // namespace

void take_arrow_keys(const EditorPen& pen)
{
    auto& map = pen.scratch.map;
    if (!map.keyed || covered()) return;
    const auto way = take_arrow();
    if (!way) return;
    map.keyed_next = card_towards(pen.view.cards, *map.keyed, *way);
    map.reveal = map.keyed_next ? map.keyed_next : map.keyed;
    show_keyboard();
}

void follow_keyboard(const EditorPen& pen, const MapCardView& card, const Press& press)
{
    auto& map = pen.scratch.map;
    if (map.keyed_next == card.moment) {
        map.keyed_next.reset();
        go_on_from_here();
    }
    const bool shown = press.focused && ImGui::GetIO().NavVisible;
    if (shown && map.keyed != card.moment) map.reveal = card.moment;
    const bool gone = map.keyed && map.cards > pen.view.cards.size();
    if (gone && card.moment == std::min(*map.keyed, pen.view.cards.size() - 1)) go_on_from_here();
}

} // namespace tegenover::ui
