// Every way of pressing a button, told from outside.
#include "support/ui/imgui_headless.hpp"
#include "ui/widgets/button.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using tests::HeadlessUi;

SCENARIO("a button is pressed by pointer, Enter and Space", "[ui][widgets]")
{
    GIVEN("two buttons")
    {
        HeadlessUi ui;
        int first = 0;
        int second = 0;
        ui.show([&](const ui::Look& look) {
            if (ui::button(look, "one", {.label = "First"})) ++first;
            if (ui::button(look, "two", {.label = "Second", .icon = ui::Icon::play})) ++second;
        });
        WHEN("the first is clicked")
        {
            ui.click("First");
            THEN("only that one is pressed, once")
            {
                CHECK(first == 1);
                CHECK(second == 0);
            }
        }
        WHEN("the keyboard goes to the second and presses Enter, then Space")
        {
            REQUIRE(ui.tab_to("Second"));
            ui.press(ImGuiKey_Enter);
            ui.press(ImGuiKey_Space);
            THEN("it is pressed twice") { CHECK(second == 2); }
        }
        THEN("both are in the round of Tab, their words can be read, and nothing overlaps")
        {
            CHECK(ui.tab_round() == std::vector<std::string>{"First", "Second"});
            CHECK(ui.says("First Second"));
            CHECK(ui.flaws() == std::vector<std::string>{});
        }
    }
}
