// authoring/routes_ground.cpp
//
// Cards by their left edges, so that what is far away is not looked at.
#include "authoring/routes_ground.hpp"

#include <algorithm>
#include <numeric>

namespace tegenover::authoring {

namespace {

constexpr double half_of_column_gap = 35; // units: half of the usual gap between columns
constexpr double half_of_row_gap = 41;    // and of that between rows
constexpr double widest_gap = 320;        // a wider one has no middle: arrows stay near its cards
constexpr double near_rows = 300;

MapCard grown(const MapCard& card, double by)
{
    return {card.left - by, card.top - by, card.right + by, card.bottom + by};
}

MapCard area_of(Along along, Extent across, Extent between)
{
    return along == Along::level ? MapCard{between.low, across.low, between.high, across.high}
                                 : MapCard{across.low, between.low, across.high, between.high};
}

} // namespace

template <typename Visit> void Ground::visit(const MapCard& area, Visit&& each) const
{
    const auto first =
        std::lower_bound(by_left_.begin(), by_left_.end(), area.left - widest_,
                         [&](std::size_t card, double left) { return cards_[card].left < left; });
    for (auto at = first; at != by_left_.end() && cards_[*at].left < area.right; ++at) {
        const auto& card = cards_[*at];
        if (card.right > area.left && card.top < area.bottom && card.bottom > area.top) each(*at);
    }
}

Ground::Ground(const std::vector<MapCard>& cards) : cards_(cards), by_left_(cards.size())
{
    std::iota(by_left_.begin(), by_left_.end(), std::size_t{0});
    std::stable_sort(by_left_.begin(), by_left_.end(),
                     [&](auto a, auto b) { return cards_[a].left < cards_[b].left; });
    for (const auto& card : cards_)
        widest_ = std::max(widest_, card.right - card.left);
    lines_.reserve(cards_.size());
    for (std::size_t card = 0; card < cards_.size(); ++card)
        lines_.push_back(lines_of(card));
}

MapCard Ground::lines_of(std::size_t number) const
{
    const auto& card = cards_[number];
    MapCard gap{widest_gap, 2 * half_of_row_gap, widest_gap, 2 * half_of_row_gap};
    const MapCard around{card.left - widest_gap, card.top - near_rows, card.right + widest_gap,
                         card.bottom + near_rows};
    visit(around, [&](std::size_t other_number) {
        const auto& other = cards_[other_number];
        if (other_number == number) return;
        const auto narrow = [](double& least, double one) {
            least = std::min(least, std::max(0.0, one));
        };
        const bool level = other.top < card.bottom + 2 && other.bottom > card.top - 2;
        // A column goes on where it has no card.
        if (other.right > card.right && (level || other.left >= card.right))
            narrow(gap.right, other.left - card.right);
        if (other.left < card.left && (level || other.right <= card.left))
            narrow(gap.left, card.left - other.right);
        if (other.left < card.right + 2 && other.right > card.left - 2) {
            if (other.bottom > card.bottom) narrow(gap.bottom, other.top - card.bottom);
            if (other.top < card.top) narrow(gap.top, card.top - other.bottom);
        }
    });
    const auto aside = [](double wide) {
        return wide < widest_gap ? wide / 2 : half_of_column_gap;
    };
    return {card.left - aside(gap.left), card.top - gap.top / 2, card.right + aside(gap.right),
            card.bottom + gap.bottom / 2};
}

std::vector<std::size_t> Ground::within(const MapCard& area) const
{
    std::vector<std::size_t> found;
    visit(area, [&](std::size_t card) { found.push_back(card); });
    return found;
}

bool Ground::is_free(Along along, double at, Extent between, double clear) const
{
    bool free = true;
    visit(grown(area_of(along, {at, at}, between), clear), [&](std::size_t) { free = false; });
    return free;
}

Extent Ground::room(Along along, double at, Extent between, double clear, double most) const
{
    Extent room{at - most, at + most};
    const double near = clear / 2; // beside the ends of the stretch
    auto area = area_of(along, {room.low - clear, room.high + clear},
                        {between.low - near, between.high + near});
    visit(area, [&](std::size_t number) {
        const auto& card = cards_[number];
        const Extent its =
            along == Along::level ? Extent{card.top, card.bottom} : Extent{card.left, card.right};
        const bool before = its.low + its.high < 2 * at;
        if (before) room.low = std::max(room.low, its.high + clear);
        if (!before) room.high = std::min(room.high, its.low - clear);
    });
    return {std::min(room.low, at), std::max(room.high, at)};
}

} // namespace tegenover::authoring
