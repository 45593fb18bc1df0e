// The colours of the program: three themes, one accent, five colours for the trust principles.
// Values only; nothing here draws. Every pair that is used for text is held to a contrast of 4.5:1
// by a test, and the five colours are held apart under simulated colour blindness.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>

namespace tegenover::ui {

enum class ThemeChoice { light, dark, high_contrast };

/// sRGB, each part 0..1.
struct Colour {
    float red = 0;
    float green = 0;
    float blue = 0;
    float alpha = 1;

    bool operator==(const Colour&) const = default;
};

/// 0xRRGGBB, opaque.
[[nodiscard]] Colour colour_from_hex(unsigned rgb);
[[nodiscard]] Colour with_alpha(Colour colour, float alpha);
/// A step from one colour (0) to another (1).
[[nodiscard]] Colour blend(Colour from, Colour to, float amount);
/// WCAG 2 contrast ratio, 1..21; alpha is ignored.
[[nodiscard]] float contrast(Colour one, Colour other);

[[nodiscard]] ImU32 packed(Colour colour);
[[nodiscard]] ImVec4 to_vec(Colour colour);

/// How many trust principles there are; their order everywhere is that of scene-format.md:
/// present, attuned, compassion, authentic, network.
inline constexpr std::size_t principle_count = 5;

struct Theme {
    Colour paper;       ///< behind everything
    Colour surface;     ///< cards, fields, lists
    Colour raised;      ///< dialogs, tooltips, what the pointer is over
    Colour sunken;      ///< tracks, wells, quiet fills
    Colour ink;         ///< text
    Colour muted;       ///< secondary text; still 4.5:1
    Colour accent;      ///< the one accent: primary buttons, links, what is chosen
    Colour on_accent;   ///< text on the accent
    Colour accent_soft; ///< a wash of the accent behind what is chosen
    Colour focus;       ///< the keyboard's ring
    Colour line;        ///< hairlines and borders of controls (3:1)
    Colour hairline;    ///< faint separators that carry no meaning
    Colour shadow;      ///< what soft shadows are made of; alpha is the deepest value
    Colour warn;        ///< something to mind: text and icon
    Colour warn_soft;   ///< its wash
    Colour veil;        ///< over the screen behind a dialog
    std::array<Colour, principle_count> principle;
    bool outlined = false; ///< high contrast: surfaces get an outline instead of a shadow

    bool operator==(const Theme&) const = default;
};

[[nodiscard]] Theme theme_for(ThemeChoice choice);

/// Sets Dear ImGui's own style to the theme; `em` is the height of body text in pixels.
void apply(const Theme& theme, float em);

} // namespace tegenover::ui
