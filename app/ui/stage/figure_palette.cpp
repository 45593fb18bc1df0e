// ui/stage/figure_palette.cpp
//
// Skin, hair and cloth under a light, with their shades.
#include "ui/stage/figure_palette.hpp"

#include <algorithm>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

/// How a light changes the colours of things.
struct Tint {
    ImU32 light;
    ImU32 shade;
    float shade_share;
};

Tint tint_of(StageLight light)
{
    switch (light) {
    case StageLight::day:
        return {rgb(0xFFFFFF), rgb(0x4A2F45), 0.22f};
    case StageLight::evening:
        return {rgb(0xE6CDBB), rgb(0x1E1730), 0.28f};
    case StageLight::high_contrast:
        return {rgb(0xFFFFFF), rgb(0x000000), 0.28f};
    }
    return {rgb(0xFFFFFF), rgb(0x000000), 0.2f};
}

ImU32 seen(unsigned hex, const Tint& tint) { return lit_by(rgb(hex), tint.light); }

ImU32 in_shade(ImU32 colour, const Tint& tint, float times = 1.0f)
{
    return mixed(colour, tint.shade, tint.shade_share * times);
}

void paint_skin(FigurePalette& palette, const ClientLooks& looks, const Tint& tint, float blush)
{
    ImU32 skin = seen(looks.skin, tint);
    if (blush < 0.0f) skin = mixed(skin, seen(0xD5C3B4, tint), -blush * 0.5f);
    const ImU32 warm_shade = mixed(in_shade(skin, tint), seen(0xA8553C, tint), 0.22f);
    palette.skin = skin;
    palette.skin_shade = warm_shade;
    palette.skin_light = mixed(skin, seen(0xFFE9D2, tint), 0.35f);
    palette.skin_line = mixed(warm_shade, seen(0x6B3226, tint), 0.55f);
    palette.blush = faded(seen(0xD0573F, tint), 0.13f + 0.19f * std::max(blush, -0.5f));
    palette.under_eye = faded(mixed(warm_shade, seen(0x5B3F5E, tint), 0.5f), 0.55f);
    palette.lips = mixed(seen(looks.lips, tint), skin, blush < 0.0f ? -blush * 0.45f : 0.0f);
    // Pale lips need the line between them all the more, or his mouth says little from afar.
    const bool is_man = looks.figure == engine::Figure::man;
    if (is_man) palette.lips = mixed(mixed(palette.lips, warm_shade, 0.5f), skin, 0.4f);
    palette.lips_shade = mixed(palette.lips, seen(0x5B2430, tint), is_man ? 0.6f : 0.4f);
    palette.mouth_inside = mixed(palette.lips, seen(0x3A1218, tint), 0.8f);
    palette.teeth = seen(0xF1E6DA, tint);
}

void paint_clothes(FigurePalette& palette, const ClientLooks& looks, const Tint& tint)
{
    palette.outer = seen(looks.outer, tint);
    palette.outer_shade = in_shade(palette.outer, tint);
    palette.outer_light = mixed(palette.outer, seen(0xFFE3BE, tint), 0.16f);
    palette.outer_line = in_shade(palette.outer, tint, 2.1f);
    palette.inner = seen(looks.inner, tint);
    palette.inner_shade = in_shade(palette.inner, tint, 0.8f);
    palette.trousers = seen(looks.trousers, tint);
    palette.trousers_shade = in_shade(palette.trousers, tint, 1.3f);
    palette.trousers_line = in_shade(palette.trousers, tint, 2.2f);
    palette.bag = seen(looks.bag, tint);
    palette.bag_shade = in_shade(palette.bag, tint, 1.4f);
    palette.bag_light = mixed(palette.bag, seen(0xFFE3BE, tint), 0.18f);
    palette.metal = seen(0xD9B26A, tint);
}

} // namespace

FigurePalette figure_palette(const ClientLooks& looks, StageLight light, float blush)
{
    const Tint tint = tint_of(light);
    FigurePalette palette{};
    paint_skin(palette, looks, tint, blush);
    paint_clothes(palette, looks, tint);
    palette.hair = seen(looks.hair, tint);
    palette.hair_shade = mixed(palette.hair, tint.shade, 0.4f);
    palette.hair_light = mixed(palette.hair, seen(0xB98560, tint), 0.3f);
    palette.brow = mixed(palette.hair, palette.skin_line, 0.2f);
    palette.eye_white = seen(0xF6EEE4, tint);
    palette.iris = seen(looks.iris, tint);
    palette.pupil = mixed(palette.iris, rgb(0x120B0A), 0.75f);
    palette.lash = mixed(palette.hair, rgb(0x1A1010), 0.5f);
    palette.glint = seen(0xFFFFFF, tint);
    palette.shadow = faded(tint.shade, light == StageLight::evening ? 0.38f : 0.2f);
    if (light == StageLight::high_contrast) {
        palette.contour = rgb(0xF6F1E7);
        palette.contour_width = 1.6f;
    }
    return palette;
}

} // namespace tegenover::ui::drawing
