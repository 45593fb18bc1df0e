// What every widget that can be pressed stands on: one item that the pointer, Tab, arrows, Enter
// and Space reach, with a name that tests can call. Draws nothing.
#pragma once

#include "ui/widgets/paint.hpp"

#include <optional>
#include <string_view>

namespace tegenover::ui {

struct Press {
    Rect rect;
    bool pressed = false;
    bool hovered = false;
    bool held = false;
    bool ringed = false;  ///< the keyboard is on it and shows
    bool focused = false; ///< Tab and the arrows go on from it, shown or not
    bool visible = true;  ///< false: scrolled out of sight, drawing can be skipped
    unsigned id = 0;
};

/// Tells tests what an item is called; nothing where the hooks are not compiled in.
void name_item(unsigned id, std::string_view name);
/// Takes up `size` pixels in the flow.
[[nodiscard]] Press press_area(std::string_view id, std::string_view name, ImVec2 size,
                               bool enabled = true);
/// An item on a place that already has been taken up.
[[nodiscard]] Press press_at(std::string_view id, std::string_view name, Rect rect,
                             bool enabled = true);
/// Lets Tab and the arrows go on from the item that was drawn last.
void go_on_from_here();
/// Shows where the keyboard is.
void show_keyboard();
/// Where what the keyboard was on is no longer drawn: at the end of a frame. Not while something
/// lies over the window.
[[nodiscard]] bool keyboard_is_lost();
/// Lets Tab begin at the next item that is drawn; nothing shows until then.
void next_takes_keyboard();
/// Which way an arrow key moves in this frame, as a step of one; it moves nothing else then.
[[nodiscard]] std::optional<ImVec2> take_arrow();
/// Whether the number key 1..9 was pressed for a widget in the current window: not while text is
/// being typed, nor below an open dialog. 0 is never pressed.
[[nodiscard]] bool number_pressed(int number);
/// Whether something lies over the current window that takes the keys.
[[nodiscard]] bool covered();
/// Whether what is pressed in this frame is pressed by the second click of a double click. What
/// writes a file does so once.
[[nodiscard]] bool second_click();
/// Moves the cursor (screen pixels) without claiming the space in between.
void move_cursor(ImVec2 to);
/// Takes up space in the flow as an item without an id.
void take_space(ImVec2 size);

} // namespace tegenover::ui
