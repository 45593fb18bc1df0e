// cli/named_scene.cpp
//
// A file goes before an id.
#include "cli/named_scene.hpp"

#include "cli/command_line.hpp"
#include "cli/terminal.hpp"
#include "persistence/file_text.hpp"
#include "persistence/scene_folder.hpp"

#include <ostream>

namespace tegenover::cli {
namespace {

namespace fs = std::filesystem;

struct Found {
    fs::path file;
    std::string others; ///< what could have been meant, where there is no such file
};

Found find_file(const std::string& named, const Console& console)
{
    std::error_code ignored;
    if (fs::exists(named, ignored) || console.program_files.empty()) return {named, ""};
    std::string others;
    for (const auto& entry :
         persistence::load_scenes({console.program_files / "dialogues"}).scenes) {
        if (!entry.scene) continue;
        if (entry.scene->id == named) return {entry.file, ""};
        others += (others.empty() ? "" : ", ") + entry.scene->id;
    }
    return {named, others};
}

} // namespace

std::variant<NamedScene, int> read_named_scene(const std::string& command, const std::string& named,
                                               const Console& console)
{
    const auto [file, others] = find_file(named, console);
    const auto text = persistence::read_file(file, persistence::Limits{}.file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&text)) {
        console.err << "tegenover " << command << ": " << failure->message;
        if (!others.empty()) console.err << ". Scenes that come along: " << others;
        console.err << '\n';
        return exit_bad_usage;
    }
    auto entry = persistence::load_scene(file);
    if (entry.scene) return NamedScene{file, std::move(*entry.scene)};
    print_problems(file.string(), entry.problems, console.err);
    return exit_scene_errors;
}

void print_problems(const std::string& file, const std::vector<engine::Problem>& problems,
                    std::ostream& err)
{
    for (const auto& problem : problems) {
        err << safe_line(file);
        if (problem.line > 0) err << ':' << problem.line << ':' << problem.column;
        err << ": " << problem.code << ": " << safe_for_terminal(problem.message) << '\n';
    }
}

} // namespace tegenover::cli
