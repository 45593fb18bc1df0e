// session/what_if.cpp
//
// From any moment of a finished play, another response, and on from there. The attempt itself
// never changes; nor is anything of it kept.
#include "session/attempt_play.hpp"
#include "session/handlers.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace tegenover::session {
namespace {

struct Source {
    DebriefScreen& screen;
    const Attempt& attempt;
    const ShelfScene& scene;
};

std::optional<Source> source(Turn& turn)
{
    auto* screen = std::get_if<DebriefScreen>(&turn.model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(turn.model, screen->attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene_of(turn.catalogue, *attempt);
    if (scene == nullptr) return std::nullopt;
    return Source{*screen, *attempt, *scene};
}

engine::Play with_all_cues_noticed(const engine::Script& script, engine::Play play)
{
    const auto* line = engine::line_of(script, play.state);
    if (line == nullptr) return play;
    for (const auto& cue : line->cues) {
        auto step = engine::take(script, play, engine::Notice{cue.id});
        if (auto* noticed = std::get_if<engine::Play>(&step)) play = std::move(*noticed);
    }
    return play;
}

/// Gives a response, and where noticing would put it on the table, notices first: in hindsight all
/// that she showed may be used.
engine::Step respond_in_hindsight(const engine::Script& script, const engine::Play& play,
                                  std::string_view response)
{
    auto step = engine::respond(script, play, response);
    if (std::holds_alternative<engine::Play>(step)) return step;
    return engine::respond(script, with_all_cues_noticed(script, play), response);
}

std::ptrdiff_t responses_in(std::span<const engine::Decision> decisions)
{
    return std::count_if(decisions.begin(), decisions.end(), [](const auto& one) {
        return std::holds_alternative<engine::Respond>(one);
    });
}

/// The other conversation shows both lines of trust, so it waits for the page of the gap.
bool figures_seen(const DebriefScreen& screen) { return screen.furthest >= DebriefPage::gap; }

engine::Play play_of_what_if(const Source& from)
{
    return engine::fold(from.scene.script, engine::Mode::solo, from.screen.what_if->decisions).play;
}

} // namespace

void handle(Turn& turn, const TryInstead& intent)
{
    const auto from = source(turn);
    if (!from || intent.from >= from->attempt.decisions.size()) return;
    if (!std::holds_alternative<engine::Respond>(from->attempt.decisions[intent.from])) return;
    const auto& script = from->scene.script;
    const auto before =
        engine::dropped_to(script, play_of(from->scene, from->attempt), intent.from);
    const auto step = respond_in_hindsight(script, before, intent.response);
    const auto* play = std::get_if<engine::Play>(&step);
    if (play == nullptr) return;
    if (!figures_seen(from->screen)) return;
    from->screen.what_if = WhatIf{intent.from, play->decisions};
    from->screen.page = DebriefPage::what_if;
    from->screen.furthest = std::max(from->screen.furthest, DebriefPage::what_if);
}

void handle(Turn& turn, const RespondInWhatIf& intent)
{
    const auto from = source(turn);
    if (!from || !from->screen.what_if) return;
    const auto step =
        respond_in_hindsight(from->scene.script, play_of_what_if(*from), intent.response);
    const auto* play = std::get_if<engine::Play>(&step);
    if (play != nullptr) from->screen.what_if->decisions = play->decisions;
}

void handle(Turn& turn, const StepBackInWhatIf&)
{
    const auto from = source(turn);
    if (!from || !from->screen.what_if) return;
    const auto earlier = engine::back(from->scene.script, play_of_what_if(*from));
    const auto before_the_fork =
        responses_in(std::span{from->attempt.decisions}.first(from->screen.what_if->from));
    if (responses_in(earlier.decisions) <= before_the_fork) {
        from->screen.what_if.reset();
        return;
    }
    from->screen.what_if->decisions = earlier.decisions;
}

void handle(Turn& turn, const CloseWhatIf&)
{
    if (const auto from = source(turn)) from->screen.what_if.reset();
}

} // namespace tegenover::session
