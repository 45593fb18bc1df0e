// cli/import.cpp
//
// Writes the scene and its map, and prints what could not be carried over.
#include "cli/import.hpp"

#include "cli/command_line.hpp"
#include "cli/terminal.hpp"
#include "persistence/file_text.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/scene_writer.hpp"
#include "persistence/story_file.hpp"

#include <ostream>

namespace tegenover::cli {
namespace {

int fail(const Console& console, const std::string& message, int code)
{
    console.err << "tegenover import: " << safe_line(message) << '\n';
    return code;
}

void print_notes(const authoring::Imported& imported, std::ostream& out)
{
    out << imported.scene.moments.size() << " moments";
    if (imported.notes.empty()) {
        out << "; everything was carried over\n";
        return;
    }
    out << "; to be looked at:\n";
    for (const auto& note : imported.notes)
        out << "- " << safe_line(authoring::told(note)) << '\n';
}

} // namespace

int import(const ImportOptions& options, const Console& console)
{
    const auto read = persistence::read_file(options.file, persistence::import_limits().file_bytes);
    if (const auto* failure = std::get_if<persistence::FileFailure>(&read)) {
        return fail(console, failure->message, exit_bad_usage);
    }
    const auto& language = options.language.empty() ? console.language : options.language;
    const auto made = persistence::import_story(std::get<std::string>(read), language);
    if (const auto* failure = std::get_if<persistence::ImportFailure>(&made)) {
        return fail(console, options.file + ": " + failure->message, exit_scene_errors);
    }
    const std::filesystem::path output = options.output;
    std::error_code ignored;
    if (!options.force && std::filesystem::exists(output, ignored)) {
        return fail(console, options.output + " is there already; --force writes over it",
                    exit_bad_usage);
    }
    const auto& imported = std::get<authoring::Imported>(made);
    auto failure = persistence::save_file(output, persistence::write_scene(imported.scene));
    if (!failure) {
        persistence::Layout beside{.positions = imported.positions};
        for (const auto& note : imported.notes)
            beside.left_out.push_back(authoring::as_left_out(note));
        failure = persistence::save_file(persistence::layout_file_of(output),
                                         persistence::write_layout(beside));
    }
    if (failure) return fail(console, failure->message, exit_bad_usage);
    console.out << safe_line(options.output) << ": ";
    print_notes(imported, console.out);
    return exit_fine;
}

} // namespace tegenover::cli
