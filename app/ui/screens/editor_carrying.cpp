// ui/screens/editor_carrying.cpp
//
// Texts that lack a language, one below the other; and what is taken along: copies for other
// programs and people, and the table that comes back.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

constexpr std::size_t most_shown = 60;

/// Where a text stands, as the author named it.
std::string place_of(const EditorPen& pen, const session::Selection& place)
{
    if (place.moments.empty()) return std::string(pen.words("editor.about_scene"));
    const auto& moment = pen.scene().moments[place.moments.front()];
    if (place.part == session::Part::response && place.item < moment.responses.size())
        return moment.id + " / " + moment.responses[place.item].id;
    return moment.id;
}

void draw_missing(const EditorPen& pen, const std::string& pointer)
{
    const auto place = session::selection_of(pointer);
    const bool there = place.moments.empty() || place.moments.front() < pen.scene().moments.size();
    if (!there) return;
    ImGui::PushID(pointer.c_str());
    const auto label = place_of(pen, place);
    const Button open{.label = label, .kind = ButtonKind::quiet, .icon = Icon::pen};
    if (button(pen.look, "place", open)) pen.choose(place);
    words_field(pen, pointer, {.label = "editor.translate_text", .hint = {}, .rows = 2});
    ImGui::PopID();
}

struct Form {
    session::AlongAs as;
    std::string_view label;
};
constexpr std::array<Form, 4> forms{{{session::AlongAs::scene, "editor.along_scene"},
                                     {session::AlongAs::twee, "editor.along_twee"},
                                     {session::AlongAs::table, "editor.along_table"},
                                     {session::AlongAs::table_dutch, "editor.along_dutch"}}};

} // namespace

void draw_translating(const EditorPen& pen)
{
    heading(pen.look, pen.words("editor.translate_title"), 2);
    // What was missing on opening stays in its place while it is being written.
    auto& shown = pen.scratch.translating;
    for (const auto& one : pen.view.missing) {
        const bool known = std::find(shown.begin(), shown.end(), one.pointer) != shown.end();
        if (!known && shown.size() < most_shown) shown.push_back(one.pointer);
    }
    if (shown.empty()) {
        empty_state(pen.look, Icon::check, pen.words("editor.translate_done"),
                    pen.words("editor.translate_done_about"));
        return;
    }
    caption(pen.look, engine::fill(pen.words("editor.translate_count"),
                                   {{"count", std::to_string(pen.view.missing.size())}}));
    space(pen.look, 0.4F);
    for (const auto& pointer : shown)
        draw_missing(pen, pointer);
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
