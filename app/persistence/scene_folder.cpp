// persistence/scene_folder.cpp
//
// Finding the files, reading each, and holding their ids against one another.
#include "persistence/scene_folder.hpp"

#include "persistence/case_reader.hpp"
#include "persistence/content_hash.hpp"
#include "persistence/file_text.hpp"
#include "persistence/findings.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/reading_codes.hpp"
#include "persistence/scene_reader.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace tegenover::persistence {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view case_name = "case.json";

bool is_scene_or_case(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name.ends_with(".json") && !name.ends_with(".plan.json") &&
           !name.ends_with(layout_ending) && !name.starts_with(".");
}

engine::Problem unreadable(const FileFailure& failure)
{
    const bool too_large = failure.cause == FileFailure::Cause::too_large;
    return {std::string{too_large ? codes::file_too_large : codes::unreadable_file}, "",
            failure.message, too_large ? 1 : 0, too_large ? 1 : 0};
}

engine::Problem unreadable(const fs::path& path, const std::error_code& error)
{
    return {std::string{codes::unreadable_file}, "",
            path.string() + " cannot be read: " + error.message(), 0, 0};
}

/// All files below a folder that may be scenes or cases. A folder that cannot be entered is a
/// problem; the rest is still found. Links to folders are not followed, so there is an end to it.
void find_below(const fs::path& folder, std::set<fs::path>& files, SceneFolder& found)
{
    std::error_code error;
    fs::directory_iterator at{folder, error};
    for (; !error && at != fs::directory_iterator{}; at.increment(error)) {
        std::error_code ignored;
        const bool goes_deeper = at->is_directory(ignored);
        if (!goes_deeper && is_scene_or_case(at->path())) files.insert(at->path());
        if (goes_deeper && !at->is_symlink(ignored)) find_below(at->path(), files, found);
    }
    if (error) found.problems.push_back(unreadable(folder, error));
}

/// The same file by two ways is one file.
std::set<fs::path> each_once(const std::set<fs::path>& files)
{
    std::set<fs::path> met;
    std::set<fs::path> once;
    for (const auto& file : files) {
        std::error_code error;
        const auto real = fs::weakly_canonical(file, error);
        if (met.insert(error ? file : real).second) once.insert(file);
    }
    return once;
}

std::set<fs::path> find_files(const std::vector<fs::path>& paths, SceneFolder& found)
{
    std::set<fs::path> files;
    for (const auto& path : paths) {
        std::error_code error;
        const auto status = fs::status(path, error);
        if (!fs::exists(status)) {
            if (!error) error = std::make_error_code(std::errc::no_such_file_or_directory);
            found.problems.push_back(unreadable(path, error));
            continue;
        }
        if (!fs::is_directory(status)) files.insert(path);
        if (fs::is_directory(status)) find_below(path, files, found);
    }
    return each_once(files);
}

CaseEntry load_case(const fs::path& file, const Limits& limits)
{
    const auto text = read_file(file, limits.file_bytes);
    if (const auto* failed = std::get_if<FileFailure>(&text)) {
        return {file, std::nullopt, {unreadable(*failed)}};
    }
    auto reading = read_case(std::get<std::string>(text), limits);
    return {file, std::move(reading.person), std::move(reading.problems)};
}

void refuse_doubled_ids(std::vector<SceneEntry>& scenes)
{
    std::map<std::string, fs::path> owners;
    for (auto& entry : scenes) {
        if (!entry.scene) continue;
        const auto [owner, is_new] = owners.emplace(entry.scene->id, entry.file);
        if (is_new) continue;
        const Place id = entry.places.find("/id");
        entry.problems.push_back({std::string{codes::doubled_scene}, "/id",
                                  "the scene id " + quote(entry.scene->id) + " belongs to " +
                                      owner->second.string() + " already; give this scene another",
                                  id.line, id.column});
        entry.scene.reset();
    }
}

} // namespace

SceneEntry load_scene(const fs::path& file, const Limits& limits)
{
    const auto text = read_file(file, limits.file_bytes);
    if (const auto* failed = std::get_if<FileFailure>(&text)) {
        return {file, std::nullopt, {unreadable(*failed)}, {}, {}, {}};
    }
    const auto& written = std::get<std::string>(text);
    auto reading = read_scene(written, limits);
    return {file,
            std::move(reading.scene),
            std::move(reading.problems),
            std::move(reading.places),
            content_hash(written),
            reading.problems.empty() ? written : std::string{}};
}

SceneFolder load_scenes(const std::vector<fs::path>& paths, const Limits& limits)
{
    SceneFolder found;
    for (const auto& file : find_files(paths, found)) {
        if (file.filename() == case_name) {
            found.cases.push_back(load_case(file, limits));
            continue;
        }
        found.scenes.push_back(load_scene(file, limits));
    }
    refuse_doubled_ids(found.scenes);
    return found;
}

} // namespace tegenover::persistence
