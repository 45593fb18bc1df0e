// authoring/didactic_course.cpp
//
// What whole plays come to: players without understanding, roads back, short ways, cues. Says
// nothing where the scene was not explored to its end or its best total is not above nothing.
#include "authoring/didactic_rules.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace tegenover::authoring {
namespace {

using engine::Index;

bool is_under(int total, double share, int best)
{
    return static_cast<double>(total) < share * static_cast<double>(best);
}

std::set<std::string> cues_named_by(const engine::Scene& scene)
{
    std::set<std::string> named;
    const auto read = [&](const engine::Condition& condition) {
        named.insert(condition.noticed.begin(), condition.noticed.end());
        named.insert(condition.not_noticed.begin(), condition.not_noticed.end());
    };
    for (const auto& moment : scene.moments) {
        for (const auto& line : moment.lines)
            read(line.when);
        for (const auto& response : moment.responses) {
            read(response.when);
            for (const auto& branch : response.next)
                read(branch.when);
        }
    }
    return named;
}

struct CuePlace {
    std::string pointer;
    std::string shown_in; ///< the moment's name
};

CuePlace place_of(const engine::Scene& scene, const std::string& cue)
{
    for (std::size_t m = 0; m < scene.moments.size(); ++m) {
        const auto& lines = scene.moments[m].lines;
        for (std::size_t l = 0; l < lines.size(); ++l) {
            for (std::size_t c = 0; c < lines[l].cues.size(); ++c) {
                if (lines[l].cues[c].id != cue) continue;
                return {pointer_to_moment(m) + "/lines/" + std::to_string(l) + "/cues/" +
                            std::to_string(c),
                        name_of_moment(scene.moments[m])};
            }
        }
    }
    return {"/moments", "the scene"};
}

} // namespace

void look_for_players(const Looking& at)
{
    const auto& study = at.evidence.study;
    const int best = at.best_total();
    if (best <= 0 || !study.chance.complete) return;
    const std::array<std::pair<const char*, int>, 3> players{
        {{"longest", study.longest}, {"shortest", study.shortest}, {"first", study.first}}};
    for (const auto& [name, earned] : players) {
        const double points = 100 * (earned - study.chance.expected_total) / best;
        if (points <= thresholds::player_margin) continue;
        at.warn(codes::player_without_understanding, "/moments",
                std::string{"a player who always takes the \""} + name + "\" response earns " +
                    percent(points / 100) + " of the best total more than chance (" +
                    percent(thresholds::player_margin / 100) +
                    " is the most); make such responses poorer more often");
    }
}

void look_for_roads_back(const Looking& at)
{
    const auto& solo = at.evidence.study.solo;
    const int best = at.best_total();
    if (best <= 0) return;
    const auto& moments = at.scene().moments;
    for (std::size_t m = 0; m < moments.size(); ++m) {
        for (std::size_t r = 0; r < moments[m].responses.size(); ++r) {
            const auto number = at.script.moments[m].responses[r].number;
            const auto reach = solo.responses[number].best_total;
            if (!reach || !is_under(*reach, thresholds::road_back, best)) continue;
            at.warn(codes::no_road_back, pointer_to_response(m, r),
                    name_of_response(moments[m], r) + ": after it " +
                        percent(std::max(0.0, static_cast<double>(*reach) / best)) +
                        " of the best total is the most that can be reached (" +
                        percent(thresholds::road_back) +
                        " is the least); lead it to a moment from which repair is possible");
        }
    }
}

void look_for_short_ways(const Looking& at)
{
    const auto& endings = at.evidence.study.solo.endings;
    const int best = at.best_total();
    if (best <= 0) return;
    int most_responses = 0;
    for (const auto& ending : endings)
        most_responses = std::max(most_responses, ending.responses.high);
    for (const auto& ending : endings) {
        if (!ending.reachable) continue;
        if (!is_under(ending.responses.high, thresholds::short_way, most_responses)) continue;
        if (ending.total.high <= thresholds::high_score * best) continue;
        at.warn(codes::short_way_scores_high, pointer_to_moment(ending.moment),
                name_of_moment(at.scene().moments[ending.moment]) + " is reached in " +
                    std::to_string(ending.responses.high) + " responses of " +
                    std::to_string(most_responses) + " and can earn " +
                    percent(static_cast<double>(ending.total.high) / best) +
                    " of the best total; let the longer way be worth its while");
    }
}

void look_for_unused_cues(const Looking& at)
{
    const auto named = cues_named_by(at.scene());
    for (const auto& cue : at.script.cues) {
        if (named.contains(cue)) continue;
        const auto place = place_of(at.scene(), cue);
        at.warn(codes::unused_cue, place.pointer,
                place.shown_in + ": no condition uses the cue \"" + cue +
                    "\", so noticing it changes nothing; let a response name it, or take it out");
    }
}

void look_behind_cues(const Looking& at)
{
    const int best = at.best_total();
    if (best <= 0) return;
    for (const auto& [cue, reach] : at.evidence.best_without) {
        if (!is_under(reach, thresholds::without_one_cue, best)) continue;
        const auto& name = at.script.cues[cue];
        at.warn(codes::best_behind_one_cue, place_of(at.scene(), name).pointer,
                "without noticing \"" + name + "\" " +
                    percent(std::max(0.0, static_cast<double>(reach) / best)) +
                    " of the best total is the most that can be reached; let another way come "
                    "close to it");
    }
}

} // namespace tegenover::authoring
