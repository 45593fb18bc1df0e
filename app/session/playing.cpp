// session/playing.cpp
//
// The steps of the play screen. What may be decided is the engine's to say; the order in which the
// learner is asked things is said here: response, reason, explanation, then the next moment with
// its check-in.
#include "session/attempt_play.hpp"
#include "session/handlers.hpp"

#include <utility>

namespace tegenover::session {
namespace {

struct Playing {
    PlayScreen& screen;
    Attempt& attempt;
    const ShelfScene& scene;
};

/// What is being played; nothing where the play screen is not open.
std::optional<Playing> playing(Turn& turn)
{
    auto* screen = std::get_if<PlayScreen>(&turn.model.screen);
    if (screen == nullptr) return std::nullopt;
    auto* attempt = find_attempt(turn.model, screen->attempt);
    if (attempt == nullptr) return std::nullopt;
    const auto* scene = find_scene_of(turn.catalogue, *attempt);
    if (scene == nullptr) return std::nullopt;
    return Playing{*screen, *attempt, *scene};
}

PlayStep step_on_entering(const ShelfScene& scene, const engine::Play& play)
{
    const bool asks = engine::moment_of(scene.script, play.state).check_in.has_value();
    return asks && !engine::check_in_noted(play) ? PlayStep::check_in : PlayStep::respond;
}

bool asks_for_reason(const ShelfScene& scene, const engine::Play& play)
{
    return play.state.answered != engine::none &&
           !scene.scene().moments[play.state.answered].reasons.empty();
}

/// The step that follows `done` after a response was given.
PlayStep step_after(PlayStep done, const ShelfScene& scene, const engine::Play& play, bool coaching)
{
    const bool reason_is_next = done == PlayStep::respond && asks_for_reason(scene, play);
    if (reason_is_next) return PlayStep::reason;
    if (done != PlayStep::coaching && coaching) return PlayStep::coaching;
    return step_on_entering(scene, play);
}

bool fits(const engine::Decision& decision, PlayStep step)
{
    if (std::holds_alternative<engine::Respond>(decision)) return step == PlayStep::respond;
    if (std::holds_alternative<engine::GiveReason>(decision)) return step == PlayStep::reason;
    if (std::holds_alternative<engine::NoteCheckIn>(decision)) return step == PlayStep::check_in;
    const bool looking = step == PlayStep::respond || step == PlayStep::check_in;
    return std::holds_alternative<engine::Notice>(decision) && looking;
}

PlayStep step_after(const engine::Decision& decision, PlayStep step, const Playing& now,
                    const engine::Play& play, bool coaching)
{
    if (std::holds_alternative<engine::Notice>(decision)) return step;
    if (std::holds_alternative<engine::NoteCheckIn>(decision)) return PlayStep::respond;
    return step_after(step, now.scene, play, coaching);
}

void keep(const engine::Play& play, Playing& now)
{
    now.attempt.decisions = play.decisions;
    now.attempt.ended = engine::standing(now.scene.script, play) == engine::Standing::ended;
}

} // namespace

void handle(Turn& turn, const BeginPlay&)
{
    const auto* before = std::get_if<BeforeScreen>(&turn.model.screen);
    if (before == nullptr) return;
    turn.model.screen = PlayScreen{.attempt = before->attempt};
    if (auto now = playing(turn)) {
        now->screen.step = step_on_entering(now->scene, play_of(now->scene, now->attempt));
    }
}

void handle(Turn& turn, const Decide& intent)
{
    auto now = playing(turn);
    if (!now || now->screen.paused || !fits(intent.decision, now->screen.step)) return;
    auto step = engine::take(now->scene.script, play_of(now->scene, now->attempt), intent.decision);
    const auto* play = std::get_if<engine::Play>(&step);
    if (play == nullptr) return;
    now->screen.step =
        step_after(intent.decision, now->screen.step, *now, *play, turn.model.settings.coaching);
    keep(*play, *now);
}

void handle(Turn& turn, const SkipAsked&)
{
    auto now = playing(turn);
    if (!now) return;
    if (now->screen.step == PlayStep::check_in) now->screen.step = PlayStep::respond;
    if (now->screen.step == PlayStep::reason) {
        now->screen.step =
            step_after(PlayStep::reason, now->scene, play_of(now->scene, now->attempt),
                       turn.model.settings.coaching);
    }
}

void handle(Turn& turn, const Continue&)
{
    auto now = playing(turn);
    if (!now || now->screen.step != PlayStep::coaching) return;
    now->screen.step = step_on_entering(now->scene, play_of(now->scene, now->attempt));
}

void handle(Turn& turn, const StepBack&)
{
    auto now = playing(turn);
    if (!now) return;
    const auto play = play_of(now->scene, now->attempt);
    if (!engine::can_go_back(play)) return;
    const auto earlier = engine::back(now->scene.script, play);
    keep(earlier, *now);
    now->screen.step = step_on_entering(now->scene, earlier);
}

void handle(Turn& turn, const PausePlay& intent)
{
    if (auto now = playing(turn)) now->screen.paused = intent.paused;
}

void handle(Turn& turn, const AskToLeave& intent)
{
    if (auto now = playing(turn)) now->screen.leaving = intent.asked;
}

void handle(Turn& turn, const OpenDebrief&)
{
    const auto now = playing(turn);
    if (!now || !now->attempt.ended) return;
    turn.model.screen = DebriefScreen{.attempt = now->attempt.number};
}

} // namespace tegenover::session
