// engine/liveness.cpp
//
// Strongly connected regions of the moment graph (Tarjan 1972, without recursion), then the facts
// that are read in each region or beyond it, from the last region back to the first.
#include "engine/liveness.hpp"

#include <algorithm>
#include <iterator>

namespace tegenover::engine {
namespace {

using Numbers = std::vector<Index>;

void make_set(Numbers& numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

void add_set(Numbers& target, const Numbers& more)
{
    if (more.empty()) return;
    Numbers merged;
    merged.reserve(target.size() + more.size());
    std::set_union(target.begin(), target.end(), more.begin(), more.end(),
                   std::back_inserter(merged));
    target = std::move(merged);
}

std::vector<Numbers> successors(const Script& script)
{
    std::vector<Numbers> targets(script.moments.size());
    for (std::size_t m = 0; m < script.moments.size(); ++m) {
        for (const auto& response : script.moments[m].responses) {
            for (const auto& branch : response.next) {
                if (branch.to != none) targets[m].push_back(branch.to);
            }
        }
        make_set(targets[m]);
    }
    return targets;
}

/// Numbers the regions so that each one's successors have lower numbers.
class RegionFinder {
public:
    explicit RegionFinder(const std::vector<Numbers>& targets)
        : targets_(targets), order_(targets.size(), none), low_(targets.size(), none),
          region_of_(targets.size(), none)
    {
    }

    Numbers find()
    {
        for (Index moment = 0; moment < targets_.size(); ++moment) {
            if (order_[moment] == none) search_from(moment);
        }
        return std::move(region_of_);
    }

private:
    struct Visit {
        Index moment;
        std::size_t next_target;
    };

    void search_from(Index root)
    {
        open(root);
        while (!visits_.empty()) {
            Visit& visit = visits_.back();
            if (visit.next_target == targets_[visit.moment].size()) {
                close(visit.moment);
                continue;
            }
            const Index target = targets_[visit.moment][visit.next_target++];
            if (order_[target] == none) {
                open(target);
            } else if (region_of_[target] == none) {
                low_[visit.moment] = std::min(low_[visit.moment], order_[target]);
            }
        }
    }

    void open(Index moment)
    {
        order_[moment] = low_[moment] = counter_++;
        waiting_.push_back(moment);
        visits_.push_back({moment, 0});
    }

    void close(Index moment)
    {
        visits_.pop_back();
        if (!visits_.empty()) {
            const Index parent = visits_.back().moment;
            low_[parent] = std::min(low_[parent], low_[moment]);
        }
        if (low_[moment] != order_[moment]) return;
        Index member = none;
        do {
            member = waiting_.back();
            waiting_.pop_back();
            region_of_[member] = regions_;
        } while (member != moment);
        ++regions_;
    }

    const std::vector<Numbers>& targets_;
    Numbers order_;
    Numbers low_;
    Numbers region_of_;
    Numbers waiting_;
    std::vector<Visit> visits_;
    Index counter_ = 0;
    Index regions_ = 0;
};

void add_reads(const ConditionScript& condition, Region& region)
{
    const auto append = [](Numbers& target, const Numbers& more) {
        target.insert(target.end(), more.begin(), more.end());
    };
    append(region.flags, condition.has);
    append(region.flags, condition.lacks);
    append(region.cues, condition.noticed);
    append(region.cues, condition.not_noticed);
}

bool can_be_met_again(const ResponseScript& response, Index region, const Numbers& region_of)
{
    return std::any_of(response.next.begin(), response.next.end(), [&](const auto& branch) {
        return branch.to != none && region_of[branch.to] == region;
    });
}

void add_own(const MomentScript& moment, Index number, const Numbers& region_of, Region& region)
{
    for (const auto& line : moment.lines)
        add_reads(line.when, region);
    for (const auto& response : moment.responses) {
        add_reads(response.when, region);
        for (const auto& branch : response.next)
            add_reads(branch.when, region);
        if (can_be_met_again(response, number, region_of)) {
            region.repeatable.push_back(response.number);
        }
    }
}

} // namespace

Liveness find_liveness(const Script& script)
{
    const auto targets = successors(script);
    Liveness live;
    live.region_of = RegionFinder{targets}.find();
    Index count = 0;
    for (const Index region : live.region_of)
        count = std::max(count, region + 1);
    live.regions.resize(count);

    std::vector<Numbers> members(count);
    for (Index m = 0; m < live.region_of.size(); ++m)
        members[live.region_of[m]].push_back(m);
    for (Index r = 0; r < count; ++r) {
        Region& region = live.regions[r];
        for (const Index m : members[r])
            add_own(script.moments[m], r, live.region_of, region);
        make_set(region.flags);
        make_set(region.cues);
        make_set(region.repeatable);
        for (const Index m : members[r]) {
            for (const Index target : targets[m]) {
                const Region& beyond = live.regions[live.region_of[target]];
                if (&beyond == &region) continue;
                add_set(region.flags, beyond.flags);
                add_set(region.cues, beyond.cues);
            }
        }
    }
    return live;
}

} // namespace tegenover::engine
