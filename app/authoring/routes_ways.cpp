// authoring/routes_ways.cpp
//
// A* on the crossings of the lines beside the cards that are near, then beside all of them.
#include "authoring/routes_ways.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <queue>
#include <tuple>
#include <utility>

namespace tegenover::authoring {

namespace {

constexpr double turn_costs = 60; // units of way
constexpr double far_to_see = 400;
constexpr std::size_t effort_of_card = 8; // as many crossings: its lines are sorted, and more

double middle_of(const MapCard& card) { return (card.top + card.bottom) / 2; }

/// The place of a line; it must be there.
std::size_t place_of(const std::vector<double>& lines, double line)
{
    const auto found = std::lower_bound(lines.begin(), lines.end(), line);
    return static_cast<std::size_t>(found - lines.begin());
}

void sort_lines(std::vector<double>& lines)
{
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
}

/// The lines, and where a card lies between two of their crossings.
class Grid {
public:
    /// Of `cards`, all that are within `seen`: beyond it nothing is known.
    Grid(const Ground& ground, const std::vector<std::size_t>& cards, const MapCard& seen,
         const MapPoint& start, const MapPoint& end)
        : x_{start.x, end.x}, y_{start.y, end.y}
    {
        const auto add = [](std::vector<double>& lines, double line, double low, double high) {
            if (line > low + usual_clear && line < high - usual_clear) lines.push_back(line);
        };
        for (const auto card : cards) {
            const auto& lines = ground.lines()[card];
            add(x_, lines.left, seen.left, seen.right);
            add(x_, lines.right, seen.left, seen.right);
            add(y_, lines.top, seen.top, seen.bottom);
            add(y_, lines.bottom, seen.top, seen.bottom);
        }
        sort_lines(x_);
        sort_lines(y_);
    }

    /// Nothing lies between its crossings yet.
    void open()
    {
        level_blocked_.resize(size());
        upright_blocked_.resize(size());
    }

    [[nodiscard]] std::size_t size() const { return x_.size() * y_.size(); }
    [[nodiscard]] std::size_t node(const MapPoint& point) const
    {
        return place_of(y_, point.y) * x_.size() + place_of(x_, point.x);
    }
    [[nodiscard]] MapPoint point(std::size_t node) const
    {
        return {x_[node % x_.size()], y_[node / x_.size()]};
    }

    void block(const MapCard& card, double clear)
    {
        const auto columns = inside(x_, card.left - clear, card.right + clear);
        const auto rows = inside(y_, card.top - clear, card.bottom + clear);
        // From each crossing to the next: from the one before the card as well.
        for (auto row = rows[0]; row < rows[1]; ++row) {
            for (auto column = before(columns[0]); column < columns[1]; ++column)
                level_blocked_[row * x_.size() + column] = true;
        }
        for (auto column = columns[0]; column < columns[1]; ++column) {
            for (auto row = before(rows[0]); row < rows[1]; ++row)
                upright_blocked_[row * x_.size() + column] = true;
        }
    }

    /// The next crossing to the right, left, below and above (0 to 3), where nothing lies between.
    [[nodiscard]] std::optional<std::size_t> next(std::size_t node, std::size_t side) const
    {
        const auto width = x_.size();
        switch (side) {
        case 0:
            if ((node + 1) % width == 0 || level_blocked_[node]) return std::nullopt;
            return node + 1;
        case 1:
            if (node % width == 0 || level_blocked_[node - 1]) return std::nullopt;
            return node - 1;
        case 2:
            if (node + width >= size() || upright_blocked_[node]) return std::nullopt;
            return node + width;
        default:
            if (node < width || upright_blocked_[node - width]) return std::nullopt;
            return node - width;
        }
    }

private:
    static std::size_t before(std::size_t place) { return place == 0 ? 0 : place - 1; }

    /// The places of the lines between low and high, from the first to behind the last.
    static std::array<std::size_t, 2> inside(const std::vector<double>& lines, double low,
                                             double high)
    {
        const auto first = std::upper_bound(lines.begin(), lines.end(), low);
        const auto last = std::lower_bound(first, lines.end(), high);
        return {static_cast<std::size_t>(first - lines.begin()),
                static_cast<std::size_t>(last - lines.begin())};
    }

    std::vector<double> x_;
    std::vector<double> y_;
    std::vector<bool> level_blocked_;   ///< from a crossing to the one on its right
    std::vector<bool> upright_blocked_; ///< and to the one below it
};

class Search {
public:
    Search(const Grid& grid, const MapPoint& start, const MapPoint& end)
        : grid_(grid), end_(end), goal_(grid.node(end)),
          cost_(grid.size() * 2, std::numeric_limits<double>::infinity()),
          came_(grid.size() * 2, nowhere)
    {
        reach(grid.node(start) * 2, 0, nowhere);
    }

    /// The corners from the start to the end; none where there is no way.
    std::vector<MapPoint> run()
    {
        while (!open_.empty()) {
            const auto [guess, place] = open_.top();
            open_.pop();
            if (place == goal_ * 2) return corners();
            if (guess > cost_[place] + rest(place)) continue; // reached cheaper since
            leave(place);
        }
        return {};
    }

private:
    static constexpr auto nowhere = std::numeric_limits<std::size_t>::max();

    [[nodiscard]] double rest(std::size_t place) const
    {
        const auto point = grid_.point(place / 2);
        const double turn = place % 2 == 1 || point.y != end_.y ? turn_costs : 0;
        return std::abs(point.x - end_.x) + std::abs(point.y - end_.y) + turn;
    }

    void reach(std::size_t place, double cost, std::size_t from)
    {
        if (cost >= cost_[place]) return;
        cost_[place] = cost;
        came_[place] = from;
        open_.emplace(cost + rest(place), place);
    }

    /// Places are crossings, each twice: come to along a level line, and along an upright one.
    void leave(std::size_t place)
    {
        const auto node = place / 2;
        const auto here = grid_.point(node);
        reach(place ^ 1U, cost_[place] + turn_costs, place);
        const std::size_t first = place % 2 == 0 ? 0 : 2;
        for (const auto side : {first, first + 1}) {
            const auto next = grid_.next(node, side);
            if (!next) continue;
            const auto there = grid_.point(*next);
            const double way = std::abs(there.x - here.x) + std::abs(there.y - here.y);
            reach(*next * 2 + place % 2, cost_[place] + way, place);
        }
    }

    [[nodiscard]] std::vector<MapPoint> corners() const
    {
        std::vector<MapPoint> corners{end_};
        for (auto place = goal_ * 2; came_[place] != nowhere; place = came_[place]) {
            if (came_[place] / 2 == place / 2) corners.push_back(grid_.point(place / 2));
            if (came_[came_[place]] == nowhere) corners.push_back(grid_.point(came_[place] / 2));
        }
        std::reverse(corners.begin(), corners.end());
        return corners;
    }

    using Guess = std::tuple<double, std::size_t>;

    const Grid& grid_;
    MapPoint end_;
    std::size_t goal_;
    std::vector<double> cost_;
    std::vector<std::size_t> came_;
    std::priority_queue<Guess, std::vector<Guess>, std::greater<>> open_;
};

/// Out of the card, along the corners, and into the other card.
std::vector<double> stretches(const MapPoint& start, const std::vector<MapPoint>& corners,
                              const MapPoint& end)
{
    std::vector<double> at{start.y, start.x};
    bool upright = true;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        if (corners[i] == corners[i - 1]) continue;
        const bool goes_upright = corners[i].y != corners[i - 1].y;
        if (goes_upright != upright) at.push_back(goes_upright ? corners[i].x : corners[i].y);
        upright = goes_upright;
    }
    if (!upright) at.push_back(end.x);
    at.push_back(end.y);
    return at;
}

FoundWay search(const Ground& ground, const Errand& errand, const MapCard& seen, double clear,
                std::size_t most_crossings)
{
    const auto& cards = ground.cards();
    const auto [from, to, leaves] = errand;
    const MapPoint start{ground.lines()[from].right, leaves};
    const MapPoint end{ground.lines()[to].left, middle_of(cards[to])};
    const auto near = ground.within(seen);
    Grid grid{ground, near, seen, start, end};
    const auto effort = near.size() * effort_of_card;
    if (grid.size() > most_crossings) return {std::nullopt, effort};
    grid.open();
    for (const auto card : near)
        grid.block(cards[card], clear);
    const auto corners = Search{grid, start, end}.run();
    if (corners.empty()) return {std::nullopt, grid.size() + effort};
    return {ArrowWay{cards[from].right, cards[to].left, stretches(start, corners, end), clear},
            grid.size() + effort};
}

MapCard around_both(const MapCard& one, const MapCard& other, double more)
{
    return {std::min(one.left, other.left) - more, std::min(one.top, other.top) - more,
            std::max(one.right, other.right) + more, std::max(one.bottom, other.bottom) + more};
}

} // namespace

FoundWay find_way(const Ground& ground, const Errand& errand, std::size_t most_crossings)
{
    const auto& from = ground.cards()[errand.from];
    const auto& to = ground.cards()[errand.to];
    const double open = std::min(ground.lines()[errand.from].right - from.right,
                                 to.left - ground.lines()[errand.to].left);
    if (open <= least_clear) return {};
    const auto usual = std::min(usual_clear, open * 0.8);
    const MapCard everywhere = {-1e9, -1e9, 1e9, 1e9};
    struct Try {
        MapCard seen;
        double clear = 0;
    };
    FoundWay found;
    for (const auto& [seen, clear] :
         {Try{around_both(from, to, far_to_see), usual}, Try{everywhere, usual},
          Try{everywhere, std::min(least_clear, usual)}}) {
        const auto left = most_crossings - std::min(most_crossings, found.looked_at);
        if (left == 0) break;
        auto next = search(ground, errand, seen, clear, left);
        found.looked_at += next.looked_at;
        found.way = std::move(next.way);
        if (found.way) return found;
    }
    return found;
}

} // namespace tegenover::authoring
