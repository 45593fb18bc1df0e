// shell/scene_removing.cpp
//
// The part of SceneDesk for scenes that are deleted. Nothing is thrown away: the scene, its map and
// its draft get a name that is no scene's, in their own folder, and can get their old names back.
#include "shell/scene_desk.hpp"

#include "persistence/layout_file.hpp"
#include "persistence/scene_folder.hpp"
#include "shell/outside.hpp"
#include "shell/scene_draft.hpp"

#include <string_view>
#include <system_error>
#include <utility>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;

namespace {

constexpr std::string_view set_aside_ending = ".deleted";

fs::path with_ending(const fs::path& file)
{
    auto named = file;
    return named += set_aside_ending;
}

/// The map of a scene that was set aside: beside it, whatever number its name got.
fs::path map_kept_with(const fs::path& kept) { return kept.string() + ".layout"; }

bool is_there(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

/// What comes with a scene and may be missing; losing its place is no reason to refuse.
void move_along(const fs::path& from, const fs::path& to)
{
    std::error_code ignored;
    if (is_there(from)) fs::rename(from, to, ignored);
}

} // namespace

std::vector<Intent> SceneDesk::act(const session::SetSceneAside& wish)
{
    auto intents = flush();
    const fs::path file = wish.file;
    const auto draft = draft_file(drafts_, wish.file);
    if (!is_there(file) && is_there(draft)) { // it was never saved: the draft is all there is
        move_along(draft, with_ending(draft));
        drafts_known_.forget(wish.file);
        intents.emplace_back(session::asked(session::SceneSetAside{wish.file, {}, wish.title}));
        return intents;
    }
    const auto kept = free_name(file.parent_path(), with_ending(file.filename()).string());
    std::error_code fault;
    fs::rename(file, kept, fault);
    if (fault) {
        intents.emplace_back(
            EffectFailed{"error.scene_not_deleted", wish.file + ": " + fault.message()});
        return intents;
    }
    move_along(persistence::layout_file_of(file), map_kept_with(kept));
    move_along(draft, with_ending(draft));
    drafts_known_.forget(wish.file);
    shelf_changes_.push_back({wish.file, {}});
    intents.emplace_back(
        session::asked(session::SceneSetAside{wish.file, kept.string(), wish.title}));
    return intents;
}

std::vector<Intent> SceneDesk::act(const session::TakeSceneBack& wish)
{
    const fs::path file = wish.file;
    if (is_there(file)) return {EffectFailed{"error.scene_not_put_back", wish.file}};
    if (!wish.kept.empty()) {
        std::error_code fault;
        fs::rename(wish.kept, file, fault);
        if (fault)
            return {EffectFailed{"error.scene_not_put_back", wish.kept + ": " + fault.message()}};
        move_along(map_kept_with(wish.kept), persistence::layout_file_of(file));
        (void)put_on_shelf(file, persistence::load_scene(file).text);
    }
    const auto draft = draft_file(drafts_, wish.file);
    move_along(with_ending(draft), draft);
    drafts_known_.look_for(wish.file);
    return {session::asked(session::SceneIsBack{wish.file})};
}

std::vector<ShelfChange> SceneDesk::take_shelf_changes()
{
    return std::exchange(shelf_changes_, {});
}

} // namespace tegenover::shell
