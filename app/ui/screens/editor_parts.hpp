// ui/screens/editor_parts.hpp
//
// The parts of the editor's screen and what they share. Only for editor*.cpp.
#pragma once

#include "engine/words.hpp"
#include "session/editor/editor_view.hpp"
#include "session/editor/steps.hpp"
#include "session/intent.hpp"
#include "ui/screens/editor_scratch.hpp"
#include "ui/widgets/look.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegenover::ui {

/// What every part gets; the last thing asked for in a frame counts.
struct EditorPen {
    const session::EditorView& view;
    const Look& look;
    const engine::Words& words;
    EditorScratch& scratch;
    std::optional<session::EditorStep>& step;

    [[nodiscard]] const engine::Scene& scene() const { return view.scene(); }
    void ask(session::EditorStep next) const { step = std::move(next); }
    void edit(authoring::Edit edit) const;
    void edit(std::vector<authoring::Edit> edits, session::Selection then) const;
    void choose(session::Selection selection) const { ask(session::Choose{std::move(selection)}); }

    /// A text in the language of the interface.
    [[nodiscard]] std::string text(const engine::Text& text) const;
    [[nodiscard]] std::string word(std::string_view group, std::string_view key) const;
    /// Said so that it is not taken for something else: "looks guarded".
    [[nodiscard]] std::string client_mood(engine::Mood mood) const;
};

// editor_map.cpp
/// `fit`: all of it is brought into view.
void draw_map(const EditorPen& pen, ImVec2 size, bool fit);
/// A choice that was made elsewhere, by undo or a problem, is brought into view on the map.
void follow_selection(const EditorPen& pen);

// editor_keys.cpp
/// Whether it is to be saved.
[[nodiscard]] bool take_shortcuts(const EditorPen& pen);
/// Letters that are typed while the keyboard is on its way to a field of the form wait for it.
/// Before the form is drawn.
void keep_typed_ahead(const EditorPen& pen);
/// Ctrl+Z and its like.
void take_undo(const EditorPen& pen);

// editor_find.cpp
void draw_find(const EditorPen& pen);

// editor_form*.cpp; `number` of the moment, or of what is in it
void draw_form(const EditorPen& pen);
void draw_scene_form(const EditorPen& pen);
void draw_moments_form(const EditorPen& pen);
void draw_moment_form(const EditorPen& pen, std::size_t number);
void draw_ending_form(const EditorPen& pen, std::size_t number);
void draw_reasons_form(const EditorPen& pen, std::size_t number);
void draw_line_form(const EditorPen& pen, std::size_t moment, std::size_t number);
void draw_response_form(const EditorPen& pen, std::size_t moment, std::size_t number);

// editor_problems.cpp, editor_trial.cpp, editor_carrying.cpp, editor_questions.cpp
void draw_problems(const EditorPen& pen);
/// What is wrong and what is still to be written: all but the tips.
[[nodiscard]] std::size_t count_to_mend(const EditorPen& pen);
/// Above the form of what was chosen from the list: back to it, and on to the next.
void draw_way_through_problems(const EditorPen& pen);
/// Where the keyboard was lost, it goes on from the first answer.
void draw_trial(const EditorPen& pen, bool keyboard);
/// Back to the form; the keyboard goes to where a trial begins.
void leave_trial(const EditorPen& pen);
void draw_translating(const EditorPen& pen);
/// Above the form of a text that was opened from there: back to it.
void draw_way_to_translating(const EditorPen& pen);
/// To the list of problems or of what is to be translated, where the form was opened from there.
/// Whether it was.
bool go_back_to_problems(const EditorPen& pen);
bool go_back_to_translating(const EditorPen& pen);
/// What a story or a table held that could not be taken as it was, to be ticked off.
void draw_left_out(const EditorPen& pen);
/// Copies in other forms, and a table that comes back.
void draw_along(const EditorPen& pen);
void draw_editor_questions(const EditorPen& pen);
/// Templates to begin with and scenes to go on with.
[[nodiscard]] std::optional<session::Intent> draw_desk(const session::DeskView& view,
                                                       const Look& look, const engine::Words& words,
                                                       EditorScratch& scratch);
/// The exact ranges and endings, in at most two rows; in the middle of the room, or as high as they
/// are where that is 0. Pixels.
void draw_ranges(const EditorPen& pen, ImVec2 room);

/// Signed, with a proper minus: "+6".
[[nodiscard]] std::string signed_number(int number);

} // namespace tegenover::ui
