// ui/screens/editor.cpp
//
// A bar with undo, redo and saving; the ranges in one line; below it the map and what stands beside
// it, or where it is narrow one of them.
#include "ui/screens/editor.hpp"

#include "ui/screens/editor_fields.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tegenover::ui {

namespace {

using session::Aside;

constexpr float least_width = 50; // em: for map and form side by side
constexpr float aside_share = 0.47F;
constexpr float margin = 0.9F; // em
constexpr float least_height = 21;
constexpr float least_part = 13; // em, of the map or the form in a lower window

bool is_low(const Look& look) { return ImGui::GetMainViewport()->Size.y < look.em(least_height); }

bool is_wide(const Look& look) { return ImGui::GetMainViewport()->Size.x >= look.em(least_width); }

/// What the file holds, plainly. Returns how far to the left it may reach.
float draw_status(const EditorPen& pen)
{
    const auto& view = pen.view;
    const auto words = pen.words(view.changed ? "editor.changed" : "editor.saved");
    const Face& face = pen.look.fonts.of(TextKind::caption);
    const float width = measure(face, words).x + pen.look.em(1.3F);
    const float widest = std::max(measure(face, pen.words("editor.changed")).x,
                                  measure(face, pen.words("editor.saved")).x);
    const Button save{.label = pen.words("editor.save"),
                      .kind = view.changed ? ButtonKind::primary : ButtonKind::secondary,
                      .enabled = view.changed,
                      .tip = "Ctrl+S"};
    const float whole = width + pen.look.em(0.7F) + button_width(pen.look, save);
    const float right = ImGui::GetCursorScreenPos().x + available_width();
    ImGui::SameLine(0, 0);
    if (right - ImGui::GetCursorScreenPos().x < whole + pen.look.em(1)) ImGui::NewLine();
    ImGui::SetCursorScreenPos({right - whole, ImGui::GetCursorScreenPos().y});
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float height = pen.look.em(2.5F);
    take_space({width, height});
    auto& list = *ImGui::GetWindowDrawList();
    const auto colour = view.changed ? pen.look.theme.ink : pen.look.theme.muted;
    draw_icon(list, view.changed ? Icon::pen : Icon::check,
              {at.x, at.y + (height - pen.look.em(1)) / 2}, pen.look.em(1), packed(colour));
    draw_text(list, face, words,
              {at.x + pen.look.em(1.3F), std::round(at.y + (height - face.line_height()) / 2)},
              width, packed(colour));
    ImGui::SameLine(0, pen.look.em(0.6F));
    if (button(pen.look, "save", save)) pen.ask(session::SaveNow{});
    return at.x + width - pen.look.em(1.3F) - widest;
}

/// With how many are to be mended; tips count where nothing is.
std::string problems_label(const EditorPen& pen)
{
    const auto& left_out = pen.view.left_out;
    const auto open = std::ranges::count(left_out, false, &session::LeftOut::done);
    const auto found = count_to_mend(pen);
    const auto to_mend = found + static_cast<std::size_t>(open);
    const auto tips = pen.view.findings.size() - found;
    const auto with_count = [&](std::string_view label, std::size_t count) {
        return std::string(pen.words(label)) + " " + std::to_string(count);
    };
    if (to_mend > 0) return with_count("editor.problems", to_mend);
    if (tips > 0) return with_count("editor.tips", tips); // nothing is wrong
    return std::string(pen.words("editor.problems"));
}

/// Large text leaves no room for a row of them, and a pile would leave none for the part.
std::optional<std::size_t>
tabs_that_flow(const Look& look, std::span<const std::string_view> labels, std::size_t chosen)
{
    std::optional<std::size_t> picked;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const Chip one{.label = labels[i], .chosen = i == chosen, .slim = true};
        if (i > 0) flow(look, chip_width(look, one), 0.3F);
        if (chip(look, "aside/" + std::to_string(i), one)) picked = i;
    }
    return picked;
}

/// Which of the parts is shown; where it is narrow the map is one of them.
void draw_tabs(const EditorPen& pen, bool wide)
{
    const auto problems = problems_label(pen);
    const std::string_view labels[] = {pen.words("editor.map"), pen.words("editor.form"), problems,
                                       pen.words("editor.trial"), pen.words("editor.translate")};
    const std::span<const std::string_view> all(labels);
    const auto offered = wide ? all.subspan(1) : all;
    const auto now = static_cast<std::size_t>(pen.view.aside) + (wide ? 0 : 1);
    const bool map = !wide && pen.scratch.map_in_front;
    const auto chosen = map ? std::size_t{0} : now;
    const auto picked = wide && fit_in_a_row(pen.look, offered)
                            ? segmented(pen.look, "aside", offered, chosen, true)
                            : tabs_that_flow(pen.look, offered, chosen);
    if (!picked) return;
    pen.scratch.map_in_front = !wide && *picked == 0;
    if (pen.scratch.map_in_front) return;
    pen.ask(session::ShowAside{static_cast<Aside>(*picked - (wide ? 0 : 1))});
}

void draw_bar(const EditorPen& pen, bool wide)
{
    const auto& view = pen.view;
    const Button undo{.label = pen.words("editor.undo"),
                      .kind = ButtonKind::quiet,
                      .enabled = view.can_undo,
                      .tip = "Ctrl+Z"};
    if (button(pen.look, "undo", undo)) pen.ask(session::UndoChange{});
    const Button redo{.label = pen.words("editor.redo"),
                      .kind = ButtonKind::quiet,
                      .enabled = view.can_redo,
                      .tip = "Ctrl+Shift+Z"};
    flow(pen.look, button_width(pen.look, redo), 0.2F);
    if (button(pen.look, "redo", redo)) pen.ask(session::RedoChange{});
    const ImVec2 beside{ImGui::GetItemRectMax().x + pen.look.em(0.6F), ImGui::GetItemRectMin().y};
    const float status = draw_status(pen);
    if (wide) { // between the two, in the height of a button
        const ImVec2 below = ImGui::GetCursorScreenPos();
        ImGui::SetCursorScreenPos(beside);
        draw_ranges(pen, {status - pen.look.em(1) - beside.x, pen.look.em(2.5F)});
        ImGui::SetCursorScreenPos(below);
    }
    space(pen.look, 0.3F);
    if (!wide) {
        draw_tabs(pen, false);
        draw_ranges(pen, {available_width(), 0});
        space(pen.look, 0.3F);
    }
    space(pen.look, 0.4F);
}

/// In the next frame: cards that are laid out anew have their places then.
void show_all(const EditorPen& pen)
{
    pen.scratch.map.fit = true;
    pen.scratch.moving = true;
}

void draw_map_bar(const EditorPen& pen)
{
    const Button add{.label = pen.words("editor.add_moment"), .icon = Icon::plus};
    if (button(pen.look, "add-moment", add)) {
        const auto count = pen.scene().moments.size();
        pen.edit({authoring::AddMoment{count, empty_moment(free_moment_id(pen.scene()))}},
                 session::moment_selected(count));
        pen.scratch.map.reveal = count;
    }
    const Button fit{.label = pen.words("editor.fit"), .kind = ButtonKind::quiet};
    flow(pen.look, button_width(pen.look, fit), 0.2F);
    if (button(pen.look, "fit", fit)) show_all(pen);
    const Button arrange{.label = pen.words("editor.arrange"), .kind = ButtonKind::quiet};
    flow(pen.look, button_width(pen.look, arrange), 0.2F);
    if (button(pen.look, "arrange", arrange)) {
        pen.ask(session::LayOutAgain{});
        show_all(pen);
    }
    if (pen.view.can_paste) {
        const Button paste{
            .label = pen.words("editor.paste"), .kind = ButtonKind::quiet, .tip = "Ctrl+V"};
        flow(pen.look, button_width(pen.look, paste), 0.2F);
        if (button(pen.look, "paste", paste)) pen.ask(session::PasteCopied{});
    }
    const float left = ImGui::GetItemRectMax().x + pen.look.em(0.5F);
    const float right = ImGui::GetCursorScreenPos().x + available_width();
    if (right - left > pen.look.em(7)) ImGui::SameLine(0, pen.look.em(0.5F));
    draw_find(pen);
}

void draw_map_part(const EditorPen& pen, float width)
{
    const Column column(0, width);
    const float bottom = ImGui::GetWindowPos().y + ImGui::GetWindowHeight();
    const bool fit = std::exchange(pen.scratch.map.fit, false);
    draw_map_bar(pen);
    space(pen.look, 0.4F);
    const float least = is_low(pen.look) ? pen.look.em(least_part) : 0;
    draw_map(pen, {width, std::max(bottom - ImGui::GetCursorScreenPos().y, least)}, fit);
}

std::string form_name(const EditorPen& pen)
{
    const auto& view = pen.view;
    const auto& selection = view.selection;
    std::string name = std::to_string(static_cast<int>(view.aside));
    if (view.aside == Aside::trial && view.trial) // the client's new words are at the top
        name += "/" + std::to_string(view.trial->moment);
    if (view.aside != Aside::form) return name;
    if (pen.scratch.person && selection.moments.empty()) return name + "/person";
    for (const auto moment : selection.moments)
        name += "/" + std::to_string(moment);
    return name + "/" + std::to_string(static_cast<int>(selection.part)) + "/" +
           std::to_string(selection.item);
}

/// The list of problems is where it was left, also after mending one of them. Its length is known
/// after a frame only.
void keep_place_in_problems(const EditorPen& pen)
{
    auto& scratch = pen.scratch;
    if (pen.view.aside != Aside::problems) return;
    if (scratch.problems_return > 0) {
        --scratch.problems_return;
        ImGui::SetScrollY(scratch.problems_at);
    } else {
        scratch.problems_at = ImGui::GetScrollY();
    }
}

void draw_aside(const EditorPen& pen, bool wide)
{
    if (wide) draw_tabs(pen, true);
    space(pen.look, 0.4F);
    if (pen.view.aside == Aside::form) {
        draw_way_through_problems(pen);
        draw_way_to_translating(pen);
    }
    const ScrollArea area(pen.look, "aside",
                          wide || !is_low(pen.look) ? 0 : pen.look.em(least_part));
    if (auto name = form_name(pen); name != pen.scratch.form_of) {
        pen.scratch.form_of = std::move(name);
        pen.scratch.texts.clear();
        pen.scratch.fields.clear();
        pen.scratch.translating.clear();
        ImGui::SetScrollY(0);
        pen.scratch.moving = true; // which shows in the next frame
        pen.scratch.problems_return = pen.view.aside == Aside::problems ? 3 : 0;
    }
    keep_place_in_problems(pen);
    if (pen.view.refusal && !pen.scratch.refused) ImGui::SetScrollY(0); // where it is told
    pen.scratch.refused = pen.view.refusal.has_value();
    const Column column(pen.look.em(0.3F), available_width() - pen.look.em(1.2F));
    keep_typed_ahead(pen);
    const bool lost = std::exchange(pen.scratch.keyboard_lost, false);
    const bool keyboard = lost && pen.scratch.attend_frames == 0; // else it goes there
    if (keyboard && pen.view.aside != Aside::trial) next_takes_keyboard();
    switch (pen.view.aside) {
    case Aside::form:
        draw_form(pen);
        pen.scratch.left_trial = false;
        break;
    case Aside::problems:
        draw_problems(pen);
        break;
    case Aside::trial:
        draw_trial(pen, keyboard);
        break;
    case Aside::translate:
        draw_translating(pen);
        break;
    }
    space(pen.look, 2);
    if (pen.scratch.attend_frames > 0 && --pen.scratch.attend_frames == 0)
        pen.scratch.attend.clear();
    pen.scratch.keyboard_lost = pen.scratch.keyboard_lost || keyboard_is_lost();
    pen.scratch.moving = pen.scratch.moving || pen.scratch.keyboard_lost;
}

void draw_body(const EditorPen& pen)
{
    const bool wide = is_wide(pen.look);
    if (pen.scratch.map.file != pen.view.opened_as) {
        pen.scratch.map_in_front =
            pen.view.aside == Aside::form && pen.view.selection.moments.empty();
        pen.scratch.person.reset();
    }
    std::optional<ScrollArea> page; // with large words in a low window the bars take all there is
    if (!wide && is_low(pen.look)) page.emplace(pen.look, "whole", 0);
    draw_bar(pen, wide);
    follow_selection(pen);
    if (!wide) {
        if (pen.scratch.map_in_front) draw_map_part(pen, available_width());
        if (!pen.scratch.map_in_front) draw_aside(pen, false);
        return;
    }
    const float whole = available_width();
    const float beside = std::round(whole * aside_share);
    const float gap = pen.look.em(1);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    draw_map_part(pen, whole - beside - gap);
    ImGui::SetCursorScreenPos({start.x + whole - beside, start.y});
    const Column column(0, beside);
    draw_aside(pen, true);
}

} // namespace

void EditorPen::edit(authoring::Edit edit) const
{
    session::ChangeScene change;
    change.edits.push_back(std::move(edit));
    ask(std::move(change));
}

void EditorPen::edit(std::vector<authoring::Edit> edits, session::Selection then) const
{
    ask(session::ChangeScene{.edits = std::move(edits), .then = std::move(then)});
}

std::string EditorPen::text(const engine::Text& text) const
{
    return std::string(engine::read(text, view.shown_language, scene().language));
}

std::string EditorPen::word(std::string_view group, std::string_view key) const
{
    return std::string(words(std::string(group) + std::string(key)));
}

std::string EditorPen::client_mood(engine::Mood mood) const
{
    return engine::fill(words("editor.client_mood"),
                        {{"mood", engine::in_sentence(word("mood.", engine::key(mood)))}});
}

std::optional<session::Intent> draw_editor_screen(const session::EditorView& view, const Look& look,
                                                  const engine::Words& words,
                                                  EditorScratch& scratch, double)
{
    scratch.moving = false;
    std::optional<session::EditorStep> step;
    if (view.desk) {
        scratch.find.clear(); // what is opened next is looked at anew
        return draw_desk(*view.desk, look, words, scratch);
    }
    scratch.path.clear(); // what was typed at the desk was brought in
    const EditorPen pen{view, look, words, scratch, step};
    const bool saves = take_shortcuts(pen);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float edge = look.em(margin);
    ImGui::SetCursorScreenPos({start.x, start.y + look.em(0.3F)});
    {
        const Column column(edge, available_width() - 2 * edge);
        draw_body(pen);
    }
    draw_editor_questions(pen);
    ask_about_removing(pen);
    scratch.list_was_open = any_list_open();
    // What else was asked for in this frame comes first: a letter that was typed is saved as well.
    scratch.saves = scratch.saves || saves;
    if (!step && std::exchange(scratch.saves, false)) step = session::SaveNow{};
    take_up_person(pen);
    if (!step) {
        auto half_made = half_made_person(pen);
        if (half_made != view.person_half_made || view.person_found)
            step = session::HoldPerson{std::move(half_made)};
    }
    scratch.moving = scratch.moving || scratch.saves;
    if (!step) return std::nullopt;
    return session::asked(std::move(*step));
}

} // namespace tegenover::ui
