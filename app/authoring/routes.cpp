// authoring/routes.cpp
//
// A way for each pair of cards, straightened and set apart from the others, with round corners.
#include "authoring/routes.hpp"

#include "authoring/routes_arrivals.hpp"
#include "authoring/routes_lanes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace tegenover::authoring {

namespace {

constexpr double widest_turn = 22; // units: radius of a corner
/// A corner so much rounder than the way is clear of cards still passes them.
constexpr double rounder = 3;
/// Crossings of lines that are looked at, so that cards that stand anyhow keep no one waiting: a
/// layout of 2,000 moments takes a tenth of these.
constexpr std::size_t most_for_one = 60'000;
constexpr std::size_t most_for_all = 8'000'000;
constexpr std::size_t turn_steps = 5;
constexpr std::size_t curve_steps = 18;

MapPoint leaving(const MapCard& card, double height)
{
    return {card.right, card.top + (card.bottom - card.top) * height};
}

/// Over whatever is there.
MapRoute curve(const MapCard& from, const MapCard& to, double height)
{
    const auto start = leaving(from, height);
    const MapPoint end{to.left, (to.top + to.bottom) / 2};
    const double reach = std::max(60.0, std::abs(end.x - start.x) * 0.45);
    MapRoute route;
    for (std::size_t i = 0; i <= curve_steps; ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(curve_steps);
        const double u = 1 - t;
        const std::array<double, 4> w{u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
        route.points.push_back(
            {w[0] * start.x + w[1] * (start.x + reach) + w[2] * (end.x - reach) + w[3] * end.x,
             (w[0] + w[1]) * start.y + (w[2] + w[3]) * end.y});
    }
    route.corners = {route.points.front(), route.points.back()};
    return route;
}

std::vector<MapPoint> corners_of(const ArrowWay& way)
{
    std::vector<MapPoint> corners{{way.start, way.at.front()}};
    for (std::size_t i = 1; i < way.at.size(); ++i) {
        const bool upright = i % 2 == 1;
        const MapPoint corner =
            upright ? MapPoint{way.at[i], way.at[i - 1]} : MapPoint{way.at[i - 1], way.at[i]};
        if (corner != corners.back()) corners.push_back(corner);
    }
    const MapPoint end{way.end, way.at.back()};
    if (end != corners.back()) corners.push_back(end);
    return corners;
}

double length(const MapPoint& from, const MapPoint& to)
{
    return std::abs(to.x - from.x) + std::abs(to.y - from.y); // one of both is 0
}

/// A quarter of a circle, or less of one where the stretches are short.
void turn(std::vector<MapPoint>& points, const MapPoint& from, const MapPoint& corner,
          const MapPoint& to, double widest)
{
    const double before = length(from, corner);
    const double behind = length(corner, to);
    const double radius = std::min({widest, before / 2, behind / 2});
    const MapPoint in{(corner.x - from.x) / before * radius, (corner.y - from.y) / before * radius};
    const MapPoint out{(to.x - corner.x) / behind * radius, (to.y - corner.y) / behind * radius};
    constexpr double quarter = 1.5707963267948966;
    for (std::size_t i = 0; i <= turn_steps; ++i) {
        const double angle = quarter * static_cast<double>(i) / static_cast<double>(turn_steps);
        const double left = 1 - std::sin(angle);
        const double gone = 1 - std::cos(angle);
        points.push_back(
            {corner.x - in.x * left + out.x * gone, corner.y - in.y * left + out.y * gone});
    }
}

MapRoute rounded(const ArrowWay& way)
{
    const auto corners = corners_of(way);
    MapRoute route{.points = {corners.front()}, .free = true, .corners = corners};
    const double widest = std::min(widest_turn, way.clear * rounder);
    for (std::size_t i = 1; i + 1 < corners.size(); ++i) {
        const auto& from = corners[i - 1];
        const auto& to = corners[i + 1];
        const bool straight = (from.x == to.x) || (from.y == to.y);
        if (!straight) turn(route.points, from, corners[i], to, widest);
        if (straight) route.points.push_back(corners[i]);
    }
    route.points.push_back(corners.back());
    return route;
}

class Routing {
public:
    Routing(const std::vector<MapCard>& cards, const std::vector<MapArrow>& arrows)
        : ground_(cards), arrows_(arrows)
    {
    }

    std::vector<MapRoute> run()
    {
        std::vector<MapRoute> routes(arrows_.size());
        std::vector<std::size_t> numbers; ///< of the arrows that have a way
        std::vector<ArrowWay> ways;
        std::vector<std::size_t> targets;
        const auto& cards = ground_.cards();
        for (std::size_t i = 0; i < arrows_.size(); ++i) {
            const auto& arrow = arrows_[i];
            if (arrow.from >= cards.size() || arrow.to >= cards.size()) continue;
            const auto leaves = leaving(cards[arrow.from], arrow.height).y;
            const auto& found = way_of({arrow.from, arrow.to, leaves});
            if (!found) {
                routes[i] = curve(cards[arrow.from], cards[arrow.to], arrow.height);
                continue;
            }
            numbers.push_back(i);
            targets.push_back(arrow.to);
            ways.push_back(*found);
        }
        spread_arrivals(ground_, ways, targets);
        set_apart(ground_, ways);
        for (std::size_t i = 0; i < ways.size(); ++i)
            routes[numbers[i]] = rounded(ways[i]);
        return routes;
    }

private:
    const std::optional<ArrowWay>& way_of(const Errand& errand)
    {
        const auto known = found_.find(errand);
        if (known != found_.end()) return known->second;
        auto found = find_way(ground_, errand, std::min(most_for_one, left_));
        left_ -= std::min(left_, found.looked_at);
        return found_.emplace(errand, std::move(found.way)).first->second;
    }

    Ground ground_;
    const std::vector<MapArrow>& arrows_;
    std::map<Errand, std::optional<ArrowWay>> found_;
    std::size_t left_ = most_for_all;
};

} // namespace

std::vector<MapRoute> route_arrows(const std::vector<MapCard>& cards,
                                   const std::vector<MapArrow>& arrows)
{
    return Routing{cards, arrows}.run();
}

} // namespace tegenover::authoring
