// ui/screens/editor_form_line.cpp
//
// One line: what she says, shows and feels, when she says it, and what that changes.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"

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

void draw_cue(const EditorPen& pen, LinePlace at, std::size_t number, std::size_t count,
              const engine::Cue& cue)
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
                {.label = "editor.cue_shows",
                 .hint = "editor.cue_shows_hint",
                 .rows = 1,
                 .one_paragraph = true});
    // The name under which conditions ask for it.
    name_field(pen, "cue", "editor.cue_name", cue.id, [&](std::string id) {
        return authoring::RenameCue{at.moment, at.line, number, std::move(id)};
    });
    const Item item{.place = number, .count = count, .remove = "editor.remove_cue"};
    const auto wish = item_actions(pen, item);
    if (!wish) return;
    if (*wish == ItemAction::earlier)
        pen.edit(authoring::MoveCue{at.moment, at.line, number, number - 1});
    if (*wish == ItemAction::later)
        pen.edit(authoring::MoveCue{at.moment, at.line, number, number + 1});
    if (*wish == ItemAction::remove) pen.edit(authoring::RemoveCue{at.moment, at.line, number});
}

void draw_cues(const EditorPen& pen, LinePlace at, const engine::Line& line)
{
    heading(pen.look, pen.words("editor.cues"), 3);
    caption(pen.look, pen.words("editor.cues_about"));
    for (std::size_t i = 0; i < line.cues.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_cue(pen, at, i, line.cues.size(), line.cues[i]);
        ImGui::PopID();
    }
    const Button add{
        .label = pen.words("editor.add_cue"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (button(pen.look, "add-cue", add)) {
        attend_to(pen, {.pointer = pointer_of_line(at.moment, at.line) + "/cues/" +
                                   std::to_string(line.cues.size()) + "/shows"});
        pen.edit(authoring::AddCue{at.moment, at.line, line.cues.size(), engine::Cue{}});
    }
    space(pen.look, 0.6F);
}

void draw_line_actions(const EditorPen& pen, LinePlace at, std::size_t count)
{
    if (count < 2) return;
    const auto here = [&](std::size_t place) {
        return session::part_selected(at.moment, session::Part::line, place);
    };
    const auto wish = item_actions(pen, {.place = at.line, .count = count, .duplicates = true});
    if (!wish) return;
    switch (*wish) {
    case ItemAction::earlier:
        pen.edit({authoring::MoveLine{at.moment, at.line, at.line - 1}}, here(at.line - 1));
        return;
    case ItemAction::later:
        pen.edit({authoring::MoveLine{at.moment, at.line, at.line + 1}}, here(at.line + 1));
        return;
    case ItemAction::duplicate:
        pen.edit({authoring::DuplicateLine{at.moment, at.line}}, here(at.line + 1));
        return;
    case ItemAction::remove:
        pen.edit({authoring::RemoveLine{at.moment, at.line}}, session::moment_selected(at.moment));
        return;
    }
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
