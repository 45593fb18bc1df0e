// ui/screens/editor_map_drawing.cpp
//
// Cards that say less the smaller they are, arrows with a colour and a pattern for what they do to
// trust, and the small map.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::MapCardView;
using session::TrustTurn;

constexpr float text_shown_from = 0.4F; // of full size
constexpr float id_shown_from = 0.22F;
constexpr std::size_t lines_on_card = 3;
constexpr std::size_t curve_steps = 18;
constexpr float pad = 12; // units

/// Text at the zoom of the map: broken into lines as at full size, so that they stay the same.
struct MapText {
    ImDrawList& list;
    Face face;
    float scale = 1;

    void line(std::string_view words, ImVec2 at, ImU32 colour) const
    {
        const float size = std::round(face.font->FontSize * scale * 2) / 2;
        list.AddText(face.font, size, at, colour, words.data(), words.data() + words.size());
    }
};

Colour outcome_colour(const Theme& theme, engine::Outcome outcome)
{
    switch (outcome) {
    case engine::Outcome::repaired:
        return theme.accent;
    case engine::Outcome::fragile:
        return theme.muted;
    case engine::Outcome::broken:
        break;
    }
    return theme.warn;
}

/// From where this line begins, in one row.
std::string rest_of(const std::string& words, std::string_view line)
{
    auto rest = words.substr(static_cast<std::size_t>(line.data() - words.data()));
    std::replace(rest.begin(), rest.end(), '\n', ' ');
    return rest;
}

std::string facts_of(const EditorPen& pen, const MapCardView& card)
{
    if (card.ending) return pen.word("outcome.", engine::key(*card.ending));
    auto facts = pen.word("mood.", engine::key(card.mood)) + "  ·  " +
                 engine::fill(pen.words("editor.response_count"),
                              {{"count", std::to_string(card.responses)}});
    if (card.lines > 1) {
        facts += "  ·  " + engine::fill(pen.words("editor.line_count"),
                                        {{"count", std::to_string(card.lines)}});
    }
    return facts;
}

void draw_words(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                const Rect& rect, float scale)
{
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const float inner = (card_width - 2 * pad) * lens.unit / scale;
    const MapText strong{list, pen.look.fonts.of(TextKind::caption_strong), scale};
    const float left = rect.min.x + pad * lens.unit;
    float top = rect.min.y + pad * 0.7F * lens.unit;
    const float step = strong.face.line_height() * scale;
    strong.line(cut_to_width(strong.face, card.id, inner - pen.look.em(2.6F)), {left, top},
                packed(theme.ink));
    if (scale < text_shown_from) return;
    const MapText small{list, pen.look.fonts.of(TextKind::caption), scale};
    top += step * 1.05F;
    const std::string words =
        card.words.empty() ? std::string(pen.words("editor.says_nothing")) : card.words;
    const auto lines = wrap(small.face, words, inner);
    const auto shown = std::min(lines.size(), lines_on_card);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool cut = i + 1 == shown && lines.size() > shown;
        const auto line =
            cut ? cut_to_width(small.face, rest_of(words, lines[i]), inner) : std::string(lines[i]);
        small.line(line, {left, top}, packed(card.words.empty() ? theme.muted : theme.ink));
        top += step * 0.95F;
    }
    const float bottom = rect.max.y - pad * 0.6F * lens.unit - step;
    small.line(cut_to_width(small.face, facts_of(pen, card), inner), {left, bottom},
               packed(card.ending ? outcome_colour(theme, *card.ending) : theme.muted));
}

/// Start and problems, in the upper right corner.
void draw_signs(const EditorPen& pen, const MapLens& lens, const MapCardView& card,
                const Rect& rect, float scale)
{
    auto& list = *ImGui::GetWindowDrawList();
    const float size = pen.look.em(1.05F) * scale;
    ImVec2 at{rect.max.x - pad * lens.unit - size, rect.min.y + pad * 0.8F * lens.unit};
    const auto sign = [&](Icon which, Colour colour) {
        draw_icon(list, which, at, size, packed(colour));
        at.x -= size * 1.25F;
    };
    if (card.errors > 0) sign(Icon::warning, pen.look.theme.warn);
    if (card.errors == 0 && card.warnings > 0) sign(Icon::info, pen.look.theme.muted);
    if (card.starts) sign(Icon::play, pen.look.theme.accent);
}

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
    const bool lit = state.chosen || state.in_trial;
    if (scale > text_shown_from) draw_shadow(list, pen.look, rect, 0.25F);
    list.AddRectFilled(rect.min, rect.max,
                       packed(lit             ? theme.accent_soft
                              : state.hovered ? theme.raised
                                              : theme.surface),
                       rounding);
    list.AddRect(rect.min, rect.max, packed(lit ? theme.accent : theme.line), rounding, 0,
                 std::max(1.0F, pen.look.em(lit ? 0.13F : 0.06F)));
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
    if (scale < id_shown_from) return;
    list.PushClipRect(rect.min, rect.max, true);
    draw_words(pen, lens, card, rect, scale);
    draw_signs(pen, lens, card, rect, scale);
    list.PopClipRect();
}

void draw_map_arrow(const EditorPen& pen, const MapLens& lens, const session::ArrowView& arrow,
                    const Rect& from, const Rect& to, bool lit)
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
    const float thickness = pen.look.em(lit ? 0.2F : 0.11F) * scale;
    std::array<ImVec2, curve_steps + 1> points{};
    for (std::size_t i = 0; i <= curve_steps; ++i) {
        points.at(i) = bezier(start, leave, arrive, end,
                              static_cast<float>(i) / static_cast<float>(curve_steps));
    }
    const auto colour = packed(lit ? paint.colour : with_alpha(paint.colour, 0.75F));
    draw_path(list, points, paint.pattern, std::max(1.0F, thickness), colour);
    draw_head(list, end, points.at(curve_steps - 1), pen.look.em(0.55F) * scale, colour);
    if (!arrow.conditional) return;
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

std::optional<Minimap> minimap_of(const EditorPen& pen, const MapLens& lens)
{
    const Rect around = bounds_of(pen.view.cards);
    const ImVec2 first = lens.on_screen(around.min);
    const ImVec2 last = lens.on_screen(around.max);
    const bool all_seen = first.x >= lens.corner.x && first.y >= lens.corner.y &&
                          last.x <= lens.corner.x + lens.size.x &&
                          last.y <= lens.corner.y + lens.size.y;
    if (all_seen || lens.size.x < pen.look.em(20)) return std::nullopt;
    Minimap small{.area = {}, .around = around.grown(60)};
    small.scale =
        std::min(pen.look.em(10) / small.around.width(), pen.look.em(6) / small.around.height());
    const float edge = pen.look.em(0.6F);
    small.area.max = {lens.corner.x + lens.size.x - edge, lens.corner.y + lens.size.y - edge};
    small.area.min = {small.area.max.x - small.around.width() * small.scale,
                      small.area.max.y - small.around.height() * small.scale};
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
