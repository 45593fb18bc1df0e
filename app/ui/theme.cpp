// The three themes, and the arithmetic of colour that they are tested with.
#include "ui/theme.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

float linear(float part)
{
    return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
}

float luminance(Colour colour)
{
    return 0.2126F * linear(colour.red) + 0.7152F * linear(colour.green) +
           0.0722F * linear(colour.blue);
}

Theme light()
{
    Theme theme;
    theme.paper = colour_from_hex(0xF5EFE4);
    theme.surface = colour_from_hex(0xFFFCF6);
    theme.raised = colour_from_hex(0xFFFFFF);
    theme.sunken = colour_from_hex(0xEBE3D5);
    theme.ink = colour_from_hex(0x2A2520);
    theme.muted = colour_from_hex(0x645A50);
    theme.accent = colour_from_hex(0x9C4421);
    theme.on_accent = colour_from_hex(0xFFFBF5);
    theme.accent_soft = colour_from_hex(0xF7EADB);
    theme.focus = colour_from_hex(0x1B5FA8);
    theme.line = colour_from_hex(0x93877A);
    theme.hairline = colour_from_hex(0xDFD5C5);
    theme.shadow = with_alpha(colour_from_hex(0x4A3423), 0.16F);
    theme.warn = colour_from_hex(0x8A4B00);
    theme.warn_soft = colour_from_hex(0xFBEBCB);
    theme.veil = with_alpha(colour_from_hex(0x2A2018), 0.45F);
    theme.principle = {colour_from_hex(0x14359B), colour_from_hex(0x087C62),
                       colour_from_hex(0x781A1B), colour_from_hex(0x8E6000),
                       colour_from_hex(0x765E96)};
    return theme;
}

Theme dark()
{
    Theme theme;
    theme.paper = colour_from_hex(0x1F1B18);
    theme.surface = colour_from_hex(0x2A2521);
    theme.raised = colour_from_hex(0x352F2A);
    theme.sunken = colour_from_hex(0x171411);
    theme.ink = colour_from_hex(0xF0E8DC);
    theme.muted = colour_from_hex(0xB9AD9E);
    theme.accent = colour_from_hex(0xEFA47F);
    theme.on_accent = colour_from_hex(0x2A1408);
    theme.accent_soft = colour_from_hex(0x47301F);
    theme.focus = colour_from_hex(0x8CC0FF);
    theme.line = colour_from_hex(0x85796C);
    theme.hairline = colour_from_hex(0x413932);
    theme.shadow = with_alpha(colour_from_hex(0x000000), 0.42F);
    theme.warn = colour_from_hex(0xF3C46B);
    theme.warn_soft = colour_from_hex(0x423318);
    theme.veil = with_alpha(colour_from_hex(0x000000), 0.5F);
    theme.principle = {colour_from_hex(0x6C94F0), colour_from_hex(0x88F0C2),
                       colour_from_hex(0xE4705F), colour_from_hex(0xF2B538),
                       colour_from_hex(0xE3C7FE)};
    return theme;
}

Theme high_contrast()
{
    Theme theme;
    theme.paper = colour_from_hex(0x000000);
    theme.surface = colour_from_hex(0x000000);
    theme.raised = colour_from_hex(0x111111);
    theme.sunken = colour_from_hex(0x1C1C1C);
    theme.ink = colour_from_hex(0xFFFFFF);
    theme.muted = colour_from_hex(0xE2E2E2);
    theme.accent = colour_from_hex(0xFFD75E);
    theme.on_accent = colour_from_hex(0x000000);
    theme.accent_soft = colour_from_hex(0x332800);
    theme.focus = colour_from_hex(0x5CD0FF);
    theme.line = colour_from_hex(0xFFFFFF);
    theme.hairline = colour_from_hex(0x8A8A8A);
    theme.shadow = with_alpha(colour_from_hex(0x000000), 0);
    theme.warn = colour_from_hex(0xFFB84D);
    theme.warn_soft = colour_from_hex(0x2B1C00);
    theme.veil = with_alpha(colour_from_hex(0x000000), 0.8F);
    theme.principle = {colour_from_hex(0x6A98FF), colour_from_hex(0x64FBBC),
                       colour_from_hex(0xF9705F), colour_from_hex(0xFDAC0C),
                       colour_from_hex(0xEDC4FF)};
    theme.outlined = true;
    return theme;
}

} // namespace

Colour colour_from_hex(unsigned rgb)
{
    const auto part = [rgb](unsigned shift) {
        return static_cast<float>((rgb >> shift) & 0xFFU) / 255.0F;
    };
    return {part(16), part(8), part(0), 1};
}

Colour with_alpha(Colour colour, float alpha)
{
    colour.alpha = alpha;
    return colour;
}

Colour blend(Colour from, Colour to, float amount)
{
    const auto step = [amount](float one, float other) { return one + (other - one) * amount; };
    return {step(from.red, to.red), step(from.green, to.green), step(from.blue, to.blue),
            step(from.alpha, to.alpha)};
}

float contrast(Colour one, Colour other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05F) / (darker + 0.05F);
}

ImVec4 to_vec(Colour colour) { return {colour.red, colour.green, colour.blue, colour.alpha}; }

ImU32 packed(Colour colour) { return ImGui::ColorConvertFloat4ToU32(to_vec(colour)); }

Theme theme_for(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::dark:
        return dark();
    case ThemeChoice::high_contrast:
        return high_contrast();
    case ThemeChoice::light:
        break;
    }
    return light();
}

} // namespace tegenover::ui
