// Buttons, links and icon buttons: a pointer target of at least 2.2 em, Enter and Space, a ring
// when the keyboard is on it. Each returns whether it was activated in this frame.
#pragma once

#include "ui/widgets/icons.hpp"
#include "ui/widgets/look.hpp"

#include <optional>
#include <string_view>

namespace tegenover::ui {

enum class ButtonKind {
    primary,   ///< the one thing to do next: filled with the accent
    secondary, ///< outlined, on the surface
    quiet,     ///< words only until the pointer or the keyboard is on it
    danger     ///< deletes or gives up something
};

struct Button {
    std::string_view label;
    ButtonKind kind = ButtonKind::secondary;
    std::optional<Icon> icon = std::nullopt;
    bool enabled = true;
    bool fill_width = false;
    std::string_view tip = {}; ///< shown as a tooltip
};

[[nodiscard]] bool button(const Look& look, std::string_view id, const Button& button);
/// Its width in pixels, to place buttons in a row (see flow).
[[nodiscard]] float button_width(const Look& look, const Button& button);
/// A square button with only an icon; `name` is its tooltip and what tests and readers call it.
[[nodiscard]] bool icon_button(const Look& look, std::string_view id, Icon icon,
                               std::string_view name, bool enabled = true);
/// Words in the accent colour, underlined when the pointer or the keyboard is on them.
[[nodiscard]] bool link(const Look& look, std::string_view id, std::string_view label);

} // namespace tegenover::ui
