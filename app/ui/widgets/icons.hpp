// Small drawings that stand beside words, made of strokes and fills so that they stay sharp at
// every size. They carry no text and are never the only sign of a meaning.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>

namespace tegenover::ui {

enum class Icon {
    // the five principles, in their order
    present,
    attuned,
    compassion,
    authentic,
    network,
    // controls and signs
    play,
    back,
    forward,
    pause,
    settings,
    phone,
    silence,
    act,
    eye,
    check,
    warning,
    info,
    close,
    share,
    clock,
    person,
    book,
    chart,
    speech,
    pen,
    again,
    lock,
    plus,
    search,
};
inline constexpr std::size_t icon_count = static_cast<std::size_t>(Icon::search) + 1;

/// The icon of a principle, by its place 0..4.
[[nodiscard]] Icon principle_icon(std::size_t principle);

/// Draws into `list` inside the square at `corner` with sides of `size` pixels.
void draw_icon(ImDrawList& list, Icon icon, ImVec2 corner, float size, ImU32 colour);

/// As an item in the flow, one line high; `count` em wide.
void icon(const Look& look, Icon which, Colour colour, float count = 1);

} // namespace tegenover::ui
