// ui/screens/editor_problems.cpp
//
// What is wrong and what teaches less than it could, each a press from its place; and the ranges of
// the scene in one line.
#include "ui/screens/editor_parts.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

std::string plainly(const EditorPen& pen, const session::FindingView& finding)
{
    const auto key = "problem." + finding.code;
    const std::string words(pen.words(key));
    return words == key ? finding.message : words;
}

void draw_finding(const EditorPen& pen, const session::FindingView& finding, std::size_t number)
{
    const auto words = plainly(pen, finding);
    const auto content = [&] {
        const auto& theme = pen.look.theme;
        icon(pen.look, finding.error ? Icon::warning : Icon::info,
             finding.error ? theme.warn : theme.accent, 1);
        ImGui::SameLine(0, pen.look.em(0.6F));
        const Column column(0, available_width());
        if (!finding.where.empty())
            paragraph(pen.look, finding.where, Tone::muted, TextKind::caption_strong);
        paragraph(pen.look, words);
        caption(pen.look, engine::fill(pen.words("problem.detail"),
                                       {{"message", finding.message}, {"code", finding.code}}));
    };
    const auto id = "finding/" + std::to_string(number);
    if (pressable_card(pen.look, id, words, {.raised = false, .padding = 0.8F}, content))
        pen.choose(finding.place);
    space(pen.look, 0.5F);
}

std::string span_of(engine::Span span)
{
    if (span.low == span.high) return signed_number(span.low);
    return signed_number(span.low) + " … " + signed_number(span.high);
}

/// What a story or a table held that could not be taken.
void draw_left_out(const EditorPen& pen)
{
    if (pen.view.left_out.empty()) return;
    heading(pen.look, pen.words("left_out.title"), 2);
    caption(pen.look, pen.words("left_out.about"));
    for (const auto& one : pen.view.left_out) {
        auto words = engine::fill(pen.words("left_out." + one.what),
                                  {{"where", one.where}, {"detail", one.detail}});
        paragraph(pen.look, "•  " + words);
    }
    space(pen.look, 0.8F);
}

} // namespace

void draw_problems(const EditorPen& pen)
{
    const auto& view = pen.view;
    draw_left_out(pen);
    if (view.findings.empty() && view.checking) {
        paragraph(pen.look, pen.words("editor.checking"), Tone::muted);
        return;
    }
    if (view.findings.empty()) {
        empty_state(pen.look, Icon::check, pen.words("editor.no_problems"),
                    pen.words("editor.no_problems_about"));
        return;
    }
    const auto warnings = view.findings.size() - view.errors;
    heading(pen.look, pen.words("editor.problems_title"), 2);
    caption(pen.look, engine::fill(pen.words("editor.problems_count"),
                                   {{"errors", std::to_string(view.errors)},
                                    {"warnings", std::to_string(warnings)}}));
    space(pen.look, 0.4F);
    for (std::size_t i = 0; i < view.findings.size(); ++i)
        draw_finding(pen, view.findings[i], i);
}

void draw_ranges(const EditorPen& pen)
{
    const auto& view = pen.view;
    std::string told;
    if (!view.explored) {
        told = pen.words(view.checking ? "editor.checking" : "editor.ranges_unknown");
    } else if (!view.proven) {
        told = pen.words("editor.ranges_unproven");
    } else if (view.total) {
        told = engine::fill(pen.words("editor.range_total"), {{"range", span_of(*view.total)}});
    }
    for (const auto& ending : view.endings) {
        if (!view.proven) break;
        const auto outcome = pen.word("outcome.", engine::key(ending.outcome));
        const auto range = ending.reachable ? span_of(ending.total)
                                            : std::string(pen.words("editor.never_reached"));
        told += "   ·   " + engine::fill(pen.words("editor.range_ending"),
                                         {{"id", pen.scene().moments[ending.moment].id},
                                          {"outcome", outcome},
                                          {"range", range}});
    }
    one_line(pen.look, told, available_width(), view.explored ? Tone::muted : Tone::warn,
             TextKind::caption);
    tooltip(pen.look, told);
}

std::string signed_number(int number)
{
    if (number == 0) return "0";
    return number > 0 ? "+" + std::to_string(number) : "\u2013" + std::to_string(-number);
}

} // namespace tegenover::ui
