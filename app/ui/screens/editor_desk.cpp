// ui/screens/editor_desk.cpp
//
// Where writing begins: a template, a copy of a scene that is there, or a scene to go on with.
#include "ui/screens/editor_parts.hpp"

#include "ui/screens/scrolled_page.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_input.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

using session::DeskScene;
using session::EditorStep;
using session::NewScene;
using Step = std::optional<EditorStep>;

constexpr float page_characters = 124;
constexpr float card_least = 18; // em
constexpr int cards_in_a_row = 3;
/// Files of assets/templates, and what their words are called.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> patterns{
    {{"empty", "editor.pattern_empty"},
     {"rupture-and-repair", "editor.pattern_repair"},
     {"three-way-talk", "editor.pattern_three"}}};

void draw_patterns(const Look& look, const engine::Words& words, Step& step)
{
    grid(look, static_cast<int>(patterns.size()), card_least, [&](int place) {
        const auto& [name, key] = patterns.at(static_cast<std::size_t>(place));
        const std::string title(words(key));
        const auto about = std::string(key) + "_about";
        const auto content = [&] {
            icon(look, Icon::plus, look.theme.accent, 1.2F);
            paragraph(look, title, Tone::ink, TextKind::heading);
            paragraph(look, words(about), Tone::muted);
        };
        if (pressable_card(look, name, title, {.minimum_height = 11.2F}, content))
            step = NewScene{NewScene::From::pattern, std::string(name)};
    });
}

/// The last two parts of a path: which folder, which file.
std::string short_name(const std::string& file)
{
    const auto last = file.find_last_of('/');
    const auto before =
        last == std::string::npos || last == 0 ? last : file.find_last_of('/', last - 1);
    return before == std::string::npos ? file : file.substr(before + 1);
}

std::string name_on_desk(const DeskScene& scene, const engine::Words& words)
{
    if (!scene.title.empty()) return scene.title;
    return scene.readable ? std::string(words("editor.untitled")) : short_name(scene.file);
}

std::string facts_of(const DeskScene& scene, const engine::Words& words)
{
    if (!scene.readable) return std::string(words("editor.not_readable"));
    auto facts = engine::counted(words, "editor.moment_count", scene.moments);
    facts += "  ·  ";
    facts += scene.has_file ? short_name(scene.file) : std::string(words("editor.never_saved"));
    return facts;
}

void offer_writing(const DeskScene& scene, const Look& look, const engine::Words& words, Step& step)
{
    const Button write{.label = words("editor.write"), .icon = Icon::pen};
    if (!button(look, "write", write)) return;
    if (scene.id.empty()) step = session::WriteFile{scene.file};
    if (!scene.id.empty()) step = session::WriteScene{scene.id};
}

void draw_scene(const DeskScene& scene, const Look& look, const engine::Words& words,
                EditorScratch& scratch, Step& step)
{
    const Card card(look, {.padding = 1});
    const bool playable = !scene.id.empty();
    paragraph(look, name_on_desk(scene, words), Tone::ink, TextKind::heading);
    caption(look, facts_of(scene, words));
    if (scene.has_draft && scene.has_file) caption(look, words("editor.has_draft"), Tone::ink);
    if (!playable && scene.has_file && scene.readable) caption(look, words("editor.not_playable"));
    space(look, 0.4F);
    ImGui::PushID(scene.file.c_str());
    const bool writable = !scene.comes_along && scene.readable;
    if (writable) offer_writing(scene, look, words, step);
    if (playable) {
        const bool alone = scene.comes_along;
        const Button copy{.label = words("editor.write_copy"),
                          .kind = alone ? ButtonKind::secondary : ButtonKind::quiet,
                          .icon = alone ? std::optional{Icon::pen} : std::nullopt};
        if (!alone) flow(look, button_width(look, copy), 0.4F);
        if (button(look, "copy", copy)) step = NewScene{NewScene::From::scene, scene.id};
    }
    if (!scene.comes_along) {
        const Button remove{.label = words("editor.delete_scene"), .kind = ButtonKind::quiet};
        if (writable) flow(look, button_width(look, remove), 0.4F);
        if (button(look, "delete", remove)) scratch.deleting = scene.file;
    }
    ImGui::PopID();
}

/// The one that was deleted last, as long as it can come back.
void draw_set_aside(const session::DeskView& view, const Look& look, const engine::Words& words,
                    Step& step)
{
    if (!view.set_aside) return;
    {
        const Card card(look, {.padding = 1});
        paragraph(look, engine::fill(words("editor.is_deleted"),
                                     {{"file", short_name(view.set_aside->file)}}));
        if (!view.set_aside->kept.empty())
            caption(look, engine::fill(words("editor.is_kept"),
                                       {{"file", short_name(view.set_aside->kept)}}));
        space(look, 0.4F);
        const Button back{.label = words("editor.put_back"), .kind = ButtonKind::secondary};
        if (button(look, "put-back", back)) step = session::PutSceneBack{};
    }
    space(look, 1);
}

const DeskScene* scene_of(const session::DeskView& view, const std::string& file)
{
    for (const auto* scenes : {&view.scenes, &view.unfinished}) {
        const auto found = std::ranges::find(*scenes, file, &DeskScene::file);
        if (found != scenes->end()) return &*found;
    }
    return nullptr;
}

void ask_about_deleting(const session::DeskView& view, const Look& look, const engine::Words& words,
                        EditorScratch& scratch, Step& step)
{
    if (scratch.deleting.empty()) return;
    const auto* scene = scene_of(view, scratch.deleting);
    if (scene == nullptr) return scratch.deleting.clear();
    const auto title =
        engine::fill(words("editor.delete_title"), {{"title", name_on_desk(*scene, words)}});
    const auto answer =
        dialog(look, "delete-scene",
               {.title = title,
                .body = words(scene->has_file ? "editor.delete_body" : "editor.delete_draft_body"),
                .yes = words("editor.delete_scene"),
                .no = words("editor.delete_not"),
                .danger = true});
    if (!answer) return;
    if (*answer == DialogAnswer::yes) step = session::DeleteScene{scratch.deleting};
    scratch.deleting.clear();
}

void draw_scenes(const std::vector<DeskScene>& scenes, const Look& look, const engine::Words& words,
                 EditorScratch& scratch, Step& step)
{
    grid(
        look, static_cast<int>(scenes.size()), card_least,
        [&](int place) {
            draw_scene(scenes[static_cast<std::size_t>(place)], look, words, scratch, step);
        },
        cards_in_a_row);
    space(look, 1);
}

void draw_bring_in(const Look& look, const engine::Words& words, EditorScratch& scratch, Step& step)
{
    heading(look, words("editor.bring_in"), 2);
    paragraph(look, words("editor.bring_in_about"), Tone::muted);
    space(look, 0.3F);
    const Button bring{.label = words("editor.bring_in_do"), .kind = ButtonKind::secondary};
    const float beside = button_width(look, bring) + look.em(0.6F);
    bool asked = false;
    {
        const Column column(0, std::max(available_width() - beside, look.em(10)));
        asked = text_field(look, "bring-in",
                           {.label = {},
                            .hint = words("editor.bring_in_hint"),
                            .name = words("editor.bring_in_hint"),
                            .stays = true}, // where it fails, one types on
                           scratch.path) == FieldResult::submitted;
    }
    flow(look, button_width(look, bring), 0.6F);
    asked = button(look, "bring-in-do", bring) || asked;
    if (asked && !scratch.path.empty()) step = session::BringIn{scratch.path};
    space(look, 1.2F);
}

/// Other folders whose scenes are shown.
void draw_folders(const session::DeskView& view, const Look& look, const engine::Words& words,
                  Step& step)
{
    if (view.folders.empty()) return;
    heading(look, words("editor.folders"), 2);
    for (const auto& folder : view.folders) {
        ImGui::PushID(folder.c_str());
        const Button close{.label = words("editor.folder_close"), .kind = ButtonKind::quiet};
        {
            const float beside = button_width(look, close) + look.em(0.6F);
            const Column column(0, std::max(available_width() - beside, look.em(10)));
            paragraph(look, folder);
        }
        flow(look, button_width(look, close), 0.6F);
        if (button(look, "close", close)) step = session::CloseFolder{folder};
        ImGui::PopID();
    }
    space(look, 1.2F);
}

} // namespace

std::optional<session::Intent> draw_desk(const session::DeskView& view, const Look& look,
                                         const engine::Words& words, EditorScratch& scratch)
{
    Step step;
    const ScrolledPage page(look, "desk", page_characters);
    heading(look, words("editor.desk"), 1);
    paragraph(look, words("editor.desk_about"), Tone::muted);
    space(look, 0.8F);
    draw_set_aside(view, look, words, step);
    heading(look, words("editor.desk_new"), 2);
    draw_patterns(look, words, step);
    space(look, 1.2F);
    if (!view.unfinished.empty()) {
        heading(look, words("editor.desk_unfinished"), 2);
        draw_scenes(view.unfinished, look, words, scratch, step);
    }
    if (!view.scenes.empty()) {
        heading(look, words("editor.desk_scenes"), 2);
        draw_scenes(view.scenes, look, words, scratch, step);
    }
    draw_bring_in(look, words, scratch, step);
    draw_folders(view, look, words, step);
    ask_about_deleting(view, look, words, scratch, step);
    if (!step) return std::nullopt;
    return session::asked(std::move(*step));
}

} // namespace tegenover::ui
