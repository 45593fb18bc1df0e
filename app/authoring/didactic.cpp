// authoring/didactic.cpp
//
// The table of rules, in the order of their codes, and the evidence they go by.
#include "authoring/didactic.hpp"

#include "authoring/didactic_rules.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace tegenover::authoring {
namespace {

using engine::Index;

constexpr auto rules = {look_for_longest,          look_for_first,        look_for_players,
                        look_for_principles,       look_for_trade_offs,   look_for_equal_responses,
                        look_for_single_responses, look_for_feedback,     look_at_feedback_length,
                        look_for_judgements,       look_for_roads_back,   look_for_short_ways,
                        look_at_silence,           look_for_unused_cues,  look_behind_cues,
                        look_for_long_lines,       look_for_translations, look_for_same_texts,
                        look_for_reflection,       look_for_words};

std::set<Index> cues_read(const engine::Script& script)
{
    std::set<Index> cues;
    const auto read = [&](const engine::ConditionScript& condition) {
        cues.insert(condition.noticed.begin(), condition.noticed.end());
        cues.insert(condition.not_noticed.begin(), condition.not_noticed.end());
    };
    for (const auto& moment : script.moments) {
        for (const auto& line : moment.lines)
            read(line.when);
        for (const auto& response : moment.responses) {
            read(response.when);
            for (const auto& branch : response.next)
                read(branch.when);
        }
    }
    return cues;
}

} // namespace

Evidence find_evidence(const engine::Script& script, engine::Study study, std::size_t budget)
{
    Evidence evidence{std::move(study), {}};
    const auto& solo = evidence.study.solo;
    const auto cues = cues_read(script);
    if (!solo.complete || !solo.range || solo.states * cues.size() > budget) return evidence;
    for (const Index cue : cues) {
        if (const auto best = engine::best_without(script, cue, budget))
            evidence.best_without.emplace_back(cue, *best);
    }
    return evidence;
}

std::vector<engine::Problem> find_didactic_warnings(const engine::Script& script,
                                                    const Evidence& evidence)
{
    std::vector<engine::Problem> warnings;
    for (const auto rule : rules)
        rule({script, evidence, warnings});
    return warnings;
}

std::string pointer_to_moment(std::size_t moment) { return "/moments/" + std::to_string(moment); }

std::string pointer_to_response(std::size_t moment, std::size_t response)
{
    return pointer_to_moment(moment) + "/responses/" + std::to_string(response);
}

std::string name_of_moment(const engine::Moment& moment) { return "moment \"" + moment.id + "\""; }

std::string name_of_response(const engine::Moment& moment, std::size_t response)
{
    return name_of_moment(moment) + ": response \"" + moment.responses[response].id + "\"";
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

} // namespace tegenover::authoring
