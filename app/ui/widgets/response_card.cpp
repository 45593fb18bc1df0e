// Draws a response card. The number's badge, the sign and the words are measured once per call.
#include "ui/widgets/response_card.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 0.85F; // em
constexpr float badge = 1.6F;
constexpr float sign = 1.1F;
constexpr float gap = 0.7F;

bool is_act(const ResponseCard& card) { return card.look == ResponseLook::act; }

TextKind kind_of(const ResponseCard& card)
{
    return is_act(card) ? TextKind::spoken_act : TextKind::body;
}

float words_offset(const Look& look, const ResponseCard& card)
{
    const float number = card.number > 0 ? badge + gap : 0;
    return std::round(look.em(padding + number + sign + gap));
}

/// An act is something done: its sheet has two corners cut off.
std::array<ImVec2, 6> act_shape(const Look& look, Rect rect)
{
    const float cut = look.em(0.85F);
    return {{{rect.min.x, rect.min.y},
             {rect.max.x - cut, rect.min.y},
             {rect.max.x, rect.min.y + cut},
             {rect.max.x, rect.max.y},
             {rect.min.x + cut, rect.max.y},
             {rect.min.x, rect.max.y - cut}}};
}

void draw_act_sheet(ImDrawList& list, const Look& look, Rect rect, Colour fill, Colour edge)
{
    const auto shape = act_shape(look, rect);
    list.AddConvexPolyFilled(shape.data(), static_cast<int>(shape.size()), packed(fill));
    list.AddPolyline(shape.data(), static_cast<int>(shape.size()), packed(edge), ImDrawFlags_Closed,
                     std::max(1.0F, look.em(0.07F)));
}

void draw_words_sheet(ImDrawList& list, const Look& look, Rect rect, Colour fill, Colour edge)
{
    draw_shadow(list, look, rect, 0.35F);
    list.AddRectFilled(rect.min, rect.max, packed(fill), look.em(0.9F));
    list.AddRect(rect.min, rect.max, packed(edge), look.em(0.9F), 0,
                 std::max(1.0F, look.em(0.07F)));
}

void draw_number(ImDrawList& list, const Look& look, const ResponseCard& card, ImVec2 corner,
                 bool lit)
{
    const Face& face = look.fonts.of(TextKind::caption_strong);
    const std::string digit = std::to_string(card.number);
    const float side = std::round(look.em(badge));
    list.AddRectFilled(corner, {corner.x + side, corner.y + side},
                       packed(lit ? look.theme.accent : look.theme.sunken), look.em(0.4F));
    const ImVec2 size = measure(face, digit);
    draw_text(
        list, face, digit,
        {std::round(corner.x + (side - size.x) / 2), std::round(corner.y + (side - size.y) / 2)},
        side, packed(lit ? look.theme.on_accent : look.theme.ink));
}

void draw_card(const Look& look, const ResponseCard& card, const Press& press)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool lit = press.hovered || press.held || press.ringed;
    const Colour fill = press.hovered || press.held ? look.theme.accent_soft : look.theme.surface;
    const Colour quiet_edge = look.theme.outlined ? look.theme.line : look.theme.hairline;
    const Colour edge = lit ? look.theme.accent : (is_act(card) ? look.theme.line : quiet_edge);
    (is_act(card) ? draw_act_sheet : draw_words_sheet)(list, look, press.rect, fill, edge);
    if (press.ringed) draw_focus_ring(list, look, press.rect, look.em(is_act(card) ? 0.2F : 0.9F));

    const float line = look.fonts.of(kind_of(card)).line_height();
    const float first_line = press.rect.min.y + std::round(look.em(padding)) + line / 2;
    float left = press.rect.min.x + std::round(look.em(padding));
    if (card.number > 0) {
        draw_number(list, look, card, {left, std::round(first_line - look.em(badge) / 2)}, lit);
        left += std::round(look.em(badge + gap));
    }
    const float side = look.em(sign);
    draw_icon(list, is_act(card) ? Icon::act : Icon::speech, {left, first_line - side / 2}, side,
              packed(lit ? look.theme.accent : look.theme.muted));
    const float offset = words_offset(look, card);
    draw_text(list, look.fonts.of(kind_of(card)), card.text,
              {press.rect.min.x + offset, press.rect.min.y + std::round(look.em(padding))},
              press.rect.width() - offset - look.em(padding),
              packed(card.enabled ? look.theme.ink : look.theme.muted));
}

} // namespace

float response_card_height(const Look& look, const ResponseCard& card, float width)
{
    const float words = width - words_offset(look, card) - look.em(padding);
    const float text = measure(look.fonts.of(kind_of(card)), card.text, words).y;
    return std::round(std::max(text, look.em(badge)) + 2 * std::round(look.em(padding)));
}

bool response_card(const Look& look, std::string_view id, const ResponseCard& card)
{
    const float width = available_width();
    const Press press =
        press_area(id, card.text, {width, response_card_height(look, card, width)}, card.enabled);
    if (press.visible) draw_card(look, card, press);
    return press.pressed || (card.enabled && number_pressed(card.number));
}

} // namespace tegenover::ui
