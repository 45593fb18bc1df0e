// ui/screens/editor_form_line.cpp
//
// One line: what she says, shows and feels, when she says it, and what that changes.
#include "ui/screens/editor_fields.hpp"

#include "authoring/story_scene.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <string>

namespace tegenover::ui {

namespace {

using authoring::Owner;

struct LinePlace {
    std::size_t moment = 0;
    std::size_t line = 0;
};

void draw_emotion(const EditorPen& pen, LinePlace at, const engine::Line& line)
{
    const Toggle hides{.label = pen.words("editor.hides_feeling"),
                       .explanation = pen.words("editor.hides_feeling_about"),
                       .on = line.emotion.has_value()};
    if (const auto on = toggle(pen.look, "hides", hides)) {
        pen.edit(authoring::SetEmotion{at.moment, at.line,
                                       *on ? std::optional(line.mood) : std::nullopt});
    }
    if (!line.emotion) return;
    mood_field(pen, "emotion", "editor.feels_inside", *line.emotion, [&](engine::Mood mood) {
        pen.edit(authoring::SetEmotion{at.moment, at.line, mood});
    });
}

/// The name under which conditions ask for it, until it is left or Enter is pressed.
void draw_cue_name(const EditorPen& pen, LinePlace at, std::size_t number, const engine::Cue& cue)
{
    auto& typed = pen.scratch.fields["cue/" + cue.id];
    if (typed.empty()) typed = cue.id;
    const auto result =
        text_field(pen.look, "cue-name", {.label = pen.words("editor.cue_name")}, typed);
    const bool left = ImGui::IsItemDeactivatedAfterEdit();
    if ((result != FieldResult::submitted && !left) || typed == cue.id) return;
    const auto fitting = authoring::slug_of(typed);
    if (!fitting.empty() && fitting != cue.id)
        pen.edit(authoring::RenameCue{at.moment, at.line, number, fitting});
    typed.clear();
}

void draw_cue(const EditorPen& pen, LinePlace at, std::size_t number, const engine::Cue& cue)
{
    std::vector<std::string> parts;
    for (const auto key : engine::keys<engine::BodyPart>())
        parts.push_back(pen.word("editor.at_", key));
    const auto picked = picker(pen.look, "at", {.label = pen.words("editor.cue_at"), .nothing = {}},
                               parts, static_cast<std::size_t>(cue.at));
    if (picked) {
        pen.edit(authoring::SetCuePart{at.moment, at.line, number,
                                       static_cast<engine::BodyPart>(*picked)});
    }
    words_field(pen,
                pointer_of_line(at.moment, at.line) + "/cues/" + std::to_string(number) + "/shows",
                {.label = "editor.cue_shows", .hint = "editor.cue_shows_hint", .rows = 1});
    draw_cue_name(pen, at, number, cue);
    const Button remove{.label = pen.words("editor.remove_cue"), .kind = ButtonKind::quiet};
    if (button(pen.look, "remove-cue", remove))
        pen.edit(authoring::RemoveCue{at.moment, at.line, number});
}

void draw_cues(const EditorPen& pen, LinePlace at, const engine::Line& line)
{
    heading(pen.look, pen.words("editor.cues"), 3);
    caption(pen.look, pen.words("editor.cues_about"));
    for (std::size_t i = 0; i < line.cues.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_cue(pen, at, i, line.cues[i]);
        ImGui::PopID();
    }
    const Button add{
        .label = pen.words("editor.add_cue"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (button(pen.look, "add-cue", add))
        pen.edit(authoring::AddCue{at.moment, at.line, line.cues.size(), engine::Cue{}});
    space(pen.look, 0.6F);
}

void draw_line_actions(const EditorPen& pen, LinePlace at, std::size_t count)
{
    if (count < 2) return;
    const auto here = [&](std::size_t place) {
        return session::part_selected(at.moment, session::Part::line, place);
    };
    const Button up{
        .label = pen.words("editor.earlier"), .kind = ButtonKind::quiet, .enabled = at.line > 0};
    if (button(pen.look, "earlier", up))
        pen.edit({authoring::MoveLine{at.moment, at.line, at.line - 1}}, here(at.line - 1));
    const Button down{.label = pen.words("editor.later"),
                      .kind = ButtonKind::quiet,
                      .enabled = at.line + 1 < count};
    flow(pen.look, button_width(pen.look, down), 0.4F);
    if (button(pen.look, "later", down))
        pen.edit({authoring::MoveLine{at.moment, at.line, at.line + 1}}, here(at.line + 1));
    const Button remove{.label = pen.words("editor.remove"), .kind = ButtonKind::quiet};
    flow(pen.look, button_width(pen.look, remove), 0.4F);
    if (button(pen.look, "remove", remove))
        pen.edit({authoring::RemoveLine{at.moment, at.line}}, session::moment_selected(at.moment));
}

} // namespace

void draw_line_form(const EditorPen& pen, std::size_t moment, std::size_t number)
{
    const LinePlace at{moment, number};
    const auto& lines = pen.scene().moments[moment].lines;
    const auto& line = lines[number];
    heading(pen.look, pen.words("editor.her_line"), 2);
    draw_line_actions(pen, at, lines.size());
    const auto pointer = pointer_of_line(moment, number);
    words_field(pen, pointer + "/says",
                {.label = "editor.says", .hint = "editor.says_hint", .counts = true});
    mood_field(pen, "mood", "editor.mood", line.mood, [&](engine::Mood mood) {
        pen.edit(authoring::SetMood{moment, number, mood});
    });
    words_field(pen, pointer + "/feels", {.label = "editor.feels", .hint = "editor.feels_hint"});
    draw_emotion(pen, at, line);
    draw_cues(pen, at, line);
    condition_field(
        pen, "when", "editor.says_when", line.when,
        [&](engine::Condition when) {
            pen.edit(authoring::SetCondition{Owner::line, moment, number, std::move(when)});
        },
        line.cues);
    effects_field(pen, "effects", line.effects, std::nullopt, [&](engine::Effects effects) {
        pen.edit(authoring::SetEffects{Owner::line, moment, number, std::move(effects)});
    });
    id_field(pen, "editor.line_id", line.id, [at](std::string id) {
        return authoring::RenameLine{at.moment, at.line, std::move(id)};
    });
}

} // namespace tegenover::ui
