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
constexpr double most_aside = 120;
constexpr double tolerance = 0.01;

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
    Extent span;
    Extent room;
    std::array<End, 2> ends;
    bool fixed = false;

    [[nodiscard]] bool meets(const Stretch& other) const
    {
        return span.low < other.span.high + ends_mind && other.span.low < span.high + ends_mind;
    }
    [[nodiscard]] bool holds(double at) const { return at > span.low && at < span.high; }
    /// As much as there is on both sides.
    [[nodiscard]] Extent even_room() const
    {
        const double half = std::min(line - room.low, room.high - line);
        return half > 0 ? Extent{line - half, line + half} : room;
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

/// Finds places for a bundle in its order. All want a wide lane in the middle of their gap; only
/// those for which it is too wide take what the gap has, and less than that of each other.
class Places {
public:
    explicit Places(const Bundle& bundle)
        : bundle_(bundle), lane_(bundle.size(), widest_lane), even_(bundle.size(), true),
          loose_(bundle.size(), false), low_(bundle.size()), pushed_by_(bundle.size()),
          before_(bundle.size())
    {
        for (std::size_t i = 0; i < bundle.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                const bool both_fixed = bundle[i].fixed && bundle[k].fixed;
                if (!both_fixed && bundle[i].meets(bundle[k])) before_[i].push_back(k);
            }
        }
    }

    std::vector<double> run()
    {
        for (std::size_t i = 0; i < bundle_.size();) {
            push(i);
            i = low_[i] > room(i).high + tolerance ? give_way(i) : i + 1;
        }
        return middles();
    }

private:
    [[nodiscard]] Extent room(std::size_t i) const
    {
        return even_[i] ? bundle_[i].even_room() : bundle_[i].room;
    }
    [[nodiscard]] double lane(std::size_t i, std::size_t k) const
    {
        return std::min(lane_[i], lane_[k]);
    }
    /// As far to the front as those before it allow.
    void push(std::size_t i)
    {
        low_[i] = room(i).low;
        pushed_by_[i] = i;
        if (loose_[i]) return;
        for (const auto k : before_[i]) {
            if (low_[k] + lane(k, i) <= low_[i]) continue;
            low_[i] = low_[k] + lane(k, i);
            pushed_by_[i] = k;
        }
    }

    /// Those that push each other up to this one get narrower; answers from where to begin again.
    std::size_t give_way(std::size_t last)
    {
        std::vector<std::size_t> chain{last};
        while (pushed_by_[chain.back()] != chain.back())
            chain.push_back(pushed_by_[chain.back()]);
        const auto first = chain.back();
        const bool can_spread =
            std::any_of(chain.begin(), chain.end(), [&](auto one) { return even_[one]; });
        const auto steps = static_cast<double>(chain.size() - 1);
        const double wanted = (room(last).high - room(first).low) / std::max(1.0, steps);
        if (can_spread && wanted < in_place) {
            for (const auto one : chain)
                even_[one] = false;
            return first;
        }
        if (wanted <= 0 || steps == 0) {
            loose_[last] = true;
            return last;
        }
        for (const auto one : chain)
            lane_[one] = std::min(lane_[one], wanted);
        return first;
    }

    /// Between as far to the front and as far to the back as all allow.
    [[nodiscard]] std::vector<double> middles() const
    {
        std::vector<double> high;
        for (std::size_t i = 0; i < bundle_.size(); ++i)
            high.push_back(room(i).high);
        for (auto i = bundle_.size(); i-- > 0;) {
            for (const auto k : before_[i]) {
                if (!loose_[i]) high[k] = std::min(high[k], high[i] - lane(k, i));
            }
        }
        for (std::size_t i = 0; i < high.size(); ++i) {
            const auto& most = bundle_[i].room;
            high[i] = std::clamp((low_[i] + high[i]) / 2, most.low, most.high);
        }
        return high;
    }

    const Bundle& bundle_;
    std::vector<double> lane_;
    std::vector<bool> even_;
    std::vector<bool> loose_;
    std::vector<double> low_;
    std::vector<std::size_t> pushed_by_;
    std::vector<std::vector<std::size_t>> before_; ///< from which each keeps away
};

class Lanes {
public:
    Lanes(const Ground& ground, std::vector<ArrowWay>& ways) : ground_(ground), ways_(ways)
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
            made.fixed ? Extent{at, at} : ground_.room(along, at, made.span, way.clear, most_aside);
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
            const auto at = Places{bundle}.run();
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
    std::vector<ArrowWay>& ways_;
    std::vector<std::vector<double>> lines_;
};

} // namespace

void set_apart(const Ground& ground, std::vector<ArrowWay>& ways) { Lanes{ground, ways}.run(); }

} // namespace tegenover::authoring
