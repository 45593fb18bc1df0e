// Places things on a page in em: a full-window screen, a centred column of readable width, cells
// that sit side by side and wrap below each other when it gets narrow. Draws nothing but paper.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace tegenover::ui {

/// Pixels from the cursor to the right edge of the current column or window.
[[nodiscard]] float available_width();

/// Vertical space of so many em (the usual gap between blocks is 1).
void space(const Look& look, float count = 1);

/// The next item goes to the right of the last one, `gap` em away, if `width` pixels still fit
/// there; else it starts a new row. Call it before the second and later items of a row.
void flow(const Look& look, float width, float gap = 0.75F);

/// A list or a dialog is open. In the frame in which Esc closes it, it is not any more: a screen
/// remembers from the frame before.
[[nodiscard]] bool any_list_open();
/// A list, not a dialog, was drawn in the frame before. Where none is drawn in this one, Esc or a
/// click has just closed it.
[[nodiscard]] bool any_list_was_open();

/// Esc was pressed, and it is meant for the screen: no text was being typed and no dialog is open.
[[nodiscard]] bool escape_pressed();

/// The whole window as one paper sheet that scrolls vertically when its content is taller.
/// Every screen is drawn inside one. Tab and arrows reach everything in it.
class Screen {
public:
    explicit Screen(std::string_view id = "screen", bool scrolls = true);
    ~Screen();
    Screen(const Screen&) = delete;
    Screen& operator=(const Screen&) = delete;
};

/// A narrower column inside the current one. Widgets inside see only its width.
class Column {
public:
    /// `offset` and `width` in pixels, relative to the cursor's left edge.
    Column(float offset, float width);
    ~Column();
    Column(const Column&) = delete;
    Column& operator=(const Column&) = delete;

private:
    float right_edge_;
    float content_edge_;
    float indent_;
};

/// A centred column for reading: at most `characters` wide, never wider than the window minus a
/// margin. Use 70 for text, more for pages of cards.
class Page {
public:
    explicit Page(const Look& look, float characters = 70);

private:
    Column column_;
};

/// A region that scrolls on its own (keyboard: arrows and Page keys through focus).
/// `height` in pixels; 0 takes what is left of the window.
class ScrollArea {
public:
    ScrollArea(const Look& look, std::string_view id, float height, float width = 0);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;
};

/// How many cells of at least `minimum` em fit side by side, 1..`count`.
[[nodiscard]] int cells_across(const Look& look, int count, float minimum, float gap = 1);

/// Cells of equal width, as many side by side as fit, the rest below. `cell(index)` draws one.
/// A few cells grow no wider than if there were `room_for` so many.
template <typename Cell>
void grid(const Look& look, int count, float minimum, Cell&& cell, int room_for = 1);

/// Two parts side by side (`share` of the width to the first) when both get at least `minimum` em,
/// else one below the other.
template <typename First, typename Second>
void side_by_side(const Look& look, float share, float minimum, First&& first, Second&& second);

} // namespace tegenover::ui

#include "ui/widgets/layout_cells.hpp"
