// authoring/routes_lanes.cpp
//
// Stretches that run beside each other form a bundle. Within it each is put where it crosses the
// fewest others, then all keep a distance: upright ones first, then level ones, which now differ in
// where they end, and both once more.
#include "authoring/routes_lanes.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace tegenover::authoring {

namespace {

constexpr double beside = 80;    // units: further apart, stretches share no gap
constexpr double same_line = 12; // closer together, they may change places
constexpr double long_one = 60;  // a first or last stretch that others have to mind
constexpr double ends_mind = 10; // stretches in one line that end so near each other
constexpr double widest_lane = 9;
constexpr double in_place = 6; // a lane so wide is had without leaving the middle of the gap
constexpr std::array<double, 7> lanes{6, 5, 4, 3, 2, 1, 0};
constexpr double most_aside = 120;

/// Where a stretch ends: the next one leaves there, to one side.
struct End {
    double at = 0;
    enum class Side { before, after, none } side = Side::none; ///< before: to the left, or above

    bool operator==(const End&) const = default;
};

struct Stretch {
    std::size_t way = 0;
    std::size_t number = 0; ///< within the way
    double line = 0;        ///< where it was before any was moved
    Span span;
    Span room;
    std::array<End, 2> ends;
    bool fixed = false;

    [[nodiscard]] bool meets(const Stretch& other) const
    {
        return span.low < other.span.high + ends_mind && other.span.low < span.high + ends_mind;
    }
    [[nodiscard]] bool holds(double at) const { return at > span.low && at < span.high; }
    /// As much as there is on both sides.
    [[nodiscard]] Span even_room() const
    {
        const double half = std::min(line - room.low, room.high - line);
        return half > 0 ? Span{line - half, line + half} : room;
    }
};

/// How often they cross where `first` runs before `second`.
int crossings(const Stretch& first, const Stretch& second)
{
    int count = 0;
    for (const auto& end : first.ends)
        count += end.side == End::Side::after && second.holds(end.at) ? 1 : 0;
    for (const auto& end : second.ends)
        count += end.side == End::Side::before && first.holds(end.at) ? 1 : 0;
    return count;
}

using Bundle = std::vector<Stretch>;

/// What is gained by `second` running before `first`.
int gain(const Stretch& first, const Stretch& second)
{
    if (!first.meets(second)) return 0;
    return crossings(first, second) - crossings(second, first);
}

bool may_change(const Stretch& one, const Stretch& other)
{
    return std::abs(one.line - other.line) < same_line;
}

/// Each goes as far to the front as lets the most crossings go.
void order(Bundle& bundle)
{
    for (std::size_t i = 1; i < bundle.size(); ++i) {
        int sum = 0;
        int best = 0;
        auto place = i;
        for (auto k = i; k > 0 && may_change(bundle[k - 1], bundle[i]); --k) {
            sum += gain(bundle[k - 1], bundle[i]);
            if (sum <= best) continue;
            best = sum;
            place = k - 1;
        }
        const auto at = [&](std::size_t k) {
            return bundle.begin() + static_cast<std::ptrdiff_t>(k);
        };
        std::rotate(at(place), at(i), at(i + 1));
    }
}

/// Places in their order, at least a lane from those that they meet, as near to their lines as all
/// have room; false where they have not.
bool place(const Bundle& bundle, double lane, bool evenly, std::vector<double>& at)
{
    const auto count = bundle.size();
    std::vector<double> low(count);
    std::vector<double> high(count);
    const auto room = [&](std::size_t i) {
        return evenly ? bundle[i].even_room() : bundle[i].room;
    };
    const auto apart = [&](std::size_t i, std::size_t k) {
        return bundle[i].meets(bundle[k]) && !(bundle[i].fixed && bundle[k].fixed);
    };
    for (std::size_t i = 0; i < count; ++i) {
        low[i] = room(i).low;
        for (std::size_t k = 0; k < i && !bundle[i].fixed; ++k) {
            if (apart(i, k)) low[i] = std::max(low[i], low[k] + lane);
        }
        if (low[i] > room(i).high + 0.01) return false;
    }
    for (auto i = count; i-- > 0;) {
        high[i] = room(i).high;
        for (auto k = i + 1; k < count && !bundle[i].fixed; ++k) {
            if (apart(i, k)) high[i] = std::min(high[i], high[k] - lane);
        }
        if (high[i] < low[i] - 0.01) return false;
    }
    at.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        at[i] = (low[i] + high[i]) / 2;
    return true;
}

std::vector<double> places_of(const Bundle& bundle)
{
    std::vector<double> at;
    for (double lane = widest_lane; lane >= in_place; --lane) {
        if (place(bundle, lane, true, at)) return at;
    }
    for (const double lane : lanes) {
        if (place(bundle, lane, false, at)) return at;
    }
    at.clear();
    return at; // they stay where they are
}

class Setting {
public:
    Setting(const Ground& ground, std::vector<Way>& ways) : ground_(ground), ways_(ways)
    {
        for (const auto& way : ways)
            lines_.push_back(way.at);
    }

    void run()
    {
        for (int round = 0; round < 2; ++round) {
            set(Along::upright);
            set(Along::level);
        }
    }

private:
    [[nodiscard]] Stretch stretch(std::size_t number, std::size_t place, Along along) const
    {
        const auto& way = ways_[number];
        Stretch made;
        made.way = number;
        made.number = place;
        made.line = lines_[number][place];
        made.span = way.span(place);
        made.fixed = place == 0 || place == way.last();
        const double at = way.at[place];
        made.room =
            made.fixed ? Span{at, at} : ground_.room(along, at, made.span, way.clear, most_aside);
        const auto turns_to = [&](double far) {
            return far > at ? End::Side::after : End::Side::before;
        };
        if (place > 0) made.ends[0] = {way.at[place - 1], turns_to(way.before(place - 1))};
        if (place < way.last()) made.ends[1] = {way.at[place + 1], turns_to(way.behind(place + 1))};
        return made;
    }

    [[nodiscard]] std::vector<Stretch> stretches(Along along) const
    {
        std::vector<Stretch> all;
        for (std::size_t number = 0; number < ways_.size(); ++number) {
            const auto& way = ways_[number];
            for (std::size_t place = along == Along::level ? 0 : 1; place <= way.last();
                 place += 2) {
                const auto span = way.span(place);
                const bool outer = place == 0 || place == way.last();
                if (span.high - span.low < (outer ? long_one : 0.5)) continue;
                all.push_back(stretch(number, place, along));
            }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        return all;
    }

    void set(Along along)
    {
        for (auto& bundle : bundles(stretches(along))) {
            if (bundle.size() < 2) continue;
            for (int again = 0; again < 3; ++again)
                order(bundle);
            const auto at = places_of(bundle);
            for (std::size_t i = 0; i < at.size(); ++i) {
                if (!bundle[i].fixed) ways_[bundle[i].way].at[bundle[i].number] = at[i];
            }
        }
    }

    /// All that meet each other, directly or by others.
    static std::vector<Bundle> bundles(const std::vector<Stretch>& all)
    {
        std::vector<std::size_t> leader(all.size());
        std::iota(leader.begin(), leader.end(), std::size_t{0});
        const auto find = [&](std::size_t one) {
            while (leader[one] != one)
                one = leader[one] = leader[leader[one]];
            return one;
        };
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (auto k = i + 1; k < all.size() && all[k].line - all[i].line < beside; ++k) {
                if (all[i].meets(all[k]) && !(all[i].fixed && all[k].fixed))
                    leader[std::max(find(i), find(k))] = std::min(find(i), find(k));
            }
        }
        std::vector<Bundle> found(all.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            found[find(i)].push_back(all[i]);
        return found;
    }

    const Ground& ground_;
    std::vector<Way>& ways_;
    std::vector<std::vector<double>> lines_;
};

} // namespace

void set_apart(const Ground& ground, std::vector<Way>& ways) { Setting{ground, ways}.run(); }

} // namespace tegenover::authoring
