// session/what_if.cpp
//
// From any moment of a finished play, another response, and on from there. The attempt itself
// never changes.
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
    const auto* scene = attempt == nullptr ? nullptr : find_scene(turn.catalogue, attempt->scene);
    if (scene == nullptr) return std::nullopt;
    return Source{*screen, *attempt, *scene};
}

/// The play up to this decision, with every cue of its line noticed: in hindsight all that lay on
/// the table may be tried.
engine::Play just_before(const Source& from, std::size_t decision)
{
    auto play = engine::dropped_to(from.scene.script, play_of(from.scene, from.attempt), decision);
    const auto* line = engine::line_of(from.scene.script, play.state);
    if (line == nullptr) return play;
    for (const auto& cue : line->cues) {
        auto step = engine::take(from.scene.script, play, engine::Notice{cue.id});
        if (auto* noticed = std::get_if<engine::Play>(&step)) play = std::move(*noticed);
    }
    return play;
}

/// A response that only holds while something was not noticed is tried without noticing first.
engine::Step tried(const Source& from, const TryInstead& wanted)
{
    const auto& script = from.scene.script;
    auto step = engine::respond(script, just_before(from, wanted.from), wanted.response);
    if (std::holds_alternative<engine::Play>(step)) return step;
    const auto as_it_was =
        engine::dropped_to(script, play_of(from.scene, from.attempt), wanted.from);
    return engine::respond(script, as_it_was, wanted.response);
}

std::ptrdiff_t responses_in(std::span<const engine::Decision> decisions)
{
    return std::count_if(decisions.begin(), decisions.end(), [](const auto& one) {
        return std::holds_alternative<engine::Respond>(one);
    });
}

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
    const auto step = tried(*from, intent);
    const auto* play = std::get_if<engine::Play>(&step);
    if (play == nullptr) return;
    from->screen.what_if = WhatIf{intent.from, play->decisions};
}

void handle(Turn& turn, const DecideInWhatIf& intent)
{
    const auto from = source(turn);
    if (!from || !from->screen.what_if) return;
    const auto step = engine::take(from->scene.script, play_of_what_if(*from), intent.decision);
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
