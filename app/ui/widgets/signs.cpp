// Tooltip, callout, empty state and meter: things that are read, never pressed.
#include "ui/widgets/signs.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

/// Where a bubble of this size goes: below the item, or above where there is no room.
ImVec2 beside(Rect item, ImVec2 size, float gap)
{
    const ImVec2 window = ImGui::GetMainViewport()->Size;
    ImVec2 at = {item.centre().x - size.x / 2, item.max.y + gap};
    if (at.y + size.y > window.y) at.y = item.min.y - gap - size.y;
    at.x = std::clamp(at.x, gap, std::max(gap, window.x - size.x - gap));
    return {std::round(at.x), std::round(std::max(at.y, 0.0F))};
}

Colour sign_colour(const Theme& theme, CalloutKind kind)
{
    return kind == CalloutKind::info ? theme.accent : theme.warn;
}

void draw_bar(const Look& look, const Meter& meter, Colour colour)
{
    const float height = std::round(look.em(0.6F));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = available_width();
    take_space({width, height});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 end = {at.x + width, at.y + height};
    list.AddRectFilled(at, end, packed(look.theme.sunken), height / 2);
    list.AddRect(at, end, packed(look.theme.line), height / 2, 0, std::max(1.0F, look.em(0.05F)));
    if (meter.value && *meter.value > 0) {
        const float filled = std::max(height, std::clamp(*meter.value, 0.0F, 1.0F) * width);
        list.AddRectFilled(at, {at.x + filled, end.y}, packed(colour), height / 2);
    }
}

} // namespace

bool wants_tooltip()
{
    const bool pointed =
        ImGui::IsItemHovered(ImGuiHoveredFlags_AllowWhenDisabled) && ImGui::IsMousePosValid();
    return pointed || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible);
}

void tooltip(const Look& look, std::string_view text)
{
    if (text.empty() || !wants_tooltip()) return;
    const Face& face = look.fonts.of(TextKind::caption);
    const ImVec2 words = measure(face, text, look.em(22));
    const float padding = look.em(0.6F);
    const ImVec2 size = {words.x + 2 * padding, words.y + padding};
    const Rect item = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    const ImVec2 at = beside(item, size, look.em(0.5F));
    ImDrawList& list = *ImGui::GetForegroundDrawList();
    const Rect rect = {at, {at.x + size.x, at.y + size.y}};
    draw_shadow(list, look, rect, 0.4F);
    draw_sheet(list, look, rect, look.theme.ink, look.em(0.4F));
    draw_text(list, face, text, {at.x + padding, at.y + padding / 2}, words.x + 1,
              packed(look.theme.paper));
}

void callout(const Look& look, const Callout& callout)
{
    const Colour colour = sign_colour(look.theme, callout.kind);
    const Colour wash =
        callout.kind == CalloutKind::info ? look.theme.accent_soft : look.theme.warn_soft;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = available_width();
    const float padding = std::round(look.em(1));
    const float offset = padding + look.em(2);
    const float words = width - offset - padding;
    const Face& strong = look.fonts.of(TextKind::strong);
    const Face& body = look.fonts.of(TextKind::body);
    const float what = measure(strong, callout.what, words).y;
    const float kept = callout.kept.empty() ? 0 : measure(body, callout.kept, words).y;
    const float next = callout.next.empty() ? 0 : measure(body, callout.next, words).y;
    const float height = std::round(what + kept + next + 2 * padding * 0.8F);
    take_space({width, height});

    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect rect = {at, {at.x + width, at.y + height}};
    draw_sheet(list, look, rect, wash, corner(look));
    const float side = look.em(1.3F);
    ImVec2 pen = {at.x + offset, std::round(at.y + padding * 0.8F)};
    draw_icon(list, callout.kind == CalloutKind::info ? Icon::info : Icon::warning,
              {at.x + padding, pen.y + (strong.line_height() - side) / 2}, side, packed(colour));
    draw_text(list, strong, callout.what, pen, words, packed(look.theme.ink));
    pen.y += what;
    draw_text(list, body, callout.kept, pen, words, packed(look.theme.ink));
    pen.y += kept;
    draw_text(list, body, callout.next, pen, words, packed(look.theme.ink));
}

void empty_state(const Look& look, Icon which, std::string_view title, std::string_view advice)
{
    const float width = available_width();
    space(look, 2);
    const float side = look.em(3);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({width, side});
    draw_icon(*ImGui::GetWindowDrawList(), which, {at.x + (width - side) / 2, at.y}, side,
              packed(look.theme.line));
    const auto centred = [&](std::string_view text, TextKind kind, Colour colour) {
        const Face& face = look.fonts.of(kind);
        for (const std::string_view line : wrap(face, text, std::min(width, look.em(28)))) {
            const ImVec2 size = measure(face, line);
            const ImVec2 corner_at = ImGui::GetCursorScreenPos();
            take_space({width, size.y});
            draw_text(*ImGui::GetWindowDrawList(), face, line,
                      {std::round(corner_at.x + (width - size.x) / 2), corner_at.y}, size.x + 1,
                      packed(colour));
            move_cursor({corner_at.x, corner_at.y + size.y});
        }
    };
    centred(title, TextKind::heading, look.theme.ink);
    centred(advice, TextKind::body, look.theme.muted);
    space(look, 2);
}

void meter(const Look& look, const Meter& meter)
{
    const Colour colour = meter.principle ? look.theme.principle[*meter.principle % principle_count]
                                          : look.theme.accent;
    const Face& face = look.fonts.of(TextKind::body);
    const Face& strong = look.fonts.of(TextKind::strong);
    const float offset = meter.principle ? look.em(1.6F) : 0;
    const float width = available_width();
    const float shown = measure(strong, meter.shown, width / 2).x;
    const float room = width - offset - shown - look.em(1);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({width, measure(face, meter.label, room).y});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (meter.principle)
        draw_icon(list, principle_icon(*meter.principle),
                  {at.x, at.y + (face.line_height() - look.em(1.1F)) / 2}, look.em(1.1F),
                  packed(colour));
    draw_text(list, face, meter.label, {at.x + offset, at.y}, room, packed(look.theme.ink));
    draw_text(list, meter.value ? strong : face, meter.shown,
              {std::round(at.x + width - shown), at.y}, width / 2,
              packed(meter.value ? look.theme.ink : look.theme.muted));
    draw_bar(look, meter, colour);
}

} // namespace tegenover::ui
