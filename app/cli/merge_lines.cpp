// cli/merge_lines.cpp
//
// Only the lines whose words changed are touched in the file.
#include "cli/merge_lines.hpp"

#include "authoring/history.hpp"
#include "authoring/lines_table.hpp"
#include "cli/command_line.hpp"
#include "cli/named_scene.hpp"
#include "cli/terminal.hpp"
#include "engine/characters.hpp"
#include "persistence/file_text.hpp"
#include "persistence/scene_reader.hpp"
#include "persistence/scene_writer.hpp"

#include <filesystem>
#include <ostream>

namespace tegenover::cli {
namespace {

int fail(const Console& console, const std::string& message, int code = exit_bad_usage)
{
    console.err << "tegenover merge-lines: " << safe_line(message) << '\n';
    return code;
}

} // namespace

int merge_lines(const MergeLinesOptions& options, const Console& console)
{
    const auto most = persistence::Limits{}.file_bytes;
    const auto text = persistence::read_file(options.scene, most);
    const auto table = persistence::read_file(options.table, 4 * most);
    for (const auto* one : {&text, &table}) {
        const auto* failure = std::get_if<persistence::FileFailure>(one);
        if (failure != nullptr) return fail(console, failure->message);
    }
    const auto& original = std::get<std::string>(text);
    const auto& rows = std::get<std::string>(table);
    if (engine::find_ill_formed(rows)) {
        return fail(console, options.table +
                                 " is not UTF-8, so no letter with an accent would come through; "
                                 "save it once more as \"CSV UTF-8\"");
    }
    auto reading = persistence::read_scene_for_editing(original);
    if (!reading.scene) {
        print_problems(options.scene, reading.problems, console.err);
        return exit_scene_errors;
    }
    const auto merge = authoring::merge_lines_table(*reading.scene, rows);
    if (!merge) return fail(console, options.table + " has no column \"id\" in its first row");
    if (merge->belongs_elsewhere()) {
        return fail(console,
                    options.table + " is about another scene: " + std::to_string(merge->unknown) +
                        " of its " + std::to_string(merge->rows) +
                        " rows name no text of this one; nothing was changed",
                    exit_scene_errors);
    }
    std::error_code ignored;
    const bool another = !options.output.empty() && options.output != options.scene;
    if (another && !options.force && std::filesystem::exists(options.output, ignored))
        return fail(console, options.output + " is there already; --force writes over it");
    const auto after =
        authoring::apply_all(authoring::begin_history(*std::move(reading.scene)), merge->edits);
    const auto& output = options.output.empty() ? options.scene : options.output;
    const auto failure =
        persistence::save_file(output, persistence::rewrite_scene(original, after.history.scene));
    if (failure) return fail(console, failure->message);
    console.out << safe_line(output) << ": " << merge->edits.size()
                << (merge->edits.size() == 1 ? " text changed\n" : " texts changed\n");
    for (const auto& note : merge->notes)
        console.out << "- " << safe_line(authoring::told(note)) << '\n';
    return exit_fine;
}

} // namespace tegenover::cli
