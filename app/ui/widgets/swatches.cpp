// A row of colours to pick one from.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float side = 2.2F; // em

void draw_swatch(const Look& look, const Press& press, Colour colour, bool chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 centre = press.rect.centre();
    const float radius = press.rect.height() / 2 - look.em(0.22F);
    list.AddCircleFilled(centre, radius, packed(colour));
    list.AddCircle(centre, radius, packed(look.theme.line), 0, std::max(1.0F, look.em(0.06F)));
    if (chosen || press.hovered) {
        list.AddCircle(centre, radius + look.em(0.16F),
                       packed(chosen ? look.theme.accent : look.theme.line), 0, look.em(0.14F));
    }
    if (press.ringed) draw_focus_ring(list, look, press.rect, press.rect.height() / 2);
}

} // namespace

std::optional<std::size_t> swatches(const Look& look, std::string_view id, std::string_view name,
                                    std::span<const Colour> colours,
                                    std::optional<std::size_t> chosen)
{
    std::optional<std::size_t> picked;
    const float size = std::round(look.em(side));
    for (std::size_t i = 0; i < colours.size(); ++i) {
        if (i > 0) flow(look, size, 0.2F);
        const auto number = std::to_string(i + 1);
        const auto press = press_area(std::string(id) + "/" + number,
                                      std::string(name) + " " + number, {size, size});
        if (press.pressed) picked = i;
        if (press.visible) draw_swatch(look, press, colours[i], chosen == i);
    }
    return picked;
}

} // namespace tegenover::ui
