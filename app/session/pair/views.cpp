// session/pair/views.cpp
//
// Chooses the page that belongs to the stage. A hand-over comes before everything else.
#include "session/pair/views.hpp"

#include "session/pair/play_views.hpp"
#include "session/pair/sessions.hpp"
#include "session/texts.hpp"

#include <algorithm>
#include <set>

namespace tegenover::session {

namespace {

using engine::pair::Role;
using engine::pair::Session;
using engine::pair::Stage;

std::string client_of(const Catalogue& catalogue, const ShelfScene& scene)
{
    const auto* about = find_case(catalogue, scene.scene().case_id);
    return about == nullptr ? std::string{} : about->name;
}

std::vector<PairSceneView> scenes_of(const Catalogue& catalogue, const Settings& settings)
{
    std::vector<PairSceneView> scenes;
    for (const auto& shelf : catalogue.scenes) {
        const auto& scene = shelf.scene();
        scenes.push_back({scene.id, text_of(scene.title, settings, scene.language),
                          text_of(scene.summary, settings, scene.language)});
    }
    return scenes;
}

PairSetupView view_setup(const Catalogue& catalogue, const Model& model, const PairScreen& screen)
{
    PairSetupView view{.setup = screen.setup,
                       .scenes = scenes_of(catalogue, model.settings),
                       .minutes = {},
                       .earlier = earlier_pairs(catalogue, model, screen.now),
                       .client_name = {}};
    std::set<int> minutes{5, 6, 7, screen.setup.minutes}; // of a workshop, and as chosen
    if (const auto* scene = find_scene(catalogue, screen.setup.scene)) {
        view.client_name = client_of(catalogue, *scene);
        minutes.insert(scene->scene().minutes);
    }
    view.minutes.assign(minutes.begin(), minutes.end());
    return view;
}

HandOverView view_hand_over(const PairSource& from)
{
    const auto to = *from.session.hand_to;
    HandOverView view{.to = to,
                      .name = {},
                      .client_name = from.client_name,
                      .observed = from.session.setup.observer};
    if (to != Role::observer) {
        view.name = from.session.setup.names[from.session.round().player(to)];
    }
    return view;
}

ObserverCardView view_observer_card(const PairSource& from)
{
    return {.scene_title = from.text(from.scene.scene().title),
            .client_name = from.client_name,
            .situation = from.text(from.scene.scene().summary)};
}

PausedView view_pause(const PairSource& from)
{
    const auto whose = engine::pair::owner_of(from.session.stage);
    PausedView view{.client_name = from.client_name, .whose = whose, .name = {}};
    if (whose) view.name = from.session.setup.names[from.session.round().player(*whose)];
    return view;
}

HelperCardView view_helper_card(const PairSource& from)
{
    return {.scene_title = from.text(from.scene.scene().title),
            .client_name = from.client_name,
            .brief = from.text(from.scene.scene().briefs.helper),
            .free_round = from.session.setup.free_round};
}

ClientCardView view_client_card(const PairSource& from)
{
    return {.scene_title = from.text(from.scene.scene().title),
            .client_name = from.client_name,
            .brief = from.text(from.scene.scene().briefs.client),
            .free_round = from.session.setup.free_round};
}

FreeTalkView view_free_talk(const PairSource& from)
{
    return {.scene_title = from.text(from.scene.scene().title),
            .situation = from.text(from.scene.scene().summary),
            .client_name = from.client_name,
            .clock = view_clock(from.session.round().clock)};
}

PairFormView view_estimate(const PairSource& from)
{
    const auto& levels = from.session.round().estimate;
    return {.by_observer = false,
            .free_round = from.session.setup.free_round,
            .client_name = from.client_name,
            .levels = levels,
            .seen = {},
            .complete =
                std::ranges::all_of(levels, [](const auto& one) { return one.has_value(); })};
}

PairFormView view_observer(const PairSource& from)
{
    const auto& form = from.session.round().observer;
    const bool marked =
        std::ranges::any_of(form.levels, [](const auto& one) { return one.has_value(); });
    return {.by_observer = true,
            .free_round = from.session.setup.free_round,
            .client_name = from.client_name,
            .levels = form.levels,
            .seen = form.seen,
            .complete = true,
            .empty = !marked && form.seen.empty()};
}

SwapView view_swap(const PairSource& from, const PairScreen& screen)
{
    const auto& setup = from.session.setup;
    auto scenes = scenes_of(from.catalogue, from.settings);
    for (auto& scene : scenes)
        scene.played = scene.id == from.session.round().scene;
    return {.client_name = from.client_name,
            .next_client = setup.names[1 - setup.client_first],
            .next_helper = setup.names[setup.client_first],
            .scenes = std::move(scenes),
            .chosen = screen.next_scene,
            .observer = setup.observer};
}

PairPageView view_stage(const PairSource& from, const PairScreen& screen)
{
    switch (from.session.stage) {
    case Stage::observer_card:
        return view_observer_card(from);
    case Stage::helper_card:
        return view_helper_card(from);
    case Stage::client_card:
        return view_client_card(from);
    case Stage::choose_line:
        return view_choose_line(from);
    case Stage::say_line:
        return view_say_line(from);
    case Stage::check_in:
    case Stage::respond:
    case Stage::reason:
    case Stage::helper_chooses:
        return view_respond(from);
    case Stage::say_response:
        return view_say_response(from);
    case Stage::felt:
    case Stage::end_felt:
        return view_felt(from);
    case Stage::client_chooses:
        return view_client_chooses(from);
    case Stage::revealed:
        return view_revealed(from);
    case Stage::free_talk:
        return view_free_talk(from);
    case Stage::end_estimate:
        return view_estimate(from);
    case Stage::end_observer:
        return view_observer(from);
    case Stage::swap:
        return view_swap(from, screen);
    case Stage::debrief:
        return PairDebriefView{reports::make_pair_debrief(
            from.session, rounds_of(from.catalogue, from.session), from.settings.language)};
    case Stage::plenary:
        break;
    }
    return PlenaryView{.number = from.session.number,
                       .client_name = from.client_name,
                       .answers = from.session.plenary,
                       .report_path = screen.report_path};
}

} // namespace

std::vector<reports::RoundSource> rounds_of(const Catalogue& catalogue, const Session& session)
{
    std::vector<reports::RoundSource> rounds;
    for (const auto& round : session.rounds) {
        const auto* scene = find_scene_of(catalogue, round);
        if (scene == nullptr) continue;
        rounds.push_back({scene->script, round, scene->best_in_pair, client_of(catalogue, *scene)});
    }
    return rounds;
}

PairView view_pair(const Catalogue& catalogue, const Model& model)
{
    const auto* screen = std::get_if<PairScreen>(&model.screen);
    if (screen == nullptr) return {};
    const auto* session = find_pair(model, screen->number);
    const auto* scene = session == nullptr ? nullptr : find_scene_of(catalogue, session->round());
    if (scene == nullptr) return {view_setup(catalogue, model, *screen)};
    const PairSource from{catalogue,
                          model.settings,
                          *session,
                          *scene,
                          engine::pair::play_of(scene->script, session->round()),
                          client_of(catalogue, *scene)};
    if (session->hand_to) return {view_hand_over(from), screen->leaving};
    const bool paused = engine::pair::is_in_play(session->stage) && session->round().clock.paused;
    if (paused) return {view_pause(from), screen->leaving};
    return {view_stage(from, *screen), screen->leaving};
}

} // namespace tegenover::session
