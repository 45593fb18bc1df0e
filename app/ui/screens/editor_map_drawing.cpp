// ui/screens/editor_map_drawing.cpp
//
// Cards that say less the smaller they are, and the small map.
#include "ui/screens/editor_map_parts.hpp"
#include "ui/widgets/icons.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::MapCardView;

constexpr float shadow_from = 0.4F; // of full size
constexpr float pad = 12;           // units

/// The trial is here: a mark that no choice has.
void draw_trial_mark(const EditorPen& pen, const Rect& rect, float scale)
{
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const float radius = pen.look.em(0.85F) * std::clamp(scale, 0.6F, 1.0F);
    const ImVec2 centre{rect.centre().x, rect.min.y};
    list.AddCircleFilled(centre, radius, packed(theme.accent));
    list.AddCircle(centre, radius, packed(theme.surface), 0, std::max(1.5F, pen.look.em(0.1F)));
    draw_icon(list, Icon::play, {centre.x - radius * 0.55F, centre.y - radius * 0.6F},
              radius * 1.2F, packed(theme.surface));
}

/// As few triangles as can be: there may be hundreds of them.
void draw_far_card(ImDrawList& list, const Theme& theme, const MapCardView& card, const Rect& rect,
                   bool hovered)
{
    const ImVec2 from{std::round(rect.min.x), std::round(rect.min.y)};
    const ImVec2 to{std::round(rect.max.x), std::round(rect.max.y)};
    const auto edge = card.reachable ? theme.line : theme.warn;
    list.AddRectFilled(from, to, packed(card.ending ? outcome_colour(theme, *card.ending) : edge));
    list.AddRectFilled({from.x + (card.ending ? 3.0F : 1.0F), from.y + 1}, {to.x - 1, to.y - 1},
                       packed(hovered ? theme.raised : theme.surface));
}

} // namespace

void draw_map_card(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                   const Rect& rect, const CardLook& state)
{
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const float scale = pen.scratch.map.zoom;
    const float rounding = pen.look.em(0.5F) * std::min(1.0F, scale);
    const bool lit = state.chosen || state.aimed;
    const bool framed = lit || state.in_trial;
    const auto plan = plan_card(pen.look, rect, scale);
    if (scale < far_zoom && !framed && !state.ringed) {
        draw_far_card(list, theme, card, rect, state.hovered);
        draw_card_words(pen, card, rect, plan);
        return;
    }
    if (scale > shadow_from) draw_shadow(list, pen.look, rect, 0.25F);
    list.AddRectFilled(rect.min, rect.max,
                       packed(lit             ? theme.accent_soft
                              : state.hovered ? theme.raised
                                              : theme.surface),
                       rounding);
    list.AddRect(rect.min, rect.max, packed(framed ? theme.accent : theme.line), rounding, 0,
                 std::max(1.0F, pen.look.em(state.aimed ? 0.2F
                                            : framed    ? 0.13F
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
    draw_card_words(pen, card, rect, plan);
    if (state.in_trial) draw_trial_mark(pen, rect, scale);
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
    // Of a few pixels no one sees round corners, which are six times the triangles.
    const float rounding = card_width * small.scale >= 6 ? 1.0F : 0.0F;
    for (const auto& card : pen.view.cards) {
        const ImVec2 from{static_cast<float>(card.at.x), static_cast<float>(card.at.y)};
        const auto colour = pen.view.selection.has(card.moment) ? theme.accent : theme.muted;
        list.AddRectFilled(small.on_screen(from),
                           small.on_screen({from.x + card_width, from.y + card_height}),
                           packed(colour), rounding);
    }
    list.PushClipRect(area.min, area.max, true);
    const ImVec2 end{lens.corner.x + lens.size.x, lens.corner.y + lens.size.y};
    list.AddRect(small.on_screen(lens.on_map(lens.corner)), small.on_screen(lens.on_map(end)),
                 packed(theme.accent), 0, 0, std::max(1.5F, pen.look.em(0.1F)));
    list.PopClipRect();
}

} // namespace tegenover::ui
