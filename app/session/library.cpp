// session/library.cpp
//
// The steps of the library and of a case: filtering, reading, starting and going on.
#include "session/handlers.hpp"
#include "session/leaving.hpp"
#include "session/place.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

void leave_for(Turn& turn, ScreenModel next)
{
    turn.model = leaving_for(std::move(turn.model), std::move(next));
}

/// Drawn, not counted: two windows on the same records never take the same one.
std::int64_t new_number(const Model& model, std::uint64_t chance)
{
    constexpr std::uint64_t most = (std::uint64_t{1} << 53U) - 1; // exact in any JSON reader
    auto number = std::max<std::int64_t>(static_cast<std::int64_t>(chance & most), 1);
    while (find_attempt(model, number) != nullptr || find_summary(model, number) != nullptr)
        ++number;
    return number;
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
    const auto* scene = find_scene(turn.catalogue, intent.scene);
    if (scene == nullptr) return;
    const auto number = new_number(turn.model, turn.around.chance);
    turn.model.attempts.push_back({.number = number,
                                   .started = turn.around.now,
                                   .scene = intent.scene,
                                   .scene_hash = scene->hash,
                                   .seed = turn.around.chance});
    leave_for(turn, BeforeScreen{number});
}

void handle(Turn& turn, const ResumeAttempt& intent)
{
    const auto* attempt = find_attempt(turn.model, intent.attempt);
    if (attempt == nullptr) {
        if (find_summary(turn.model, intent.attempt) != nullptr)
            turn.effects.push_back(FetchAttempt{intent.attempt});
        return;
    }
    if (find_scene_of(turn.catalogue, *attempt) == nullptr) return;
    const bool begun = !attempt->ended && !attempt->decisions.empty();
    const auto place = place_left(turn.model, intent.attempt);
    leave_for(turn, place.value_or(first_place(*attempt)));
    if (!place && begun) handle(turn, BeginPlay{});
}

void handle(Turn& turn, const AttemptFetched& intent)
{
    const auto number = intent.attempt.number;
    if (find_attempt(turn.model, number) == nullptr) {
        turn.model.attempts.push_back(intent.attempt);
        if (auto place = screen_at(intent.place, number))
            turn.model.left.push_back(std::move(*place));
    }
    handle(turn, ResumeAttempt{number});
}

} // namespace tegenover::session
