// The rules of scene format 1 for one play: lines, cues, responses, effects and their order.
#include "engine/play.hpp"

#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::engine;
using namespace tegenover::testing;

using Ids = std::vector<std::string>;

namespace {

Refusal refusal_of(const Step& step)
{
    REQUIRE(std::holds_alternative<Refusal>(step));
    return std::get<Refusal>(step);
}

Play play_of(const Step& step)
{
    REQUIRE(std::holds_alternative<Play>(step));
    return std::get<Play>(step);
}

} // namespace

SCENARIO("trust follows the weights unless the response says otherwise", "[engine][play]")
{
    GIVEN("a scene that weighs compassion heavily and the network not at all")
    {
        auto made = scene(
            {moment("asked", {ResponseBuilder("own-it", "closed").scores({0, 1, 2, 0, 2}),
                              ResponseBuilder("deny", "closed").scores({0, 2, 2, 2, 2}).trust(-7)}),
             ending("closed", Outcome::fragile)});
        made.trust_weights = {2, 3, 5, 2, 0};
        const Script script = compile(made);

        THEN("a change is the sum of weight times score")
        {
            CHECK(after(script, {"own-it"}).state.trust == 50 + 3 * 1 + 5 * 2);
        }
        THEN("a change that is given replaces the sum")
        {
            CHECK(after(script, {"deny"}).state.trust == 43);
        }
        THEN("scores are earned in both cases")
        {
            CHECK(after(script, {"deny"}).state.earned == PrincipleScores{0, 2, 2, 2, 2});
        }
    }
}

SCENARIO("trust is held to 0..100 at every step, not at the end", "[engine][play]")
{
    auto made = scene({moment("a", {ResponseBuilder("up", "b").trust(50)}),
                       moment("b", {ResponseBuilder("down", "end").trust(-30)}),
                       ending("end", Outcome::repaired)});
    made.trust_start = 80;
    const Script script = compile(made);
    CHECK(after(script, {"up"}).state.trust == 100);
    CHECK(after(script, {"up", "down"}).state.trust == 70);
}

SCENARIO("flags are set before they are cleared, and `next` sees the result", "[engine][play]")
{
    GIVEN("a response that sets and clears the same flag and branches on it")
    {
        const Script script =
            compile(scene({moment("a", {ResponseBuilder("both", "without")
                                            .sets("known")
                                            .clears("known")
                                            .first_to("with", having("known")),
                                        ResponseBuilder("only-set", "without")
                                            .sets("known")
                                            .first_to("with", having("known")),
                                        ResponseBuilder("warm", "without")
                                            .trust(10)
                                            .first_to("with", trust_between(60, 100))}),
                           ending("with", Outcome::repaired), ending("without", Outcome::broken)}));
        THEN("clearing wins")
        {
            CHECK(moment_of(script, after(script, {"both"}).state).id == "without");
        }
        THEN("a flag that was just set opens the way")
        {
            CHECK(moment_of(script, after(script, {"only-set"}).state).id == "with");
        }
        THEN("trust that was just won opens the way")
        {
            CHECK(moment_of(script, after(script, {"warm"}).state).id == "with");
        }
    }
}

SCENARIO("in solo play the first line that holds is spoken, and its effects apply once",
         "[engine][play]")
{
    GIVEN("a moment with a guarded and an open line")
    {
        auto open = line_when("open", trust_between(55, 100));
        open.effects.trust = 3;
        open.effects.set = {"opened-up"};
        auto guarded = line_when("guarded", {});
        guarded.effects.trust = -4;
        const Script script = compile(scene(
            {moment("a", {ResponseBuilder("warm", "b").trust(10),
                          ResponseBuilder("cold", "b").trust(0)}),
             with_lines(moment("b", {ResponseBuilder("on", "end").trust(0)}), {open, guarded}),
             ending("end", Outcome::fragile)}));
        WHEN("trust is high enough on entering")
        {
            const Play play = after(script, {"warm"});
            THEN("the open line is spoken with its effects")
            {
                CHECK(line_of(script, play.state)->id == "open");
                CHECK(play.state.trust == 63);
                CHECK(play.state.flags.has(0));
            }
        }
        WHEN("trust is too low")
        {
            const Play play = after(script, {"cold"});
            THEN("the next line that holds is spoken")
            {
                CHECK(line_of(script, play.state)->id == "guarded");
                CHECK(play.state.trust == 46);
            }
        }
    }
}

SCENARIO("a response can be given once in a play-through", "[engine][play]")
{
    const Script script = compile(
        scene({moment("loop", {ResponseBuilder("again", "loop"), ResponseBuilder("leave", "end")}),
               ending("end", Outcome::fragile)}));
    const Play once = after(script, {"again"});
    CHECK(ids(script, once, available(script, once.state)) == Ids{"leave"});
    CHECK(refusal_of(respond(script, once, "again")) == Refusal::already_given);
}

SCENARIO("only what was noticed can be named", "[engine][play]")
{
    GIVEN("a response that needs a cue of the line, and one that needs not having seen it")
    {
        const Script script = compile(scene(
            {with_lines(moment("a", {ResponseBuilder("name-it", "b").when(noticed("wrings")),
                                     ResponseBuilder("miss-it", "b").when(not_noticed("wrings")),
                                     ResponseBuilder("wait", "b")}),
                        {line("It is fine.", {"wrings", "looks-away"})}),
             moment("b", {ResponseBuilder("later", "end").when(noticed("wrings")),
                          ResponseBuilder("close", "end")}),
             ending("end", Outcome::fragile)}));
        const Play start = begin(script, Mode::solo);

        THEN("before noticing it is on the table but not available")
        {
            CHECK(ids(script, start, available(script, start.state)) == Ids{"miss-it", "wait"});
            CHECK(ids(script, start, on_the_table(script, start.state)) == Ids{"name-it", "wait"});
            CHECK(refusal_of(respond(script, start, "name-it")) == Refusal::not_offered);
        }
        WHEN("the cue is noticed")
        {
            const Play seen = play_of(take(script, start, Notice{"wrings"}));
            THEN("the naming response is available")
            {
                CHECK(ids(script, seen, available(script, seen.state)) == Ids{"name-it", "wait"});
            }
            THEN("noticing it again changes nothing")
            {
                CHECK(play_of(take(script, seen, Notice{"wrings"})).state == seen.state);
            }
            THEN("what was noticed stays noticed in later moments")
            {
                const Play later = play_of(respond(script, seen, "wait"));
                CHECK(ids(script, later, available(script, later.state)) == Ids{"later", "close"});
            }
        }
        THEN("a cue of another line cannot be noticed")
        {
            const Play later = play_of(respond(script, start, "wait"));
            CHECK(refusal_of(take(script, later, Notice{"wrings"})) == Refusal::not_there);
        }
    }
}

SCENARIO("in pair play the client player speaks any line, whatever its condition", "[engine][play]")
{
    GIVEN("a moment whose open line would not hold")
    {
        const Script script = compile(scene(
            {with_lines(moment("a", {ResponseBuilder("hear", "end")}),
                        {line_when("open", trust_between(90, 100)), line_when("guarded", {})}),
             ending("end", Outcome::fragile)}));
        const Play start = begin(script, Mode::pair);
        THEN("nothing can be answered before a line is spoken")
        {
            CHECK(standing(script, start) == Standing::awaiting_line);
            CHECK(refusal_of(respond(script, start, "hear")) == Refusal::no_line_yet);
            CHECK(refusal_of(take(script, start, Notice{"any"})) == Refusal::no_line_yet);
            CHECK(available(script, start.state).empty());
        }
        WHEN("she picks the open one")
        {
            const Play spoken = play_of(take(script, start, SpeakLine{"open"}));
            THEN("the helper can answer, and a second line is refused")
            {
                CHECK(standing(script, spoken) == Standing::awaiting_response);
                CHECK(refusal_of(take(script, spoken, SpeakLine{"guarded"})) == Refusal::not_now);
            }
            THEN("an ending, too, waits for her line")
            {
                const Play last = play_of(respond(script, spoken, "hear"));
                CHECK(standing(script, last) == Standing::awaiting_line);
                const Play over = play_of(take(script, last, SpeakLine{"line"}));
                CHECK(standing(script, over) == Standing::ended);
            }
        }
    }
    GIVEN("solo play")
    {
        const Script script = compile(
            scene({moment("a", {ResponseBuilder("on", "end")}), ending("end", Outcome::fragile)}));
        THEN("nobody picks a line")
        {
            CHECK(refusal_of(take(script, begin(script, Mode::solo), SpeakLine{"line"})) ==
                  Refusal::not_now);
        }
    }
}

SCENARIO("records change no state and are refused only where they mean nothing", "[engine][play]")
{
    auto made =
        scene({moment("a", {ResponseBuilder("on", "end")}), ending("end", Outcome::fragile)});
    made.moments[0].reasons.push_back({"to-slow-down", plain("To slow down"), {"on"}});
    const Script script = compile(made);
    const Play start = begin(script, Mode::solo);

    CHECK(refusal_of(take(script, start, GiveReason{"to-slow-down"})) == Refusal::not_now);
    const Play answered = after(script, {"on"});
    CHECK(play_of(take(script, answered, GiveReason{"to-slow-down"})).state == answered.state);
    CHECK(refusal_of(take(script, answered, GiveReason{"to-win"})) == Refusal::not_there);
    CHECK(refusal_of(take(script, start, RateSafety{11})) == Refusal::out_of_range);
    CHECK(refusal_of(take(script, start, RateSafety{-1})) == Refusal::out_of_range);
    CHECK(play_of(take(script, start, RateSafety{10})).state == start.state);
    CHECK(play_of(take(script, answered, WriteNote{"x"})).decisions.size() == 2);
}

SCENARIO("what cannot go on says why", "[engine][play]")
{
    GIVEN("a scene whose ways end in nothing")
    {
        const Script script = compile(scene(
            {moment("a", {ResponseBuilder("to-nobody", "silent"),
                          ResponseBuilder("to-nothing", "mute"), ResponseBuilder("end", "end")}),
             with_lines(moment("silent", {ResponseBuilder("x", "end")}),
                        {line_when("never", trust_between(99, 100))}),
             moment("mute", {ResponseBuilder("never", "end").when(having("nothing"))}),
             ending("end", Outcome::fragile)}));
        CHECK(standing(script, after(script, {"to-nobody"})) == Standing::no_line);
        CHECK(refusal_of(respond(script, after(script, {"to-nobody"}), "x")) == Refusal::stuck);
        CHECK(standing(script, after(script, {"to-nothing"})) == Standing::no_response);
        CHECK(standing(script, after(script, {"end"})) == Standing::ended);
        CHECK(refusal_of(respond(script, after(script, {"end"}), "x")) == Refusal::scene_is_over);
    }
    GIVEN("a response none of whose ways holds")
    {
        auto made =
            scene({moment("a", {ResponseBuilder("lost", "end")}), ending("end", Outcome::fragile)});
        made.moments[0].responses[0].next[0].when = having("nothing");
        const Script script = compile(made);
        CHECK(standing(script, after(script, {"lost"})) == Standing::no_next);
    }
    GIVEN("a response that noticing two cues would open")
    {
        auto needs_both = noticed("one");
        needs_both.noticed.push_back("two");
        const Script script = compile(
            scene({with_lines(moment("a", {ResponseBuilder("name", "end").when(needs_both)}),
                              {line("...", {"one", "two"})}),
                   ending("end", Outcome::fragile)}));
        CHECK(standing(script, begin(script, Mode::solo)) == Standing::awaiting_response);
    }
}

SCENARIO("going back drops the tail of the decisions", "[engine][play]")
{
    const Script script = compile(
        scene({with_lines(moment("a", {ResponseBuilder("on", "b").scores({1, 0, 0, 0, 0})}),
                          {line("...", {"cue"})}),
               moment("b", {ResponseBuilder("further", "end")}), ending("end", Outcome::fragile)}));
    const Play before = after(script, Mode::solo, {Notice{"cue"}});
    const Play there = play_of(respond(script, before, "on"));
    CHECK(back(script, there) == before);
    CHECK_FALSE(can_go_back(before));
    CHECK(back(script, before) == begin(script, Mode::solo));
}
