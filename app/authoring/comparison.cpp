// authoring/comparison.cpp
//
// Names on both sides are gathered in the order of the scene and held against each other.
#include "authoring/comparison.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::authoring {
namespace {

using Names = std::vector<std::string>;
using Ranges = std::vector<std::pair<std::string, engine::Span>>;

Names reachable_endings(const engine::Script& script, const engine::Analysis& analysis)
{
    Names names;
    for (const auto& ending : analysis.endings) {
        if (ending.reachable) names.push_back(script.scene.moments[ending.moment].id);
    }
    return names;
}

Names available_responses(const engine::Script& script, const engine::Analysis& analysis)
{
    Names names;
    for (std::size_t m = 0; m < script.moments.size(); ++m) {
        const auto& moment = script.scene.moments[m];
        for (std::size_t r = 0; r < moment.responses.size(); ++r) {
            const auto number = script.moments[m].responses[r].number;
            if (analysis.responses[number].available)
                names.push_back(moment.id + "/" + moment.responses[r].id);
        }
    }
    return names;
}

Ranges ranges_of(const engine::Script& script, const engine::Analysis& analysis)
{
    Ranges ranges;
    if (!analysis.range) return ranges;
    const auto& [best, worst] = *analysis.range;
    ranges.emplace_back("total", engine::Span{worst.total, best.total});
    for (const auto principle : engine::all_principles) {
        const auto p = static_cast<std::size_t>(principle);
        ranges.emplace_back(key(principle), engine::Span{worst.of[p], best.of[p]});
    }
    for (const auto& ending : analysis.endings) {
        if (!ending.reachable) continue;
        const auto& id = script.scene.moments[ending.moment].id;
        ranges.emplace_back(id + "/total", ending.total);
        ranges.emplace_back(id + "/trust", ending.trust);
        ranges.emplace_back(id + "/responses", ending.responses);
    }
    return ranges;
}

/// In `one` and not in `other`.
Names without(const Names& one, Names other)
{
    std::sort(other.begin(), other.end());
    Names left;
    for (const auto& name : one) {
        if (!std::binary_search(other.begin(), other.end(), name)) left.push_back(name);
    }
    return left;
}

std::vector<MovedRange> moved_between(const Ranges& before, const Ranges& after)
{
    std::vector<MovedRange> moved;
    for (const auto& now : after) {
        const auto then = std::find_if(before.begin(), before.end(),
                                       [&](const auto& range) { return range.first == now.first; });
        if (then == before.end() || then->second == now.second) continue;
        moved.push_back({now.first, then->second, now.second});
    }
    return moved;
}

} // namespace

Comparison compare(const engine::Script& before, const engine::Analysis& then,
                   const engine::Script& after, const engine::Analysis& now)
{
    const auto endings_then = reachable_endings(before, then);
    const auto endings_now = reachable_endings(after, now);
    const auto responses_then = available_responses(before, then);
    const auto responses_now = available_responses(after, now);
    Comparison comparison;
    comparison.endings_gained = without(endings_now, endings_then);
    comparison.endings_lost = without(endings_then, endings_now);
    comparison.responses_gained = without(responses_now, responses_then);
    comparison.responses_lost = without(responses_then, responses_now);
    comparison.moved = moved_between(ranges_of(before, then), ranges_of(after, now));
    return comparison;
}

} // namespace tegenover::authoring
