// ui/screens/progress_table.cpp
//
// Rows of one height, so that only those in sight are drawn. Wide: one line with a column per
// principle under its icon. Narrow: two lines.
#include "ui/screens/progress_parts.hpp"

#include "reports/date.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::ProgressView;
using session::TryRow;

constexpr float figure_width = 4.6F;  // em, of a column with two figures
constexpr float day_width = 10.5F;    // em
constexpr float outcome_width = 6.5F; // em
constexpr float total_width = 4;      // em
constexpr float widest_title = 12;    // em that a title needs in one line
constexpr float one_line_width =
    day_width + widest_title + outcome_width + total_width + figure_width * principle_count;

struct Columns {
    bool wide = true;
    float title = 0; ///< where it begins, pixels from the left edge
    float outcome = 0;
    float figures = 0;
    float total = 0;
    float width = 0;
    float height = 0; ///< of a row
};

Columns columns_for(const Look& look)
{
    Columns columns;
    columns.width = available_width();
    columns.wide = columns.width >= look.em(one_line_width);
    const float line = look.fonts.of(TextKind::body).line_height();
    columns.height = std::round(columns.wide ? line + look.em(0.9F) : 2 * line + look.em(1.2F));
    columns.title = look.em(columns.wide ? day_width : 0);
    columns.total = columns.width - look.em(total_width);
    columns.figures = columns.wide ? columns.total - look.em(figure_width * principle_count) : 0;
    columns.outcome = columns.wide ? columns.figures - look.em(outcome_width) : 0;
    return columns;
}

std::string figure(const std::optional<int>& value) { return value ? std::to_string(*value) : "–"; }

std::string outcome_of(const TryRow& row, const engine::Words& words)
{
    if (!row.result.outcome) return std::string{words("progress.unfinished")};
    const auto key = "outcome." + std::string{engine::key(*row.result.outcome)};
    return std::string{words(key)};
}

void draw_cell(const Look& look, std::string_view text, ImVec2 at, float width,
               TextKind kind = TextKind::body, Tone tone = Tone::ink)
{
    move_cursor(at);
    one_line(look, text, width, tone, kind);
}

void draw_figures(const TryRow& row, const Look& look, ImVec2 at, float column, bool with_icons)
{
    for (std::size_t p = 0; p < principle_count; ++p) {
        const ImVec2 cell{at.x + static_cast<float>(p) * column, at.y};
        float inset = 0;
        if (with_icons) {
            draw_icon(*ImGui::GetWindowDrawList(), principle_icon(p),
                      {cell.x, cell.y + look.em(0.3F)}, look.em(0.9F),
                      packed(look.theme.principle.at(p)));
            inset = look.em(1.1F);
        }
        const auto text = figure(row.result.measure.at(p)) + " / " + figure(row.estimate.at(p));
        draw_cell(look, text, {cell.x + inset, cell.y}, column - inset - look.em(0.2F),
                  with_icons ? TextKind::caption : TextKind::body);
    }
}

void draw_row_words(const TryRow& row, const Look& look, const engine::Words& words,
                    const Columns& columns, ImVec2 at)
{
    const auto day = reports::day_in_words(row.started, words);
    const float line = look.fonts.of(TextKind::body).line_height();
    const float gap = look.em(0.5F);
    if (columns.wide) {
        const float y = at.y + look.em(0.45F);
        draw_cell(look, day, {at.x, y}, look.em(day_width) - gap);
        draw_cell(look, row.scene_title, {at.x + columns.title, y},
                  columns.outcome - columns.title - gap);
        draw_cell(look, outcome_of(row, words), {at.x + columns.outcome, y},
                  look.em(outcome_width) - gap, TextKind::body, Tone::muted);
        draw_figures(row, look, {at.x + columns.figures, y}, look.em(figure_width), false);
        draw_cell(look, figure(row.result.total), {at.x + columns.total, y}, look.em(total_width),
                  TextKind::strong);
        return;
    }
    const float y = at.y + look.em(0.4F);
    draw_cell(look, row.scene_title + " · " + outcome_of(row, words) + " · " + day, {at.x, y},
              columns.total - gap);
    draw_cell(look, figure(row.result.total), {at.x + columns.total, y}, look.em(total_width),
              TextKind::strong);
    draw_figures(row, look, {at.x, y + line}, columns.width / principle_count, true);
}

void draw_head(const Look& look, const engine::Words& words, const Columns& columns)
{
    if (!columns.wide) return;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto head = [&](const char* key, float x, float width) {
        draw_cell(look, words(key), {at.x + x, at.y}, width, TextKind::caption_strong, Tone::muted);
    };
    head("progress.date", 0, look.em(day_width));
    head("progress.scene", columns.title, columns.outcome - columns.title);
    head("progress.outcome", columns.outcome, look.em(outcome_width));
    for (std::size_t p = 0; p < principle_count; ++p) {
        const float x = at.x + columns.figures + static_cast<float>(p) * look.em(figure_width);
        draw_icon(*ImGui::GetWindowDrawList(), principle_icon(p), {x, at.y}, look.em(1.2F),
                  packed(look.theme.principle.at(p)));
    }
    head("progress.total", columns.total, look.em(total_width));
    move_cursor({at.x, at.y + look.em(1.6F)});
    take_space({columns.width, 1});
}

/// Whether the row was chosen.
bool draw_row(const TryRow& row, const Look& look, const engine::Words& words,
              const Columns& columns)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto name = row.ended ? engine::fill(words("progress.open"),
                                               {{"day", reports::day_in_words(row.started, words)}})
                                : std::string{words("progress.go_on")};
    const auto press =
        press_area(std::to_string(row.attempt), name, {columns.width, columns.height});
    tooltip(look, name);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (press.hovered || press.held)
        list.AddRectFilled(press.rect.min, press.rect.max, packed(look.theme.accent_soft));
    draw_row_words(row, look, words, columns, at);
    list.AddLine({at.x, press.rect.max.y - 1}, {press.rect.max.x, press.rect.max.y - 1},
                 packed(look.theme.hairline));
    if (press.ringed) draw_focus_ring(list, look, press.rect, look.em(0.3F));
    move_cursor({at.x, press.rect.max.y});
    return press.pressed;
}

} // namespace

std::optional<session::Intent> draw_progress_table(const ProgressView& view, const Look& look,
                                                   const engine::Words& words)
{
    std::optional<session::Intent> intent;
    caption(look, words("progress.cell_about"));
    const auto columns = columns_for(look);
    draw_head(look, words, columns);
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, {0, 0});
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(view.tries.size()), columns.height);
    while (clipper.Step()) {
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) {
            const auto& row = view.tries[static_cast<std::size_t>(i)];
            if (draw_row(row, look, words, columns)) intent = session::ResumeAttempt{row.attempt};
        }
    }
    ImGui::PopStyleVar();
    return intent;
}

} // namespace tegenover::ui
