// The play screen without a window: with nothing, with the usual and with far too much on it; by
// pointer and by keyboard; with and without movement.
#include "ui/screens/play.hpp"

#include "support/ui/imgui_headless.hpp"
#include "ui/play_views.hpp"
#include "ui/program_words.hpp"

#include <catch2/catch.hpp>
#include <imgui.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;

namespace {

/// A play screen being looked at; keeps what it answered last.
struct Shown {
    HeadlessUi ui;
    PlayView view;
    engine::Words words;
    ui::PlayScratch scratch;
    std::optional<Intent> answer;

    explicit Shown(PlayView shown, HeadlessSettings settings = {}, std::string language = "nl")
        : ui(settings), view(std::move(shown)), words(program_words(language))
    {
        ui.show([this](const ui::Look& look) {
            auto intent = draw_play_screen(view, look, words, scratch, ImGui::GetTime());
            if (intent) answer = std::move(intent);
        });
    }
};

Intent responds(std::string id) { return Decide{engine::Respond{std::move(id)}}; }
Intent notices(std::string id) { return Decide{engine::Notice{std::move(id)}}; }

bool visits(const std::vector<std::string>& round, const std::string& label)
{
    return std::find(round.begin(), round.end(), label) != round.end();
}

std::vector<PlayView> every_state()
{
    return {PlayView{},
            usual_play(),
            overfull_play(),
            asking(PlayStep::check_in),
            asking(PlayStep::reason),
            asking(PlayStep::coaching),
            ended_play(engine::Outcome::repaired),
            ended_play(engine::Outcome::broken)};
}

} // namespace

TEST_CASE("everything on the play screen is legible and within reach", "[ui][play]")
{
    const auto language = GENERATE(as<std::string>{}, "nl", "en");
    const auto size = GENERATE(std::pair{1280.0F, 800.0F}, std::pair{1920.0F, 1080.0F});
    const auto scale = GENERATE(1.0F, 2.0F);
    for (const auto& view : every_state()) {
        const HeadlessSettings settings = {
            .width = size.first, .height = size.second, .text_scale = scale};
        Shown shown(view, settings, language);
        INFO(language << " " << size.first << " x" << scale << ": " << shown.ui.text());
        CHECK(shown.ui.flaws() == std::vector<std::string>{});
    }
}

SCENARIO("a response is given by pointer, by number and by Tab and Enter", "[ui][play]")
{
    GIVEN("three cards")
    {
        Shown shown(usual_play());
        WHEN("one is clicked")
        {
            shown.ui.click("Begin maar ergens.");
            THEN("it is the answer") { CHECK(shown.answer == responds("listen")); }
        }
        WHEN("its number is pressed")
        {
            shown.ui.press(ImGuiKey_2);
            THEN("it is the answer") { CHECK(shown.answer == responds("coat")); }
        }
        WHEN("the keyboard goes to it")
        {
            REQUIRE(shown.ui.tab_to("Begin maar ergens."));
            shown.ui.press(ImGuiKey_Enter);
            THEN("it is the answer") { CHECK(shown.answer == responds("listen")); }
        }
    }
}

SCENARIO("her body can be looked at by keyboard alone", "[ui][play]")
{
    GIVEN("two parts of her that show something")
    {
        Shown shown(usual_play());
        THEN("Tab goes over both, then over the cards, then over what is always there")
        {
            const auto round = shown.ui.tab_round();
            for (const auto* label : {"Kijk naar de ogen", "Kijk naar de handen",
                                      "Begin maar ergens.", "Pauze", "Stoppen"}) {
                INFO(label);
                CHECK(visits(round, label));
            }
        }
        WHEN("one is chosen")
        {
            REQUIRE(shown.ui.tab_to("Kijk naar de handen"));
            shown.ui.press(ImGuiKey_Enter);
            THEN("it is noticed") { CHECK(shown.answer == notices("ring")); }
        }
        WHEN("it was noticed")
        {
            shown.view.cues[0].noticed = true;
            shown.view.cues[0].shows = "Ze draait aan haar ring.";
            shown.ui.frames(3);
            THEN("what was seen stands on the stage")
            {
                CHECK(shown.ui.says("Ze draait aan haar ring."));
                CHECK_FALSE(shown.ui.exists("Kijk naar de handen"));
            }
        }
    }
}

SCENARIO("a card that comes later moves none of the others", "[ui][play]")
{
    Shown shown(usual_play());
    const auto before = shown.ui.item("Je hangt haar jas op.").box;
    shown.view.responses.push_back(
        {"name", engine::ResponseKind::say, 6, so_often("Ik zie je handen. ", 20), true});
    shown.ui.frames(20);
    const auto after = shown.ui.item("Je hangt haar jas op.").box;
    CHECK(after.left == before.left);
    CHECK(after.top == before.top);
    CHECK(after.right == before.right);
}

SCENARIO("a card that noticing puts on the table is in view", "[ui][play]")
{
    Shown shown(usual_play(), {.width = 640, .height = 520});
    shown.ui.frames(10);
    REQUIRE(shown.scratch.cards.since.size() == 3);
    shown.view.responses.push_back({.id = "hands",
                                    .kind = engine::ResponseKind::say,
                                    .says = "Je handen zijn koud.",
                                    .opened_by_noticing = true});
    shown.ui.frames(4);
    REQUIRE(shown.ui.exists("Je handen zijn koud."));
    CHECK(shown.ui.item("Je handen zijn koud.").box.bottom <=
          520 - 48); // above what is always there
}

SCENARIO("a silence is held until the ring is full", "[ui][play]")
{
    GIVEN("a silence of four seconds")
    {
        Shown shown(usual_play());
        WHEN("its key is held long enough")
        {
            shown.ui.hold_key(ImGuiKey_3, 5);
            THEN("it is given") { CHECK(shown.answer == responds("wait")); }
        }
        WHEN("it is let go of early")
        {
            shown.ui.hold_key(ImGuiKey_3, 1);
            THEN("nothing is given, and that is said kindly")
            {
                CHECK_FALSE(shown.answer);
                CHECK(shown.ui.says(shown.words("play.let_go")));
            }
        }
        WHEN("a tap is enough")
        {
            shown.view.silence_by = SilenceBy::tap;
            shown.ui.press(ImGuiKey_3);
            shown.ui.frames(150);
            THEN("it is given") { CHECK(shown.answer == responds("wait")); }
        }
    }
}

SCENARIO("her words come before the cards, and can be hurried", "[ui][play]")
{
    GIVEN("a screen on which things move")
    {
        Shown shown(usual_play(), {.reduced_motion = false});
        THEN("there is nothing to choose yet")
        {
            CHECK_FALSE(shown.ui.exists("Begin maar ergens."));
            CHECK(shown.scratch.moving);
        }
        WHEN("Space is pressed")
        {
            shown.ui.press(ImGuiKey_Space);
            shown.ui.frames(2);
            THEN("she has spoken and the cards are there")
            {
                CHECK(shown.ui.says(shown.view.says));
                CHECK(shown.ui.exists("Begin maar ergens."));
            }
        }
    }
    GIVEN("a screen with less movement")
    {
        Shown shown(usual_play());
        THEN("all is there and nothing moves by itself")
        {
            CHECK(shown.ui.says(shown.view.says));
            CHECK_FALSE(shown.scratch.moving);
        }
    }
}

SCENARIO("what is asked is answered by one key, and can be passed over", "[ui][play]")
{
    GIVEN("the question what she feels")
    {
        Shown shown(asking(PlayStep::check_in));
        WHEN("the second word is picked")
        {
            shown.ui.press(ImGuiKey_2);
            THEN("the hunch is noted")
            {
                CHECK(shown.answer ==
                      Intent(Decide{engine::NoteCheckIn{engine::CheckIn::client, "sad"}}));
            }
        }
        WHEN("it is passed over")
        {
            shown.ui.press(ImGuiKey_0);
            THEN("nothing is noted") { CHECK(shown.answer == Intent(SkipAsked{})); }
        }
    }
    GIVEN("the question why")
    {
        Shown shown(asking(PlayStep::reason));
        shown.ui.click("Het moest snel.");
        CHECK(shown.answer == Intent(Decide{engine::GiveReason{"quick"}}));
    }
    GIVEN("an explanation")
    {
        Shown shown(asking(PlayStep::coaching));
        CHECK(shown.ui.says("Je liet haar kiezen waar ze begint."));
        shown.ui.press(ImGuiKey_Enter);
        CHECK(shown.answer == Intent(Continue{}));
    }
}

SCENARIO("back, pause, transcript and leaving are always there", "[ui][play]")
{
    auto view = usual_play();
    view.can_go_back = true;
    Shown shown(view);
    WHEN("Backspace is pressed")
    {
        shown.ui.press(ImGuiKey_Backspace);
        THEN("it is one step back") { CHECK(shown.answer == Intent(StepBack{})); }
    }
    WHEN("P is pressed, and again on the pause")
    {
        shown.ui.press(ImGuiKey_P);
        CHECK(shown.answer == Intent(PausePlay{true}));
        shown.view.paused = true;
        shown.ui.frames(3);
        CHECK(shown.ui.says(shown.words("play.paused")));
        shown.ui.press(ImGuiKey_P);
        THEN("it goes on") { CHECK(shown.answer == Intent(PausePlay{false})); }
    }
    WHEN("T is pressed")
    {
        shown.ui.press(ImGuiKey_T);
        shown.ui.frames(3);
        THEN("the conversation so far lies open, until Esc")
        {
            CHECK(shown.ui.exists(shown.words("play.transcript_close")));
            shown.ui.press(ImGuiKey_Escape);
            shown.ui.frames(3);
            CHECK_FALSE(shown.ui.exists(shown.words("play.transcript_close")));
        }
    }
    WHEN("leaving is asked")
    {
        shown.view.leaving = true;
        shown.ui.frames(3);
        shown.ui.click(shown.words("play.leave_yes"));
        THEN("it is to the library") { CHECK(shown.answer == Intent(GoToLibrary{})); }
    }
}

SCENARIO("an ending is told in words and leads to the debrief", "[ui][play]")
{
    Shown shown(ended_play(engine::Outcome::fragile));
    CHECK(shown.ui.says("Ze blijft zitten"));
    CHECK(shown.ui.says(shown.words("play.ending_fragile")));
    shown.ui.press(ImGuiKey_Enter);
    CHECK(shown.answer == Intent(OpenDebrief{}));
}
