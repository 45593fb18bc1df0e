#include "ui/stage/colours.hpp"

#include <algorithm>

namespace tegenover::ui::drawing {

namespace {

unsigned channel(ImU32 colour, int shift) { return (colour >> shift) & 255u; }

ImU32 with_channels(unsigned r, unsigned g, unsigned b, unsigned a)
{
    return (r << IM_COL32_R_SHIFT) | (g << IM_COL32_G_SHIFT) | (b << IM_COL32_B_SHIFT) |
           (a << IM_COL32_A_SHIFT);
}

unsigned between(unsigned a, unsigned b, float share)
{
    const float value =
        static_cast<float>(a) + (static_cast<float>(b) - static_cast<float>(a)) * share;
    return static_cast<unsigned>(value + 0.5f);
}

} // namespace

ImU32 mixed(ImU32 a, ImU32 b, float share)
{
    const float part = std::clamp(share, 0.0f, 1.0f);
    const auto at = [&](int shift) { return between(channel(a, shift), channel(b, shift), part); };
    return with_channels(at(IM_COL32_R_SHIFT), at(IM_COL32_G_SHIFT), at(IM_COL32_B_SHIFT),
                         at(IM_COL32_A_SHIFT));
}

ImU32 faded(ImU32 colour, float opacity)
{
    const float part = std::clamp(opacity, 0.0f, 1.0f);
    const auto alpha =
        static_cast<unsigned>(static_cast<float>(channel(colour, IM_COL32_A_SHIFT)) * part + 0.5f);
    return (colour & ~static_cast<ImU32>(IM_COL32_A_MASK)) | (alpha << IM_COL32_A_SHIFT);
}

ImU32 darker(ImU32 colour, float share)
{
    const ImU32 black = colour & static_cast<ImU32>(IM_COL32_A_MASK);
    return mixed(colour, black, share);
}

ImU32 lighter(ImU32 colour, float share)
{
    const ImU32 white =
        (colour & static_cast<ImU32>(IM_COL32_A_MASK)) | ~static_cast<ImU32>(IM_COL32_A_MASK);
    return mixed(colour, white, share);
}

ImU32 lit_by(ImU32 colour, ImU32 light)
{
    const auto at = [&](int shift) {
        return channel(colour, shift) * channel(light, shift) / 255u;
    };
    return with_channels(at(IM_COL32_R_SHIFT), at(IM_COL32_G_SHIFT), at(IM_COL32_B_SHIFT),
                         channel(colour, IM_COL32_A_SHIFT));
}

} // namespace tegenover::ui::drawing
