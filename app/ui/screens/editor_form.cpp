// ui/screens/editor_form.cpp
//
// The form for what is chosen: the scene, several moments, a moment, or a part of it.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

namespace tegenover::ui {

namespace {

void draw_refusal(const EditorPen& pen)
{
    if (!pen.view.refusal) return;
    constexpr std::array<std::string_view, 9> reasons{
        "editor.no_not_there", "editor.no_bad_id",   "editor.no_id_taken",
        "editor.no_language",  "editor.no_range",    "editor.no_too_long",
        "editor.no_character", "editor.no_too_many", "editor.no_ending"};
    const auto what =
        engine::fill(pen.words(reasons[static_cast<std::size_t>(pen.view.refusal->why)]),
                     {{"what", pen.view.refusal->what}});
    callout(pen.look, {.kind = CalloutKind::warn, .what = what});
    space(pen.look, 0.6F);
}

std::vector<std::string> names_of(const EditorPen& pen, std::string_view group,
                                  std::span<const std::string_view> keys)
{
    std::vector<std::string> names;
    for (const auto key : keys)
        names.push_back(pen.word(group, key));
    return names;
}

void draw_weights(const EditorPen& pen)
{
    heading(pen.look, pen.words("editor.weights"), 3);
    caption(pen.look, pen.words("editor.weights_about"));
    for (const auto principle : engine::all_principles) {
        const auto place = static_cast<std::size_t>(principle);
        const auto key = std::string(engine::key(principle));
        const auto name = [&] {
            principle_label(pen.look, place, pen.words("principle." + key + ".short"));
        };
        const auto weight = [&] {
            const Counter one{.label = {},
                              .value = pen.scene().trust_weights[place],
                              .most = 10,
                              .fewer = pen.words("editor.less"),
                              .more = pen.words("editor.more")};
            if (const auto next = counter(pen.look, key, one))
                pen.edit(authoring::SetTrustWeight{principle, *next});
        };
        side_by_side(pen.look, 0.42F, 8, name, weight);
    }
}

void draw_scene_figures(const EditorPen& pen)
{
    const auto& scene = pen.scene();
    const auto settings = names_of(pen, "setting.", engine::keys<engine::Setting>());
    const auto place =
        picker(pen.look, "setting", {.label = pen.words("editor.setting"), .nothing = {}}, settings,
               static_cast<std::size_t>(scene.setting));
    if (place) pen.edit(authoring::SetSetting{static_cast<engine::Setting>(*place)});
    space(pen.look, 0.6F);
    const auto number = [&](std::string_view id, std::string_view label, int value, int least,
                            int most, int step) {
        return counter(pen.look, id,
                       {.label = pen.words(label),
                        .value = value,
                        .least = least,
                        .most = most,
                        .step = step,
                        .fewer = pen.words("editor.less"),
                        .more = pen.words("editor.more")});
    };
    side_by_side(
        pen.look, 0.5F, 9,
        [&] {
            if (const auto next = number("minutes", "editor.minutes", scene.minutes, 1, 60, 1))
                pen.edit(authoring::SetMinutes{*next});
        },
        [&] {
            if (const auto next =
                    number("trust", "editor.trust_start", scene.trust_start, 0, 100, 5))
                pen.edit(authoring::SetTrustStart{*next});
        });
    space(pen.look, 0.6F);
}

/// The language that counts where a text is written in one only.
void draw_language(const EditorPen& pen)
{
    const auto& languages = pen.view.languages;
    std::vector<std::string> names;
    for (const auto& language : languages) {
        const auto name = pen.word("language.", language);
        names.push_back(name.starts_with("language.") ? language : name);
    }
    const std::vector<std::string_view> labels(names.begin(), names.end());
    const auto now = std::ranges::find(languages, pen.scene().language) - languages.begin();
    paragraph(pen.look, pen.words("editor.language"), Tone::ink, TextKind::strong);
    const auto picked = segmented(pen.look, "language", labels, static_cast<std::size_t>(now));
    if (picked) pen.edit(authoring::SetSceneLanguage{languages[*picked]});
    caption(pen.look, pen.words("editor.language_about"));
    space(pen.look, 0.6F);
}

/// What is remembered, each under a name that can be changed everywhere at once.
void draw_flags(const EditorPen& pen)
{
    const auto flags = session::flags_of(pen.scene());
    if (flags.empty()) return;
    heading(pen.look, pen.words("editor.remembered"), 3);
    caption(pen.look, pen.words("editor.flags_about"));
    for (const auto& flag : flags) {
        name_field(pen, "flag", {}, flag, [&](std::string name) {
            return authoring::RenameFlag{flag, std::move(name)};
        });
    }
    space(pen.look, 0.6F);
}

} // namespace

void draw_scene_form(const EditorPen& pen)
{
    heading(pen.look, pen.words("editor.about_scene"), 2);
    caption(pen.look, pen.words("editor.about_scene_hint"));
    space(pen.look, 0.4F);
    words_field(
        pen, "/title",
        {.label = "editor.title", .hint = "editor.title_hint", .rows = 1, .one_paragraph = true});
    words_field(pen, "/summary", {.label = "editor.summary", .hint = "editor.summary_hint"});
    draw_person(pen);
    draw_scene_figures(pen);
    words_field(pen, "/briefs/helper",
                {.label = "editor.brief_helper", .hint = "editor.brief_helper_hint", .rows = 3});
    words_field(pen, "/briefs/client",
                {.label = "editor.brief_client", .hint = "editor.brief_client_hint", .rows = 3});
    draw_weights(pen);
    space(pen.look, 0.6F);
    id_field(pen, "editor.scene_id", pen.scene().id,
             [](std::string id) { return authoring::SetSceneId{std::move(id)}; });
    draw_language(pen);
    draw_flags(pen);
    draw_along(pen);
}

void draw_moments_form(const EditorPen& pen)
{
    const auto& chosen = pen.view.selection.moments;
    heading(pen.look,
            engine::fill(pen.words("editor.moments_chosen"),
                         {{"count", std::to_string(chosen.size())}}),
            2);
    paragraph(pen.look, pen.words("editor.moments_chosen_about"), Tone::muted);
    space(pen.look, 0.6F);
    const Button copy{.label = pen.words("editor.copy"),
                      .kind = ButtonKind::secondary,
                      .tip = pen.words("editor.copy_about")};
    if (button(pen.look, "copy", copy)) pen.ask(session::CopyMoments{});
    const Button duplicate{
        .label = pen.words("editor.duplicate"), .kind = ButtonKind::secondary, .tip = "Ctrl+D"};
    flow(pen.look, button_width(pen.look, duplicate), 0.4F);
    if (button(pen.look, "duplicate", duplicate)) pen.ask(session::DuplicateChosen{});
    const Button remove{.label = pen.words("editor.remove"), .kind = ButtonKind::danger};
    flow(pen.look, button_width(pen.look, remove), 0.4F);
    if (button(pen.look, "remove", remove)) remove_moments(pen, chosen);
}

void draw_form(const EditorPen& pen)
{
    const auto& selection = pen.view.selection;
    breadcrumb(pen);
    draw_refusal(pen);
    put_person_away(pen);
    if (selection.moments.empty()) {
        if (pen.scratch.person) return draw_person_form(pen);
        draw_scene_form(pen);
        return;
    }
    if (!selection.one()) {
        draw_moments_form(pen);
        return;
    }
    const auto moment = selection.moments.front();
    switch (selection.part) {
    case session::Part::whole:
        draw_moment_form(pen, moment);
        return;
    case session::Part::line:
        draw_line_form(pen, moment, selection.item);
        return;
    case session::Part::response:
        draw_response_form(pen, moment, selection.item);
        return;
    }
}

} // namespace tegenover::ui
