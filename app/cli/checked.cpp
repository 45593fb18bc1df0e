// cli/checked.cpp
//
// From files that were read to errors and warnings with their places.
#include "cli/checked.hpp"

#include "authoring/didactic.hpp"
#include "authoring/findings.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::cli {
namespace {

engine::Problem placed(engine::Problem problem, const persistence::Places& places)
{
    const auto place = places.find(problem.pointer);
    problem.line = place.line;
    problem.column = place.column;
    return problem;
}

void study_scene(CheckedScene& checked, engine::Scene scene, const persistence::Places& places,
                 std::size_t budget)
{
    checked.script = engine::compile(std::move(scene));
    const auto& script = *checked.script;
    checked.study = engine::study(script, budget);
    const auto& study = *checked.study;
    for (const auto* analysis : {&study.solo, &study.pair}) {
        for (auto& stuck : authoring::find_stuck_problems(script, *analysis)) {
            checked.errors.push_back(
                {placed(std::move(stuck.problem), places), stuck.mode, std::move(stuck.decisions)});
        }
    }
    auto warnings = authoring::find_reach_warnings(script, study);
    const auto evidence = authoring::find_evidence(script, study, budget);
    for (auto& warning : authoring::find_didactic_warnings(script, evidence))
        warnings.push_back(std::move(warning));
    for (auto& warning : warnings)
        checked.warnings.push_back(placed(std::move(warning), places));
}

CheckedScene check_scene(persistence::SceneEntry entry, std::size_t budget)
{
    CheckedScene checked;
    checked.file = entry.file.generic_string();
    for (auto& problem : entry.problems)
        checked.errors.push_back({std::move(problem), std::nullopt, {}});
    if (entry.scene) study_scene(checked, std::move(*entry.scene), entry.places, budget);
    return checked;
}

} // namespace

Checked check_folder(persistence::SceneFolder folder, std::size_t budget)
{
    Checked checked;
    checked.budget = budget;
    for (auto& entry : folder.scenes)
        checked.scenes.push_back(check_scene(std::move(entry), budget));
    for (auto& entry : folder.cases)
        checked.cases.push_back({entry.file.generic_string(), std::move(entry.problems)});
    return checked;
}

} // namespace tegenover::cli
