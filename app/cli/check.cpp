// cli/check.cpp
//
// Reads the files and says what is wrong, in the form that editors know how to follow:
// file:line:column: code: message.
#include "cli/check.hpp"

#include "cli/command_line.hpp"
#include "persistence/scene_folder.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace tegenover::cli {
namespace {

void print(std::ostream& out, const std::filesystem::path& file, const engine::Problem& problem)
{
    out << file.generic_string();
    if (problem.line > 0) out << ':' << problem.line << ':' << problem.column;
    out << ": " << problem.code << ": " << problem.message << '\n';
}

template <typename Entry>
std::size_t print_all(std::ostream& out, const std::vector<Entry>& entries)
{
    std::size_t count = 0;
    for (const auto& entry : entries) {
        for (const auto& problem : entry.problems)
            print(out, entry.file, problem);
        count += entry.problems.size();
    }
    return count;
}

bool all_there(const std::vector<std::string>& paths, std::ostream& err)
{
    bool there = true;
    for (const auto& path : paths) {
        std::error_code cause;
        if (std::filesystem::exists(path, cause)) continue;
        err << "tegenover check: " << path
            << " cannot be read: " << (cause ? cause.message() : "there is no such file or folder")
            << '\n';
        there = false;
    }
    return there;
}

std::string counted(std::size_t count, const char* one, const char* more)
{
    return std::to_string(count) + " " + (count == 1 ? one : more);
}

} // namespace

int check(const CheckOptions& options, std::ostream& out, std::ostream& err)
{
    if (!all_there(options.paths, err)) return exit_bad_usage;
    const auto folder = persistence::load_scenes({options.paths.begin(), options.paths.end()});
    for (const auto& problem : folder.problems) {
        err << "tegenover check: " << problem.message << '\n';
    }
    const auto count = print_all(out, folder.scenes) + print_all(out, folder.cases);
    const auto files = counted(folder.scenes.size(), "scene", "scenes") + " and " +
                       counted(folder.cases.size(), "case", "cases");
    if (count == 0) {
        out << files << ": no errors\n";
    } else {
        out << files << ": " << counted(count, "error", "errors") << '\n';
    }
    if (folder.scenes.empty() && folder.cases.empty()) {
        err << "tegenover check: no scene or case was found there\n";
    }
    if (!folder.problems.empty()) return exit_bad_usage;
    return count == 0 ? exit_fine : exit_scene_errors;
}

} // namespace tegenover::cli
