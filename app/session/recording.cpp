// session/recording.cpp
//
// Comparing attempt by attempt. Written text may wait a moment; everything else may not.
#include "session/recording.hpp"

#include "session/attempt_play.hpp"
#include "session/leaving.hpp"
#include "session/place.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

bool is_untouched(const Attempt& attempt)
{
    return attempt.decisions.empty() && attempt.role == RoleTaken::not_chosen;
}

/// As it was, but with what the learner typed meanwhile.
Attempt with_texts_of(Attempt attempt, const Attempt& typed)
{
    attempt.reflections = typed.reflections;
    attempt.promise = typed.promise;
    attempt.name = typed.name;
    return attempt;
}

engine::AttemptSummary summary_of(const Attempt& attempt, engine::AttemptResult result,
                                  std::int64_t now)
{
    return {.number = attempt.number,
            .started = attempt.started,
            .changed = now,
            .scene = attempt.scene,
            .scene_hash = attempt.scene_hash,
            .decisions = attempt.decisions.size(),
            .ended = attempt.ended,
            .role = attempt.role,
            .estimate = attempt.estimate,
            .promise = attempt.promise,
            .promise_kept = attempt.promise_kept,
            .result = result};
}

void put_in_history(Model& model, engine::AttemptSummary summary)
{
    auto& history = model.history;
    // Newest attempts change most.
    const auto found = std::find_if(history.rbegin(), history.rend(),
                                    [&](const auto& one) { return one.number == summary.number; });
    if (found != history.rend()) {
        *found = std::move(summary);
    } else {
        history.push_back(std::move(summary));
    }
}

const Attempt* find_before(const BeforeStep& before, std::int64_t number)
{
    const auto found = std::find_if(before.attempts.begin(), before.attempts.end(),
                                    [&](const auto& one) { return one.number == number; });
    return found == before.attempts.end() ? nullptr : &*found;
}

Place place_before(const BeforeStep& before, const Attempt* attempt)
{
    if (attempt == nullptr) return {};
    return before.places[static_cast<std::size_t>(attempt - before.attempts.data())];
}

} // namespace

BeforeStep before_step(const Model& model)
{
    BeforeStep before{model.attempts, {}, attempt_on(model.screen), model.pairs};
    before.places.reserve(model.attempts.size());
    for (const auto& attempt : model.attempts)
        before.places.push_back(place_of(model, attempt.number));
    return before;
}

engine::AttemptResult result_of(const Catalogue& catalogue, const Attempt& attempt)
{
    engine::AttemptResult result;
    const auto* scene = find_scene_of(catalogue, attempt);
    if (scene == nullptr || !attempt.ended) return result;
    const auto play = play_of(*scene, attempt);
    const auto& ending = engine::moment_of(scene->script, play.state).ending;
    if (ending) result.outcome = ending->outcome;
    if (!scene->best) return result;
    const auto percentages = engine::percentages(play.state.earned, *scene->best);
    result.measure = percentages.of;
    result.total = percentages.total;
    return result;
}

namespace {

using engine::pair::Session;

/// As it was, but with what was typed and counted meanwhile.
Session with_texts_of(Session session, const Session& typed)
{
    session.own_words = typed.own_words;
    session.plenary = typed.plenary;
    if (session.rounds.size() != typed.rounds.size()) return session;
    for (std::size_t i = 0; i < session.rounds.size(); ++i) {
        session.rounds[i].observer.seen = typed.rounds[i].observer.seen;
        session.rounds[i].clock.elapsed = typed.rounds[i].clock.elapsed;
    }
    return session;
}

/// The clock counted, and that is all; and not past the next ten seconds.
bool only_seconds_passed(const Session& earlier, const Session& now)
{
    constexpr int apart = 10;
    if (earlier.rounds.size() != now.rounds.size()) return false;
    auto counted = earlier;
    auto& clock = counted.rounds.back().clock;
    const bool same_ten = clock.elapsed / apart == now.round().clock.elapsed / apart;
    clock.elapsed = now.round().clock.elapsed;
    return same_ten && counted == now;
}

void record_pair(Turn& turn, const BeforeStep& before, const Session& session)
{
    const auto earlier =
        std::find_if(before.pairs.begin(), before.pairs.end(),
                     [&](const auto& one) { return one.number == session.number; });
    if (earlier == before.pairs.end()) {
        turn.effects.push_back(KeepPair{session, false});
        return;
    }
    if (*earlier == session || only_seconds_passed(*earlier, session)) return;
    const bool may_wait = with_texts_of(*earlier, session) == session;
    turn.effects.push_back(KeepPair{session, may_wait});
}

} // namespace

void record_changes(Turn& turn, const BeforeStep& before)
{
    for (const auto& session : turn.model.pairs)
        record_pair(turn, before, session);
    for (auto& attempt : turn.model.attempts) {
        if (is_untouched(attempt)) continue;
        attempt.times.resize(attempt.decisions.size(), turn.around.now);
        const auto* earlier = find_before(before, attempt.number);
        auto place = place_of(turn.model, attempt.number);
        const bool same_place = place == place_before(before, earlier);
        if (earlier != nullptr && *earlier == attempt && same_place) continue;
        const bool only_typed =
            earlier != nullptr && same_place && with_texts_of(*earlier, attempt) == attempt;
        auto result = result_of(turn.catalogue, attempt);
        put_in_history(turn.model, summary_of(attempt, result, turn.around.now));
        turn.effects.push_back(KeepAttempt{attempt, std::move(place), result, only_typed});
    }
    const bool was_left = before.open && before.open != attempt_on(turn.model.screen) &&
                          find_attempt(turn.model, *before.open) != nullptr;
    if (was_left) turn.effects.push_back(WriteWaiting{});
}

} // namespace tegenover::session
