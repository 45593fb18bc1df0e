// authoring/routes_arrivals.cpp
//
// In the order in which they do not cross: what comes back from the right lies outside, the rest
// from above to below; each as near as can be to the height at which it comes.
#include "authoring/routes_arrivals.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace tegenover::authoring {

namespace {

constexpr double widest_apart = 15; // units
constexpr double edge = 12;         // what is left free above and below
constexpr double inward = 34;       // those that turn to the card come in further from its corners

struct Arrival {
    std::size_t way = 0;
    double comes = 0; ///< y of the level stretch before the last
    double wanted = 0;
    int group = 0; ///< from the right above, from the left, from the right below
};

Arrival arrival_of(const std::vector<ArrowWay>& ways, std::size_t number, const MapCard& card)
{
    const auto& way = ways[number];
    const auto before = way.last() - 2;
    Arrival made{.way = number, .comes = way.at[before]};
    const bool from_right = way.before(before) > way.at[before + 1];
    const bool above = made.comes < (card.top + card.bottom) / 2;
    made.group = !from_right ? 1 : above ? 0 : 2;
    const bool level = made.comes >= card.top + edge && made.comes <= card.bottom - edge;
    made.wanted =
        level ? made.comes : std::clamp(made.comes, card.top + inward, card.bottom - inward);
    return made;
}

bool lies_above(const Arrival& one, const Arrival& other)
{
    const auto key = [](const Arrival& arrival) {
        return std::tuple{arrival.group, arrival.group == 1 ? arrival.comes : -arrival.comes};
    };
    return key(one) < key(other);
}

/// In their order and apart: those that would come too close lie around the middle of what they
/// want.
std::vector<double> heights_of(const std::vector<Arrival>& arrivals, double apart)
{
    struct Block {
        double sum = 0;
        std::size_t count = 0;
        [[nodiscard]] double middle() const { return sum / static_cast<double>(count); }
    };
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        blocks.push_back({arrivals[i].wanted - static_cast<double>(i) * apart, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].middle() > blocks.back().middle()) {
            const auto last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().count += last.count;
        }
    }
    std::vector<double> heights;
    for (const auto& block : blocks) {
        for (std::size_t k = 0; k < block.count; ++k)
            heights.push_back(block.middle() + static_cast<double>(heights.size()) * apart);
    }
    return heights;
}

/// A way that comes level with where it goes in goes on straight, if nothing is in between.
void straighten(const Ground& ground, ArrowWay& way)
{
    if (way.at.size() < 5 || way.at[way.last() - 2] != way.at.back()) return;
    const double turns = way.at[way.last() - 3];
    const double end = way.end - way.clear - 1;
    if (end > turns && ground.is_free(Along::level, way.at.back(), {turns, end}, way.clear))
        way.at.erase(way.at.end() - 3, way.at.end() - 1);
}

} // namespace

void spread_arrivals(const Ground& ground, std::vector<ArrowWay>& ways,
                     const std::vector<std::size_t>& targets)
{
    std::map<std::size_t, std::vector<Arrival>> by_card;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const auto& card = ground.cards()[targets[i]];
        by_card[targets[i]].push_back(arrival_of(ways, i, card));
    }
    for (auto& [number, arrivals] : by_card) {
        const auto& card = ground.cards()[number];
        std::stable_sort(arrivals.begin(), arrivals.end(), lies_above);
        const double high = card.bottom - card.top - 2 * edge;
        const auto gaps = static_cast<double>(std::max<std::size_t>(arrivals.size(), 2) - 1);
        const double apart = std::min(widest_apart, std::max(0.0, high) / gaps);
        const auto heights = heights_of(arrivals, apart);
        const double first = card.top + edge;
        const double last = card.bottom - edge;
        for (std::size_t i = 0; i < arrivals.size(); ++i) {
            const auto above = static_cast<double>(i) * apart;
            const auto below = static_cast<double>(arrivals.size() - 1 - i) * apart;
            auto& way = ways[arrivals[i].way];
            way.at.back() = std::min(std::max(heights[i], first + above), last - below);
            straighten(ground, way);
        }
    }
}

} // namespace tegenover::authoring
