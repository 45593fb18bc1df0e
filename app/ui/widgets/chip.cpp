// Chips: small choices in a row, and quiet notes of the same shape.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float side = 0.9F; // em
constexpr float height = 2.2F;
constexpr float sign = 1;
constexpr float gap = 0.45F;

std::optional<Icon> shown_icon(const Chip& chip)
{
    if (chip.slim) return std::nullopt;
    if (!chip.chosen) return chip.icon;
    return chip.refused ? Icon::close : Icon::check;
}

} // namespace

float chip_width(const Look& look, const Chip& chip)
{
    // Room for the check mark is kept, so that a row does not shift when one is chosen.
    const float around = chip.slim ? 2 * side : 2 * side + sign + gap;
    return std::ceil(measure(look.fonts.of(TextKind::body), chip.label).x + look.em(around));
}

bool chip(const Look& look, std::string_view id, const Chip& chip)
{
    const float width = std::min(chip_width(look, chip), available_width());
    const Press press = press_area(id, chip.label, {width, std::round(look.em(height))});
    if (!press.visible) return press.pressed;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = press.rect.height() / 2;
    const bool lit = chip.chosen || press.hovered;
    list.AddRectFilled(press.rect.min, press.rect.max,
                       packed(lit ? look.theme.accent_soft : look.theme.surface), rounding);
    list.AddRect(press.rect.min, press.rect.max,
                 packed(chip.chosen ? look.theme.accent : look.theme.line), rounding, 0,
                 std::max(1.0F, look.em(chip.chosen ? 0.1F : 0.06F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);

    const Face& face = look.fonts.of(TextKind::body);
    const std::optional<Icon> icon = shown_icon(chip);
    const float words = measure(face, chip.label).x;
    const float together = words + (icon ? look.em(sign + gap) : 0);
    float left = std::round(press.rect.centre().x - std::min(together, width) / 2);
    if (icon) {
        draw_icon(list, *icon, {left, press.rect.centre().y - look.em(sign) / 2}, look.em(sign),
                  packed(chip.chosen ? look.theme.accent : look.theme.muted));
        left += look.em(sign + gap);
    }
    draw_text(list, face, chip.label,
              {std::round(left), std::round(press.rect.centre().y - face.line_height() / 2)},
              words + 1, packed(look.theme.ink));
    return press.pressed;
}

void note_chip(const Look& look, std::string_view text, Icon icon)
{
    const Face& face = look.fonts.of(TextKind::caption);
    const float around = look.em(2 * side + sign + gap);
    const float words = std::min(available_width() - around, look.em(35));
    const ImVec2 size = measure(face, text, words);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const Rect rect = {at, {at.x + std::round(size.x + around), at.y + size.y + look.em(0.6F)}};
    take_space({rect.width(), rect.height()});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = std::min(rect.height() / 2, look.em(1));
    draw_sheet(list, look, rect, look.theme.sunken, rounding);
    draw_icon(
        list, icon,
        {at.x + look.em(side), at.y + look.em(0.3F) + (face.line_height() - look.em(sign)) / 2},
        look.em(sign), packed(look.theme.accent));
    draw_text(list, face, text,
              {std::round(at.x + look.em(side + sign + gap)), std::round(at.y + look.em(0.3F))},
              words, packed(look.theme.ink));
}

} // namespace tegenover::ui
