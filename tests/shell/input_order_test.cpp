// Ctrl+S that a slow frame gets as a whole, the release of Ctrl included, is still Ctrl+S.
#include "shell/input_order.hpp"

#include <catch2/catch.hpp>

#include <vector>

using tegenover::shell::events_of_one_frame;

namespace {

ImGuiInputEvent key(ImGuiKey which, bool down)
{
    ImGuiInputEvent event;
    event.Type = ImGuiInputEventType_Key;
    event.Key.Key = which;
    event.Key.Down = down;
    return event;
}

ImGuiInputEvent move()
{
    ImGuiInputEvent event;
    event.Type = ImGuiInputEventType_MousePos;
    return event;
}

} // namespace

SCENARIO("a modifier that changes behind a key waits for the next frame", "[shell]")
{
    const std::vector<ImGuiInputEvent> save{
        key(ImGuiMod_Ctrl, true), key(ImGuiKey_LeftCtrl, true), move(),
        key(ImGuiKey_S, true),    key(ImGuiMod_Ctrl, false),    key(ImGuiKey_LeftCtrl, false),
        key(ImGuiKey_S, false)};
    CHECK(events_of_one_frame(save) == 4);
    const std::vector<ImGuiInputEvent> rest(save.begin() + 4, save.end());
    CHECK(events_of_one_frame(rest) == rest.size());
}

SCENARIO("keys without a modifier, and modifiers without a key, are seen at once", "[shell]")
{
    CHECK(events_of_one_frame({}) == 0);
    const std::vector<ImGuiInputEvent> typed{key(ImGuiKey_A, true), key(ImGuiKey_A, false),
                                             key(ImGuiKey_B, true), move()};
    CHECK(events_of_one_frame(typed) == typed.size());
    const std::vector<ImGuiInputEvent> held{
        key(ImGuiMod_Shift, true), key(ImGuiKey_LeftShift, true), key(ImGuiMod_Shift, false)};
    CHECK(events_of_one_frame(held) == held.size());
    // Shift+Tab twice: the second begins in a frame of its own.
    const std::vector<ImGuiInputEvent> twice{key(ImGuiMod_Shift, true), key(ImGuiKey_Tab, true),
                                             key(ImGuiKey_Tab, false),  key(ImGuiMod_Shift, false),
                                             key(ImGuiMod_Shift, true), key(ImGuiKey_Tab, true)};
    CHECK(events_of_one_frame(twice) == 3);
}
