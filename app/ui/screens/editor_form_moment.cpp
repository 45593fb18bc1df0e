// ui/screens/editor_form_moment.cpp
//
// A moment: what can be done with it, what she says, and what can be answered or how it ends.
#include "ui/screens/editor_fields.hpp"

#include "authoring/links.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float way_width = 24; // em, of the words of a way here

void draw_actions(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    bool first = true;
    // Quiet buttons have room around their words as it is.
    const auto offer = [&](std::string_view id, const Button& one) {
        if (!first) flow(pen.look, button_width(pen.look, one), 0.1F);
        first = false;
        return button(pen.look, id, one);
    };
    if (pen.scratch.left_trial) next_takes_keyboard();
    if (offer("try", {.label = pen.words("editor.try_from"), .icon = Icon::play})) {
        // What was chosen for it before is kept; what was chosen for another moment says nothing.
        const auto& last = pen.view.trial;
        auto trial = last && last->trial.moment == moment.id
                         ? last->trial
                         : session::Trial{.moment = moment.id, .trust = pen.scene().trust_start};
        trial.decisions.clear();
        pen.ask(session::TryFrom{std::move(trial)});
    }
    if (pen.scene().start != moment.id &&
        offer("start", {.label = pen.words("editor.start_here"), .kind = ButtonKind::quiet}))
        pen.edit(authoring::SetStart{moment.id});
    if (offer("duplicate", {.label = pen.words("editor.duplicate"), .kind = ButtonKind::quiet}))
        pen.edit({authoring::DuplicateMoment{number}}, session::moment_selected(number + 1));
    if (offer("copy", {.label = pen.words("editor.copy"),
                       .kind = ButtonKind::quiet,
                       .tip = pen.words("editor.copy_about")}))
        pen.ask(session::CopyMoments{});
    if (offer("remove", {.label = pen.words("editor.remove"), .kind = ButtonKind::quiet}))
        remove_moments(pen, {number});
}

/// Who comes here, each a press away.
void draw_coming_from(const EditorPen& pen, std::size_t number)
{
    bool first = true;
    for (const auto& arrow : pen.view.arrows) {
        if (arrow.to != number || arrow.from == number) continue;
        if (first) caption(pen.look, pen.words("editor.coming_from"));
        const auto& from = pen.scene().moments[arrow.from];
        const auto& response = from.responses[arrow.response];
        const auto label =
            cut_to_width(pen.look.fonts.of(TextKind::body),
                         from.id + " · " + response_words(pen, response), pen.look.em(way_width));
        const Chip one{.label = label, .slim = true};
        if (!first) flow(pen.look, chip_width(pen.look, one), 0.4F);
        first = false;
        ImGui::PushID(static_cast<int>(arrow.from));
        if (chip(pen.look, response.id, one))
            pen.choose(session::part_selected(arrow.from, session::Part::response, arrow.response));
        ImGui::PopID();
    }
    if (!first) space(pen.look, 0.6F);
}

void draw_lines(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    heading(pen.look, pen.words("editor.her_lines"), 2);
    if (moment.lines.size() > 1) caption(pen.look, pen.words("editor.her_lines_about"));
    for (std::size_t i = 0; i < moment.lines.size(); ++i) {
        const auto& line = moment.lines[i];
        auto says = pen.text(line.says);
        if (says.empty()) says = pen.words("editor.says_nothing");
        auto facts = pen.client_mood(line.mood);
        if (moment.lines.size() > 1) {
            const bool always = line.when == engine::Condition{};
            facts += "  ·  " + line.id + "  ·  ";
            facts += pen.words(always ? "editor.line_always" : "editor.line_sometimes");
        }
        if (!line.cues.empty())
            facts += "  ·  " + engine::counted(pen.words, "editor.cue_count", line.cues.size());
        const auto row = [&] {
            one_line(pen.look, says, available_width(), Tone::ink, TextKind::body);
            one_line(pen.look, facts, available_width(), Tone::muted, TextKind::caption);
        };
        const auto id = "line/" + std::to_string(i);
        if (pressable_card(pen.look, id, says, {.raised = false, .padding = 0.7F}, row))
            open_to_write(pen, session::part_selected(number, session::Part::line, i));
        space(pen.look, 0.4F);
    }
    const Button add{
        .label = pen.words("editor.add_line"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (!button(pen.look, "add-line", add)) return;
    const auto place = moment.lines.size();
    attend_to(pen, {.pointer = pointer_of_line(number, place) + "/says", .scrolls = false});
    pen.edit({authoring::AddLine{number, place, engine::Line{.id = ""}}},
             session::part_selected(number, session::Part::line, place));
}

Icon kind_icon(engine::ResponseKind kind)
{
    switch (kind) {
    case engine::ResponseKind::act:
        return Icon::act;
    case engine::ResponseKind::silence:
        return Icon::silence;
    case engine::ResponseKind::say:
        break;
    }
    return Icon::speech;
}

std::string way_on(const EditorPen& pen, const engine::Response& response)
{
    if (response.next.empty()) return std::string(pen.words("editor.leads_nowhere"));
    std::string ways;
    for (const auto& branch : response.next)
        ways += (ways.empty() ? "" : ", ") + branch.to;
    return engine::fill(pen.words("editor.leads_to_id"), {{"id", ways}});
}

void draw_response_row(const EditorPen& pen, const engine::Response& response)
{
    const auto says = response_words(pen, response);
    icon(pen.look, kind_icon(response.kind), pen.look.theme.muted, 0.95F);
    ImGui::SameLine(0, pen.look.em(0.5F));
    one_line(pen.look, says, available_width(), Tone::ink, TextKind::body);
    const int change = session::trust_change(pen.scene(), response);
    const auto trust =
        engine::fill(pen.words("editor.trust_change"), {{"change", signed_number(change)}});
    one_line(pen.look, trust + "  ·  " + way_on(pen, response), available_width(),
             change < 0 ? Tone::warn : Tone::muted, TextKind::caption);
}

void draw_responses(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    heading(pen.look, pen.words("editor.responses"), 2);
    for (std::size_t i = 0; i < moment.responses.size(); ++i) {
        const auto& response = moment.responses[i];
        const auto id = "response/" + std::to_string(i);
        const auto row = [&] { draw_response_row(pen, response); };
        if (pressable_card(pen.look, id, response.id, {.raised = false, .padding = 0.7F}, row))
            open_to_write(pen, session::part_selected(number, session::Part::response, i));
        space(pen.look, 0.4F);
    }
    const Button add{
        .label = pen.words("editor.add_response"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (!button(pen.look, "add-response", add)) return;
    const auto place = moment.responses.size();
    attend_to(pen, {.pointer = pointer_of_response(number, place) + "/says", .scrolls = false});
    pen.edit({authoring::AddResponse{number, place, engine::Response{}}},
             session::part_selected(number, session::Part::response, place));
}

/// A moment goes on or ends; only where nothing would be lost by it, that can be switched.
void draw_kind(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    if (!moment.responses.empty()) return;
    const Toggle ends{.label = pen.words("editor.is_ending"), .on = moment.ending.has_value()};
    if (const auto on = toggle(pen.look, "ending", ends)) {
        engine::Ending ending;
        ending.reflection = {engine::Text{}};
        pen.edit(authoring::SetEnding{number, *on ? std::optional(ending) : std::nullopt});
    }
    space(pen.look, 0.4F);
}

void draw_around(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    heading(pen.look, pen.words("editor.around"), 3);
    const Toggle rings{.label = pen.words("editor.phone_rings"), .on = moment.event.has_value()};
    if (const auto on = toggle(pen.look, "phone", rings)) {
        pen.edit(authoring::SetEvent{number, *on ? std::optional(engine::Event::phone_rings)
                                                 : std::nullopt});
    }
    caption(pen.look, pen.words("editor.check_in"));
    const std::array<std::string_view, 3> asks{pen.words("editor.check_in_none"),
                                               pen.words("editor.check_in_self"),
                                               pen.words("editor.check_in_client")};
    const auto now =
        moment.check_in ? static_cast<std::size_t>(*moment.check_in) + 1 : std::size_t{0};
    if (const auto picked = segmented(pen.look, "check-in", asks, now)) {
        pen.edit(authoring::SetCheckIn{
            number, *picked == 0 ? std::nullopt
                                 : std::optional(static_cast<engine::CheckIn>(*picked - 1))});
    }
    space(pen.look, 0.6F);
}

} // namespace

void draw_moment_form(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    heading(pen.look, moment.id, 2);
    draw_actions(pen, number);
    space(pen.look, 0.5F);
    draw_coming_from(pen, number);
    draw_lines(pen, number);
    space(pen.look, 0.6F);
    draw_kind(pen, number);
    if (moment.ending) {
        draw_ending_form(pen, number);
    } else {
        draw_responses(pen, number);
        space(pen.look, 0.6F);
        if (!moment.responses.empty()) {
            draw_around(pen, number);
            draw_reasons_form(pen, number);
        }
    }
    id_field(pen, "editor.moment_id", moment.id, [number](std::string id) {
        return authoring::RenameMoment{number, std::move(id)};
    });
}

} // namespace tegenover::ui
