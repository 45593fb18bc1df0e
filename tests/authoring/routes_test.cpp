// The ways of arrows on the map: around cards, beside each other, and always the same.
#include "authoring/routes.hpp"

#include "authoring/layout.hpp"
#include "authoring/links.hpp"
#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace tegenover;
using namespace tegenover::authoring;

namespace {

constexpr double width = 290;
constexpr double height = 138;

struct Drawing {
    std::vector<MapCard> cards;
    std::vector<MapArrow> arrows;
};

MapCard card_at(double x, double y) { return {x, y, x + width, y + height}; }

/// As the editor draws a scene.
Drawing drawing_of(const engine::Scene& scene)
{
    Drawing made;
    const auto positions = lay_out(scene);
    for (const auto& moment : scene.moments) {
        const auto at = positions.at(moment.id);
        made.cards.push_back(card_at(at.x, at.y));
    }
    for (const auto& link : links_of(scene)) {
        if (!link.to) continue;
        const auto count = scene.moments[link.from].responses.size();
        made.arrows.push_back(
            {link.from, *link.to,
             (static_cast<double>(link.response) + 1) / (static_cast<double>(count) + 1)});
    }
    return made;
}

/// Cards here and there on the grid on which the author's cards stand, and arrows among them.
Drawing scattered(std::uint64_t seed, bool overlapping)
{
    testing::Dice dice(seed);
    Drawing made;
    const int count = 2 + dice.under(24);
    while (made.cards.size() < static_cast<std::size_t>(count)) {
        const auto card = overlapping ? card_at(dice.under(150) * 10, dice.under(120) * 10)
                                      : card_at(dice.under(7) * 360, dice.under(7) * 220);
        const bool taken =
            std::find(made.cards.begin(), made.cards.end(), card) != made.cards.end();
        if (overlapping || !taken) made.cards.push_back(card);
    }
    for (int i = 0; i < 3 * count; ++i) {
        made.arrows.push_back({static_cast<std::size_t>(dice.under(count)),
                               static_cast<std::size_t>(dice.under(count)),
                               (1 + dice.under(5)) / 6.0});
    }
    return made;
}

/// Whether a line from one point to another passes through the inside of a card.
bool crosses(const MapPoint& from, const MapPoint& to, const MapCard& card)
{
    double first = 0;
    double last = 1;
    const auto cut = [&](double at, double way, double low, double high) {
        if (way == 0) {
            if (at <= low || at >= high) last = -1;
            return;
        }
        const double a = (low - at) / way;
        const double b = (high - at) / way;
        first = std::max(first, std::min(a, b));
        last = std::min(last, std::max(a, b));
    };
    cut(from.x, to.x - from.x, card.left, card.right);
    cut(from.y, to.y - from.y, card.top, card.bottom);
    return last - first > 1e-9;
}

/// Its own two cards as well: it leaves and arrives at their edges.
bool crosses_any(const MapRoute& route, const std::vector<MapCard>& cards)
{
    for (std::size_t i = 1; i < route.points.size(); ++i) {
        for (const auto& card : cards) {
            if (crosses(route.points[i - 1], route.points[i], card)) return true;
        }
    }
    return false;
}

bool ends_where_it_should(const MapRoute& route, const MapCard& from, const MapCard& to,
                          double leaves)
{
    const auto& start = route.points.front();
    const auto& end = route.points.back();
    return start.x == from.right && std::abs(start.y - from.top - height * leaves) < 0.001 &&
           end.x == to.left && end.y > to.top && end.y < to.bottom;
}

/// Level and upright stretches of two arrows that lie on one another, in units.
double shared(const MapRoute& one, const MapRoute& other)
{
    double sum = 0;
    const auto overlap = [](double a, double b, double c, double d) {
        return std::min(std::max(a, b), std::max(c, d)) - std::max(std::min(a, b), std::min(c, d));
    };
    for (std::size_t i = 1; i < one.points.size(); ++i) {
        const auto& a = one.points[i - 1];
        const auto& b = one.points[i];
        for (std::size_t k = 1; k < other.points.size(); ++k) {
            const auto& c = other.points[k - 1];
            const auto& d = other.points[k];
            const bool level = a.y == b.y && c.y == d.y && std::abs(a.y - c.y) < 0.9;
            const bool upright = a.x == b.x && c.x == d.x && std::abs(a.x - c.x) < 0.9;
            if (level) sum += std::max(0.0, overlap(a.x, b.x, c.x, d.x));
            if (upright) sum += std::max(0.0, overlap(a.y, b.y, c.y, d.y));
        }
    }
    return sum;
}

void check_drawing(const Drawing& made)
{
    const auto routes = route_arrows(made.cards, made.arrows);
    RC_ASSERT(routes.size() == made.arrows.size());
    for (std::size_t i = 0; i < routes.size(); ++i) {
        const auto& arrow = made.arrows[i];
        RC_ASSERT(routes[i].free);
        RC_ASSERT(!crosses_any(routes[i], made.cards));
        RC_ASSERT(ends_where_it_should(routes[i], made.cards[arrow.from], made.cards[arrow.to],
                                       arrow.height));
    }
    RC_ASSERT(route_arrows(made.cards, made.arrows) == routes);
}

} // namespace

TEST_CASE("no arrow crosses a card, wherever cards stand on the grid",
          "[authoring][routes][property]")
{
    CHECK(rc::check([](std::uint64_t seed) { check_drawing(scattered(seed, false)); }));
}

TEST_CASE("no arrow of a scene that is laid out crosses a card", "[authoring][routes][property]")
{
    CHECK(rc::check(
        [](std::uint64_t seed) { check_drawing(drawing_of(testing::generated_scene(seed))); }));
}

TEST_CASE("an arrow that says it is free crosses no card, even where cards lie on one another",
          "[authoring][routes][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto made = scattered(seed, true);
        const auto routes = route_arrows(made.cards, made.arrows);
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const auto& arrow = made.arrows[i];
            RC_ASSERT(routes[i].points.size() >= 2);
            RC_ASSERT(routes[i].corners.size() >= 2);
            RC_ASSERT(routes[i].corners.front() == routes[i].points.front());
            RC_ASSERT(routes[i].corners.back() == routes[i].points.back());
            if (!routes[i].free) continue;
            RC_ASSERT(!crosses_any(routes[i], made.cards));
            RC_ASSERT(!crosses_any({.points = routes[i].corners}, made.cards));
            RC_ASSERT(ends_where_it_should(routes[i], made.cards[arrow.from], made.cards[arrow.to],
                                           arrow.height));
        }
        RC_ASSERT(route_arrows(made.cards, made.arrows) == routes);
    }));
}

SCENARIO("an arrow to the next card is straight, one past a card goes around it",
         "[authoring][routes]")
{
    const std::vector<MapCard> cards{card_at(0, 0), card_at(360, 0), card_at(720, 0)};
    const auto routes = route_arrows(cards, {{0, 1, 0.5}, {0, 2, 0.25}});
    CHECK(routes[0].points.front() == MapPoint{290, 69});
    CHECK(routes[0].points.back() == MapPoint{360, 69});
    CHECK(std::all_of(routes[0].points.begin(), routes[0].points.end(),
                      [](const auto& point) { return point.y == 69; }));
    const auto& around = routes[1].points;
    CHECK(std::any_of(around.begin(), around.end(), [](const auto& point) { return point.y < 0; }));
    CHECK_FALSE(crosses_any(routes[1], cards));
}

SCENARIO("an arrow that leads back leaves at the right and comes in at the left",
         "[authoring][routes]")
{
    const std::vector<MapCard> cards{card_at(0, 0), card_at(360, 0)};
    const auto to = GENERATE(std::size_t{0}, std::size_t{1});
    const auto route = route_arrows(cards, {{1, to, 0.5}}).front();
    CHECK(route.free);
    CHECK(route.points[1].x > route.points[0].x);
    CHECK(route.points[route.points.size() - 2].x < cards[to].left);
    CHECK_FALSE(crosses_any(route, cards));
}

SCENARIO("arrows that go the same way run beside each other", "[authoring][routes]")
{
    const std::vector<MapCard> cards{card_at(0, 0), card_at(360, 0), card_at(720, 0)};
    std::vector<MapArrow> arrows;
    for (int i = 1; i < 8; ++i)
        arrows.push_back({0, 2, i / 8.0});
    const auto routes = route_arrows(cards, arrows);
    for (std::size_t i = 0; i < routes.size(); ++i) {
        for (auto k = i + 1; k < routes.size(); ++k)
            CHECK(shared(routes[i], routes[k]) == 0);
    }
}

SCENARIO("arrows of a scene that is laid out do not lie on one another", "[authoring][routes]")
{
    const auto made = drawing_of(testing::large_scene(60));
    const auto routes = route_arrows(made.cards, made.arrows);
    double sum = 0;
    for (std::size_t i = 0; i < routes.size(); ++i) {
        for (auto k = i + 1; k < routes.size(); ++k) {
            // Ways on of one response leave as one line.
            if (routes[i].points.front() != routes[k].points.front())
                sum += shared(routes[i], routes[k]);
        }
    }
    CHECK(sum < 100);
}

SCENARIO("where cards lie on one another, an arrow is drawn as a curve", "[authoring][routes]")
{
    const std::vector<MapCard> cards{card_at(0, 0), card_at(200, 0)};
    const auto route = route_arrows(cards, {{0, 1, 0.5}}).front();
    CHECK_FALSE(route.free);
    CHECK(route.points.front() == MapPoint{290, 69});
    CHECK(route.points.back() == MapPoint{200, 69});
}

SCENARIO("arrows from or to a card that is not there have no way", "[authoring][routes]")
{
    CHECK(route_arrows({}, {}).empty());
    const auto routes = route_arrows({card_at(0, 0)}, {{0, 1, 0.5}, {7, 0, 0.5}});
    REQUIRE(routes.size() == 2);
    CHECK(routes[0].points.empty());
    CHECK(routes[1].points.empty());
}

SCENARIO("no arrow among five hundred moments is given up", "[authoring][routes]")
{
    const auto made = drawing_of(testing::large_scene(500));
    const auto routes = route_arrows(made.cards, made.arrows);
    CHECK(std::all_of(routes.begin(), routes.end(), [](const auto& one) { return one.free; }));
}
