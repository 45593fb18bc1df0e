// session/editor/checking.cpp
//
// Structure first; only what hangs together is explored, and only what was explored is judged.
#include "session/editor/checking.hpp"

#include "authoring/didactic.hpp"
#include "authoring/findings.hpp"
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

void take_ranges(Checked& checked, const engine::Analysis& solo)
{
    checked.complete = solo.complete;
    checked.range = solo.range;
    for (const auto& one : solo.endings)
        checked.endings.push_back({one.moment, one.reachable, one.total, one.trust, one.responses});
    checked.unreachable.assign(solo.moments_unreachable.begin(), solo.moments_unreachable.end());
}

} // namespace

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
    if (!checked.findings.empty()) return checked;
    const auto script = engine::compile(scene);
    const auto study = engine::study(script, budget);
    checked.explored = true;
    add_stuck(checked, script, study.solo);
    add_stuck(checked, script, study.pair);
    take_ranges(checked, study.solo);
    for (auto& warning : authoring::find_reach_warnings(script, study))
        add(checked, std::move(warning), false);
    const auto evidence = authoring::find_evidence(script, study, budget);
    for (auto& warning : authoring::find_didactic_warnings(script, evidence))
        add(checked, std::move(warning), false);
    return checked;
}

} // namespace tegenover::session
