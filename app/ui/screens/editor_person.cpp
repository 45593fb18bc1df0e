// ui/screens/editor_person.cpp
//
// Whom the scene is about: picked from the people at hand, or thought up here. What is half filled
// in is kept by the screen; the person is written when that is asked for, and the form stays until
// it is, so that a full disk loses nothing.
#include "ui/screens/editor_fields.hpp"

#include "authoring/paragraphs.hpp"
#include "authoring/text_place.hpp"
#include "ui/screens/picture.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace tegenover::ui {

namespace {

using Palette = std::array<std::string_view, 6>;

constexpr Palette skins{"#f1c9a5", "#e0ac82", "#c68e6a", "#a5714d", "#7d5236", "#573724"};
constexpr Palette hairs{"#2e211c", "#5a3a28", "#8a5a34", "#c79a5b", "#a9a29a", "#7c2f23"};
constexpr Palette clothes{"#5d7f7a", "#b9673f", "#4a6285", "#8a5a78", "#7a7a4a", "#4b4b52"};
constexpr std::array<std::string_view, 3> hair_styles{"long", "short", "bun"};
constexpr std::array<engine::Figure, 2> figures{engine::Figure::woman, engine::Figure::man};
constexpr std::size_t longest_words = 4'000;

Colour colour_of(std::string_view hex)
{
    unsigned rgb = 0;
    std::from_chars(hex.data() + 1, hex.data() + hex.size(), rgb, 16);
    return colour_from_hex(rgb);
}

void pick_colour(const EditorPen& pen, std::string_view label, const Palette& palette,
                 std::string& chosen)
{
    const auto name = pen.words(label);
    caption(pen.look, name);
    std::array<Colour, std::tuple_size_v<Palette>> colours;
    std::transform(palette.begin(), palette.end(), colours.begin(), colour_of);
    const auto found = std::find(palette.begin(), palette.end(), chosen);
    const auto now = found == palette.end()
                         ? std::nullopt
                         : std::optional(static_cast<std::size_t>(found - palette.begin()));
    if (const auto picked = swatches(pen.look, label, name, colours, now))
        chosen = palette.at(*picked);
    space(pen.look, 0.3F);
}

void pick_figure(const EditorPen& pen, engine::Figure& chosen)
{
    const std::array<std::string_view, 2> labels{pen.words("editor.figure_woman"),
                                                 pen.words("editor.figure_man")};
    const auto now = static_cast<std::size_t>(std::ranges::find(figures, chosen) - figures.begin());
    if (const auto picked = segmented(pen.look, "figure", labels, now))
        chosen = figures.at(*picked);
    space(pen.look, 0.5F);
}

void pick_hair_style(const EditorPen& pen, std::string& chosen)
{
    std::array<std::string_view, 3> labels{pen.words("editor.hair_long"),
                                           pen.words("editor.hair_short"),
                                           pen.words("editor.hair_bun")};
    const auto found = std::find(hair_styles.begin(), hair_styles.end(), chosen);
    const auto now = found == hair_styles.end()
                         ? std::nullopt
                         : std::optional(static_cast<std::size_t>(found - hair_styles.begin()));
    if (const auto picked = segmented(pen.look, "hair-style", labels, now))
        chosen = hair_styles.at(*picked);
    space(pen.look, 0.5F);
}

struct PersonText {
    std::string_view label;
    std::string_view hint;
    int rows = 2;
};

/// In each language of the scene, as the fields of the scene are.
void draw_words(const EditorPen& pen, engine::Text& text, const PersonText& field)
{
    paragraph(pen.look, pen.words(field.label), Tone::ink, TextKind::strong);
    const auto& own = pen.scratch.person->about.language;
    const auto wording = [&](const std::string& language) {
        const auto key = std::string(field.label) + "|" + language;
        auto& draft = pen.scratch.person->texts[key];
        const auto now = authoring::wording_of(text, language, own);
        if (draft.words() != now) draft.write(now);
        const auto spoken = pen.word("language.", language);
        caption(pen.look, spoken.starts_with("language.") ? language : spoken);
        const auto name = std::string(pen.words(field.label)) + " · " + spoken;
        const TextArea area{.label = {},
                            .hint = pen.words(field.hint),
                            .rows = rows_for(draft, pen.words(field.hint), field.rows),
                            .limit = longest_words,
                            .name = name};
        if (text_area(pen.look, key, area, draft))
            authoring::set_wording({&text, false}, language, draft.words(), own);
    };
    const auto& languages = pen.view.languages;
    side_by_side(
        pen.look, 0.5F, 11, [&] { wording(languages[0]); }, [&] { wording(languages[1]); });
    space(pen.look, 0.6F);
}

void begin_person(const EditorPen& pen, const engine::CaseFile& about)
{
    PersonDraft draft;
    draft.about = about;
    draft.begun_as = about;
    draft.own_words = authoring::joined(about.person);
    pen.scratch.person = std::move(draft);
    pen.scratch.moving = true;
}

engine::CaseFile new_person(const EditorPen& pen)
{
    engine::CaseFile about;
    about.language = pen.scene().language;
    about.looks = {.skin = std::string(skins[1]),
                   .hair = std::string(hairs[1]),
                   .hair_style = std::string(hair_styles[1]),
                   .clothes = std::string(clothes[2])};
    return about;
}

void draw_looks(const EditorPen& pen, engine::Looks& looks)
{
    const auto picture = [&] {
        draw_picture(pen.look,
                     {engine::Setting::office, engine::Mood::open, looks, pen.look.theme.paper},
                     std::min(pen.look.em(10), available_width() * 0.6F));
    };
    const auto choices = [&] {
        pick_figure(pen, looks.figure);
        pick_colour(pen, "editor.skin", skins, looks.skin);
        pick_colour(pen, "editor.hair", hairs, looks.hair);
        pick_hair_style(pen, looks.hair_style);
        pick_colour(pen, "editor.clothes", clothes, looks.clothes);
    };
    side_by_side(pen.look, 0.44F, 13, picture, choices);
    space(pen.look, 0.6F);
}

} // namespace

void draw_person_form(const EditorPen& pen)
{
    auto& draft = *pen.scratch.person;
    const bool is_new = draft.about.id.empty();
    heading(pen.look, pen.words(is_new ? "editor.person_new" : "editor.person_change"), 2);
    paragraph(pen.look, pen.words("editor.person_form_about"), Tone::muted);
    space(pen.look, 0.5F);
    (void)text_field(
        pen.look, "person-name",
        {.label = pen.words("editor.person_name"), .hint = pen.words("editor.person_name_hint")},
        draft.about.name);
    space(pen.look, 0.6F);
    draw_looks(pen, draft.about.looks);
    draw_words(pen, draft.about.summary,
               {.label = "editor.person_summary", .hint = "editor.person_summary_hint"});
    draw_words(pen, draft.own_words,
               {.label = "editor.person_words", .hint = "editor.person_words_hint", .rows = 5});
    const Button keep{.label = pen.words("editor.person_keep"),
                      .kind = ButtonKind::primary,
                      .enabled = !draft.about.name.empty()};
    const bool kept = button(pen.look, "person-keep", keep);
    const Button drop{.label = pen.words("editor.person_drop"), .kind = ButtonKind::quiet};
    flow(pen.look, button_width(pen.look, drop), 0.4F);
    const bool dropped = button(pen.look, "person-drop", drop);
    if (kept) {
        draft.about.person = authoring::split_paragraphs(draft.own_words);
        draft.handed_in = true;
        pen.ask(session::KeepPerson{draft.about});
    }
    if (dropped) pen.scratch.person.reset();
}

std::optional<engine::CaseFile> half_made_person(const EditorPen& pen)
{
    const auto& draft = pen.scratch.person;
    if (!draft) return std::nullopt;
    auto about = draft->about;
    about.person = authoring::split_paragraphs(draft->own_words);
    if (about == draft->begun_as) return std::nullopt;
    return about;
}

void take_up_person(const EditorPen& pen)
{
    const auto& found = pen.view.person_half_made;
    if (!pen.view.person_found || !found || pen.scratch.person) return;
    begin_person(pen, *found);
    const auto& kept = pen.view.own_person;
    const bool changes = kept && kept->id == found->id;
    pen.scratch.person->begun_as = changes ? *kept : new_person(pen);
}

void put_person_away(const EditorPen& pen)
{
    const auto& draft = pen.scratch.person;
    const auto& kept = pen.view.own_person;
    if (!draft || !draft->handed_in || !kept) return;
    const auto& about = draft->about;
    const bool as_asked = kept->name == about.name && kept->summary == about.summary &&
                          kept->person == about.person && kept->looks == about.looks;
    if (as_asked) pen.scratch.person.reset();
}

void draw_person(const EditorPen& pen)
{
    const auto& people = pen.view.people;
    const auto& chosen = pen.scene().case_id;
    std::vector<std::string> names{std::string(pen.words("editor.nobody"))};
    for (const auto& one : people)
        names.push_back(one.name);
    const auto known = std::ranges::find(people, chosen, &session::PersonView::case_id);
    std::optional<std::size_t> now;
    if (chosen.empty()) now = 0;
    if (known != people.end()) now = static_cast<std::size_t>(known - people.begin()) + 1;
    const auto picked = picker(
        pen.look, "person", {.label = pen.words("editor.person"), .nothing = chosen}, names, now);
    if (picked)
        pen.edit(authoring::SetCase{*picked == 0 ? std::string{} : people[*picked - 1].case_id});
    const bool lost = !chosen.empty() && known == people.end();
    caption(pen.look, pen.words(lost ? "editor.person_lost" : "editor.person_about"),
            lost ? Tone::warn : Tone::muted);
    const Button make{
        .label = pen.words("editor.person_new"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (button(pen.look, "person-new", make)) begin_person(pen, new_person(pen));
    if (pen.view.own_person) {
        const Button change{.label = pen.words("editor.person_change"),
                            .kind = ButtonKind::quiet,
                            .icon = Icon::pen};
        flow(pen.look, button_width(pen.look, change), 0.4F);
        if (button(pen.look, "person-change", change)) begin_person(pen, *pen.view.own_person);
    }
    space(pen.look, 0.6F);
}

} // namespace tegenover::ui
