// ui/stage/colours.hpp
//
// Reckoning with packed colours: mixing, dimming, fading. Holds no palette.

#pragma once

#include <imgui.h>

namespace tegenover::ui::drawing {

/// From 0xRRGGBB, opaque unless said otherwise.
[[nodiscard]] constexpr ImU32 rgb(unsigned hex, float opacity = 1.0f)
{
    constexpr float half = 0.5f; // rounds to the nearest
    const auto alpha = static_cast<unsigned>(opacity * 255.0f + half);
    return IM_COL32((hex >> 16) & 255u, (hex >> 8) & 255u, hex & 255u, alpha);
}

/// All four channels between `a` (0) and `b` (1).
[[nodiscard]] ImU32 mixed(ImU32 a, ImU32 b, float share);

/// The same colour, with this opacity times its own.
[[nodiscard]] ImU32 faded(ImU32 colour, float opacity);

/// Towards black, towards white; opacity stays.
[[nodiscard]] ImU32 darker(ImU32 colour, float share);
[[nodiscard]] ImU32 lighter(ImU32 colour, float share);

/// Each channel multiplied with that of a light: how a coloured lamp changes it.
[[nodiscard]] ImU32 lit_by(ImU32 colour, ImU32 light);

} // namespace tegenover::ui::drawing
