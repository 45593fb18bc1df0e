// cli/export.cpp
//
// Makes the text and puts it where it was asked for.
#include "cli/export.hpp"

#include "authoring/lines_table.hpp"
#include "cli/command_line.hpp"
#include "cli/named_scene.hpp"
#include "persistence/file_text.hpp"
#include "persistence/layout_file.hpp"
#include "persistence/twee_writer.hpp"

#include <ostream>

namespace tegenover::cli {
namespace {

/// As the author placed them, or as they are laid out.
authoring::Positions positions_of(const NamedScene& named)
{
    const auto kept = persistence::layout_beside(named.file).positions;
    return authoring::add_to_layout(named.scene, kept);
}

std::string exported(const NamedScene& named, const ExportOptions& options)
{
    using authoring::TableKind;
    if (options.format == "csv") return lines_table(named.scene, TableKind::standard);
    if (options.format == "csv-nl") return lines_table(named.scene, TableKind::dutch);
    const auto& language = options.language.empty() ? named.scene.language : options.language;
    return persistence::write_twee(named.scene, positions_of(named), language);
}

} // namespace

int export_scene(const ExportOptions& options, const Console& console)
{
    const auto named = read_named_scene("export", options.scene, console);
    if (const int* code = std::get_if<int>(&named)) return *code;
    const int code =
        put("export", exported(std::get<NamedScene>(named), options), options.output, console);
    if (code == exit_fine && options.format == "twee") {
        console.err << "tegenover export: a story in Twee holds passages, words and links; scores, "
                       "trust, conditions, cues and feedback stay behind in the scene\n";
    }
    return code;
}

} // namespace tegenover::cli
