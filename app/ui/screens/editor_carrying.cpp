// ui/screens/editor_carrying.cpp
//
// What could not be brought in as it was, to be ticked off; and what is taken along: copies for
// other programs and people, and the table that comes back.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

struct Form {
    session::AlongAs as;
    std::string_view label;
};
constexpr std::array<Form, 4> forms{{{session::AlongAs::scene, "editor.along_scene"},
                                     {session::AlongAs::twee, "editor.along_twee"},
                                     {session::AlongAs::table, "editor.along_table"},
                                     {session::AlongAs::table_dutch, "editor.along_dutch"}}};

/// An empty box, or a ticked one.
void draw_box(const EditorPen& pen, bool ticked)
{
    const auto& theme = pen.look.theme;
    const float side = pen.look.em(1.1F);
    const float line = pen.look.fonts.of(TextKind::body).line_height();
    auto at = ImGui::GetCursorScreenPos();
    at.y += std::round((line - side) / 2); // in the middle of its first line
    auto& list = *ImGui::GetWindowDrawList();
    list.AddRect(at, {at.x + side, at.y + side}, packed(ticked ? theme.line : theme.muted),
                 pen.look.em(0.25F), 0, std::max(1.0F, pen.look.em(0.08F)));
    if (ticked)
        draw_icon(list, Icon::check, {at.x + side * 0.1F, at.y + side * 0.1F}, side * 0.8F,
                  packed(theme.muted));
    take_space({side, line});
}

/// One of them, to be ticked off.
void draw_left_out(const EditorPen& pen, std::size_t number)
{
    const auto& one = pen.view.left_out[number];
    const auto key = "left_out." + one.what;
    auto words = engine::fill(pen.words(key), {{"where", one.where}, {"detail", one.detail}});
    if (words == key) words = one.where + ": " + one.detail; // of a later version
    const auto row = [&] {
        draw_box(pen, one.done);
        ImGui::SameLine(0, pen.look.em(0.7F));
        const Column column(0, available_width());
        paragraph(pen.look, words, one.done ? Tone::muted : Tone::ink);
    };
    const CardStyle style{.raised = false, .padding = 0.5F};
    if (pressable_card(pen.look, "left-out/" + std::to_string(number), words, style, row))
        pen.ask(session::TickLeftOut{.number = number, .done = !one.done});
    space(pen.look, 0.3F);
}

} // namespace

void draw_left_out(const EditorPen& pen)
{
    const auto& all = pen.view.left_out;
    if (all.empty()) return;
    heading(pen.look, pen.words("left_out.title"), 2);
    caption(pen.look, pen.words("left_out.about"));
    space(pen.look, 0.3F);
    for (std::size_t i = 0; i < all.size(); ++i)
        draw_left_out(pen, i);
    const Button tick{.label = pen.words("left_out.tick_all"), .kind = ButtonKind::quiet};
    const bool some_left = !std::ranges::all_of(all, &session::LeftOut::done);
    if (all.size() > 1 && some_left && button(pen.look, "left-out-all", tick))
        pen.ask(session::TickLeftOut{.number = std::nullopt});
    space(pen.look, 0.8F);
}

void draw_along(const EditorPen& pen)
{
    heading(pen.look, pen.words("editor.along"), 3);
    caption(pen.look, pen.words("editor.along_about"));
    bool first = true;
    for (const auto& form : forms) {
        const Button one{.label = pen.words(form.label), .kind = ButtonKind::secondary};
        if (!first) flow(pen.look, button_width(pen.look, one), 0.4F);
        first = false;
        if (button(pen.look, form.label, one)) pen.ask(session::TakeAlong{form.as});
    }
    space(pen.look, 0.6F);
    const auto hint = pen.words("editor.table_hint");
    const auto result = text_field(pen.look, "table",
                                   {.label = pen.words("editor.table"), .hint = hint, .name = {}},
                                   pen.scratch.table);
    if (result == FieldResult::submitted && !pen.scratch.table.empty())
        pen.ask(session::TakeTable{std::exchange(pen.scratch.table, {})});
    space(pen.look, 0.6F);
}

} // namespace tegenover::ui
