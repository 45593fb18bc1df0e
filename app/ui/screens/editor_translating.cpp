// ui/screens/editor_translating.cpp
//
// Texts that lack a language, one below the other: what it is and where, the words that there are,
// and beside them the field for those that are missing. Tab goes from field to field.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include "authoring/text_place.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

using authoring::MissingTranslation;

constexpr std::size_t most_shown = 60; // of those that are still missing
constexpr int most_rows = 9;

/// What is shown in a line of its own: a title, a cue, a reason.
bool is_one_paragraph(std::string_view kind)
{
    return kind == "editor.title" || kind == "editor.ending_title" || kind == "editor.cue_shows" ||
           kind == "editor.reason";
}

/// Where it stands: the moment, and for what goes with words those words.
std::string where(const EditorPen& pen, const std::string& pointer, const session::Selection& place)
{
    if (place.moments.empty()) return std::string(pen.words("editor.about_scene"));
    const auto& moment = pen.scene().moments[place.moments.front()];
    const auto with = [&](const std::string& words) {
        return words.empty() ? moment.id : moment.id + "  ·  " + beginning_of(words);
    };
    if (pointer.ends_with("/says")) return moment.id;
    if (place.part == session::Part::response)
        return with(response_words(pen, moment.responses[place.item]));
    if (place.part == session::Part::line) return with(pen.text(moment.lines[place.item].says));
    return moment.id;
}

/// And a way to its place, which Tab passes by.
void draw_what_it_is(const EditorPen& pen, std::string_view label, const MissingTranslation& text,
                     const session::Selection& place)
{
    const auto start = ImGui::GetCursorScreenPos();
    const float whole = available_width();
    const float side = pen.look.em(2.2F);
    {
        const Column column(0, whole - side - pen.look.em(0.6F));
        paragraph(pen.look, pen.words(label), Tone::ink, TextKind::strong);
        caption(pen.look, where(pen, text.pointer, place));
    }
    const float below = ImGui::GetCursorScreenPos().y;
    ImGui::SetCursorScreenPos({start.x + whole - side, start.y});
    ImGui::PushTabStop(false);
    if (icon_button(pen.look, "place", Icon::pen, pen.words("editor.translate_open"))) {
        pen.scratch.translated = {.pointer = text.pointer, .language = text.language, .at = place};
        attend_to(pen, {.pointer = text.pointer, .language = text.language});
        pen.choose(place);
    }
    ImGui::PopTabStop();
    ImGui::SetCursorScreenPos({start.x, std::max(below, ImGui::GetCursorScreenPos().y)});
}

void draw_missing(const EditorPen& pen, const MissingTranslation& text)
{
    const auto& pointer = text.pointer;
    const auto* words = authoring::find_text(pen.scene(), pointer);
    if (words == nullptr) return; // it went by undo
    const auto place = session::selection_of(pointer);
    ImGui::PushID(pointer.c_str());
    const bool types = attend(pen, pointer) && pen.scratch.attend_types;
    const auto label = text_kind(pen, pointer);
    draw_what_it_is(pen, label, text, place);
    float height = 0;
    const auto source = [&] {
        caption(pen.look, language_name(pen, text.from));
        const float top = ImGui::GetCursorScreenPos().y;
        paragraph(pen.look, authoring::wording_of(*words, text.from, pen.scene().language));
        height = ImGui::GetCursorScreenPos().y - top;
    };
    const bool one_paragraph = is_one_paragraph(label);
    const auto fields = [&] {
        const float row = pen.look.fonts.of(TextKind::body).line_height();
        const int rows = std::clamp(static_cast<int>(height / row), 1, most_rows);
        for (const auto& language : pen.view.languages) {
            if (language == text.from) continue;
            wording_field(
                pen, pointer, language,
                {.label = label, .hint = {}, .rows = rows, .one_paragraph = one_paragraph},
                types && language == text.language);
        }
    };
    side_by_side(pen.look, 0.5F, 11, source, fields);
    space(pen.look, 1.2F);
    ImGui::PopID();
}

std::size_t missing_texts(const EditorPen& pen)
{
    std::set<std::string_view> texts; // one may lack two languages
    for (const auto& one : pen.view.missing)
        texts.insert(one.pointer);
    return texts.size();
}

/// The text in the form is the one that was opened from the list.
bool came_from_translating(const EditorPen& pen)
{
    const auto& from = pen.scratch.translated;
    return !from.pointer.empty() && from.at == pen.view.selection;
}

} // namespace

std::string_view text_kind(const EditorPen& pen, const std::string& pointer)
{
    using Ending = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Ending, 8> endings{{{"/ending/title", "editor.ending_title"},
                                                    {"/title", "editor.title"},
                                                    {"/summary", "editor.summary"},
                                                    {"/briefs/helper", "editor.brief_helper"},
                                                    {"/briefs/client", "editor.brief_client"},
                                                    {"/feels", "editor.feels"},
                                                    {"/shows", "editor.cue_shows"},
                                                    {"/why", "editor.why"}}};
    for (const auto& [ending, label] : endings) {
        if (pointer.ends_with(ending)) return label;
    }
    if (pointer.find("/reflection/") != std::string::npos) return "editor.reflection";
    if (pointer.find("/reasons/") != std::string::npos) return "editor.reason";
    const auto place = session::selection_of(pointer);
    if (place.part != session::Part::response) return "editor.says";
    const auto& response = pen.scene().moments[place.moments.front()].responses[place.item];
    return response_label(response.kind);
}

bool go_back_to_translating(const EditorPen& pen)
{
    if (!came_from_translating(pen)) return false;
    const auto from = std::exchange(pen.scratch.translated, {});
    attend_to(pen, {.pointer = from.pointer, .language = from.language});
    pen.ask(session::ShowAside{session::Aside::translate});
    return true;
}

void draw_way_to_translating(const EditorPen& pen)
{
    if (!came_from_translating(pen)) {
        pen.scratch.translated = {}; // somewhere else by now
        return;
    }
    const Button back{.label = pen.words("editor.back_to_translating"),
                      .kind = ButtonKind::quiet,
                      .icon = Icon::back};
    if (button(pen.look, "back-to-translating", back)) go_back_to_translating(pen);
    space(pen.look, 0.5F);
}

void draw_translating(const EditorPen& pen)
{
    heading(pen.look, pen.words("editor.translate_title"), 2);
    // What was missing on opening stays in its place while it is being written; the next follow.
    auto& shown = pen.scratch.translating;
    std::size_t open = 0;
    for (const auto& one : pen.view.missing) {
        const bool known =
            std::ranges::find(shown, one.pointer, &MissingTranslation::pointer) != shown.end();
        if (++open > most_shown) break;
        if (!known) shown.push_back(one);
    }
    if (shown.empty()) {
        empty_state(pen.look, Icon::check, pen.words("editor.translate_done"),
                    pen.words("editor.translate_done_about"));
        return;
    }
    if (std::exchange(pen.scratch.translates, false)) {
        attend_to(pen, {.pointer = shown.front().pointer});
    }
    caption(pen.look, engine::counted(pen.words, "editor.translate_count", missing_texts(pen)));
    space(pen.look, 0.4F);
    for (const auto& text : shown)
        draw_missing(pen, text);
}

} // namespace tegenover::ui
