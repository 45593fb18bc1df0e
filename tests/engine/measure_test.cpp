// Percentages, what was missed, and the exact best and worst of a scene.
#include "engine/explore.hpp"
#include "engine/players.hpp"

#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::engine;
using namespace tegenover::testing;

SCENARIO("a percentage is rounded half up and held to 0..100", "[engine][measure]")
{
    CHECK(percentage(1, 8) == 13); // 12.5
    CHECK(percentage(1, 3) == 33);
    CHECK(percentage(2, 3) == 67);
    CHECK(percentage(-4, 8) == 0);
    CHECK(percentage(9, 8) == 100);
    CHECK(percentage(0, 0) == std::nullopt);
    CHECK(percentage(-1, -2) == std::nullopt);
}

SCENARIO("what was missed is measured against all that lay on the table", "[engine][measure]")
{
    const Script script = compile(scene(
        {with_lines(
             moment("a",
                    {ResponseBuilder("name", "end").scores({2, 2, 0, 0, 0}).when(noticed("cue")),
                     ResponseBuilder("ask", "end").scores({0, 1, 0, 0, 0}),
                     ResponseBuilder("never", "end").scores({2, 2, 2, 2, 2}).when(having("x"))}),
             {line("...", {"cue"})}),
         ending("end", Outcome::fragile)}));
    const auto given = given_responses(script, after(script, {"ask"}));
    REQUIRE(given.size() == 1);
    CHECK(given[0].missed == 3);
    CHECK(given[0].on_table == std::vector<Index>{0, 1});
    CHECK(given_responses(script, after(script, Mode::solo, {Notice{"cue"}, Respond{"name"}}))[0]
              .missed == 0);
}

SCENARIO("best and worst are those of complete play-throughs only", "[engine][explore]")
{
    GIVEN("a dead end that would score highest, and a loop that may be walked once")
    {
        const Script script =
            compile(scene({moment("a", {ResponseBuilder("trap", "dead").scores({2, 2, 2, 2, 2}),
                                        ResponseBuilder("round", "a").scores({1, 0, 0, 0, 0}),
                                        ResponseBuilder("off", "end").scores({0, 1, 0, 0, -1})}),
                           moment("dead", {ResponseBuilder("never", "end").when(having("x"))}),
                           ending("end", Outcome::fragile)}));
        const auto explored = explore(script, Mode::solo);
        REQUIRE(explored.complete);
        REQUIRE(explored.range);
        CHECK(explored.range->best.total == 1);
        CHECK(explored.range->worst.total == 0);
        CHECK(explored.range->best.of == PrincipleScores{1, 1, 0, 0, -1});
        CHECK(explored.range->worst.of == PrincipleScores{0, 1, 0, 0, -1});
    }
    GIVEN("no way to any ending")
    {
        const Script script =
            compile(scene({moment("a", {ResponseBuilder("never", "end").when(having("x"))}),
                           ending("end", Outcome::fragile)}));
        CHECK(explore(script, Mode::solo).complete);
        CHECK_FALSE(explore(script, Mode::solo).range);
    }
    GIVEN("a budget that is too small")
    {
        const Script script = compile(
            scene({moment("a", {ResponseBuilder("on", "b")}),
                   moment("b", {ResponseBuilder("on", "end")}), ending("end", Outcome::fragile)}));
        CHECK_FALSE(explore(script, Mode::solo, 2).complete);
        CHECK_FALSE(explore(script, Mode::solo, 2).range);
        CHECK(explore(script, Mode::solo, 3).complete);
    }
}

SCENARIO("in pair mode a line that never holds alone counts too", "[engine][explore]")
{
    auto made = scene(
        {with_lines(
             moment("a",
                    {ResponseBuilder("deep", "end").scores({0, 0, 2, 0, 0}).when(having("opened")),
                     ResponseBuilder("shallow", "end").scores({0, 0, 1, 0, 0})}),
             {line_when("open", trust_between(90, 100)), line_when("guarded", {})}),
         ending("end", Outcome::fragile)});
    made.moments[0].lines[0].effects.set = {"opened"};
    const Script script = compile(made);
    CHECK(explore(script, Mode::solo).range->best.total == 1);
    CHECK(explore(script, Mode::pair).range->best.total == 2);
}

SCENARIO("players without understanding earn what their rule gives them", "[engine][players]")
{
    const Script script = compile(scene(
        {moment("a",
                {ResponseBuilder("one", "b").says("middling").scores({1, 0, 0, 0, 0}),
                 ResponseBuilder("two", "b").says("the longest of all").scores({2, 0, 0, 0, 0}),
                 ResponseBuilder("three", "b").says("\u00e9\u00e9").scores({-2, 0, 0, 0, 0})}),
         moment("b", {ResponseBuilder("x", "end").says("same").scores({0, 0, 0, 1, 0}),
                      ResponseBuilder("y", "end").says("also").scores({0, 0, 0, 2, 0})}),
         ending("end", Outcome::fragile)}));
    CHECK(earned_by(script, MechanicalPlayer::first) == 2);
    CHECK(earned_by(script, MechanicalPlayer::longest) == 3);
    CHECK(earned_by(script, MechanicalPlayer::shortest) == -1);
    CHECK(*expected_by_chance(script) == Approx(1.0 / 3 + 1.5));
}
