// tests/shell/frame_pacing_test.cpp
//
// When a frame is drawn, and above all when none is.
#include "shell/frame_pacing.hpp"

#include <catch2/catch.hpp>

namespace tegenover::shell {

namespace {

FrameNeeds at_rest() { return {.frames_since_activity = frames_after_activity}; }

} // namespace

SCENARIO("a still screen waits until something happens", "[shell][pacing]")
{
    CHECK(wait_before_next_frame(at_rest()) == std::nullopt);
}

SCENARIO("what moves by itself is drawn at most thirty times a second", "[shell][pacing]")
{
    GIVEN("a client who breathes")
    {
        auto needs = at_rest();
        needs.animating = true;
        WHEN("a frame was drawn ten milliseconds ago")
        {
            needs.since_last_frame = 0.010;
            THEN("the next is due when a thirtieth of a second has passed")
            {
                CHECK(wait_before_next_frame(needs).value() == Approx(1.0 / 30 - 0.010));
            }
        }
        WHEN("drawing took longer than that")
        {
            needs.since_last_frame = 0.2;
            THEN("the next is due at once, never in the past")
            {
                CHECK(wait_before_next_frame(needs).value() == Approx(0));
            }
        }
        WHEN("the learner asked for reduced motion")
        {
            needs.reduced_motion = true;
            THEN("what still counts, like a held silence, is drawn ten times a second")
            {
                CHECK(wait_before_next_frame(needs).value() == Approx(0.1));
            }
        }
    }
}

SCENARIO("a caret blinks twice a second", "[shell][pacing]")
{
    auto needs = at_rest();
    needs.caret_visible = true;
    CHECK(wait_before_next_frame(needs).value() == Approx(0.5));
}

SCENARIO("after something happened two more frames follow", "[shell][pacing]")
{
    for (int frames = 0; frames < frames_after_activity; ++frames) {
        CHECK(wait_before_next_frame({.frames_since_activity = frames}).value() <= 1.0 / 60);
    }
}

SCENARIO("queued input is worked off frame by frame", "[shell][pacing]")
{
    auto needs = at_rest();
    needs.input_queued = true;
    needs.since_last_frame = 0.02;
    CHECK(wait_before_next_frame(needs).value() == Approx(0));
}

SCENARIO("a minimised window draws nothing, whatever moves in it", "[shell][pacing]")
{
    FrameNeeds needs{.animating = true, .caret_visible = true, .input_queued = true};
    needs.minimised = true;
    CHECK(wait_before_next_frame(needs) == std::nullopt);
}

SCENARIO("a mouse that reports a thousand times a second causes sixty frames", "[shell][pacing]")
{
    CHECK(pause_after_event(0.001) == Approx(1.0 / 60 - 0.001));
    CHECK(pause_after_event(0.5) == Approx(0));
}

} // namespace tegenover::shell
