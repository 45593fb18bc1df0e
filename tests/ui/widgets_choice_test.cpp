// Picking things: switches, segments, lists, sliders, response cards and the ring of silence.
#include "support/ui/imgui_headless.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/hold_ring.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/response_card.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <string>
#include <string_view>
#include <vector>

using namespace tegenover;
using tests::HeadlessUi;
using ui::Look;

SCENARIO("Tab comes to a choice of parts once, arrows lead through them", "[ui][widgets]")
{
    HeadlessUi ui;
    std::size_t now = 2;
    ui.show([&](const Look& look) {
        const std::array<std::string_view, 4> labels{"One", "Two", "Three", "Four"};
        (void)ui::button(look, "before", {.label = "Before"});
        if (const auto picked = ui::segmented(look, "parts", labels, now)) now = *picked;
        (void)ui::button(look, "after", {.label = "After"});
    });
    CHECK(ui.tab_round() == std::vector<std::string>{"Before", "Three", "After"});
    REQUIRE(ui.tab_to("Three"));
    ui.press(ImGuiKey_LeftArrow);
    CHECK(ui.focused() == "Two");
    ui.press(ImGuiKey_LeftArrow);
    CHECK(ui.focused() == "One");
    ui.press(ImGuiKey_LeftArrow);
    CHECK(ui.focused() == "One");
    ui.press(ImGuiKey_Space);
    CHECK(now == 0);
    ui.press(ImGuiKey_RightArrow);
    CHECK(ui.focused() == "Two");
    ui.press(ImGuiKey_Tab);
    CHECK(ui.focused() == "After");
}

SCENARIO("a slider moves by keys and by pointer, in its own steps", "[ui][widgets]")
{
    HeadlessUi ui;
    float value = 5;
    ui.show([&](const Look& look) {
        const ui::Slider slider = {.label = "Safe", .value = value, .most = 10, .step = 1};
        if (const auto moved = ui::slider(look, "safe", slider)) value = *moved;
    });
    WHEN("the keyboard presses right twice")
    {
        REQUIRE(ui.tab_to("Safe"));
        ui.press(ImGuiKey_RightArrow);
        ui.press(ImGuiKey_RightArrow);
        THEN("it has gone up two steps and keeps the keyboard")
        {
            CHECK(value == 7);
            CHECK(ui.focused() == "Safe");
        }
    }
    WHEN("the pointer drags to the far end")
    {
        ui.drag("Safe", 0.5F, 1);
        THEN("it is at its most") { CHECK(value == 10); }
    }
}

SCENARIO("a segmented choice goes on in one row where its words fit there", "[ui][widgets]")
{
    HeadlessUi ui;
    float room = 0;
    float height = 0;
    ui.show([&](const Look& look) {
        const std::array<std::string_view, 4> names = {"A", "A rather long name 12", "B", "C"};
        const ui::Column column(0, look.em(room));
        const float top = ImGui::GetCursorScreenPos().y;
        (void)ui::segmented(look, "parts", names, 0);
        height = (ImGui::GetItemRectMax().y - top) / look.em(1);
    });
    const auto rows_at = [&](float width) {
        room = width;
        ui.frames(2);
        return static_cast<int>(height / 1.9F);
    };
    CHECK(rows_at(60) == 1); // all alike
    CHECK(rows_at(22) == 1); // each as wide as its words
    CHECK(rows_at(8) == 4);
    CHECK(ui.flaws() == std::vector<std::string>{});
}

SCENARIO("a switch and a segmented choice tell what was picked", "[ui][widgets]")
{
    HeadlessUi ui;
    bool on = false;
    std::size_t chosen = 0;
    ui.show([&](const Look& look) {
        if (const auto now = ui::toggle(look, "calm", {.label = "Less motion", .on = on}))
            on = *now;
        const std::array<std::string_view, 3> names = {"Light", "Dark", "Contrast"};
        if (const auto pick = ui::segmented(look, "theme", names, chosen)) chosen = *pick;
    });
    ui.click("Less motion");
    ui.click("Contrast");
    CHECK(on);
    CHECK(chosen == 2);
    CHECK(ui.flaws() == std::vector<std::string>{});
}

SCENARIO("a response is chosen by its number, not while text is typed", "[ui][widgets]")
{
    HeadlessUi ui;
    int words = 0;
    int act = 0;
    ui.show([&](const Look& look) {
        if (ui::response_card(look, "say", {.text = "You waited.", .number = 1})) ++words;
        const ui::ResponseCard done = {
            .text = "You put the phone away.", .look = ui::ResponseLook::act, .number = 2};
        if (ui::response_card(look, "do", done)) ++act;
    });
    ui.press(ImGuiKey_2);
    CHECK(act == 1);
    ui.click("You waited.");
    CHECK(words == 1);
    ui.press(ImGuiKey_3);
    CHECK(words + act == 2);
}

SCENARIO("silence falls by holding, or by one tap", "[ui][widgets]")
{
    const bool tap = GENERATE(false, true);
    HeadlessUi ui;
    ui::HoldScratch scratch;
    int completed = 0;
    int let_go = 0;
    bool shown = true;
    ui.show([&](const Look& look) {
        if (!shown) return;
        const ui::HoldRing ring = {
            .label = "Silence", .hint = "hold", .seconds = 2, .tap = tap, .number = 4};
        const auto result = ui::hold_ring(look, "silence", ring, scratch, ImGui::GetIO().DeltaTime);
        completed += result == ui::HoldResult::completed ? 1 : 0;
        let_go += result == ui::HoldResult::let_go ? 1 : 0;
    });
    if (tap) {
        ui.click("Silence");
        ui.frames(50, 0.05F);
        CHECK(completed == 1);
        return;
    }
    WHEN("it is held long enough by key, and longer")
    {
        ui.hold_key(ImGuiKey_4, 3.5F);
        THEN("it happens once") { CHECK(completed == 1); }
    }
    WHEN("it is held by pointer and let go too soon")
    {
        ui.hold("Silence", 1);
        THEN("nothing happens but letting go")
        {
            CHECK(completed == 0);
            CHECK(let_go == 1);
        }
    }
    WHEN("its number was down before it was there")
    {
        shown = false;
        ui.frames(2);
        ImGui::GetIO().AddKeyEvent(ImGuiKey_4, true);
        ui.frames(2);
        shown = true;
        ui.frames(90);
        THEN("nothing happens")
        {
            CHECK(completed == 0);
            CHECK(let_go == 0);
        }
    }
    WHEN("it has the keyboard and Space is held")
    {
        REQUIRE(ui.tab_to("Silence"));
        ui.hold_key(ImGuiKey_Space, 2.5F);
        THEN("it happens once") { CHECK(completed == 1); }
    }
}
