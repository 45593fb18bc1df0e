// ui/screens/editor_carrying.cpp
//
// What is taken along: copies for other programs and people, and the table that comes back.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <array>
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

} // namespace

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
