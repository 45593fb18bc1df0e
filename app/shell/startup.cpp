// shell/startup.cpp
//
// Files into the catalogue: sound scenes are made ready to play, the others keep their problems.
#include "shell/startup.hpp"

#include "engine/explore.hpp"
#include "persistence/file_text.hpp"
#include "persistence/limits.hpp"
#include "persistence/scene_folder.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/words_reader.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <system_error>
#include <utility>
#include <variant>
#include <vector>

namespace tegenover::shell {

namespace fs = std::filesystem;

namespace {

constexpr std::array interface_languages{"nl", "en"};

std::vector<fs::path> scene_paths(const Options& options,
                                  const std::optional<fs::path>& program_files,
                                  const fs::path& own_scenes,
                                  const std::vector<std::string>& others)
{
    std::vector<fs::path> paths(options.scene_paths.begin(), options.scene_paths.end());
    if (!paths.empty()) return paths;
    if (program_files) paths.push_back(*program_files / "dialogues");
    std::error_code ignored;
    if (fs::is_directory(own_scenes, ignored)) paths.push_back(own_scenes);
    for (const auto& folder : others)
        if (fs::is_directory(folder, ignored)) paths.emplace_back(folder);
    return paths;
}

/// Where the scene stands in the order of its case; behind all others where that says nothing.
std::size_t place_in_case(const session::Catalogue& catalogue, const session::ShelfScene& shelf)
{
    const auto* about = session::find_case(catalogue, shelf.scene().case_id);
    if (about == nullptr) return std::numeric_limits<std::size_t>::max();
    const auto found = std::ranges::find(about->scenes, shelf.scene().id);
    if (found == about->scenes.end()) return std::numeric_limits<std::size_t>::max();
    return static_cast<std::size_t>(found - about->scenes.begin());
}

bool is_below(const fs::path& file, const fs::path& folder)
{
    return !folder.empty() && file.string().starts_with(folder.string() + "/");
}

session::Catalogue catalogue_of(persistence::SceneFolder read, const std::vector<fs::path>& paths,
                                const fs::path& own, SceneTexts& texts)
{
    session::Catalogue catalogue;
    catalogue.folder = paths.empty() ? "" : paths.front().string();
    for (auto& entry : read.scenes) {
        if (entry.scene) {
            catalogue.scenes.push_back(on_shelf(std::move(*entry.scene), entry.hash));
            catalogue.scenes.back().file = entry.file.string();
            texts.emplace(std::move(entry.hash), std::move(entry.text));
        } else {
            catalogue.broken.push_back(unplayable(entry.file.string(), std::move(entry.problems)));
        }
    }
    for (auto& entry : read.cases) {
        if (entry.person) {
            if (is_below(entry.file, own)) catalogue.own_people.push_back(entry.person->id);
            catalogue.cases.push_back(std::move(*entry.person));
        } else {
            catalogue.broken.push_back({entry.file.string(), std::move(entry.problems)});
        }
    }
    std::ranges::stable_sort(catalogue.scenes, {},
                             [&](const auto& shelf) { return place_in_case(catalogue, shelf); });
    if (!read.problems.empty()) {
        catalogue.broken.push_back({catalogue.folder, std::move(read.problems)});
    }
    return catalogue;
}

std::vector<engine::Words> read_languages(const std::optional<fs::path>& program_files)
{
    std::vector<engine::Words> languages;
    for (const std::string language : interface_languages) {
        if (!program_files) continue;
        const auto file = persistence::read_file(
            *program_files / "assets" / "words" / (language + ".json"), 1024UL * 1024);
        const auto* text = std::get_if<std::string>(&file);
        if (text == nullptr) continue;
        auto reading = persistence::read_words(*text, language);
        if (reading.words) languages.push_back(std::move(*reading.words));
    }
    return languages;
}

} // namespace

session::BrokenScene unplayable(std::string file, std::vector<engine::Problem> problems)
{
    session::BrokenScene broken{std::move(file), std::move(problems)};
    const auto read = persistence::read_file(broken.file, persistence::Limits{}.file_bytes);
    const auto* text = std::get_if<std::string>(&read);
    if (text == nullptr) return broken;
    const auto reading = persistence::read_scene_for_editing(*text);
    if (reading.scene) broken.outline = session::outline_of(*reading.scene);
    return broken;
}

session::ShelfScene on_shelf(engine::Scene scene, std::string hash)
{
    session::ShelfScene shelf{
        .script = engine::compile(std::move(scene)), .best = {}, .hash = std::move(hash)};
    const auto explored = engine::explore(shelf.script, engine::Mode::solo);
    if (explored.range) shelf.best = explored.range->best;
    const auto by_two = engine::explore(shelf.script, engine::Mode::pair);
    if (by_two.range) shelf.best_in_pair = by_two.range->best;
    return shelf;
}

Loaded load(const Options& options, const std::optional<fs::path>& program_files,
            const fs::path& own_scenes, const session::Settings& settings)
{
    const auto paths = scene_paths(options, program_files, own_scenes, settings.scene_folders);
    Loaded loaded;
    loaded.catalogue =
        catalogue_of(persistence::load_scenes(paths), paths, own_scenes, loaded.scene_texts);
    if (options.scene_paths.empty() && program_files) {
        const auto along = (*program_files / "dialogues").string() + "/";
        for (auto& shelf : loaded.catalogue.scenes)
            shelf.comes_along = shelf.file.starts_with(along);
        for (auto& broken : loaded.catalogue.broken)
            broken.comes_along = broken.file.starts_with(along);
    }
    loaded.languages = read_languages(program_files);
    loaded.model.settings = settings;
    return loaded;
}

} // namespace tegenover::shell
