// cli/author_commands.hpp
//
// The commands for authors: import, export and merge-lines, with their options. The work of each
// stands in its own file.
#pragma once

#include "cli/export.hpp"
#include "cli/import.hpp"
#include "cli/merge_lines.hpp"

#include <optional>

namespace CLI {
class App;
}

namespace tegenover::cli {

class AuthorCommands {
public:
    /// How command_line adds a command, with what all of them share.
    using Add = CLI::App* (*)(CLI::App& app, const char* name, const char* about);

    AuthorCommands(CLI::App& app, Add add);

    /// The exit code, where one of these was asked for.
    [[nodiscard]] std::optional<int> run(const Console& console) const;

private:
    void add_import(CLI::App& app, Add add);
    void add_export(CLI::App& app, Add add);
    void add_merge_lines(CLI::App& app, Add add);

    ImportOptions import_;
    ExportOptions export_;
    MergeLinesOptions merge_;
    const CLI::App* imports_ = nullptr;
    const CLI::App* exports_ = nullptr;
    const CLI::App* merges_ = nullptr;
};

} // namespace tegenover::cli
