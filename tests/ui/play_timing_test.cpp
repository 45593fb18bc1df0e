// Her body answers first, then her words come at the pace of speech.
#include "ui/screens/play_timing.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::ui;
using session::PlayView;

namespace {

PlayView line(std::size_t number, std::string says, engine::Mood mood = engine::Mood::sad)
{
    PlayView view;
    view.attempt = 1;
    view.line_number = number;
    view.says = std::move(says);
    view.mood = mood;
    return view;
}

/// `seconds` of frames, 30 a second.
PlayTiming after(PlayTiming timing, const PlayView& view, double seconds, bool reduced = false)
{
    for (int i = 0; i < static_cast<int>(seconds * 30 + 0.5); ++i) {
        timing = one_frame_on(timing, view, timing.clock + 1.0 / 30, false, reduced);
    }
    return timing;
}

PlayTiming opened(const PlayView& view, bool reduced = false)
{
    return one_frame_on({}, view, 100, false, reduced);
}

} // namespace

SCENARIO("no word is seen before her body has answered", "[ui][play]")
{
    const auto first = line(0, "Hallo.");
    const auto second = line(1, "Waarom?", engine::Mood::angry);
    GIVEN("a line that was spoken, and a response that leads to the next")
    {
        const auto spoken = after(opened(first), first, 5);
        REQUIRE(has_spoken(spoken, first, false));
        const auto reacting = one_frame_on(spoken, second, spoken.clock + 0.03, false, false);
        THEN("her body is on its way to the new mood and the balloon is empty")
        {
            CHECK(is_reacting(reacting, false));
            CHECK(reacting.body.to == pose_for(engine::Mood::angry));
            CHECK(words_out(reacting, second, false) == 0);
        }
        WHEN("she has had her time")
        {
            const auto speaking = after(reacting, second, reaction_seconds + 0.1);
            THEN("the first words come, not all of them")
            {
                CHECK(words_out(speaking, second, false) > 0);
                CHECK(words_out(speaking, second, false) < 7);
            }
        }
        WHEN("the learner does not want to wait")
        {
            THEN("all is said at once")
            {
                CHECK(has_spoken(without_waiting(reacting), second, false));
            }
        }
    }
}

SCENARIO("words that are held back begin when they are let go", "[ui][play]")
{
    const auto first = line(0, "Hallo.");
    auto held = line(1, "");
    held.says_held = true;
    const auto waited = after(one_frame_on(opened(first), held, 100.03, false, false), held, 4);
    CHECK_FALSE(is_reacting(waited, false));
    CHECK_FALSE(has_spoken(waited, held, false));
    const auto free = line(1, "Waarom niet eerder?");
    const auto speaking = one_frame_on(waited, free, waited.clock + 0.03, false, false);
    CHECK_FALSE(has_spoken(speaking, free, false));
    CHECK(words_out(after(speaking, free, 0.3), free, false) > 0);
}

SCENARIO("time stands still while paused, and never jumps after a rest", "[ui][play]")
{
    auto view = line(0, "Hallo, ben je daar nog?");
    const auto start = opened(view);
    CHECK(one_frame_on(start, view, 500, false, false).now < 0.2);
    view.paused = true;
    CHECK(after(start, view, 3).now == start.now);
}

SCENARIO("going back shows her words at once", "[ui][play]")
{
    const auto first = line(0, "Hallo.");
    const auto second = line(1, "Waarom?");
    auto timing = after(opened(first), second, 6);
    timing = one_frame_on(timing, first, timing.clock + 0.03, false, false);
    CHECK(has_spoken(timing, first, false));
}

SCENARIO("with less movement nothing is waited for", "[ui][play]")
{
    const auto view = line(0, "Hallo.");
    const auto timing = opened(view, true);
    CHECK(has_spoken(timing, view, true));
    CHECK(words_out(timing, view, true) == 6);
    CHECK_FALSE(is_reacting(timing, true));
}

SCENARIO("a room in a silence stands still while she breathes on", "[ui][play]")
{
    const auto view = line(0, "");
    auto timing = opened(view);
    const double room = timing.room;
    const double now = timing.now;
    timing = one_frame_on(timing, view, timing.clock + 0.05, true, false);
    CHECK(timing.room == room);
    CHECK(timing.now > now);
}
