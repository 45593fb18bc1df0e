// ui/screens/editor_find.cpp
//
// Finding what the scene says: every place in turn, and how many there are.
#include "ui/screens/editor_fields.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

/// Looked for again only where the words or the scene are others.
void look_for_words(const EditorPen& pen)
{
    auto& search = pen.scratch.search;
    if (search.words == pen.scratch.find && search.scene.is(pen.view.history)) return;
    search.words = pen.scratch.find;
    search.scene = pen.view.history;
    search.places = session::places_of_words(pen.scene(), search.words);
}

std::string note_of(const EditorPen& pen)
{
    const auto count = pen.scratch.search.places.size();
    if (pen.scratch.find.empty()) return {};
    if (count == 0) return std::string(pen.words("editor.found_nothing"));
    const auto place = std::min(pen.scratch.found, count - 1) + 1;
    return engine::fill(pen.words("editor.found_place"),
                        {{"place", std::to_string(place)}, {"count", std::to_string(count)}});
}

/// Opens it and brings the field into view; the keyboard stays with the words to be found.
void show(const EditorPen& pen, const session::WordPlace& found)
{
    attend_to(pen, {.pointer = found.pointer, .types = false});
    pen.choose(found.place);
    if (found.place.one()) pen.scratch.map.reveal = found.place.moments.front();
}

} // namespace

void draw_find(const EditorPen& pen)
{
    look_for_words(pen);
    const auto note = note_of(pen);
    const auto result = text_field(pen.look, "find",
                                   {.label = {},
                                    .hint = pen.words("editor.find"),
                                    .name = pen.words("editor.find"),
                                    .note = note,
                                    .stays = true},
                                   pen.scratch.find);
    if (result == FieldResult::unchanged && pen.scratch.find.empty() && ImGui::IsItemActive())
        take_undo(pen); // there is nothing in it to undo
    if (result == FieldResult::unchanged) return;
    look_for_words(pen);
    const auto& found = pen.scratch.search.places;
    auto& at = pen.scratch.found;
    if (result == FieldResult::changed) at = 0;
    if (found.empty()) return;
    if (result == FieldResult::submitted) {
        const auto way = ImGui::GetIO().KeyShift ? found.size() - 1 : 1;
        at = (std::min(at, found.size() - 1) + way) % found.size();
    }
    show(pen, found[at]);
}

} // namespace tegenover::ui
