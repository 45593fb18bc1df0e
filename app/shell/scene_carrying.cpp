// shell/scene_carrying.cpp
//
// The part of SceneDesk for what comes from elsewhere and goes there: stories of other programs,
// tables of texts, a scene as one file.
#include "shell/scene_desk.hpp"

#include "authoring/lines_table.hpp"
#include "engine/characters.hpp"
#include "persistence/file_text.hpp"
#include "persistence/limits.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"
#include "persistence/story_file.hpp"
#include "persistence/twee_writer.hpp"
#include "platform/folders.hpp"
#include "shell/outside.hpp"

#include <system_error>
#include <utility>

namespace tegenover::shell {

namespace fs = std::filesystem;
using session::EffectFailed;
using session::Intent;

namespace {

/// A scene of ours says which version of the format it is in.
bool is_scene(const std::string& text)
{
    return text.find("\"format\"") != std::string::npos &&
           text.find("\"moments\"") != std::string::npos;
}

std::string along_text(const session::WriteAlong& wish)
{
    const auto& scene = wish.history->scene;
    switch (wish.as) {
    case session::AlongAs::scene:
        return persistence::write_scene(scene);
    case session::AlongAs::twee:
        return persistence::write_twee(scene, wish.positions, wish.language);
    case session::AlongAs::table:
        return authoring::lines_table(scene, authoring::TableKind::standard);
    case session::AlongAs::table_dutch:
        return authoring::lines_table(scene, authoring::TableKind::dutch);
    }
    return {};
}

std::string along_name(const session::WriteAlong& wish)
{
    const auto& id = wish.history->scene.id;
    if (wish.as == session::AlongAs::scene) return id + ".json";
    if (wish.as == session::AlongAs::twee) return id + ".twee";
    return id + (wish.as == session::AlongAs::table_dutch ? "-nl.csv" : ".csv");
}

/// As one types it in a terminal: ~/ is one's own folder.
fs::path from_home(const std::string& typed)
{
    if (!typed.starts_with("~/")) return typed;
    return fs::path(platform::read_environment().home) / typed.substr(2);
}

} // namespace

std::vector<Intent> SceneDesk::act(const session::BringInFile& wish)
{
    std::error_code fault;
    const auto file = from_home(wish.file);
    if (!fs::exists(file, fault)) return {EffectFailed{"error.no_such_file", file.string()}};
    if (fs::is_directory(file, fault)) {
        const auto folder = fs::canonical(file, fault);
        if (fault)
            return {EffectFailed{"error.not_brought_in", wish.file + ": " + fault.message()}};
        return {session::asked(session::FolderFound{folder.string()})};
    }
    const auto read = persistence::read_file(file, persistence::import_limits().file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&read))
        return {EffectFailed{"error.not_brought_in", failure->message}};
    const auto& text = std::get<std::string>(read);
    if (is_scene(text)) return begin_with(file, wish.id, BegunAs::brought_in);
    auto made = persistence::import_story(text, wish.language);
    if (const auto* failure = std::get_if<persistence::ImportFailure>(&made))
        return {EffectFailed{"error.not_brought_in",
                             file.filename().string() + ": " + failure->message}};
    auto& imported = std::get<authoring::Imported>(made);
    auto& title = imported.scene.title;
    const bool nameless = engine::read(title, wish.language, wish.language) == imported.scene.id;
    if (nameless) title = {{{wish.language, file.stem().string()}}};
    imported.scene.id = wish.id;
    session::SceneOpened opened{.file = {},
                                .hash = {},
                                .scene = std::move(imported.scene),
                                .positions = std::move(imported.positions)};
    for (const auto& note : imported.notes)
        opened.left_out.push_back(authoring::as_left_out(note));
    return open_unsaved(std::move(opened));
}

std::vector<Intent> SceneDesk::act(const session::ReadTableFile& wish) const
{
    auto read = persistence::read_file(wish.file, 4 * persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&read))
        return {EffectFailed{"error.table_not_read", failure->message}};
    auto& text = std::get<std::string>(read);
    if (engine::find_ill_formed(text)) return {EffectFailed{"error.table_not_utf8", wish.file}};
    return {session::asked(session::TableRead{wish.file, std::move(text)})};
}

std::vector<Intent> SceneDesk::act(const session::WriteAlong& wish) const
{
    const auto file = free_name(folders_.own.parent_path(), along_name(wish));
    if (const auto cause = save_with_folder(file, along_text(wish)))
        return {EffectFailed{"error.not_taken_along", *cause}};
    return {session::asked(session::TakenAlong{file.string()})};
}

} // namespace tegenover::shell
