// session/library.cpp
//
// The steps of the library and of a case: filtering, reading, starting and going on.
#include "session/handlers.hpp"
#include "session/leaving.hpp"

#include <utility>

namespace tegenover::session {

namespace {

void leave_for(Turn& turn, ScreenModel next)
{
    turn.model = leaving_for(std::move(turn.model), std::move(next));
}

std::int64_t next_number(const Model& model)
{
    return model.attempts.empty() ? 1 : model.attempts.back().number + 1;
}

/// Where an attempt stands that was never opened in this run.
ScreenModel first_place(const Attempt& attempt)
{
    if (attempt.ended) return DebriefScreen{.attempt = attempt.number};
    return BeforeScreen{.attempt = attempt.number};
}

} // namespace

void handle(Turn& turn, const FilterLibrary& intent)
{
    if (!std::holds_alternative<LibraryScreen>(turn.model.screen)) return;
    turn.model.screen = intent.filter;
    turn.model.library = intent.filter;
}

void handle(Turn& turn, const ReadCase& intent)
{
    if (find_case(turn.catalogue, intent.case_id) == nullptr) return;
    leave_for(turn, CaseScreen{intent.case_id});
}

void handle(Turn& turn, const StartScene& intent)
{
    if (find_scene(turn.catalogue, intent.scene) == nullptr) return;
    const auto number = next_number(turn.model);
    turn.model.attempts.push_back({.number = number,
                                   .started = turn.around.now,
                                   .scene = intent.scene,
                                   .seed = turn.around.chance});
    leave_for(turn, BeforeScreen{number});
}

void handle(Turn& turn, const ResumeAttempt& intent)
{
    const auto* attempt = find_attempt(turn.model, intent.attempt);
    if (attempt == nullptr || find_scene(turn.catalogue, attempt->scene) == nullptr) return;
    const bool begun = !attempt->ended && !attempt->decisions.empty();
    const auto place = place_left(turn.model, intent.attempt);
    leave_for(turn, place.value_or(first_place(*attempt)));
    if (!place && begun) handle(turn, BeginPlay{});
}

} // namespace tegenover::session
