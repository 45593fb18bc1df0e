// cli/command_line.cpp
//
// The table of commands. Each command's work stands in its own file.
#include "cli/command_line.hpp"

#include "cli/check.hpp"
#include "cli/replay.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <ostream>

namespace tegenover::cli {
namespace {

constexpr std::array<std::string_view, 2> commands{"check", "replay"};

constexpr const char* footer = R"(Without a command the window opens:
  tegenover [PATH...] [options]   scenes from these files or folders; none: those that come along
  --lang nl|en  --theme light|dark|high-contrast  --text 80..200  --reduced-motion
For pictures and tests:
  --screen library|case:ID|before:ID|play:ID[:RESPONSES]|debrief:ID[:1..7][+settings]
  --decisions FILE.json  --size WIDTHxHEIGHT  --screenshot FILE.png  --after FRAMES

Exit codes: 0 fine, 1 errors in a scene, 2 bad usage or a path that cannot be read, 3 no window.)";

bool names_a_command(const std::vector<std::string>& arguments)
{
    return !arguments.empty() &&
           std::find(commands.begin(), commands.end(), arguments.front()) != commands.end();
}

bool asks_about_the_program(const std::vector<std::string>& arguments)
{
    return arguments.size() == 1 && (arguments.front() == "--help" || arguments.front() == "-h" ||
                                     arguments.front() == "--version");
}

} // namespace

std::optional<int> run(const std::vector<std::string>& arguments, std::ostream& out,
                       std::ostream& err)
{
    if (!names_a_command(arguments) && !asks_about_the_program(arguments)) return std::nullopt;

    CLI::App app{"Tegenover: practise across from a client.", "tegenover"};
    app.set_version_flag("--version", "tegenover " TEGENOVER_VERSION);
    app.require_subcommand(0, 1);
    app.footer(footer);

    CheckOptions check_options;
    auto* check_command =
        app.add_subcommand("check", "Say what is wrong with scene files, and where");
    check_command->add_option("PATH", check_options.paths, "scene files or folders")->required();

    ReplayOptions replay_options;
    auto* replay_command =
        app.add_subcommand("replay", "Fold decisions over a scene and say where that leads");
    replay_command->add_option("SCENE", replay_options.scene, "a scene file")->required();
    replay_command->add_option("--decisions", replay_options.decisions,
                               "a JSON file: an array, or an object with mode and decisions");
    replay_command->add_flag("--json", replay_options.json, "print one JSON object");

    try {
        app.parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
    } catch (const CLI::ParseError& answer) {
        return app.exit(answer, out, err) == 0 ? exit_fine : exit_bad_usage;
    }
    if (check_command->parsed()) return check(check_options, out, err);
    return replay(replay_options, out, err);
}

} // namespace tegenover::cli
