// session/debrief.cpp
//
// The steps of the debrief: turning pages, estimating, writing. The gap cannot be opened before
// the estimate was given or passed by its own page, so that no figure comes before it.
#include "session/handlers.hpp"

#include "session/attempt_play.hpp"

#include <algorithm>

namespace tegenover::session {
namespace {

constexpr int estimate_step = 5;

DebriefScreen* debrief(Turn& turn) { return std::get_if<DebriefScreen>(&turn.model.screen); }

Attempt* attempt_in_debrief(Turn& turn)
{
    const auto* screen = debrief(turn);
    return screen == nullptr ? nullptr : find_attempt(turn.model, screen->attempt);
}

bool all_estimated(const Attempt& attempt)
{
    return std::all_of(attempt.estimate.begin(), attempt.estimate.end(),
                       [](const auto& one) { return one.has_value(); });
}

/// Pages open one by one; figures (from `gap` on) only after the own estimate is complete.
bool may_open(DebriefPage page, const DebriefScreen& screen, const Attempt& attempt)
{
    if (page > DebriefPage::estimate && !all_estimated(attempt)) return false;
    return static_cast<int>(page) <= static_cast<int>(screen.furthest) + 1;
}

} // namespace

void handle(Turn& turn, const TurnToPage& intent)
{
    auto* screen = debrief(turn);
    const auto* attempt = attempt_in_debrief(turn);
    if (attempt == nullptr || !may_open(intent.page, *screen, *attempt)) return;
    screen->page = intent.page;
    screen->furthest = std::max(screen->furthest, intent.page);
}

void handle(Turn& turn, const EstimateSelf& intent)
{
    auto* attempt = attempt_in_debrief(turn);
    // An estimate made after the figures were seen would no longer be one.
    if (attempt == nullptr || debrief(turn)->furthest > DebriefPage::estimate) return;
    const int steps = (std::clamp(intent.percent, 0, 100) + estimate_step / 2) / estimate_step;
    attempt->estimate[static_cast<std::size_t>(intent.principle)] = steps * estimate_step;
}

void handle(Turn& turn, const OpenMoment& intent)
{
    auto* screen = debrief(turn);
    const auto* attempt = attempt_in_debrief(turn);
    if (attempt == nullptr) return;
    const auto given =
        std::count_if(attempt->decisions.begin(), attempt->decisions.end(),
                      [](const auto& one) { return std::holds_alternative<engine::Respond>(one); });
    if (intent.moment < static_cast<std::size_t>(given)) screen->moment = intent.moment;
}

void handle(Turn& turn, const WriteReflection& intent)
{
    constexpr std::size_t most_questions = 20;
    auto* attempt = attempt_in_debrief(turn);
    if (attempt == nullptr || intent.question >= most_questions) return;
    if (attempt->reflections.size() <= intent.question) {
        attempt->reflections.resize(intent.question + 1);
    }
    attempt->reflections[intent.question] = intent.text;
}

void handle(Turn& turn, const WritePromise& intent)
{
    if (auto* attempt = attempt_in_debrief(turn)) attempt->promise = intent.text;
}

void handle(Turn& turn, const WriteName& intent)
{
    if (auto* attempt = attempt_in_debrief(turn)) attempt->name = intent.text;
}

} // namespace tegenover::session
