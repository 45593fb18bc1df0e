// cli/author_commands.cpp
//
// Options only.
#include "cli/author_commands.hpp"

#include <CLI/CLI.hpp>

namespace tegenover::cli {

AuthorCommands::AuthorCommands(CLI::App& app, Add add)
{
    add_import(app, add);
    add_export(app, add);
    add_merge_lines(app, add);
}

void AuthorCommands::add_import(CLI::App& app, Add add)
{
    auto* command = add(app, "import",
                        "Make a scene of a story from Twine (HTML or Twee 3) or H5P Branching "
                        "Scenario (content.json)");
    command->add_option("FILE", import_.file, "the file of the other program")->required();
    command->add_option("-o,--output", import_.output, "the scene file to write")->required();
    command
        ->add_option("--lang", import_.language,
                     "language of the story's words; else that of the program")
        ->check(CLI::IsMember({"nl", "en"}));
    command->add_flag("--force", import_.force, "write over a scene that is there already");
    imports_ = command;
}

void AuthorCommands::add_export(CLI::App& app, Add add)
{
    auto* command = add(app, "export",
                        "Print a scene as a story in Twee 3, or all its texts as a table for "
                        "reviewers and translators");
    command->add_option("SCENE", export_.scene, "a scene file, or the id of one that comes along")
        ->required();
    command->add_option("--format", export_.format, "twee, csv, or csv-nl for a Dutch spreadsheet")
        ->check(CLI::IsMember({"twee", "csv", "csv-nl"}))
        ->capture_default_str();
    command->add_option("--lang", export_.language, "language of a story's words")
        ->check(CLI::IsMember({"nl", "en"}));
    command->add_option("-o,--output", export_.output.file,
                        "a file to write; else standard output");
    command->add_flag("--force", export_.output.force, "write over a file that is there");
    exports_ = command;
}

void AuthorCommands::add_merge_lines(CLI::App& app, Add add)
{
    auto* command = add(app, "merge-lines",
                        "Take what was changed in a table of texts (see export) into the scene");
    command->add_option("SCENE", merge_.scene, "the scene file")->required();
    command->add_option("TABLE", merge_.table, "the table, as it came back")->required();
    command->add_option("-o,--output", merge_.output, "a file to write; else the scene itself");
    command->add_flag("--force", merge_.force, "write over another file that is there");
    merges_ = command;
}

std::optional<int> AuthorCommands::run(const Console& console) const
{
    if (imports_->parsed()) return import(import_, console);
    if (exports_->parsed()) return export_scene(export_, console);
    if (merges_->parsed()) return merge_lines(merge_, console);
    return std::nullopt;
}

} // namespace tegenover::cli
