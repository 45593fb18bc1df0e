// Progress from summaries: what counts, what is filtered, and how many tries share a point.
#include "session/play_scene.hpp"
#include "session/progress_view.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

constexpr std::int64_t today = 1'800'000'000;
constexpr std::int64_t day = 86'400;

engine::AttemptSummary a_try(std::int64_t number, std::int64_t started, int measure, int estimate)
{
    engine::AttemptSummary one;
    one.number = number;
    one.started = started;
    one.scene = "call";
    one.decisions = 4;
    one.ended = true;
    one.result.outcome = engine::Outcome::fragile;
    one.result.measure.fill(measure);
    one.result.total = measure;
    one.estimate.fill(estimate);
    return one;
}

Model with_history(std::vector<engine::AttemptSummary> history, ProgressScreen wish = {})
{
    Model model;
    model.history = std::move(history);
    wish.now = today;
    model.screen = wish;
    return model;
}

} // namespace

SCENARIO("each try is a point, oldest first, and a row, newest first", "[session][progress]")
{
    const auto view = view_progress(
        play_catalogue(), with_history({a_try(1, today - day, 20, 60), a_try(2, today, 50, 55)}));
    REQUIRE(view.points.size() == 2);
    CHECK(view.points[0].measure[0] == 20.0F);
    CHECK(view.points[1].estimate[4] == 55.0F);
    REQUIRE(view.tries.size() == 2);
    CHECK(view.tries[0].attempt == 2);
    CHECK(view.tries[0].scene_title == "The call");
    CHECK_FALSE(view.less_sure);
}

SCENARIO("a try without a word is no try, an unfinished one gives no figure", "[session][progress]")
{
    auto opened = a_try(1, today, 0, 0);
    opened.decisions = 0;
    opened.ended = false;
    auto halfway = a_try(2, today, 0, 0);
    halfway.ended = false;
    halfway.result = {};
    const auto view = view_progress(play_catalogue(), with_history({opened, halfway}));
    CHECK(view.all_tries == 1);
    CHECK(view.points.empty());
    REQUIRE(view.scenes.size() == 1);
    CHECK(view.scenes[0].tries == 0);
    CHECK(view.scenes[0].begun == 1);
}

SCENARIO("a filter looks at one scene and as far back as is asked", "[session][progress]")
{
    auto other = a_try(3, today, 90, 90);
    other.scene = "gone-scene";
    const std::vector<engine::AttemptSummary> history{a_try(1, today - 100 * day, 10, 10),
                                                      a_try(2, today - 10 * day, 20, 20), other};
    const auto tries = [&](const ProgressScreen& wish) {
        return view_progress(play_catalogue(), with_history(history, wish)).tries.size();
    };
    CHECK(tries({}) == 3);
    CHECK(tries({.scene = "call"}) == 2);
    CHECK(tries({.period = Period::month}) == 2);
    CHECK(tries({.scene = "call", .period = Period::quarter}) == 1);
    CHECK(tries({.scene = "call", .period = Period::year}) == 2);
    // A scene that is no longer there is called by its id, and can still be filtered by.
    const auto view = view_progress(play_catalogue(), with_history(history));
    CHECK(view.scenes.size() == 2);
    CHECK(view.tries[0].scene_title == "gone-scene");
}

SCENARIO("ten thousand tries share sixty points, and none is left out", "[session][progress]")
{
    std::vector<engine::AttemptSummary> history;
    for (std::int64_t i = 0; i < 10'000; ++i)
        history.push_back(a_try(i + 1, today - (10'000 - i) * 3600, static_cast<int>(i / 100), 50));
    const auto view = view_progress(play_catalogue(), with_history(history));
    REQUIRE(view.points.size() == most_progress_points);
    std::size_t tries = 0;
    for (const auto& point : view.points)
        tries += point.tries;
    CHECK(tries == 10'000);
    CHECK(*view.points.front().measure[0] < *view.points.back().measure[0]);
}

SCENARIO("an own estimate that goes down is noticed, to be met kindly", "[session][progress]")
{
    const auto view = view_progress(
        play_catalogue(), with_history({a_try(1, today - day, 20, 70), a_try(2, today, 50, 60)}));
    CHECK(view.less_sure);
}

SCENARIO("open promises stand first, each newest first", "[session][progress]")
{
    auto first = a_try(1, today - 3 * day, 1, 1);
    auto second = a_try(2, today - 2 * day, 1, 1);
    auto third = a_try(3, today - day, 1, 1);
    first.promise = "one";
    second.promise = "two";
    third.promise = "three";
    third.promise_kept = true;
    const auto view = view_progress(play_catalogue(), with_history({first, second, third}));
    REQUIRE(view.promises.size() == 3);
    CHECK(view.promises[0].promise == "two");
    CHECK(view.promises[1].promise == "one");
    CHECK(view.promises[2].promise == "three");
}
