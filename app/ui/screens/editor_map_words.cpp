// ui/screens/editor_map_words.cpp
//
// What a card says. The further away the map is, the fewer words, but never smaller than can be
// read at the text size of the settings.
#include "ui/screens/editor_map_parts.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::MapCardView;

constexpr float least_scale = 0.76F; // of captions: the smallest letters
constexpr std::size_t lines_on_card = 3;
constexpr float reaches_into_pad = 0.12F; // of a row: the last one may, so that a name has room
constexpr float pad_share = 0.041F;       // of the width of a card

struct MapText {
    ImDrawList& list;
    Face face;
    float scale = 1;

    void line(std::string_view words, ImVec2 at, Colour colour) const
    {
        const float size = std::round(face.font->FontSize * scale * 2) / 2;
        list.AddText(face.font, size, at, packed(colour), words.data(),
                     words.data() + words.size());
    }
};

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
    auto facts = pen.client_mood(card.mood) + " · " +
                 engine::counted(pen.words, "editor.response_count", card.responses);
    if (card.lines > 1)
        facts += " · " + engine::counted(pen.words, "editor.line_count", card.lines);
    return facts;
}

/// Start and problems, in the upper right corner.
void draw_signs(const EditorPen& pen, const MapCardView& card, const Rect& rect,
                const CardPlan& plan)
{
    auto& list = *ImGui::GetWindowDrawList();
    const float size = pen.look.em(1.05F) * plan.scale;
    ImVec2 at{rect.max.x - plan.pad - size, rect.min.y + plan.pad * 0.8F};
    const auto sign = [&](Icon which, Colour colour) {
        draw_icon(list, which, at, size, packed(colour));
        at.x -= size * 1.25F;
    };
    if (card.errors > 0) sign(Icon::warning, pen.look.theme.warn);
    if (card.errors == 0 && card.warnings > 0) sign(Icon::info, pen.look.theme.muted);
    if (card.starts) sign(Icon::play, pen.look.theme.accent);
}

/// Up to so many lines of what she says; the last one ends with dots where there is more.
void draw_lines(const EditorPen& pen, const MapText& text, const MapCardView& card, ImVec2 at,
                float width, std::size_t most, float step)
{
    const auto& theme = pen.look.theme;
    const std::string words =
        card.words.empty() ? std::string(pen.words("editor.says_nothing")) : card.words;
    const auto colour = card.words.empty() ? theme.muted : theme.ink;
    if (most == 1) {
        text.line(first_words(text.face, words, width), at, colour);
        return;
    }
    const auto lines = wrap(text.face, words, width);
    const auto shown = std::min(lines.size(), most);
    for (std::size_t i = 0; i < shown; ++i) {
        const bool cut = i + 1 == shown && lines.size() > shown;
        text.line(cut ? cut_to_width(text.face, rest_of(words, lines[i]), width)
                      : std::string(lines[i]),
                  at, colour);
        at.y += step;
    }
}

} // namespace

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

CardPlan plan_card(const Look& look, const Rect& rect, float zoom)
{
    const Face& face = look.fonts.of(TextKind::caption);
    CardPlan plan{.scale = std::max(zoom, least_scale), .pad = rect.width() * pad_share};
    const float step = face.line_height() * plan.scale;
    // Below the room above the first line; the last one needs none below it.
    const float room = rect.height() - plan.pad * 0.7F + step * 0.2F;
    const auto rows = static_cast<std::size_t>(std::max(0.0F, room) / step + reaches_into_pad);
    plan.id = rows >= 2;
    plan.facts = rows >= 4;
    plan.signs = rows >= 3;
    const auto taken = std::size_t{plan.id} + std::size_t{plan.facts};
    plan.lines = std::min(rows - std::min(rows, taken), lines_on_card);
    return plan;
}

std::string first_words(const Face& face, std::string_view words, float width)
{
    const auto lines = wrap(face, words, width);
    if (lines.empty()) return {};
    const std::string line(lines.front());
    return cut_to_width(face, line, width);
}

void draw_card_words(const EditorPen& pen, const MapCardView& card, const Rect& rect,
                     const CardPlan& plan)
{
    if (plan.lines == 0) return;
    auto& list = *ImGui::GetWindowDrawList();
    const auto& theme = pen.look.theme;
    const MapText strong{list, pen.look.fonts.of(TextKind::caption_strong), plan.scale};
    const MapText small{list, pen.look.fonts.of(TextKind::caption), plan.scale};
    const float width = (rect.width() - 2 * plan.pad) / plan.scale; // at full size
    const float step = small.face.line_height() * plan.scale;
    ImVec2 at{rect.min.x + plan.pad, rect.min.y + plan.pad * 0.7F};
    if (plan.lines == 1 && !plan.id)
        at.y = rect.centre().y - small.face.font->FontSize * plan.scale / 2;
    // All of it is cut to the card; a clipping of its own for each would make every card a draw
    // call.
    if (plan.id) {
        const float beside = plan.signs ? pen.look.em(2.6F) : 0;
        strong.line(cut_to_width(strong.face, card.id, width - beside), at, theme.ink);
        at.y += step;
    }
    draw_lines(pen, small, card, at, width, plan.lines, step * 0.95F);
    if (plan.facts) {
        at.y = rect.max.y - plan.pad * 0.6F - step;
        small.line(cut_to_width(small.face, facts_of(pen, card), width), at,
                   card.ending ? outcome_colour(theme, *card.ending) : theme.muted);
    }
    if (plan.signs) draw_signs(pen, card, rect, plan);
}

} // namespace tegenover::ui
