// session/editor/trial_play.cpp
//
// A moment is put behind all others, where the cues that were seen before can be seen, and whose
// one response sets the flags and leads on; the play starts there. So numbers of moments stay as
// they are.
#include "session/editor/trial_play.hpp"

#include "authoring/links.hpp"
#include "authoring/playable.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tegenover::session {

namespace {

std::string free_moment_id(const engine::Scene& scene)
{
    std::string id = "trial";
    while (authoring::moment_number(scene, id))
        id += "-";
    return id;
}

engine::Scene entered_elsewhere(engine::Scene scene, const Trial& trial)
{
    const auto known = authoring::moment_number(scene, trial.moment);
    engine::Response enter{.id = "enter"};
    enter.effects.trust = 0;
    enter.effects.set = trial.flags;
    enter.next = {{.when = {}, .to = known ? trial.moment : scene.start}};
    engine::Moment door;
    door.id = free_moment_id(scene);
    door.lines = {engine::Line{}};
    for (const auto& cue : trial.noticed)
        door.lines.front().cues.push_back({.id = cue, .at = {}, .shows = {}});
    door.responses = {std::move(enter)};
    scene.start = door.id;
    scene.trust_start = std::clamp(trial.trust, 0, 100);
    scene.moments.push_back(std::move(door));
    return scene;
}

} // namespace

TrialPlay played(const engine::Scene& scene, const Trial& trial)
{
    TrialPlay result;
    auto playable = authoring::made_playable(scene);
    if (!playable) return result;
    result.nowhere = playable->nowhere;
    result.script = engine::compile(entered_elsewhere(std::move(playable->scene), trial));
    std::vector<engine::Decision> decisions;
    for (const auto& cue : trial.noticed)
        decisions.emplace_back(engine::Notice{cue});
    decisions.emplace_back(engine::Respond{"enter"});
    const auto before = static_cast<std::ptrdiff_t>(decisions.size());
    decisions.insert(decisions.end(), trial.decisions.begin(), trial.decisions.end());
    auto folded = engine::fold(result.script, engine::Mode::solo, decisions);
    result.play = std::move(folded.play);
    const auto& taken = result.play.decisions;
    result.decisions.assign(taken.begin() + before, taken.end());
    return result;
}

} // namespace tegenover::session
