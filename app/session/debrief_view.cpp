// session/debrief_view.cpp
//
// Builds the debrief's view, and keeps figures out of it until their page.
#include "session/debrief_view.hpp"

#include "engine/card_order.hpp"
#include "session/attempt_play.hpp"

#include <algorithm>

namespace tegenover::session {
namespace {

/// Scores of single responses, what was missed, and every sum.
void leave_out_figures(reports::Debrief& story)
{
    for (auto& gap : story.gaps)
        gap.measure.reset();
    story.total.reset();
    story.trust.clear();
    for (auto& moment : story.moments) {
        moment.missed = 0;
        moment.trust_before = 0;
        moment.trust_after = 0;
        moment.deed.scores = {};
        for (auto& other : moment.others)
            other.scores = {};
    }
}

std::size_t moment_of_decision(const reports::Debrief& story, std::size_t decision)
{
    const auto place = std::find_if(story.moments.begin(), story.moments.end(),
                                    [&](const auto& one) { return one.decision == decision; });
    return place == story.moments.end() ? 0
                                        : static_cast<std::size_t>(place - story.moments.begin());
}

std::vector<TryView> to_try(const ShelfScene& scene, const engine::Play& play,
                            const std::string& language, std::uint64_t seed)
{
    // In hindsight everything she shows may be taken as noticed.
    auto seeing = play;
    seeing.state = engine::with_all_noticed(scene.script, std::move(seeing.state));
    std::vector<TryView> next;
    const auto& moment = engine::moment_of(scene.script, play.state);
    for (const auto number : engine::cards_in_order(scene.script, seeing, seed)) {
        const auto& response = moment.responses[number];
        next.push_back(
            {response.id, response.kind,
             std::string{engine::read(response.says, language, scene.scene().language)}});
    }
    return next;
}

WhatIfView what_if_of(const ShelfScene& scene, const Attempt& attempt, const WhatIf& what_if,
                      const DebriefView& view)
{
    WhatIfView other;
    const auto play = engine::fold(scene.script, engine::Mode::solo, what_if.decisions).play;
    other.from_moment = moment_of_decision(view.story, what_if.from);
    other.other = reports::make_debrief(scene.script, play, std::nullopt, view.story.language, {});
    other.ended = engine::standing(scene.script, play) == engine::Standing::ended;
    const auto* line = engine::line_of(scene.script, play.state);
    if (other.ended || line == nullptr) return other;
    other.now.says =
        std::string{engine::read(line->says, view.story.language, scene.scene().language)};
    other.now.feels =
        std::string{engine::read(line->feels, view.story.language, scene.scene().language)};
    other.now.mood = line->mood;
    other.now.emotion = line->felt();
    other.next = to_try(scene, play, view.story.language, attempt.seed);
    return other;
}

std::string client_of(const Catalogue& catalogue, const ShelfScene& scene)
{
    const auto* about = find_case(catalogue, scene.scene().case_id);
    return about == nullptr ? std::string{} : about->name;
}

} // namespace

reports::Debrief debrief_of(const ShelfScene& scene, const Attempt& attempt,
                            const std::string& language, const std::string& client_name)
{
    auto story = reports::make_debrief(scene.script, play_of(scene, attempt), scene.best, language,
                                       reports::notes_of(attempt));
    story.client_name = client_name;
    return story;
}

DebriefView view_debrief(const Catalogue& catalogue, const Model& model)
{
    DebriefView view;
    const auto* screen = std::get_if<DebriefScreen>(&model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(model, screen->attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene_of(catalogue, *attempt);
    if (scene == nullptr) return view;

    view.attempt = attempt->number;
    view.page = screen->page;
    view.furthest = screen->furthest;
    view.figures_shown = screen->furthest >= DebriefPage::gap;
    view.estimate_open = !view.figures_shown;
    view.estimate_complete = std::all_of(attempt->estimate.begin(), attempt->estimate.end(),
                                         [](const auto& one) { return one.has_value(); });
    view.client_name = client_of(catalogue, *scene);
    view.story = debrief_of(*scene, *attempt, model.settings.language, view.client_name);
    view.setting = scene->scene().setting;
    if (const auto* about = find_case(catalogue, scene->scene().case_id)) view.looks = about->looks;
    view.moment = screen->moment;
    view.reduced_motion = model.settings.reduced_motion;
    view.report_path = screen->report_path;
    if (!view.figures_shown) {
        leave_out_figures(view.story);
        return view;
    }
    view.widest_gap = reports::widest_gap(view.story);
    if (screen->what_if) view.what_if = what_if_of(*scene, *attempt, *screen->what_if, view);
    return view;
}

} // namespace tegenover::session
