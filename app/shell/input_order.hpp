// shell/input_order.hpp
//
// Which of the events that wait belong to one frame. Dear ImGui asks of a frame as a whole whether
// Ctrl is down: where a slow frame gets a key and the release of Ctrl at once, the key would be
// seen without it, and a save that was asked for would be lost.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <cstddef>
#include <span>

namespace tegenover::shell {

/// How many of them, from the first, can be seen together: up to where a modifier changes behind a
/// key that was pressed.
[[nodiscard]] std::size_t events_of_one_frame(std::span<const ImGuiInputEvent> events);

} // namespace tegenover::shell
