// ui/screens/editor_ranges.cpp
//
// What a scene leads to, always in view: the exact range of scores, of all plays and per ending.
// What does not fit into two rows is told shorter, then counted; all is told under the pointer.
#include "ui/screens/editor_parts.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr int most_rows = 2;
constexpr float between = 1.2F; // em

struct Told {
    std::string words;
    Tone tone = Tone::muted;
};

std::string span_of(engine::Span span)
{
    if (span.low == span.high) return signed_number(span.low);
    return signed_number(span.low) + " … " + signed_number(span.high);
}

Told told_of(const EditorPen& pen, const session::EndingRangeView& ending, bool shortly)
{
    const auto& id = pen.scene().moments[ending.moment].id;
    const auto outcome = pen.word("outcome.", engine::key(ending.outcome));
    const bool says_so = id == outcome || id == engine::key(ending.outcome);
    auto name = says_so ? outcome : id;
    if (!says_so && !shortly) name.append(" (").append(outcome).append(")");
    const auto range =
        ending.reachable ? span_of(ending.total) : std::string(pen.words("editor.never_reached"));
    return {engine::fill(pen.words("editor.range_ending"), {{"name", name}, {"range", range}}),
            ending.reachable ? Tone::muted : Tone::warn};
}

std::vector<Told> all_of(const EditorPen& pen, bool shortly)
{
    const auto& view = pen.view;
    if (!view.explored) {
        const auto* key = view.checking ? "editor.checking" : "editor.ranges_unknown";
        return {{std::string(pen.words(key)), Tone::warn}};
    }
    if (!view.proven) return {{std::string(pen.words("editor.ranges_unproven"))}};
    std::vector<Told> all;
    if (view.total)
        all.push_back(
            {engine::fill(pen.words("editor.range_total"), {{"range", span_of(*view.total)}})});
    for (const auto& ending : view.endings)
        all.push_back(told_of(pen, ending, shortly));
    return all;
}

float width_of(const Look& look, const std::string& words)
{
    return measure(look.fonts.of(TextKind::caption), words).x;
}

struct Fitting {
    std::size_t shown = 0;
    int rows = 1;
};

/// How many of them fit into the rows, with `count` pixels of room for that of the others.
Fitting fitting(const Look& look, const std::vector<Told>& all, float room, float count)
{
    Fitting made;
    float left = 0;
    for (; made.shown < all.size(); ++made.shown) {
        const float width = width_of(look, all[made.shown].words);
        const bool last = made.shown + 1 == all.size();
        const float more = made.rows == most_rows && !last ? count : 0;
        const bool fits = left == 0 || left + width + more <= room;
        if (!fits && made.rows == most_rows) return made;
        if (!fits) {
            ++made.rows;
            left = 0;
        }
        left += width + look.em(between);
    }
    return made;
}

void draw_rows(const EditorPen& pen, const std::vector<Told>& all, float room)
{
    for (const auto& one : all) {
        if (&one != &all.front()) flow(pen.look, width_of(pen.look, one.words), between);
        one_line(pen.look, one.words, room, one.tone, TextKind::caption);
    }
}

} // namespace

void draw_ranges(const EditorPen& pen, ImVec2 room)
{
    auto all = all_of(pen, false);
    std::string whole(pen.view.proven ? pen.words("editor.ranges_about") : "");
    for (const auto& one : all)
        whole += (whole.empty() ? "" : "\n") + one.words;
    const auto counted = [&](std::size_t left_out) {
        return engine::fill(pen.words("editor.ranges_more"), {{"count", std::to_string(left_out)}});
    };
    const float count = width_of(pen.look, counted(all.size())) + pen.look.em(between);
    auto fits = fitting(pen.look, all, room.x, count);
    if (fits.shown < all.size()) {
        all = all_of(pen, true);
        fits = fitting(pen.look, all, room.x, count);
    }
    if (fits.shown < all.size()) {
        const auto rest = all.size() - fits.shown;
        all.resize(fits.shown);
        all.push_back({counted(rest)});
    }
    const float row = pen.look.fonts.of(TextKind::caption).line_height();
    const float free = room.y - row * static_cast<float>(fits.rows);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::SetCursorScreenPos({at.x, at.y + std::max(0.0F, free / 2)});
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(0, 0));
    ImGui::BeginGroup();
    {
        const Column column(0, room.x);
        draw_rows(pen, all, room.x);
    }
    ImGui::EndGroup();
    ImGui::PopStyleVar();
    tooltip(pen.look, whole);
    take_space({}); // the rows stood close; what follows does not
}

} // namespace tegenover::ui
