// ui/screens/editor_map_drawing.cpp
//
// Cards that say less the smaller they are, arrows with a colour and a pattern for what they do to
// trust, and the small map.
#include "ui/screens/editor_map_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::MapCardView;
using session::TrustTurn;

constexpr float shadow_from = 0.4F; // of full size
constexpr std::size_t curve_steps = 18;
constexpr float pad = 12; // units

ImVec2 bezier(ImVec2 a, ImVec2 b, ImVec2 c, ImVec2 d, float t)
{
    const float u = 1 - t;
    const float w[] = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
    return {w[0] * a.x + w[1] * b.x + w[2] * c.x + w[3] * d.x,
            w[0] * a.y + w[1] * b.y + w[2] * c.y + w[3] * d.y};
}

struct ArrowPaint {
    Colour colour;
    Pattern pattern = Pattern::solid;
};

ArrowPaint paint_of(const Theme& theme, TrustTurn trust)
{
    switch (trust) {
    case TrustTurn::up:
        return {theme.accent, Pattern::solid};
    case TrustTurn::down:
        return {theme.warn, Pattern::dashed};
    case TrustTurn::same:
        break;
    }
    return {theme.muted, Pattern::dotted};
}

/// Faint above the cards, whose words stay readable.
float strength_of(const ArrowLook& look)
{
    if (look.layer == ArrowLayer::above) return look.lit ? 0.7F : 0.3F;
    return look.lit ? 1.0F : 0.75F;
}

void draw_head(ImDrawList& list, ImVec2 tip, ImVec2 before, float size, ImU32 colour)
{
    const ImVec2 way{tip.x - before.x, tip.y - before.y};
    const float length = std::max(0.01F, std::sqrt(way.x * way.x + way.y * way.y));
    const ImVec2 along{way.x / length * size, way.y / length * size};
    const ImVec2 across{-along.y * 0.55F, along.x * 0.55F};
    list.AddTriangleFilled(tip, {tip.x - along.x + across.x, tip.y - along.y + across.y},
                           {tip.x - along.x - across.x, tip.y - along.y - across.y}, colour);
}

} // namespace

void draw_map_card(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                   const Rect& rect, const CardLook& state)
{
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const float scale = pen.scratch.map.zoom;
    const float rounding = pen.look.em(0.5F) * std::min(1.0F, scale);
    const bool lit = state.chosen || state.in_trial || state.aimed;
    if (scale > shadow_from) draw_shadow(list, pen.look, rect, 0.25F);
    list.AddRectFilled(rect.min, rect.max,
                       packed(lit             ? theme.accent_soft
                              : state.hovered ? theme.raised
                                              : theme.surface),
                       rounding);
    list.AddRect(rect.min, rect.max, packed(lit ? theme.accent : theme.line), rounding, 0,
                 std::max(1.0F, pen.look.em(state.aimed ? 0.2F
                                            : lit       ? 0.13F
                                                        : 0.06F)));
    if (card.ending) {
        list.AddRectFilled(rect.min, {rect.min.x + pad * 0.5F * lens.unit, rect.max.y},
                           packed(outcome_colour(theme, *card.ending)), rounding,
                           ImDrawFlags_RoundCornersLeft);
    }
    if (!card.reachable) {
        const std::array<ImVec2, 4> edge{rect.min, ImVec2{rect.max.x, rect.min.y}, rect.max,
                                         ImVec2{rect.min.x, rect.max.y}};
        draw_path(list, edge, Pattern::dashed, pen.look.em(0.1F), packed(theme.warn), true);
    }
    if (state.ringed) draw_focus_ring(list, pen.look, rect, rounding);
    draw_card_words(pen, card, rect, plan_card(pen.look, rect, scale));
}

void draw_map_arrow(const EditorPen& pen, const MapLens& lens, const session::ArrowView& arrow,
                    const Rect& from, const Rect& to, const ArrowLook& look)
{
    const auto count = std::max<std::size_t>(1, pen.view.cards[arrow.from].responses);
    const float share = (static_cast<float>(arrow.response) + 1) / (static_cast<float>(count) + 1);
    const ImVec2 start{from.max.x, from.min.y + from.height() * share};
    const ImVec2 end{to.min.x, to.centre().y};
    const float reach = std::max(60 * lens.unit, std::abs(end.x - start.x) * 0.45F);
    const ImVec2 leave{start.x + reach, start.y};
    const ImVec2 arrive{end.x - reach, end.y};
    const Rect around{{std::min({start.x, end.x, arrive.x}), std::min(start.y, end.y)},
                      {std::max({start.x, end.x, leave.x}), std::max(start.y, end.y)}};
    if (!lens.sees(around.grown(4))) return;
    auto paint = paint_of(pen.look.theme, arrow.trust);
    auto& list = *ImGui::GetWindowDrawList();
    const float scale = std::clamp(pen.scratch.map.zoom, 0.3F, 1.0F);
    const float thickness = pen.look.em(look.lit ? 0.2F : 0.11F) * scale;
    std::array<ImVec2, curve_steps + 1> points{};
    for (std::size_t i = 0; i <= curve_steps; ++i) {
        points.at(i) = bezier(start, leave, arrive, end,
                              static_cast<float>(i) / static_cast<float>(curve_steps));
    }
    const auto colour = packed(with_alpha(paint.colour, strength_of(look)));
    draw_path(list, points, paint.pattern, std::max(1.0F, thickness), colour);
    draw_head(list, end, points.at(curve_steps - 1), pen.look.em(0.55F) * scale, colour);
    if (!arrow.conditional || look.layer == ArrowLayer::above) return;
    const ImVec2 near = points.at(3);
    list.AddCircleFilled(near, pen.look.em(0.24F) * scale, packed(pen.look.theme.surface));
    list.AddCircle(near, pen.look.em(0.24F) * scale, colour, 0, std::max(1.0F, thickness));
}

Rect bounds_of(std::span<const MapCardView> cards)
{
    if (cards.empty()) return {{0, 0}, {card_width, card_height}};
    Rect around{{1e9F, 1e9F}, {-1e9F, -1e9F}};
    for (const auto& card : cards) {
        const auto x = static_cast<float>(card.at.x);
        const auto y = static_cast<float>(card.at.y);
        around.min = {std::min(around.min.x, x), std::min(around.min.y, y)};
        around.max = {std::max(around.max.x, x + card_width),
                      std::max(around.max.y, y + card_height)};
    }
    return around;
}

std::optional<Minimap> minimap_of(const EditorPen& pen, const MapLens& lens, const Rect& room)
{
    const Rect around = bounds_of(pen.view.cards);
    const ImVec2 first = lens.on_screen(around.min);
    const ImVec2 last = lens.on_screen(around.max);
    const bool all_seen = first.x >= lens.corner.x && first.y >= lens.corner.y &&
                          last.x <= lens.corner.x + lens.size.x &&
                          last.y <= lens.corner.y + lens.size.y;
    if (all_seen || room.width() < pen.look.em(20)) return std::nullopt;
    Minimap small{.area = {}, .around = around.grown(60)};
    small.scale =
        std::min(pen.look.em(10) / small.around.width(), room.height() / small.around.height());
    small.area.max = room.max;
    small.area.min = {room.max.x - small.around.width() * small.scale,
                      room.max.y - small.around.height() * small.scale};
    return small;
}

void draw_minimap(const EditorPen& pen, const MapLens& lens, const Minimap& small)
{
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const Rect& area = small.area;
    list.AddRectFilled(area.min, area.max, packed(with_alpha(theme.paper, 0.92F)),
                       pen.look.em(0.3F));
    list.AddRect(area.min, area.max, packed(theme.line), pen.look.em(0.3F));
    for (const auto& card : pen.view.cards) {
        const ImVec2 from{static_cast<float>(card.at.x), static_cast<float>(card.at.y)};
        const auto colour = pen.view.selection.has(card.moment) ? theme.accent : theme.muted;
        list.AddRectFilled(small.on_screen(from),
                           small.on_screen({from.x + card_width, from.y + card_height}),
                           packed(colour), 1);
    }
    list.PushClipRect(area.min, area.max, true);
    const ImVec2 end{lens.corner.x + lens.size.x, lens.corner.y + lens.size.y};
    list.AddRect(small.on_screen(lens.on_map(lens.corner)), small.on_screen(lens.on_map(end)),
                 packed(theme.accent), 0, 0, std::max(1.5F, pen.look.em(0.1F)));
    list.PopClipRect();
}

} // namespace tegenover::ui
