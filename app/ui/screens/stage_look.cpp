// ui/screens/stage_look.cpp
//
// A colour that is not "#rrggbb" is left to the stage.
#include "ui/screens/stage_look.hpp"

#include <charconv>
#include <optional>
#include <string_view>

namespace tegenover::ui {

namespace {

std::optional<unsigned> colour_of(std::string_view text)
{
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    unsigned rgb = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data() + 1, end, rgb, 16);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return rgb;
}

HairStyle hair_style_of(std::string_view text, HairStyle otherwise)
{
    if (text == "shoulder-length" || text == "long") return HairStyle::shoulder_length;
    if (text == "bun") return HairStyle::bun;
    if (text == "short-crop" || text == "short") return HairStyle::short_crop;
    return otherwise;
}

} // namespace

StageLight light_for(const Theme& theme)
{
    if (theme.outlined) return StageLight::high_contrast;
    const bool dark = contrast(theme.paper, Colour{1, 1, 1, 1}) > 4.5F;
    return dark ? StageLight::evening : StageLight::day;
}

ClientLooks looks_for(const engine::Looks& looks, engine::Setting setting)
{
    ClientLooks result =
        looks.figure == engine::Figure::man ? unknown_man(setting) : nadia(setting);
    result.skin = colour_of(looks.skin).value_or(result.skin);
    result.hair = colour_of(looks.hair).value_or(result.hair);
    result.hair_style = hair_style_of(looks.hair_style, result.hair_style);
    const bool wears_a_coat = result.clothes == Clothes::coat;
    if (!wears_a_coat) result.outer = colour_of(looks.clothes).value_or(result.outer);
    return result;
}

} // namespace tegenover::ui
