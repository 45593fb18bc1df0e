// ui/screens/editor_fields.cpp
//
// Words, ids, moods and links. Conditions and effects stand in editor_conditions.cpp.
#include "ui/screens/editor_fields.hpp"

#include "authoring/story_scene.hpp"
#include "engine/slug.hpp"

#include "authoring/links.hpp"
#include "authoring/text_place.hpp"
#include "ui/screens/debrief_face.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_editing.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

constexpr std::size_t most_rows = 9;
constexpr std::size_t most_bytes = 4'096; // of a text in a scene

std::string_view wording(const EditorPen& pen, const std::string& pointer,
                         const std::string& language)
{
    const auto* text = authoring::find_text(pen.scene(), pointer);
    if (text == nullptr) return {};
    return authoring::wording_of(*text, language, pen.scene().language);
}

std::string caption_of(const EditorPen& pen, const std::string& language, std::string_view words,
                       bool counts)
{
    auto caption = language_name(pen, language);
    const auto count = engine::word_count(words);
    if (!counts || count == 0) return caption;
    return caption + " · " +
           engine::fill(pen.words("editor.word_count"), {{"count", std::to_string(count)}});
}

std::string key_of(const std::string& pointer, const std::string& language)
{
    return pointer + "|" + language;
}

std::string hint_of(const EditorPen& pen, const std::string& pointer, const std::string& language,
                    const WordsField& field)
{
    const bool missing = wording(pen, pointer, language).empty() &&
                         !wording(pen, pointer, pen.scene().language).empty();
    if (missing) return std::string(pen.words("editor.untranslated"));
    return std::string(field.hint.empty() ? std::string_view{} : pen.words(field.hint));
}

/// As many as the longest of its languages needs, so that they stand level and none jumps.
int rows_of(const EditorPen& pen, const std::string& pointer, const WordsField& field)
{
    int rows = field.rows;
    for (const auto& language : pen.view.languages) {
        auto& draft = pen.scratch.texts[key_of(pointer, language)];
        rows = std::max(rows, rows_for(draft, hint_of(pen, pointer, language, field), field.rows));
    }
    return rows;
}

} // namespace

int rows_for(TextDraft& draft, std::string_view hint, int least)
{
    auto& editing = draft.editing();
    if (editing.face.font == nullptr) return least; // it was never drawn
    auto rows = editing.rows().size();
    if (draft.words().empty())
        rows = std::max(rows, wrap(editing.face, hint, editing.width).size());
    return static_cast<int>(std::clamp(rows, static_cast<std::size_t>(least), most_rows));
}

std::string language_name(const EditorPen& pen, const std::string& language)
{
    auto name = pen.word("language.", language);
    return name.starts_with("language.") ? language : name;
}

/// The draft follows the scene, so that undo shows; a change follows the draft.
void wording_field(const EditorPen& pen, const std::string& pointer, const std::string& language,
                   const WordsField& field, bool focus)
{
    const auto key = key_of(pointer, language);
    const auto now = wording(pen, pointer, language);
    auto& draft = pen.scratch.texts[key];
    if (draft.words() != now) draft.write(now);
    caption(pen.look, caption_of(pen, language, now, field.counts));
    const auto hint = hint_of(pen, pointer, language, field);
    const auto name = std::string(pen.words(field.label)) + " · " + language_name(pen, language);
    const TextArea area{.label = {},
                        .hint = hint,
                        .rows = rows_of(pen, pointer, field),
                        .limit = most_bytes,
                        .byte_limit = most_bytes,
                        .one_paragraph = field.one_paragraph,
                        .name = name,
                        .focus = focus};
    if (text_area(pen.look, key, area, draft))
        pen.edit(authoring::SetWording{pointer, language, draft.words()});
    if (draft.editing().cut_off) caption(pen.look, pen.words("editor.text_full"), Tone::warn);
}

void words_field(const EditorPen& pen, const std::string& pointer, const WordsField& field)
{
    const bool wanted = attend(pen, pointer);
    paragraph(pen.look, pen.words(field.label), Tone::ink, TextKind::strong);
    const auto& languages = pen.view.languages;
    const auto& asked = pen.scratch.attend_language;
    const auto typed_in = asked.empty() ? languages.front() : asked;
    const bool types = wanted && pen.scratch.attend_types;
    const auto wording_in = [&](std::size_t place) {
        wording_field(pen, pointer, languages[place], field, types && languages[place] == typed_in);
    };
    side_by_side(
        pen.look, 0.5F, 11, [&] { wording_in(0); }, [&] { wording_in(1); });
    for (std::size_t i = 2; i < languages.size(); ++i)
        wording_in(i);
    space(pen.look, 0.6F);
}

void attend_to(const EditorPen& pen, Attention what)
{
    auto& scratch = pen.scratch;
    scratch.attend = std::move(what.pointer);
    scratch.attend_language = std::move(what.language);
    scratch.attend_types = what.types;
    scratch.attend_scrolls = what.scrolls;
    scratch.attend_frames = 3;
}

void open_to_write(const EditorPen& pen, const session::Selection& part)
{
    const auto moment = part.moments.front();
    const bool line = part.part == session::Part::line;
    const auto pointer =
        line ? pointer_of_line(moment, part.item) : pointer_of_response(moment, part.item);
    attend_to(pen, {.pointer = pointer + "/says", .scrolls = false});
    pen.choose(part);
}

bool attend(const EditorPen& pen, std::string_view pointer)
{
    const std::string& wanted = pen.scratch.attend;
    if (wanted.empty() || !wanted.starts_with(pointer)) return false;
    const bool exactly = wanted.size() == pointer.size();
    if (!exactly && wanted[pointer.size()] != '/') return false;
    if (pen.scratch.attend_scrolls) ImGui::SetScrollHereY(0.1F);
    return exactly;
}

void id_field(const EditorPen& pen, std::string_view label, const std::string& id,
              const std::function<authoring::Edit(std::string)>& renamed)
{
    const std::string name(label);
    auto& typed = pen.scratch.fields[name];
    auto& about = pen.scratch.fields[name + "/of"];
    if (about != pen.scratch.form_of + "/" + id) {
        about = pen.scratch.form_of + "/" + id;
        typed = id;
    }
    const auto result = text_field(pen.look, name, {.label = pen.words(label)}, typed);
    const bool left = ImGui::IsItemDeactivatedAfterEdit();
    if ((result == FieldResult::submitted || left) && typed != id) {
        // "Who waits there" becomes who-waits-there; what is refused shows as it was again.
        const auto fitting = engine::is_slug(typed) ? typed : authoring::slug_of(typed);
        if (!fitting.empty() && fitting != id) pen.edit(renamed(fitting));
        about.clear();
    }
    caption(pen.look, pen.words("editor.id_about"));
    space(pen.look, 0.6F);
}

void mood_field(const EditorPen& pen, std::string_view id, std::string_view label,
                engine::Mood mood, const std::function<void(engine::Mood)>& changed)
{
    const auto keys = engine::keys<engine::Mood>();
    std::vector<std::string> names;
    for (const auto key : keys)
        names.push_back(pen.word("mood.", key));
    const auto start = ImGui::GetCursorScreenPos();
    mood_face(pen.look, pen.view.looks, pen.scene().setting, mood, 3.6F, pen.look.theme.paper);
    const float below = ImGui::GetCursorScreenPos().y;
    ImGui::SetCursorScreenPos({start.x, start.y});
    const float beside = pen.look.em(4.4F);
    {
        const Column column(beside, available_width() - beside);
        const auto picked = picker(pen.look, id, {.label = pen.words(label), .nothing = {}}, names,
                                   static_cast<std::size_t>(mood));
        if (picked) changed(static_cast<engine::Mood>(*picked));
    }
    ImGui::SetCursorScreenPos({start.x, std::max(below, ImGui::GetCursorScreenPos().y)});
    space(pen.look, 0.6F);
}

void moment_picker(const EditorPen& pen, std::string_view id, std::string_view label,
                   const std::string& chosen,
                   const std::function<void(std::string id, bool is_new)>& changed)
{
    std::vector<std::string> names{std::string(pen.words("editor.new_moment"))};
    for (const auto& card : pen.view.cards)
        names.push_back(card.words.empty() ? card.id : card.id + "  ·  " + card.words);
    for (auto& name : names)
        std::replace(name.begin(), name.end(), '\n', ' ');
    auto place = authoring::moment_number(pen.scene(), chosen);
    if (place) ++*place;
    const std::string nothing =
        chosen.empty() ? std::string(pen.words("editor.leads_nowhere"))
                       : engine::fill(pen.words("editor.leads_to_missing"), {{"id", chosen}});
    const auto picked = picker(pen.look, id, {.label = label, .nothing = nothing}, names, place);
    if (!picked) return;
    if (*picked == 0) {
        changed(free_moment_id(pen.scene()), true);
    } else {
        changed(pen.scene().moments[*picked - 1].id, false);
    }
}

void breadcrumb(const EditorPen& pen)
{
    const auto& selection = pen.view.selection;
    if (selection.moments.empty()) return;
    if (link(pen.look, "to-scene", pen.words("editor.scene"))) pen.choose(session::whole_scene());
    if (selection.part == session::Part::whole) return;
    const auto moment = selection.moments.front();
    ImGui::SameLine(0, pen.look.em(1));
    if (link(pen.look, "to-moment", pen.scene().moments[moment].id))
        pen.choose(session::moment_selected(moment));
}

std::string pointer_of_line(std::size_t moment, std::size_t line)
{
    return "/moments/" + std::to_string(moment) + "/lines/" + std::to_string(line);
}

std::string pointer_of_response(std::size_t moment, std::size_t response)
{
    return "/moments/" + std::to_string(moment) + "/responses/" + std::to_string(response);
}

std::string free_moment_id(const engine::Scene& scene)
{
    auto number = scene.moments.size() + 1;
    const auto taken = [&] {
        return authoring::moment_number(scene, "moment-" + std::to_string(number)).has_value();
    };
    while (taken())
        ++number;
    return "moment-" + std::to_string(number);
}

engine::Moment empty_moment(std::string id)
{
    engine::Moment moment;
    moment.id = std::move(id);
    moment.lines = {engine::Line{}};
    return moment;
}

} // namespace tegenover::ui
