// shell/input_order.cpp
//
// Reads events in their order.
#include "shell/input_order.hpp"

namespace tegenover::shell {

namespace {

bool is_modifier(ImGuiKey key)
{
    const bool of_a_key = key >= ImGuiKey_LeftCtrl && key <= ImGuiKey_RightSuper;
    const bool of_a_mask =
        key >= ImGuiKey_ReservedForModCtrl && key <= ImGuiKey_ReservedForModSuper;
    return of_a_key || of_a_mask || (key & ImGuiMod_Mask_) != 0;
}

} // namespace

std::size_t events_of_one_frame(std::span<const ImGuiInputEvent> events)
{
    bool key_is_down = false;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].Type != ImGuiInputEventType_Key) continue;
        const bool modifier = is_modifier(events[i].Key.Key);
        if (modifier && key_is_down) return i;
        key_is_down = key_is_down || (!modifier && events[i].Key.Down);
    }
    return events.size();
}

} // namespace tegenover::shell
