// What a step wants kept on disk: exactly what changed, at once for decisions, soon for typed text.
#include "session/leaving.hpp"
#include "session/recording.hpp"

#include "session/play_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

std::vector<KeepAttempt> kept_by(const session::Catalogue& catalogue, const Model& model,
                                 const Intent& intent, std::int64_t now = 2000)
{
    std::vector<KeepAttempt> kept;
    const Circumstances around{.now = now, .chance = 1};
    for (const auto& effect : update(catalogue, model, intent, around).effects) {
        if (const auto* one = std::get_if<KeepAttempt>(&effect)) kept.push_back(*one);
    }
    return kept;
}

} // namespace

SCENARIO("a decision is kept at once, with its time and its place", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    const auto model = playing_model(catalogue);
    const auto kept = kept_by(catalogue, model, gives("listen"), 2345);
    REQUIRE(kept.size() == 1);
    CHECK_FALSE(kept[0].may_wait);
    CHECK(kept[0].attempt.decisions.size() == 1);
    CHECK(kept[0].attempt.times == std::vector<std::int64_t>{2345});
    CHECK(kept[0].place.screen == "play");
    CHECK(kept[0].place.page == static_cast<int>(PlayStep::reason));
}

SCENARIO("going back drops the tail and its times", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    const auto model = then(catalogue, playing_model(catalogue), {gives("wait")});
    const auto kept = kept_by(catalogue, model, StepBack{});
    REQUIRE(kept.size() == 1);
    CHECK(kept[0].attempt.decisions.empty());
    CHECK(kept[0].attempt.times.empty());
}

SCENARIO("what changes nothing in an attempt is not written", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    const auto model = playing_model(catalogue);
    CHECK(kept_by(catalogue, model, OpenSettings{}).empty());
    CHECK(kept_by(catalogue, model, PausePlay{true}).empty());
    CHECK(kept_by(catalogue, model, gives("not there")).empty());
}

SCENARIO("a scene that was only opened leaves no record", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    CHECK(kept_by(catalogue, Model{}, StartScene{"call"}).empty());
    const auto opened = then(catalogue, Model{}, {StartScene{"call"}});
    CHECK(kept_by(catalogue, opened, GoBack{}).empty());
    CHECK(kept_by(catalogue, opened, ChooseRole{RoleTaken::unsure}).size() == 1);
}

SCENARIO("typed text may wait a moment, and leaving the page may not", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    auto model =
        then(catalogue, playing_model(catalogue), {gives("wait"), SkipAsked{}, SkipAsked{}});
    model = then(catalogue, std::move(model), {gives("own"), OpenDebrief{}});
    REQUIRE(std::holds_alternative<DebriefScreen>(model.screen));
    const auto typed = kept_by(catalogue, model, WritePromise{"Morgen bel ik."});
    REQUIRE(typed.size() == 1);
    CHECK(typed[0].may_wait);
    CHECK(typed[0].attempt.promise == "Morgen bel ik.");
    const auto estimated = kept_by(catalogue, model, EstimateSelf{engine::Principle::present, 40});
    REQUIRE(estimated.size() == 1);
    CHECK_FALSE(estimated[0].may_wait);
}

SCENARIO("the history knows how an attempt ended", "[session][recording]")
{
    auto catalogue = play_catalogue();
    auto model =
        then(catalogue, playing_model(catalogue), {gives("wait"), SkipAsked{}, SkipAsked{}});
    REQUIRE(model.history.size() == 1);
    CHECK_FALSE(model.history[0].ended);
    model = then(catalogue, std::move(model), {gives("deny")});
    REQUIRE(model.history.size() == 1);
    CHECK(model.history[0].ended);
    CHECK(model.history[0].result.outcome == engine::Outcome::broken);
    CHECK(model.history[0].decisions == 2);
}

SCENARIO("an attempt of an earlier run is fetched and opened where it was left",
         "[session][recording]")
{
    const auto catalogue = play_catalogue();
    auto earlier = then(catalogue, playing_model(catalogue), {gives("listen")});
    const auto kept = earlier.attempts[0];
    Model model;
    model.history = earlier.history;
    const Circumstances around{.now = 3000, .chance = 9};

    const auto asked = update(catalogue, model, ResumeAttempt{kept.number}, around);
    REQUIRE(asked.effects == Effects{FetchAttempt{kept.number}});
    const auto place = place_of(earlier, kept.number);
    const auto there = update(catalogue, asked.model, AttemptFetched{kept, place}, around).model;
    CHECK(there.screen == earlier.screen);
    CHECK(there.attempts == earlier.attempts);
}

SCENARIO("a place keeps what it names, whatever number it holds", "[session][recording]")
{
    const DebriefScreen debrief{
        .attempt = 3, .page = DebriefPage::gap, .furthest = DebriefPage::moments, .moment = 2};
    Model model;
    model.screen = debrief;
    CHECK(screen_at(place_of(model, 3), 3) == ScreenModel{debrief});
    CHECK(screen_at({.screen = "play", .page = 99}, 3) ==
          ScreenModel{PlayScreen{.attempt = 3, .step = PlayStep::coaching}});
    CHECK(screen_at({.screen = "debrief", .page = -4, .furthest = 99, .moment = -1}, 3) ==
          ScreenModel{DebriefScreen{.attempt = 3, .furthest = DebriefPage::keep}});
    CHECK_FALSE(screen_at({.screen = "else"}, 3));
}

SCENARIO("what another window changed goes on here under another number", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    auto model = then(catalogue, playing_model(catalogue), {gives("wait")});
    const auto number = model.attempts[0].number;
    const Circumstances around{.now = 3000, .chance = 9};
    const auto after = update(catalogue, model, AttemptRenumbered{number, 777}, around);
    CHECK(attempt_on(after.model.screen) == 777);
    REQUIRE(after.effects.size() == 1);
    CHECK(std::get<KeepAttempt>(after.effects[0]).attempt.number == 777);
    CHECK(after.model.notice);
}

SCENARIO("a promise of an earlier run is ticked off on disk", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    Model model;
    model.history = {{.number = 5, .decisions = 3, .ended = true, .promise = "Bellen"}};
    const Circumstances around{.now = 3000, .chance = 9};
    const auto ticked = update(catalogue, model, TickPromise{5, true}, around);
    CHECK(ticked.model.history[0].promise_kept);
    CHECK(ticked.effects == Effects{KeepPromise{5, true}});
    CHECK(update(catalogue, ticked.model, TickPromise{5, true}, around).effects.empty());
}

SCENARIO("everything is deleted only after it was asked", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    auto model = then(catalogue, playing_model(catalogue), {gives("wait"), OpenSettings{}});
    const Circumstances around{.now = 3000, .chance = 9};
    CHECK(update(catalogue, model, DeleteEverything{}, around).effects.empty());
    const auto asked = update(catalogue, model, AskToDelete{true}, around).model;
    CHECK(update(catalogue, asked, DeleteEverything{}, around).effects == Effects{DeleteRecords{}});
    const auto gone = update(catalogue, asked, EverythingDeleted{}, around);
    CHECK(gone.model.attempts.empty());
    CHECK(gone.model.history.empty());
    CHECK(gone.effects.empty());
    CHECK(std::holds_alternative<LibraryScreen>(gone.model.screen));
}

SCENARIO("an old attempt is shown with the scene as it was then", "[session][recording]")
{
    auto catalogue = play_catalogue();
    catalogue.scenes[0].hash = "now";
    auto then_scene = play_scene();
    then_scene.title = engine::plain("The call, as it was");
    catalogue.former.push_back({engine::compile(std::move(then_scene)), {}, "then"});
    Attempt attempt;
    attempt.scene = "call";
    const auto title_for = [&](const std::string& hash) {
        attempt.scene_hash = hash;
        return find_scene_of(catalogue, attempt)->scene().title;
    };
    CHECK(title_for("now") == engine::plain("The call"));
    CHECK(title_for("then") == engine::plain("The call, as it was"));
    CHECK(title_for("lost") == engine::plain("The call"));
    attempt.scene = "gone";
    CHECK(find_scene_of(catalogue, attempt) == nullptr);
    CHECK(has_version(catalogue, "then"));
    CHECK_FALSE(has_version(catalogue, "lost"));
}

SCENARIO("leaving an attempt's screen has what was typed last written", "[session][recording]")
{
    const auto catalogue = play_catalogue();
    auto model =
        then(catalogue, playing_model(catalogue), {gives("wait"), SkipAsked{}, SkipAsked{}});
    model = then(catalogue, std::move(model), {gives("own"), OpenDebrief{}});
    const auto writes_waiting = [&](const Intent& intent) {
        const auto effects = update(catalogue, model, intent, {.now = 2000, .chance = 1}).effects;
        return std::ranges::count(effects, Effect{WriteWaiting{}});
    };
    CHECK(writes_waiting(GoBack{}) == 1);
    CHECK(writes_waiting(GoToLibrary{}) == 1);
    CHECK(writes_waiting(OpenProgress{}) == 1);
    CHECK(writes_waiting(WritePromise{"Morgen"}) == 0);
    CHECK(writes_waiting(OpenSettings{}) == 0);
}
