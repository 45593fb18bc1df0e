// ui/screens/editor_trial.cpp
//
// Playing from a moment on, beside the map: her face and words, every response with why it cannot
// be given, and the figures that learners never see.
#include "ui/screens/editor_fields.hpp"

#include "ui/screens/debrief_face.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::TrialView;

void begin_again(const EditorPen& pen, session::Trial trial)
{
    trial.decisions.clear();
    pen.ask(session::TryFrom{std::move(trial)});
}

/// From elsewhere, with what was seen of her before anything was said.
void begin_elsewhere(const EditorPen& pen, session::Trial trial)
{
    auto& all = trial.decisions;
    all.erase(
        std::ranges::find_if(
            all, [](const auto& one) { return std::holds_alternative<engine::Respond>(one); }),
        all.end());
    pen.scratch.trial_setup.frames = 3;
    pen.scratch.moving = true;
    pen.ask(session::TryFrom{std::move(trial)});
}

/// However long what stands above becomes by it, what is changed here stays under the pointer. How
/// long that is, is known after a frame only.
void hold_setup(const EditorPen& pen)
{
    auto& held = pen.scratch.trial_setup;
    const float at = ImGui::GetCursorScreenPos().y;
    if (held.frames == 0) {
        held.at = at;
        return;
    }
    ImGui::SetScrollY(ImGui::GetScrollY() + at - held.at);
    pen.scratch.moving = --held.frames > 0 || pen.scratch.moving;
}

/// Names of the scene as chips; a press puts one among the chosen of the trial, or takes it out.
void draw_chosen(const EditorPen& pen, const TrialView& view, std::string_view label,
                 const std::vector<std::string>& names,
                 std::vector<std::string> session::Trial::*chosen)
{
    if (!names.empty()) caption(pen.look, pen.words(label));
    const auto& now = view.trial.*chosen;
    for (const auto& name : names) {
        const Chip one{.label = name,
                       .chosen = std::find(now.begin(), now.end(), name) != now.end()};
        if (name != names.front()) flow(pen.look, chip_width(pen.look, one), 0.4F);
        if (!chip(pen.look, std::string(label) + name, one)) continue;
        auto trial = view.trial;
        if (one.chosen) std::erase(trial.*chosen, name);
        if (!one.chosen) (trial.*chosen).push_back(name);
        begin_elsewhere(pen, std::move(trial));
    }
}

/// Where it begins: trust, and what happened before, of one's own choosing.
void draw_setup(const EditorPen& pen, const TrialView& view)
{
    hold_setup(pen);
    heading(pen.look, engine::fill(pen.words("editor.trial_from"), {{"id", view.trial.moment}}), 3);
    caption(pen.look, pen.words("editor.trial_from_about"));
    space(pen.look, 0.3F);
    auto& held = pen.scratch.trial_trust; // other responses above would move it under the pointer
    const float value = held.at.value_or(static_cast<float>(view.trial.trust));
    const auto shown = std::to_string(std::lround(value));
    const Slider trust{.label = pen.words("editor.trial_trust"),
                       .value = value,
                       .most = 100,
                       .step = 1,
                       .shown = shown};
    if (const auto moved = held.let_go(slider(pen.look, "trial-trust", trust))) {
        auto trial = view.trial;
        trial.trust = static_cast<int>(std::lround(*moved));
        begin_elsewhere(pen, std::move(trial));
    }
    draw_chosen(pen, view, "editor.trial_flags", session::flags_of(pen.scene()),
                &session::Trial::flags);
    draw_chosen(pen, view, "editor.trial_noticed", session::cues_asked_for(pen.scene()),
                &session::Trial::noticed);
    space(pen.look, 0.6F);
}

void draw_her(const EditorPen& pen, const TrialView& view)
{
    const auto start = ImGui::GetCursorScreenPos();
    mood_face(pen.look, pen.view.looks, pen.scene().setting, view.mood, 5, pen.look.theme.paper);
    const float below = ImGui::GetCursorScreenPos().y;
    ImGui::SetCursorScreenPos(start);
    const float beside = pen.look.em(5.8F);
    {
        const Column column(beside, available_width() - beside);
        if (link(pen.look, "here", view.moment_id)) {
            pen.choose(session::moment_selected(view.moment));
        }
        if (!view.says.empty()) paragraph(pen.look, view.says, Tone::ink, TextKind::large);
        if (view.says.empty() && !view.ending) // an ending is told below
            paragraph(pen.look, pen.words("editor.says_nothing"), Tone::muted, TextKind::large);
        if (!view.feels.empty()) paragraph(pen.look, view.feels, Tone::muted, TextKind::spoken_act);
    }
    ImGui::SetCursorScreenPos({start.x, std::max(below, ImGui::GetCursorScreenPos().y)});
    for (const auto& cue : view.cues) {
        const bool written = !cue.shows.empty();
        const std::string shows(written ? cue.shows : pen.words("editor.cue_unwritten"));
        // What was seen keeps its place and its height: the others stay under the pointer.
        const auto row = [&] {
            icon(pen.look, cue.noticed ? Icon::check : Icon::eye, pen.look.theme.accent, 1);
            ImGui::SameLine(0, pen.look.em(0.6F));
            const Column column(0, available_width());
            paragraph(pen.look, shows, written && !cue.noticed ? Tone::ink : Tone::muted,
                      TextKind::caption);
        };
        constexpr CardStyle style{.raised = false, .padding = 0.5F};
        if (cue.noticed) {
            const Card card(pen.look, style);
            row();
        } else if (pressable_card(pen.look, "cue/" + cue.id, shows, style, row)) {
            pen.ask(session::DecideInTrial{engine::Notice{cue.id}});
        }
        space(pen.look, 0.3F);
    }
    space(pen.look, 0.4F);
}

void draw_figures(const EditorPen& pen, const TrialView& view)
{
    std::string told =
        engine::fill(pen.words("editor.trial_trust_now"), {{"trust", std::to_string(view.trust)}});
    if (const int change = view.trust - view.trust_before; change != 0)
        told += engine::fill(pen.words("editor.trial_change"), {{"change", signed_number(change)}});
    told += "  ·  ";
    told +=
        engine::fill(pen.words("editor.trial_earned"), {{"earned", signed_number(view.earned)}});
    for (const auto& flag : view.flags)
        told += "  ·  " + flag;
    caption(pen.look, told);
    space(pen.look, 0.4F);
}

void draw_answers(const EditorPen& pen, const TrialView& view)
{
    int number = 0; // the keys of a play answer here too
    for (const auto& response : view.responses) {
        const auto says = response_words(pen, response.says, response.kind, response.seconds);
        if (!response.available) {
            const auto why =
                pen.words(response.given ? "editor.trial_given" : "editor.trial_not_now");
            caption(pen.look, says + "  ·  " + std::string(why));
            continue;
        }
        const auto row = [&] { paragraph(pen.look, says); };
        const bool pressed = pressable_card(pen.look, "answer/" + response.id, says,
                                            {.raised = false, .padding = 0.7F}, row);
        if (number_pressed(++number) || pressed)
            pen.ask(session::DecideInTrial{engine::Respond{response.id}});
        space(pen.look, 0.4F);
    }
}

/// Here it goes no further as yet: what is missing, and the way to write it.
void draw_unfinished(const EditorPen& pen, const session::Selection& place)
{
    const bool way = place.part == session::Part::response;
    callout(pen.look, {.kind = CalloutKind::info,
                       .what = pen.words(way ? "editor.trial_no_way" : "editor.trial_no_answers")});
    space(pen.look, 0.4F);
    const Button write{.label =
                           pen.words(way ? "editor.trial_write_way" : "editor.trial_write_answers"),
                       .kind = ButtonKind::primary,
                       .icon = Icon::pen};
    if (button(pen.look, "write-on", write)) pen.choose(place);
    space(pen.look, 0.4F);
}

void draw_end(const EditorPen& pen, const TrialView& view)
{
    if (view.unfinished) return draw_unfinished(pen, *view.unfinished);
    if (view.stuck) {
        callout(pen.look, {.kind = CalloutKind::warn, .what = pen.words("editor.trial_stuck")});
        space(pen.look, 0.4F);
    }
    if (!view.ending) return;
    const bool untitled = view.ending_title.empty();
    const auto told =
        engine::fill(pen.words(untitled ? "editor.trial_ended_untitled" : "editor.trial_ended"),
                     {{"title", view.ending_title},
                      {"outcome", pen.word("outcome.", engine::key(*view.ending))}});
    callout(pen.look, {.kind = CalloutKind::info, .what = told});
    space(pen.look, 0.4F);
}

std::ptrdiff_t answers_in(const session::Trial& trial)
{
    return std::ranges::count_if(trial.decisions, [](const auto& one) {
        return std::holds_alternative<engine::Respond>(one);
    });
}

/// In one row, by their icons alone where large letters leave no room for words: she is below.
void draw_trial_actions(const EditorPen& pen, const TrialView& view)
{
    const Button back{
        .label = pen.words("editor.trial_back"), .icon = Icon::back, .enabled = view.can_step_back};
    const Button again{.label = pen.words("editor.trial_again"),
                       .kind = ButtonKind::quiet,
                       .icon = Icon::again,
                       .enabled = view.can_step_back};
    const Button done{.label = pen.words("editor.trial_done"), .kind = ButtonKind::quiet};
    const float whole = button_width(pen.look, back) + button_width(pen.look, again) +
                        button_width(pen.look, done) + pen.look.em(0.8F);
    const bool fits = whole <= available_width();
    const auto press = [&](std::string_view id, const Button& one) {
        return fits ? button(pen.look, id, one)
                    : icon_button(pen.look, id, *one.icon, one.label, one.enabled);
    };
    if (press("trial-back", back)) {
        pen.ask(session::StepBackInTrial{});
        pen.scratch.keyboard_lost = answers_in(view.trial) <= 1; // it can be pressed no more
    }
    ImGui::SameLine(0, pen.look.em(0.4F));
    if (press("trial-again", again)) {
        begin_again(pen, view.trial);
        pen.scratch.keyboard_lost = true;
    }
    flow(pen.look, button_width(pen.look, done), 0.4F);
    if (button(pen.look, "trial-done", done)) leave_trial(pen);
    space(pen.look, 0.8F);
}

/// By an answer, or by writing what is missing; else one can only go back.
bool goes_on(const TrialView& view)
{
    return view.unfinished ||
           std::ranges::any_of(view.responses, &session::TrialResponse::available);
}

} // namespace

void leave_trial(const EditorPen& pen)
{
    pen.scratch.left_trial = true;
    pen.ask(session::ShowAside{session::Aside::form});
}

void draw_trial(const EditorPen& pen, bool keyboard)
{
    if (!pen.view.trial) return;
    const auto& view = *pen.view.trial;
    if (!view.possible) {
        empty_state(pen.look, Icon::play, pen.words("editor.trial_impossible"),
                    pen.words("editor.trial_impossible_about"));
        return;
    }
    if (keyboard && !goes_on(view)) next_takes_keyboard();
    draw_trial_actions(pen, view);
    const bool nowhere = view.unfinished && view.unfinished->part == session::Part::response;
    if (!nowhere) draw_her(pen, view);
    draw_figures(pen, view);
    if (keyboard && goes_on(view)) next_takes_keyboard();
    draw_end(pen, view);
    draw_answers(pen, view);
    space(pen.look, 0.6F);
    draw_setup(pen, view);
}

} // namespace tegenover::ui
