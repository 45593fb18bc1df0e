// ui/screens/debrief_gap.cpp
//
// The own estimate beside what was counted: first in words, then drawn, then as a table. Says what
// a difference may mean, never what somebody is.
#include "ui/screens/debrief_lines.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/charts.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"

#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace tegenover::ui {
namespace {

using engine::Principle;
using reports::Gap;

std::string principle_name(const DebriefPen& pen, Principle principle)
{
    return pen.say("principle." + std::string{engine::key(principle)});
}

bool anything_measured(const reports::Debrief& story)
{
    return std::any_of(story.gaps.begin(), story.gaps.end(),
                       [](const Gap& gap) { return gap.measure.has_value(); });
}

std::string not_at_stake(const DebriefPen& pen)
{
    std::string names;
    for (const Principle principle : engine::all_principles) {
        if (pen.view.story.gaps[static_cast<std::size_t>(principle)].measure) continue;
        names += (names.empty() ? "" : ", ") + principle_name(pen, principle);
    }
    return names;
}

void draw_meaning(const DebriefPen& pen)
{
    if (!pen.view.widest_gap) {
        const auto what = pen.say("debrief.gap.close");
        const auto more = pen.say("debrief.gap.close_about");
        callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
        return;
    }
    const Principle principle = *pen.view.widest_gap;
    const Gap& gap = pen.view.story.gaps[static_cast<std::size_t>(principle)];
    const auto name = principle_name(pen, principle);
    const auto what = pen.say("debrief.gap.widest", {{"principle", name}});
    const auto more =
        pen.say(*gap.estimate > *gap.measure ? "debrief.gap.higher" : "debrief.gap.lower");
    callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
}

void draw_radar(const DebriefPen& pen)
{
    std::array<std::string, engine::principle_count> names;
    std::array<std::string_view, engine::principle_count> axes;
    const auto estimate = pen.say("debrief.gap.estimate");
    const auto measured = pen.say("debrief.gap.measure");
    std::array<RadarSeries, 2> series{{{estimate, {}}, {measured, {}}}};
    for (std::size_t p = 0; p < engine::principle_count; ++p) {
        names[p] =
            pen.say("principle." + std::string{engine::key(engine::all_principles[p])} + ".short");
        axes[p] = names[p];
        const Gap& gap = pen.view.story.gaps[p];
        if (gap.estimate) series[0].values[p] = static_cast<float>(*gap.estimate) / 100;
        if (gap.measure) series[1].values[p] = static_cast<float>(*gap.measure) / 100;
    }
    radar(pen.look, "radar", axes, series);
}

/// A row of the table: a name, and two figures at the right.
struct Row {
    std::string name;
    std::string estimate;
    std::string measure;
    std::optional<std::size_t> principle = std::nullopt;
    TextKind kind = TextKind::body;
};

void draw_row(const Look& look, const Row& row)
{
    const Face& face = look.fonts.of(row.kind);
    const float column = std::min(look.em(7), available_width() * 0.28F);
    const float sign = look.em(1.2F);
    const float inset = row.principle ? sign + look.em(0.5F) : 0;
    const float whole = available_width();
    const float room = whole - 2 * column - inset - look.em(0.5F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const auto tall = [&](const std::string& text, float width) {
        return measure(face, text, width).y;
    };
    const float height =
        std::max({tall(row.name, room), tall(row.estimate, column), tall(row.measure, column)});
    take_space({whole, std::ceil(height)});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImU32 ink =
        packed(row.kind == TextKind::caption_strong ? look.theme.muted : look.theme.ink);
    if (row.principle)
        draw_icon(list, principle_icon(*row.principle),
                  {at.x, at.y + (face.line_height() - sign) / 2}, sign,
                  packed(look.theme.principle[*row.principle]));
    draw_text(list, face, row.name, {at.x + inset, at.y}, room, ink);
    const auto right = [&](const std::string& text, float edge) {
        ImVec2 pen_at{edge, at.y};
        for (const auto line : wrap(face, text, column)) {
            const float width = measure(face, line).x;
            draw_text(list, face, line, {std::round(edge - width), pen_at.y}, width + 1, ink);
            pen_at.y += face.line_height();
        }
    };
    right(row.estimate, at.x + whole - column - look.em(0.5F));
    right(row.measure, at.x + whole);
    const float below = at.y + std::ceil(height) + look.em(0.2F);
    list.AddLine({at.x, below}, {at.x + whole, below}, packed(look.theme.hairline));
}

std::string figure(const DebriefPen& pen, const std::optional<int>& value)
{
    return value ? std::to_string(*value) : pen.say("debrief.gap.none");
}

void draw_table(const DebriefPen& pen)
{
    const auto& story = pen.view.story;
    draw_row(pen.look, {pen.say("debrief.gap.principle"), pen.say("debrief.gap.estimate"),
                        pen.say("debrief.gap.measure"), std::nullopt, TextKind::caption_strong});
    for (const Principle principle : engine::all_principles) {
        const auto place = static_cast<std::size_t>(principle);
        const Gap& gap = story.gaps[place];
        draw_row(pen.look, {principle_name(pen, principle), figure(pen, gap.estimate),
                            figure(pen, gap.measure), place});
    }
    if (story.total)
        draw_row(pen.look, {pen.say("debrief.gap.total"),
                            {},
                            std::to_string(*story.total),
                            std::nullopt,
                            TextKind::strong});
}

void draw_figures(const DebriefPen& pen)
{
    side_by_side(
        pen.look, 0.48F, 19, [&] { draw_radar(pen); },
        [&] {
            heading(pen.look, pen.say("debrief.gap.figures"), 3);
            paragraph(pen.look, pen.say("debrief.gap.figures_about"), Tone::muted);
            space(pen.look, 0.5F);
            draw_table(pen);
        });
}

} // namespace

MaybeIntent draw_gap_page(const DebriefPen& pen)
{
    const ScrollArea area(pen.look, "gap", pen.height);
    const Page page(pen.look, debrief_characters);
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.gap.title"), 2);
    paragraph(pen.look, pen.say("debrief.gap.about"));
    space(pen.look, 0.75F);
    if (!anything_measured(pen.view.story)) {
        const auto what = pen.say("debrief.gap.unknown");
        const auto more = pen.say("debrief.gap.unknown_about");
        callout(pen.look, {.kind = CalloutKind::info, .what = what, .kept = more});
        return std::nullopt;
    }
    draw_meaning(pen);
    if (const auto names = not_at_stake(pen); !names.empty()) {
        space(pen.look, 0.5F);
        paragraph(pen.look, pen.say("debrief.gap.not_at_stake", {{"principles", names}}));
    }
    space(pen.look, 1.5F);
    draw_figures(pen);
    space(pen.look, 2);
    return std::nullopt;
}

} // namespace tegenover::ui
