// ui/screens/editor_fields.hpp
//
// The fields that forms of the editor are made of. Each asks for an edit when it was changed. Only
// for editor*.cpp.
#pragma once

#include "ui/screens/editor_parts.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::ui {

struct WordsField {
    std::string_view label; ///< key of assets/words
    std::string_view hint;  ///< key; "" is none
    int rows = 2;           ///< at least; it grows while one types
    bool counts = false;    ///< tells how many words it has
    bool one_paragraph = false;
};
/// How many rows a field needs for what is typed in it, or for its hint as long as nothing is.
[[nodiscard]] int rows_for(TextDraft& draft, std::string_view hint, int least);
/// A text in both languages, side by side where there is room. Where a problem leads to it, the
/// keyboard goes to the language that it is about.
void words_field(const EditorPen& pen, const std::string& pointer, const WordsField& field);
/// One language of a text.
void wording_field(const EditorPen& pen, const std::string& pointer, const std::string& language,
                   const WordsField& field, bool focus = false);
/// Name of a language, as "Nederlands"; its code where it is none of ours.
[[nodiscard]] std::string language_name(const EditorPen& pen, const std::string& language);

/// The form goes to what a pointer means, once that is on the screen.
struct Attention {
    std::string pointer;
    std::string language = {}; ///< of the field that is meant; "" is the scene's own
    bool types = true;         ///< the keyboard goes there as well
    bool scrolls = true;       ///< it is brought to the top of the form
};
void attend_to(const EditorPen& pen, Attention what);
/// Opens a line or a response to be written: the keyboard goes to its words.
void open_to_write(const EditorPen& pen, const session::Selection& part);

/// Brings what follows into view where it, or something in it, is what a problem is about. True
/// where it is exactly that.
bool attend(const EditorPen& pen, std::string_view pointer);

/// An id: half typed until it is left or Enter is pressed.
void id_field(const EditorPen& pen, std::string_view label, const std::string& id,
              const std::function<authoring::Edit(std::string)>& renamed);

/// When something happens; `changed` gets the condition as it should be. `own` are cues of the line
/// that it decides about, which nobody can have seen before: they are not offered.
void condition_field(const EditorPen& pen, std::string_view id, std::string_view label,
                     const engine::Condition& condition,
                     const std::function<void(engine::Condition)>& changed,
                     const std::vector<engine::Cue>& own = {});

/// Flags that are set and cleared, and what it does to trust. `derived` is the change by scores; of
/// a line there is none.
void effects_field(const EditorPen& pen, std::string_view id, const engine::Effects& effects,
                   std::optional<int> derived, const std::function<void(engine::Effects)>& changed);

/// A mood, with the face that belongs to it.
void mood_field(const EditorPen& pen, std::string_view id, std::string_view label,
                engine::Mood mood, const std::function<void(engine::Mood)>& changed);

/// A moment to lead to: one that is there, or a new one. `changed` gets its id.
void moment_picker(const EditorPen& pen, std::string_view id, std::string_view label,
                   const std::string& chosen,
                   const std::function<void(std::string id, bool is_new)>& changed);

// editor_items.cpp
/// One of a list.
struct Item {
    std::size_t place = 0;
    std::size_t count = 1;
    bool duplicates = false;                   ///< offers a copy of it
    std::string_view remove = "editor.remove"; ///< key of the words for that
};
enum class ItemAction { earlier, later, duplicate, remove };
/// A row of what can be done with it; which one was pressed.
[[nodiscard]] std::optional<ItemAction> item_actions(const EditorPen& pen, const Item& item);

/// A name within the scene, half typed until it is left or Enter is pressed; `key` tells it from
/// other fields of the form.
void name_field(const EditorPen& pen, const std::string& key, std::string_view label,
                const std::string& name,
                const std::function<authoring::Edit(std::string)>& renamed);

/// The first line of some words, cut off where it has more than `most` characters.
[[nodiscard]] std::string beginning_of(std::string_view words, std::size_t most = 70);
/// Key of what the text at a pointer is; a response's words are told apart by what it is.
[[nodiscard]] std::string_view text_kind(const EditorPen& pen, const std::string& pointer);
/// Key of what a response of this kind has words for.
[[nodiscard]] std::string_view response_label(engine::ResponseKind kind);
/// What the helper says or does there; where that has no words, what it is.
[[nodiscard]] std::string response_words(const EditorPen& pen, std::string says,
                                         engine::ResponseKind kind, int seconds);
[[nodiscard]] std::string response_words(const EditorPen& pen, const engine::Response& response);

// editor_removing.cpp
/// At once, or after asking about the ways that lead to them.
void remove_moments(const EditorPen& pen, const std::vector<std::size_t>& moments);
/// That question, as long as it stands.
void ask_about_removing(const EditorPen& pen);

// editor_person.cpp
/// Whom the scene is about.
void draw_person(const EditorPen& pen);
/// The person of the scratch, who is being thought up or changed.
void draw_person_form(const EditorPen& pen);
/// Something was filled in of a person who is not kept yet.
[[nodiscard]] std::optional<engine::CaseFile> half_made_person(const EditorPen& pen);
/// One whom a draft held comes back into the form.
void take_up_person(const EditorPen& pen);
/// A person who was handed in and is written now needs no form any more.
void put_person_away(const EditorPen& pen);

/// The way up: the scene, then the moment where a part of it is chosen.
void breadcrumb(const EditorPen& pen);

[[nodiscard]] std::string pointer_of_line(std::size_t moment, std::size_t line);
[[nodiscard]] std::string pointer_of_response(std::size_t moment, std::size_t response);
/// "moment-7": one that no moment has.
[[nodiscard]] std::string free_moment_id(const engine::Scene& scene);
/// A moment with one line and nothing in it.
[[nodiscard]] engine::Moment empty_moment(std::string id);

} // namespace tegenover::ui
