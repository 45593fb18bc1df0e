// session/editor/checking.cpp
//
// Structure first; only what hangs together is explored, and only what was explored is judged.
#include "session/editor/checking.hpp"

#include "authoring/didactic.hpp"
#include "authoring/didactic_codes.hpp"
#include "authoring/findings.hpp"
#include "authoring/playable.hpp"
#include "authoring/structure.hpp"
#include "engine/script.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

void add(Checked& checked, engine::Problem problem, bool error)
{
    auto place = selection_of(problem.pointer);
    checked.findings.push_back({std::move(problem), error, std::move(place)});
}

void add_stuck(Checked& checked, const engine::Script& script, const engine::Analysis& analysis)
{
    const auto met_already = [&](const engine::Problem& problem) {
        return std::any_of(
            checked.findings.begin(), checked.findings.end(), [&](const Finding& one) {
                return one.problem.code == problem.code && one.problem.pointer == problem.pointer;
            });
    };
    for (auto& stuck : authoring::find_stuck_problems(script, analysis)) {
        if (!met_already(stuck.problem)) add(checked, std::move(stuck.problem), true);
    }
}

bool is_about_texts(std::string_view code)
{
    using namespace authoring::codes;
    return code == no_words || code == no_feedback || code == feedback_length ||
           code == feedback_judges;
}

/// Tips on how a moment teaches wait until its texts are written, and those on the scene as a whole
/// until all are: who has just begun knows that there is more to come.
void add_tips(Checked& checked, const engine::Scene& scene, std::vector<engine::Problem> tips)
{
    std::vector<bool> unwritten(scene.moments.size());
    bool all_written = true;
    for (const auto& tip : tips) {
        if (!is_unwritten({tip, false, {}})) continue;
        all_written = false;
        const auto place = selection_of(tip.pointer);
        if (place.one() && place.moments.front() < unwritten.size())
            unwritten[place.moments.front()] = true;
    }
    for (auto& tip : tips) {
        const auto place = selection_of(tip.pointer);
        const bool whole = !place.one() || place.moments.front() >= unwritten.size();
        const bool ready = whole ? all_written : !unwritten[place.moments.front()];
        if (ready || is_about_texts(tip.code)) add(checked, std::move(tip), false);
    }
}

/// While something does not hang together yet, tips on single moments can be given all the same;
/// those on the whole wait.
void add_tips_on_what_is_there(Checked& checked, const engine::Scene& scene, std::size_t budget)
{
    auto playable = authoring::made_playable(scene);
    if (!playable) return;
    const auto script = engine::compile(playable->scene);
    const auto study = engine::study(script, budget);
    auto tips =
        authoring::find_didactic_warnings(script, authoring::find_evidence(script, study, budget));
    std::erase_if(tips, [&](const auto& tip) {
        const auto place = selection_of(tip.pointer);
        const bool there = place.one() && place.moments.front() < scene.moments.size();
        return !(there && is_about_texts(tip.code)) && tip.code != authoring::codes::no_words;
    });
    add_tips(checked, scene, std::move(tips));
}

void take_ranges(Checked& checked, const engine::Analysis& solo)
{
    checked.complete = solo.complete;
    checked.range = solo.range;
    for (const auto& one : solo.endings)
        checked.endings.push_back({one.moment, one.reachable, one.total, one.trust, one.responses});
    checked.unreachable.assign(solo.moments_unreachable.begin(), solo.moments_unreachable.end());
}

} // namespace

bool is_unwritten(const Finding& finding)
{
    const auto& code = finding.problem.code;
    return code == authoring::codes::no_words || code == authoring::codes::no_feedback;
}

std::size_t Checked::errors() const
{
    return static_cast<std::size_t>(
        std::count_if(findings.begin(), findings.end(), [](const auto& one) { return one.error; }));
}

Checked check_scene(const engine::Scene& scene, std::size_t budget)
{
    Checked checked;
    for (auto& problem : authoring::find_structure_problems(scene))
        add(checked, std::move(problem), true);
    if (!checked.findings.empty()) {
        add_tips_on_what_is_there(checked, scene, budget);
        return checked;
    }
    const auto script = engine::compile(scene);
    const auto study = engine::study(script, budget);
    checked.explored = true;
    add_stuck(checked, script, study.solo);
    add_stuck(checked, script, study.pair);
    take_ranges(checked, study.solo);
    for (auto& warning : authoring::find_reach_warnings(script, study))
        add(checked, std::move(warning), false);
    const auto evidence = authoring::find_evidence(script, study, budget);
    add_tips(checked, scene, authoring::find_didactic_warnings(script, evidence));
    return checked;
}

} // namespace tegenover::session
