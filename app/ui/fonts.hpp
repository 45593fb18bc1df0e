// Inter, in the sizes that the program speaks in. Loading builds the font atlas anew, so it must
// happen between frames, never inside one. Nothing here uploads a texture or opens a window.
#pragma once

#include <imgui.h>

#include <array>
#include <cstddef>
#include <string>

namespace tegenover::ui {

/// What a piece of text is; size and weight follow from it.
enum class TextKind {
    caption,        ///< .83 em
    caption_strong, ///< .83 em, semibold
    body,           ///< 1 em
    strong,         ///< 1 em, semibold
    spoken_act,     ///< 1 em, italic: something done instead of said
    large,          ///< 1.25 em
    heading,        ///< 1.25 em, semibold
    title,          ///< 1.6 em, bold
    display         ///< 2.2 em, bold
};
inline constexpr std::size_t text_kind_count = 9;

/// One loaded face. `em` is the nominal size in pixels; ImGui's own FontSize is larger, because it
/// counts ascent plus descent.
struct Face {
    ImFont* font = nullptr;
    float em = 18;
    float leading = 1.45F;

    [[nodiscard]] float line_height() const; ///< 1.45 em for running text, less for titles
};

struct Fonts {
    std::array<Face, text_kind_count> faces;
    float em = 18; ///< body text in pixels: the unit of every layout

    [[nodiscard]] const Face& of(TextKind kind) const
    {
        return faces[static_cast<std::size_t>(kind)];
    }
};

struct FontWish {
    float text_scale = 1;    ///< 0.8 .. 2, the reader's choice
    float content_scale = 1; ///< the monitor's, 1 or more
    std::string folder;      ///< where Inter-*.otf are; empty: the usual places

    bool operator==(const FontWish&) const = default;
};

/// Clears `atlas` and fills it with every face, rasterised (no texture is made). Where Inter is not
/// found, ImGui's built-in face stands in and `used_fallback` is set.
struct LoadedFonts {
    Fonts fonts;
    bool used_fallback = false;
};
[[nodiscard]] LoadedFonts load_fonts(ImFontAtlas& atlas, const FontWish& wish);

} // namespace tegenover::ui
