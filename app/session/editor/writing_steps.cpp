// session/editor/writing_steps.cpp
//
// Begins a writing from the library's scenes, a template or a file; else hands each step to its
// function, and puts the changed writing back into the model.
#include "session/editor/stepping.hpp"

#include "session/editor/editor_view.hpp"
#include "session/editor/scene_names.hpp"
#include "session/leaving.hpp"

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>

namespace tegenover::session {

namespace {

const Writing* writing_in(const Model& model)
{
    const auto* screen = std::get_if<EditorScreen>(&model.screen);
    return screen == nullptr ? nullptr : screen->writing.get();
}

// Steps that begin a writing: the answer to their wish opens the screen.

void begin(Turn& turn, const OpenDesk&)
{
    turn.model = leaving_for(std::move(turn.model), EditorScreen{});
}

void begin(Turn& turn, const WriteScene& wish)
{
    const auto* scene = find_scene(turn.catalogue, wish.scene);
    if (scene == nullptr || scene->file.empty()) return;
    turn.effects.push_back(
        wanted(OpenSceneFile{scene->file, true, copy_id(turn.catalogue, wish.scene), scene->hash}));
}

void begin(Turn& turn, const WriteFile& wish)
{
    turn.effects.push_back(wanted(OpenSceneFile{.file = wish.file, .known_hash = ""}));
}

void begin(Turn& turn, const NewScene& wish)
{
    if (wish.from == NewScene::From::pattern) {
        turn.effects.push_back(wanted(NewSceneFile{wish.name, {}, new_scene_id(turn.catalogue)}));
        return;
    }
    const auto* scene = find_scene(turn.catalogue, wish.name);
    if (scene == nullptr || scene->file.empty()) return;
    turn.effects.push_back(
        wanted(NewSceneFile{{}, scene->file, copy_id(turn.catalogue, wish.name)}));
}

/// As the desk shows it; "" where it has none.
std::string title_of(const Turn& turn, const std::string& file)
{
    const auto desk = view_desk(turn.catalogue, turn.model);
    for (const auto* list : {&desk.scenes, &desk.unfinished}) {
        const auto scene = std::ranges::find(*list, file, &DeskScene::file);
        if (scene != list->end()) return scene->title;
    }
    return {};
}

void begin(Turn& turn, const DeleteScene& wish)
{
    const auto is_it = [&](const auto& one) { return one.file == wish.file; };
    const auto is_own = [&](const BrokenScene& one) { return is_it(one) && !one.comes_along; };
    const auto& scenes = turn.catalogue.scenes;
    const auto shelf = std::find_if(scenes.begin(), scenes.end(), is_it);
    const auto& broken = turn.catalogue.broken;
    const auto& drafts = turn.catalogue.drafts;
    const bool own = shelf != scenes.end() ? !shelf->comes_along
                                           : std::any_of(broken.begin(), broken.end(), is_own) ||
                                                 std::any_of(drafts.begin(), drafts.end(), is_it);
    if (own && !wish.file.empty())
        turn.effects.push_back(wanted(SetSceneAside{wish.file, title_of(turn, wish.file)}));
}

void begin(Turn& turn, const SceneSetAside& gone)
{
    turn.model.set_aside = SetAside{gone.file, gone.kept};
    const auto& name = gone.title.empty() ? name_of_file(gone.file) : gone.title;
    turn.model.notice = Notice{Notice::Tone::done, "editor.set_aside", name};
}

void begin(Turn& turn, const PutSceneBack&)
{
    const auto& last = turn.model.set_aside;
    if (last) turn.effects.push_back(wanted(TakeSceneBack{last->file, last->kept}));
}

void begin(Turn& turn, const SceneIsBack& back)
{
    turn.model.set_aside.reset();
    turn.model.notice = Notice{Notice::Tone::done, "editor.is_back", name_of_file(back.file)};
}

void begin(Turn& turn, const BringIn& wish)
{
    turn.effects.push_back(wanted(BringInFile{wish.file, id_after_file(turn.catalogue, wish.file),
                                              turn.model.settings.language}));
}

void show_folders(Turn& turn, std::vector<std::string> folders)
{
    turn.model.settings.scene_folders = std::move(folders);
    turn.effects.push_back(KeepSettings{turn.model.settings});
    turn.effects.push_back(ReadScenesAgain{});
}

void begin(Turn& turn, const FolderFound& found)
{
    auto folders = turn.model.settings.scene_folders;
    if (std::find(folders.begin(), folders.end(), found.folder) == folders.end())
        folders.push_back(found.folder);
    show_folders(turn, std::move(folders));
    turn.model.notice = Notice{Notice::Tone::done, "editor.folder_shown", found.folder};
}

void begin(Turn& turn, const CloseFolder& wish)
{
    auto folders = turn.model.settings.scene_folders;
    if (std::erase(folders, wish.folder) > 0) show_folders(turn, std::move(folders));
}

void begin(Turn& turn, const DropFile& wish)
{
    if (writing_in(turn.model) != nullptr) {
        turn.effects.push_back(wanted(ReadTableFile{wish.file}));
        return;
    }
    const bool may = std::holds_alternative<LibraryScreen>(turn.model.screen) ||
                     std::holds_alternative<EditorScreen>(turn.model.screen);
    if (may) begin(turn, BringIn{wish.file});
}

template <typename Step>
concept Begins = requires(Turn& turn, const Step& one)
{
    begin(turn, one);
};

void put_back(Turn& turn, Writing writing, bool opens)
{
    EditorScreen screen{std::make_shared<const Writing>(std::move(writing))};
    if (opens) {
        turn.model = leaving_for(std::move(turn.model), std::move(screen));
        return;
    }
    turn.model.screen = std::move(screen);
}

} // namespace

void handle(Turn& turn, const EditorIntent& intent)
{
    const auto* now = writing_in(turn.model);
    const bool opens = std::holds_alternative<SceneOpened>(*intent.step);
    const bool at_desk = now == nullptr && std::holds_alternative<EditorScreen>(turn.model.screen);
    if (at_desk && std::holds_alternative<LeaveWriting>(*intent.step)) {
        handle(turn, GoToLibrary{});
        return;
    }
    EditorTurn at{turn, now == nullptr ? Writing{} : *now};
    const auto take = [&](const auto& one) {
        using Step = std::remove_cvref_t<decltype(one)>;
        if constexpr (Begins<Step>) {
            begin(turn, one);
        } else if (now != nullptr || opens) {
            step(at, one);
            if (at.left) at.want(WatchFile{});
            if (at.left) begin(turn, OpenDesk{});
            if (!at.left) put_back(turn, std::move(at.writing), opens && now == nullptr);
        }
    };
    std::visit(take, static_cast<const AnyEditorStep&>(*intent.step));
}

} // namespace tegenover::session
