// The order in which a learner is asked things while playing, and what is never lost.
#include "session/play_view.hpp"

#include "session/play_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

PlayStep step_of(const Model& model) { return std::get<PlayScreen>(model.screen).step; }

std::size_t decided(const Model& model) { return model.attempts.back().decisions.size(); }

} // namespace

SCENARIO("after a response the learner is asked why, before she goes on", "[session][play]")
{
    GIVEN("a moment that asks for a reason")
    {
        const auto catalogue = play_catalogue();
        const auto start = playing_model(catalogue);
        WHEN("a response is given")
        {
            const auto asked = then(catalogue, start, {gives("listen")});
            THEN("her mood shows, her words are held back, and the reasons are there")
            {
                const auto view = view_play(catalogue, asked);
                CHECK(view.step == PlayStep::reason);
                CHECK(view.mood == engine::Mood::angry);
                CHECK(view.says_held);
                CHECK(view.says.empty());
                CHECK(view.reasons.size() == 2);
                CHECK(view.responses.empty());
            }
        }
        WHEN("a reason is given")
        {
            const auto answered =
                then(catalogue, start, {gives("listen"), Decide{engine::GiveReason{"room"}}});
            THEN("she speaks, and the check-in of the next moment comes first")
            {
                const auto view = view_play(catalogue, answered);
                CHECK(view.step == PlayStep::check_in);
                CHECK(view.check_in == engine::CheckIn::client);
                CHECK(view.says == "Why not?");
                CHECK(view.responses.empty());
            }
        }
        WHEN("reason and check-in are passed over")
        {
            const auto on = then(catalogue, start, {gives("listen"), SkipAsked{}, SkipAsked{}});
            THEN("the learner can respond, and nothing but the response was kept")
            {
                CHECK(step_of(on) == PlayStep::respond);
                CHECK(decided(on) == 1);
            }
        }
    }
}

SCENARIO("with coaching the explanation follows the reason", "[session][play]")
{
    GIVEN("a learner who wants an explanation after each response")
    {
        const auto catalogue = play_catalogue();
        const auto start = playing_model(catalogue, {.coaching = true});
        WHEN("a response and its reason are given")
        {
            const auto told =
                then(catalogue, start, {gives("listen"), Decide{engine::GiveReason{"room"}}});
            THEN("it says what the response did to her, and she waits")
            {
                const auto view = view_play(catalogue, told);
                REQUIRE(view.coaching);
                CHECK(view.coaching->why == "It gave her room.");
                CHECK(view.coaching->you_did == "I am listening.");
                CHECK(view.says_held);
            }
            AND_WHEN("the learner goes on")
            {
                const auto on = then(catalogue, told, {Continue{}});
                THEN("she speaks") { CHECK(view_play(catalogue, on).says == "Why not?"); }
            }
        }
    }
}

SCENARIO("what does not belong to the step changes nothing", "[session][play]")
{
    const auto catalogue = play_catalogue();
    const auto start = playing_model(catalogue);
    GIVEN("a learner who is asked for a reason")
    {
        const auto asked = then(catalogue, start, {gives("listen")});
        THEN("the next response is not taken yet")
        {
            CHECK(then(catalogue, asked, {gives("own")}) == asked);
        }
        THEN("nothing more can be noticed")
        {
            CHECK(then(catalogue, asked, {notices("hands")}) == asked);
        }
    }
    GIVEN("a play that is paused")
    {
        const auto paused = then(catalogue, start, {PausePlay{true}});
        THEN("a response waits until it goes on")
        {
            CHECK(then(catalogue, paused, {gives("listen")}) == paused);
            CHECK(decided(then(catalogue, paused, {PausePlay{false}, gives("listen")})) == 1);
        }
    }
}

SCENARIO("one step back is always there", "[session][play]")
{
    GIVEN("a conversation of two responses, up to an ending")
    {
        const auto catalogue = play_catalogue();
        const auto start = playing_model(catalogue);
        const auto ended =
            then(catalogue, start, {gives("explain"), SkipAsked{}, SkipAsked{}, gives("deny")});
        REQUIRE(view_play(catalogue, ended).ending);
        WHEN("the learner goes back from the ending")
        {
            const auto back = then(catalogue, ended, {StepBack{}});
            THEN("the attempt is open again and the moment asks as it did")
            {
                CHECK_FALSE(back.attempts.back().ended);
                CHECK(view_play(catalogue, back).says == "Why not?");
                CHECK(step_of(back) == PlayStep::check_in);
            }
        }
        WHEN("the learner goes back twice")
        {
            const auto back = then(catalogue, ended, {StepBack{}, StepBack{}});
            THEN("it is the opening again, with nothing to go back to")
            {
                CHECK(view_play(catalogue, back).says == "You did not call.");
                CHECK_FALSE(view_play(catalogue, back).can_go_back);
            }
        }
    }
}

SCENARIO("leaving loses nothing", "[session][play]")
{
    GIVEN("a conversation on its way")
    {
        const auto catalogue = play_catalogue();
        const auto on_the_way =
            then(catalogue, playing_model(catalogue), {gives("listen"), SkipAsked{}, SkipAsked{}});
        WHEN("the learner leaves and comes back to it")
        {
            const auto again = then(catalogue, on_the_way,
                                    {AskToLeave{true}, GoToLibrary{},
                                     ResumeAttempt{on_the_way.attempts.back().number}});
            THEN("she says what she said, and the conversation so far is there")
            {
                const auto view = view_play(catalogue, again);
                CHECK(view.says == "Why not?");
                CHECK(view.transcript.size() == 3);
                CHECK_FALSE(view.leaving);
            }
        }
    }
}
