// Buttons: what each kind looks like at rest, under the pointer, pressed and switched off.
#include "ui/widgets/button.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float least_height = 2.5F; // em
constexpr float side = 1.1F;
constexpr float icon_share = 1.05F;
constexpr float icon_gap = 0.55F;

struct Paint {
    Colour fill;
    Colour ink;
    Colour edge;
};

Paint paint_of(const Theme& theme, ButtonKind kind, const Press& press)
{
    const Colour nothing = with_alpha(theme.surface, 0);
    const bool lit = press.hovered || press.held;
    switch (kind) {
    case ButtonKind::primary: {
        const Colour fill = press.held ? blend(theme.accent, theme.ink, 0.25F)
                            : lit      ? blend(theme.accent, theme.ink, 0.12F)
                                       : theme.accent;
        return {fill, theme.on_accent, nothing};
    }
    case ButtonKind::secondary:
        return {lit ? theme.accent_soft : theme.surface, theme.ink, theme.line};
    case ButtonKind::danger:
        return {lit ? theme.warn_soft : theme.surface, theme.warn, theme.warn};
    case ButtonKind::quiet:
        break;
    }
    return {lit ? theme.accent_soft : nothing, theme.accent, nothing};
}

float icon_width(const Look& look, const Button& button)
{
    return button.icon ? look.em(icon_share + icon_gap) : 0;
}

float padding(const Look& look, ButtonKind kind)
{
    return look.em(kind == ButtonKind::quiet ? 0.8F : side);
}

/// The label's lines when the button may not be wider than `widest`.
ImVec2 label_size(const Look& look, const Button& button, float widest)
{
    const float around = 2 * padding(look, button.kind) + icon_width(look, button);
    return measure(look.fonts.of(TextKind::strong), button.label,
                   std::max(look.em(3), widest - around));
}

void draw_face(const Look& look, const Button& button, const Press& press, ImVec2 label)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = look.em(0.55F);
    Paint paint = paint_of(look.theme, button.kind, press);
    if (!button.enabled) {
        const bool filled = button.kind == ButtonKind::primary;
        paint = {filled ? look.theme.sunken : paint.fill, look.theme.muted,
                 filled || button.kind == ButtonKind::quiet ? paint.edge : look.theme.hairline};
    }
    if (button.kind == ButtonKind::primary && button.enabled && !press.held)
        draw_shadow(list, look, press.rect, 0.22F);
    list.AddRectFilled(press.rect.min, press.rect.max, packed(paint.fill), rounding);
    if (paint.edge.alpha > 0)
        list.AddRect(press.rect.min, press.rect.max, packed(paint.edge), rounding, 0,
                     std::max(1.0F, look.em(0.06F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);

    const float together = label.x + icon_width(look, button);
    ImVec2 at = {std::round(press.rect.centre().x - together / 2),
                 std::round(press.rect.centre().y - label.y / 2)};
    if (button.icon) {
        const float size = look.em(icon_share);
        draw_icon(list, *button.icon, {at.x, press.rect.centre().y - size / 2}, size,
                  packed(paint.ink));
        at.x += icon_width(look, button);
    }
    draw_text(list, look.fonts.of(TextKind::strong), button.label, at, label.x + 1,
              packed(paint.ink));
}

} // namespace

float button_width(const Look& look, const Button& button)
{
    return std::ceil(measure(look.fonts.of(TextKind::strong), button.label).x +
                     2 * padding(look, button.kind) + icon_width(look, button));
}

bool button(const Look& look, std::string_view id, const Button& button)
{
    const float widest = available_width();
    const ImVec2 label = label_size(look, button, widest);
    const float width = button.fill_width ? widest : std::min(button_width(look, button), widest);
    const float height = std::max(look.em(least_height), label.y + look.em(0.9F));
    const Press press = press_area(id, button.label, {width, std::round(height)}, button.enabled);
    if (press.visible) draw_face(look, button, press, label);
    if (!button.tip.empty()) tooltip(look, button.tip);
    return press.pressed;
}

bool icon_button(const Look& look, std::string_view id, Icon icon, std::string_view name,
                 bool enabled)
{
    const float side_length = std::round(look.em(least_height));
    const Press press = press_area(id, name, {side_length, side_length}, enabled);
    if (!press.visible) return press.pressed;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = look.em(0.55F);
    if (press.hovered || press.held)
        list.AddRectFilled(press.rect.min, press.rect.max, packed(look.theme.accent_soft),
                           rounding);
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);
    const float size = std::round(look.em(1.25F));
    draw_icon(list, icon,
              {std::round(press.rect.centre().x - size / 2),
               std::round(press.rect.centre().y - size / 2)},
              size, packed(enabled ? look.theme.ink : look.theme.line));
    tooltip(look, name);
    return press.pressed;
}

bool link(const Look& look, std::string_view id, std::string_view label)
{
    const Face& face = look.fonts.of(TextKind::strong);
    const float widest = available_width();
    const ImVec2 words = measure(face, label, widest);
    const float height = std::max(words.y, look.em(2.2F));
    const Press press = press_area(id, label, {words.x, height});
    if (!press.visible) return press.pressed;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float top = std::round(press.rect.centre().y - words.y / 2);
    draw_text(list, face, label, {press.rect.min.x, top}, widest, packed(look.theme.accent));
    const float under = top + words.y - look.em(0.18F);
    list.AddLine({press.rect.min.x, under}, {press.rect.max.x, under},
                 packed(with_alpha(look.theme.accent, press.hovered ? 1.0F : 0.45F)),
                 std::max(1.0F, look.em(0.06F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, look.em(0.3F));
    return press.pressed;
}

} // namespace tegenover::ui
