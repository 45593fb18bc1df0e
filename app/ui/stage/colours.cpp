// ui/stage/colours.cpp
//
// Sums on the four bytes of a packed colour.
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

/// A share of 0..1 in 256 parts: colours are reckoned in whole numbers, once for every point drawn.
unsigned parts_of(float share)
{
    return static_cast<unsigned>(std::clamp(share, 0.0f, 1.0f) * 256.0f);
}

unsigned between(unsigned a, unsigned b, unsigned parts)
{
    return (a * (256u - parts) + b * parts + 128u) >> 8;
}

} // namespace

ImU32 mixed(ImU32 a, ImU32 b, float share)
{
    const unsigned parts = parts_of(share);
    const auto at = [&](int shift) { return between(channel(a, shift), channel(b, shift), parts); };
    return with_channels(at(IM_COL32_R_SHIFT), at(IM_COL32_G_SHIFT), at(IM_COL32_B_SHIFT),
                         at(IM_COL32_A_SHIFT));
}

ImU32 faded(ImU32 colour, float opacity)
{
    const unsigned alpha = between(0, channel(colour, IM_COL32_A_SHIFT), parts_of(opacity));
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
