// shell/desk_folder.hpp
//
// A scene in a folder of its own on the disk, with a desk for it.
#pragma once

#include "persistence/content_hash.hpp"
#include "persistence/scene_writer.hpp"
#include "shell/scene_desk.hpp"
#include "shell/scene_draft.hpp"
#include "support/scenes.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::tests {

namespace fs = std::filesystem;

inline engine::Scene small_scene()
{
    auto scene = testing::scene({testing::moment("asked", {{"own", "closed"}, {"deny", "closed"}}),
                                 testing::ending("closed", engine::Outcome::repaired)});
    scene.id = "small";
    return scene;
}

inline std::string read(const fs::path& file)
{
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void write(const fs::path& file, const std::string& text) { std::ofstream(file) << text; }

/// A scene in a folder of its own, with a desk beside it.
struct Folder {
    fs::path root = fs::temp_directory_path() /
                    ("tegenover-desk-" +
                     std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()));
    fs::path file = root / "scenes" / "small.json";
    shell::SceneDesk desk{
        {.data = root / "data", .own = root / "own", .patterns = root / "patterns"}};

    Folder()
    {
        fs::create_directories(file.parent_path());
        write(file, persistence::write_scene(small_scene()));
    }
    ~Folder() { fs::remove_all(root); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string hash() const { return persistence::content_hash(read(file)); }
    [[nodiscard]] fs::path draft() const
    {
        return shell::draft_file(root / "data/drafts", file.string());
    }
    [[nodiscard]] session::KeepDraft draft_of(int minutes) const
    {
        auto scene = small_scene();
        scene.minutes = minutes;
        return {file.string(), hash(), authoring::begin_history(scene)};
    }
    [[nodiscard]] session::SaveSceneFile save_of(int minutes, const std::string& expected) const
    {
        auto scene = small_scene();
        scene.minutes = minutes;
        return {.file = file.string(),
                .expected_hash = expected,
                .history = authoring::begin_history(scene),
                .positions = {{"asked", {10, 20}}},
                .version = 7};
    }
    [[nodiscard]] session::SceneOpened opened() const
    {
        return std::get<session::SceneOpened>(shell::open_scene_file(file, root / "data/drafts"));
    }
};

template <typename Step> const Step* step_in(const std::vector<session::Intent>& intents)
{
    for (const auto& intent : intents) {
        const auto* ours = std::get_if<session::EditorIntent>(&intent);
        const auto* step = ours == nullptr ? nullptr : std::get_if<Step>(ours->step.get());
        if (step != nullptr) return step;
    }
    return nullptr;
}

} // namespace tegenover::tests
