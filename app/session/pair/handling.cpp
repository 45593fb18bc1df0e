// session/pair/handling.cpp
//
// The steps of two at one computer. What may happen when is the engine's to say; here it is tied to
// the screen, the catalogue and the records.
#include "reports/date.hpp"
#include "reports/pair_report.hpp"
#include "session/handlers.hpp"
#include "session/leaving.hpp"
#include "session/pair/sessions.hpp"
#include "session/pair/views.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

using engine::pair::Session;

struct Open {
    PairScreen& screen;
    Session& session;
};

/// The session on the screen; nothing where it is another screen or still being set up.
std::optional<Open> open_session(Model& model)
{
    auto* screen = std::get_if<PairScreen>(&model.screen);
    auto* session = screen == nullptr ? nullptr : find_pair(model, screen->number);
    if (session == nullptr) return std::nullopt;
    return Open{*screen, *session};
}

/// Whether it did.
bool let_happen(Turn& turn, const engine::pair::Event& event)
{
    auto open = open_session(turn.model);
    const auto* scene = open ? find_scene_of(turn.catalogue, open->session.round()) : nullptr;
    if (scene == nullptr) return false;
    auto step = engine::pair::take(scene->script, open->session, event);
    auto* next = std::get_if<Session>(&step);
    if (next == nullptr) return false;
    open->session = std::move(*next);
    return true;
}

/// What the second round begins with unless the pair wants otherwise: one that nobody knows from
/// inside yet, about the same client where there is one.
std::string fresh_scene(const Catalogue& catalogue, const std::string& played)
{
    const auto& scenes = catalogue.scenes;
    const auto* about = find_scene(catalogue, played);
    if (about == nullptr) return played;
    const auto here = std::ranges::find(
        scenes, played, [](const auto& one) -> const auto& { return one.scene().id; });
    const auto after = here - scenes.begin() + 1;
    for (std::size_t i = 0; i + 1 < scenes.size(); ++i) {
        const auto& next = scenes[(static_cast<std::size_t>(after) + i) % scenes.size()].scene();
        if (next.case_id == about->scene().case_id) return next.id;
    }
    return played;
}

std::int64_t new_number(const Model& model, std::uint64_t chance)
{
    constexpr std::uint64_t most = (std::uint64_t{1} << 53U) - 1; // exact in any JSON reader
    auto number = std::max<std::int64_t>(static_cast<std::int64_t>(chance & most), 1);
    while (find_pair(model, number) != nullptr)
        ++number;
    return number;
}

/// A scene says how long a pair plays it.
engine::pair::Setup with_scene(const Turn& turn, engine::pair::Setup setup, std::string scene)
{
    if (const auto* chosen = find_scene(turn.catalogue, scene))
        setup.minutes = chosen->scene().minutes;
    setup.scene = std::move(scene);
    return setup;
}

/// What was chosen last time is a good beginning for this time.
engine::pair::Setup first_setup(const Turn& turn)
{
    engine::pair::Setup setup;
    if (!turn.model.pairs.empty()) setup = turn.model.pairs.back().setup;
    if (turn.model.pair_setup) setup = *turn.model.pair_setup;
    const auto& scenes = turn.catalogue.scenes;
    if (find_scene(turn.catalogue, setup.scene) != nullptr) return setup;
    return with_scene(turn, std::move(setup), scenes.empty() ? "" : scenes.front().scene().id);
}

void act(Turn& turn, const OpenPair&)
{
    PairScreen screen{.setup = first_setup(turn),
                      .now = turn.around.now}; // before the model is on its way
    turn.model = leaving_for(std::move(turn.model), std::move(screen));
}

void act(Turn& turn, const ChangePairSetup& wish)
{
    auto* screen = std::get_if<PairScreen>(&turn.model.screen);
    if (screen == nullptr || screen->number != 0) return;
    auto setup = wish.setup;
    if (setup.scene != screen->setup.scene) setup = with_scene(turn, setup, setup.scene);
    // A round without script has nothing on the table to decide on: what was switched on last
    // stays.
    if (setup.free_round && setup.decide_together) {
        (screen->setup.free_round ? setup.free_round : setup.decide_together) = false;
    }
    screen->setup = setup;
    turn.model.pair_setup = std::move(setup);
}

void act(Turn& turn, const StartPair&)
{
    auto* screen = std::get_if<PairScreen>(&turn.model.screen);
    if (screen == nullptr || screen->number != 0) return;
    const auto* scene = find_scene(turn.catalogue, screen->setup.scene);
    if (scene == nullptr) return;
    const auto& around = turn.around;
    auto session =
        engine::pair::begin(screen->setup, scene->hash, new_number(turn.model, around.chance),
                            around.now, around.chance);
    turn.model.screen = PairScreen{.number = session.number,
                                   .next_scene = fresh_scene(turn.catalogue, session.setup.scene)};
    turn.model.pairs.push_back(std::move(session));
}

void act(Turn& turn, const ResumePair& wish)
{
    auto* session = find_pair(turn.model, wish.number);
    if (session == nullptr) return;
    if (find_scene_of(turn.catalogue, session->round()) == nullptr) return;
    *session = engine::pair::taken_up_again(std::move(*session));
    const PairScreen screen{.number = session->number,
                            .next_scene = fresh_scene(turn.catalogue, session->round().scene)};
    turn.model = leaving_for(std::move(turn.model), screen);
}

void act(Turn& turn, const PairHappens& wish) { (void)let_happen(turn, wish.event); }

void act(Turn& turn, const ChooseNextScene& wish)
{
    const auto open = open_session(turn.model);
    if (!open || find_scene(turn.catalogue, wish.scene) == nullptr) return;
    open->screen.next_scene = wish.scene;
}

void act(Turn& turn, const BeginSecondRound&)
{
    const auto open = open_session(turn.model);
    if (!open) return;
    const auto* scene = find_scene(turn.catalogue, open->screen.next_scene);
    if (scene == nullptr) return;
    (void)let_happen(turn,
                     engine::pair::SwapRoles{scene->scene().id, scene->hash, turn.around.chance});
}

void act(Turn& turn, const AskToLeavePair& wish)
{
    if (const auto open = open_session(turn.model)) open->screen.leaving = wish.asked;
}

void act(Turn& turn, const KeepPairReport& wish)
{
    const auto open = open_session(turn.model);
    const auto& language = turn.model.settings.language;
    const auto* words = words_in(turn.around, language);
    if (!open || words == nullptr || !engine::pair::is_over(open->session)) return;
    const auto rounds = rounds_of(turn.catalogue, open->session);
    const auto story = reports::make_pair_debrief(open->session, rounds, language);
    const reports::PairReportSource source{open->session, rounds, story};
    open->screen.report_path.clear(); // until this one is saved
    turn.effects.push_back(SaveReport{open->session.number,
                                      reports::pair_report_name(wish.format, story),
                                      reports::pair_report(wish.format, source, *words)});
}

void act(Turn& turn, const PairRenumbered& wish)
{
    auto* session = find_pair(turn.model, wish.from);
    if (session == nullptr) return;
    session->number = wish.to;
    auto* screen = std::get_if<PairScreen>(&turn.model.screen);
    if (screen != nullptr && screen->number == wish.from) screen->number = wish.to;
    turn.model.notice = Notice{Notice::Tone::warning, "records.changed_elsewhere", ""};
}

} // namespace

void handle(Turn& turn, const PairIntent& intent)
{
    std::visit([&](const auto& wish) { act(turn, wish); }, intent.wish);
}

void go_back_in_pair(Turn& turn)
{
    const auto open = open_session(turn.model);
    if (!open) return handle(turn, GoToLibrary{});
    if (open->screen.leaving) {
        open->screen.leaving = false;
    } else if (!open->session.round().clock.paused && let_happen(turn, engine::pair::PickAgain{})) {
        return;
    } else if (engine::pair::is_over(open->session)) {
        handle(turn, GoToLibrary{});
    } else {
        open->screen.leaving = true;
    }
}

} // namespace tegenover::session
