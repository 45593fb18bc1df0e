// cli/check.cpp
//
// Reads the files, has them studied, and prints the findings in one of two forms.
#include "cli/check.hpp"

#include "cli/check_json.hpp"
#include "cli/check_text.hpp"
#include "cli/checked.hpp"
#include "cli/command_line.hpp"
#include "cli/terminal.hpp"
#include "persistence/reading_codes.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>
#include <ostream>
#include <utility>

namespace tegenover::cli {
namespace {

/// The paths that are there; of each other one it is said that it is not.
std::vector<std::string> those_there(const std::vector<std::string>& paths, std::ostream& err)
{
    std::vector<std::string> there;
    for (const auto& path : paths) {
        std::error_code cause;
        if (std::filesystem::exists(path, cause)) {
            there.push_back(path);
            continue;
        }
        err << "tegenover check: " << path
            << " cannot be read: " << (cause ? cause.message() : "there is no such file or folder")
            << '\n';
    }
    return there;
}

/// The paths without plans, which a pattern such as *.json hands over together with the scenes.
std::vector<std::filesystem::path> without_plans(const std::vector<std::string>& paths,
                                                 std::ostream& err)
{
    std::vector<std::filesystem::path> scenes;
    for (const auto& path : paths) {
        std::error_code ignored;
        if (path.ends_with(".plan.json") && !std::filesystem::is_directory(path, ignored)) {
            err << "tegenover check: " << safe_line(path)
                << " is a plan, not a scene, and is left out\n";
            continue;
        }
        scenes.emplace_back(path);
    }
    return scenes;
}

persistence::Limits limits_of(const CheckOptions& options)
{
    persistence::Limits limits;
    if (!options.lift_limits) return limits;
    limits.file_bytes = std::numeric_limits<std::uint32_t>::max();
    limits.moments = std::numeric_limits<std::uint32_t>::max();
    return limits;
}

/// Whether the older file could be held against the one scene that was checked.
bool hold_against(const CheckOptions& options, Checked& checked, std::ostream& err)
{
    const auto refuse = [&](const std::string& why) {
        err << "tegenover check: --against " << options.against << ": " << why << '\n';
        return false;
    };
    if (checked.scenes.size() != 1) return refuse("give one scene to hold against it");
    auto entry = persistence::load_scene(options.against, limits_of(options));
    if (!entry.scene) return refuse(entry.problems.front().message);
    auto& now = checked.scenes.front();
    if (!now.script) return true; // its own errors say enough
    const auto before = engine::compile(std::move(*entry.scene));
    const auto then = engine::analyse(before, engine::Mode::solo, options.states);
    if (!then.complete || !now.study->solo.complete)
        return refuse("there are too many states to compare; --states N raises the limit");
    now.against = authoring::compare(before, then, *now.script, now.study->solo);
    return true;
}

/// Whether a file could not be read at all, which says nothing of the scene in it.
bool is_unread(const std::vector<engine::Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const auto& problem) {
        return problem.code == persistence::codes::unreadable_file;
    });
}

bool all_read(const persistence::SceneFolder& folder)
{
    const auto is_read = [](const auto& entry) { return !is_unread(entry.problems); };
    return folder.problems.empty() &&
           std::all_of(folder.scenes.begin(), folder.scenes.end(), is_read) &&
           std::all_of(folder.cases.begin(), folder.cases.end(), is_read);
}

bool has_errors(const Checked& checked)
{
    return std::any_of(checked.scenes.begin(), checked.scenes.end(),
                       [](const auto& scene) { return !scene.ok(); }) ||
           std::any_of(checked.cases.begin(), checked.cases.end(),
                       [](const auto& person) { return !person.errors.empty(); });
}

} // namespace

int check(const CheckOptions& options, const Console& console)
{
    const auto paths = those_there(options.paths, console.err);
    if (paths.empty()) return exit_bad_usage;
    auto folder = persistence::load_scenes(without_plans(paths, console.err), limits_of(options));
    for (const auto& problem : folder.problems)
        console.err << "tegenover check: " << safe_line(problem.message) << '\n';
    if (folder.scenes.empty() && folder.cases.empty())
        console.err << "tegenover check: no scene or case was found there\n";
    const bool has_read_all = paths.size() == options.paths.size() && all_read(folder);
    auto checked = check_folder(std::move(folder), options.states);
    const bool compared = options.against.empty() || hold_against(options, checked, console.err);
    console.out << (options.json ? check_json(checked) : check_text(checked, Ink{console.colour}));
    if (!has_read_all || !compared) return exit_bad_usage;
    return has_errors(checked) ? exit_scene_errors : exit_fine;
}

} // namespace tegenover::cli
