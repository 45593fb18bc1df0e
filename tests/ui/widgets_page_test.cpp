// Pages at every text size: nothing clipped, nothing over anything else, everything reached by Tab.
#include "support/ui/imgui_headless.hpp"
#include "ui/widgets/balloon.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/charts.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <optional>
#include <string>

using namespace tegenover;
using tests::HeadlessUi;
using ui::Look;

namespace {

constexpr std::array<std::string_view, 5> principles = {"Wees present", "Sluit aan bij de beleving",
                                                        "Heb compassie", "Wees authentiek",
                                                        "Heb ook oog voor het netwerk"};

void draw_cards(const Look& look)
{
    ui::grid(look, 3, 16, [&](int index) {
        const std::string name = "Scene " + std::to_string(index);
        static_cast<void>(ui::pressable_card(look, name, name, {}, [&] {
            ui::heading(look, name, 3);
            ui::paragraph(look, "She waited two days for a call that did not come.");
        }));
    });
}

void draw_charts(const Look& look)
{
    const std::array<ui::RadarSeries, 2> series = {
        {{"Jouw schatting", {0.1F, 0.5F, 0.8F, 0.6F, 0.4F}},
         {"De scene", {0.4F, std::nullopt, 1.0F, 0.8F, 0.2F}}}};
    ui::radar(look, "radar", principles, series);
    const std::array<ui::TrustPoint, 3> points = {{{40, "First"}, {20, "Second"}, {90, "Third"}}};
    const std::array<ui::TrustLine, 1> lines = {{{"What you did", points}}};
    static_cast<void>(
        ui::trust_line(look, "trust", {.lines = lines, .low_end = "little", .high_end = "much"}));
    for (std::size_t i = 0; i < 5; ++i)
        ui::meter(look, {.label = principles[i], .shown = "68 %", .value = 0.68F, .principle = i});
}

void draw_page(const Look& look)
{
    const ui::Page page(look, 90);
    ui::heading(look, "Tegenover", 1);
    ui::balloon(look, {.text = "I had my phone beside me all afternoon.", .speaker = "Nadia"},
                true);
    draw_cards(look);
    ui::callout(look, {.kind = ui::CalloutKind::error,
                       .what = "The report could not be kept.",
                       .kept = "Your answers are still here.",
                       .next = "Choose another folder."});
    ui::side_by_side(
        look, 0.5F, 20, [&] { draw_charts(look); },
        [&] { ui::bullet(look, "A thought that is longer than one line when it is narrow."); });
    ui::empty_state(look, ui::Icon::book, "Nothing yet", "Play a scene, then come back here.");
    static_cast<void>(ui::button(look, "end", {.label = "The end", .icon = ui::Icon::check}));
}

} // namespace

SCENARIO("a page of everything holds at every text size and width", "[ui][widgets][layout]")
{
    tests::HeadlessSettings settings;
    settings.text_scale = GENERATE(0.8F, 1.0F, 2.0F);
    settings.width = GENERATE(1280.0F, 800.0F);
    CAPTURE(settings.text_scale, settings.width);
    HeadlessUi ui(settings);
    ui.show(draw_page);
    CHECK(ui.flaws_throughout() == std::vector<std::string>{});
    CHECK(ui.text_throughout().find("Play a scene, then come back here.") != std::string::npos);
}

SCENARIO("Tab reaches what lies below the fold, and it scrolls into sight", "[ui][widgets][layout]")
{
    tests::HeadlessSettings settings;
    settings.text_scale = 2;
    HeadlessUi ui(settings);
    ui.show(draw_page);
    CHECK_FALSE(ui.item("The end").visible);
    REQUIRE(ui.tab_to("The end"));
    CHECK(ui.item("The end").visible);
    CHECK(ui.item("The end").seen.height() == Approx(ui.item("The end").box.height()));
}

SCENARIO("cells stand side by side while they fit, else below each other", "[ui][widgets][layout]")
{
    tests::HeadlessSettings settings;
    settings.width = GENERATE(1280.0F, 400.0F);
    HeadlessUi ui(settings);
    ui.show(draw_cards);
    const bool side_by_side = ui.item("Scene 0").box.top == ui.item("Scene 1").box.top;
    CHECK(side_by_side == (settings.width > 1000));
}

SCENARIO("a dialog holds the keys until it is answered", "[ui][widgets][dialog]")
{
    HeadlessUi ui;
    bool asking = true;
    std::optional<ui::DialogAnswer> answer;
    int behind = 0;
    ui.show([&](const Look& look) {
        if (ui::button(look, "behind", {.label = "Behind"})) ++behind;
        const ui::Dialog question = {
            .title = "Stop?", .body = "It is kept.", .yes = "Stop", .no = "Go on"};
        if (!asking) return;
        answer = ui::dialog(look, "stop", question);
        if (answer) asking = false;
    });
    ui.frames(3);
    CHECK(ui.flaws() == std::vector<std::string>{});
    WHEN("what lies behind is clicked, then Stop")
    {
        ui.click("Behind");
        CHECK(behind == 0);
        ui.click("Stop");
        THEN("the answer is yes, and what lay behind works again")
        {
            CHECK_FALSE(asking);
            ui.click("Behind");
            CHECK(behind == 1);
        }
    }
    WHEN("Esc is pressed")
    {
        ui.press(ImGuiKey_Escape);
        THEN("it is answered") { CHECK_FALSE(asking); }
    }
}

SCENARIO("Enter answers a dialog at once, and never gives anything up", "[ui][widgets][dialog]")
{
    const bool danger = GENERATE(false, true);
    HeadlessUi ui;
    std::optional<ui::DialogAnswer> answer;
    ui.show([&](const Look& look) {
        const ui::Dialog question = {
            .title = "Stop?", .body = "Well?", .yes = "Stop", .no = "Go on", .danger = danger};
        if (!answer) answer = ui::dialog(look, "stop", question);
    });
    ui.frames(2);
    ui.press(ImGuiKey_Enter);
    CHECK(answer == (danger ? ui::DialogAnswer::no : ui::DialogAnswer::yes));
}

SCENARIO("Enter presses the first choice of a question that a click led to",
         "[ui][widgets][dialog]")
{
    HeadlessUi ui;
    bool asks = false;
    std::string chosen;
    ui.show([&](const Look& look) {
        if (ui::button(look, "ask", {.label = "Ask"})) asks = true;
        if (!asks) return;
        const ui::DialogFrame frame(look, "which", "Which one?");
        if (!frame.open()) return;
        for (const std::string one : {"First", "Second", "Third"})
            if (ui::button(look, one, {.label = one})) chosen = one;
    });
    ui.click("Ask");
    CHECK(ui.focused() == "First"); // and its ring shows
    ui.press(ImGuiKey_Enter);
    CHECK(chosen == "First");
}

SCENARIO("the line of trust fills its height without making much of a little", "[ui][widgets]")
{
    const auto drop = [](float first, float second) {
        HeadlessUi ui;
        ui.show([&](const Look& look) {
            const std::array<ui::TrustPoint, 2> points = {{{first, "First"}, {second, "Second"}}};
            const std::array<ui::TrustLine, 1> lines = {{{"What you did", points}}};
            static_cast<void>(ui::trust_line(look, "trust", {.lines = lines, .height = 10}));
        });
        return (ui.item("Second").box.top - ui.item("First").box.top) / ui.look().em(8.8F);
    };
    CHECK(drop(50, 40) == Approx(0.25).margin(0.02));
    CHECK(drop(10, 0) == Approx(0.25).margin(0.02));
    CHECK(drop(100, 90) == Approx(0.25).margin(0.02));
    CHECK(drop(80, 20) == Approx(0.857).margin(0.02));
    CHECK(drop(100, 0) == Approx(1).margin(0.02));
}
