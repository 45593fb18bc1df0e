// cli/command_line.cpp
//
// The table of commands. Each command's work stands in its own file.
#include "cli/command_line.hpp"

#include "cli/author_commands.hpp"
#include "cli/check.hpp"
#include "cli/graph.hpp"
#include "cli/play.hpp"
#include "cli/records.hpp"
#include "cli/replay.hpp"
#include "cli/report.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>

namespace tegenover::cli {
namespace {

constexpr std::array<std::string_view, 9> commands{
    "check", "export", "graph", "import", "merge-lines", "play", "records", "replay", "report"};

constexpr const char* footer = R"(Without a command the window opens:
  tegenover [PATH...] [options]   scenes from these files or folders; none: those that come along
  --lang nl|en  --theme light|dark|high-contrast  --text 80..200  --reduced-motion
  --data FOLDER   where your conversations are kept (else $XDG_DATA_HOME/tegenover)
For pictures and tests:
  --screen library|progress[:table]|case:ID|before:ID|play:ID[:RESPONSES]|debrief:ID[:1..7][+settings]
           or pair[:PAGE[:WISH]...], edit[:ID[:problems|trial|translate|moments/0/responses/1]]
  --decisions FILE.json  --size WIDTHxHEIGHT  --screenshot FILE.png  --after FRAMES
  --clock-speed TIMES   the clock of a pair goes that much faster

tegenover COMMAND --help says more of one command.)";

constexpr const char* exit_codes =
    R"(Exit codes: 0 fine, 1 errors in a scene or a decision that is not possible,
2 bad usage or a path that cannot be read or written, 3 no window.)";

/// More would not fit in the numbers that states have.
constexpr std::size_t most_states = 100'000'000;

bool names_a_command(const std::vector<std::string>& arguments)
{
    return !arguments.empty() &&
           std::find(commands.begin(), commands.end(), arguments.front()) != commands.end();
}

bool asks_about_the_program(const std::string& argument)
{
    return argument == "--help" || argument == "-h" || argument == "--version";
}

/// What the commands are to read: all of it, or, of what is meant for the window, only a question
/// about the program. Nothing where there is none.
std::vector<std::string> for_commands(const std::vector<std::string>& arguments)
{
    if (names_a_command(arguments)) return arguments;
    const auto asked = std::find_if(arguments.begin(), arguments.end(), asks_about_the_program);
    return asked == arguments.end() ? std::vector<std::string>{} : std::vector{*asked};
}

constexpr const char* version = "tegenover " TEGENOVER_VERSION;

CLI::App* add_command(CLI::App& app, const char* name, const char* about)
{
    auto* command = app.add_subcommand(name, about);
    command->set_version_flag("--version", version, "Print the version and exit");
    command->footer(exit_codes);
    return command;
}

const CLI::App* add_check(CLI::App& app, CheckOptions& options)
{
    auto* command = add_command(
        app, "check", "Say all that can be known of scene files before anyone plays them");
    command->add_option("PATH", options.paths, "scene files or folders")->required();
    command->add_flag("--json", options.json, "print one JSON object");
    command
        ->add_option("--states", options.states,
                     "most states to try; past them nothing is given as exact")
        ->check(CLI::Range(std::size_t{1}, most_states))
        ->capture_default_str();
    command->add_option("--against", options.against,
                        "an older file of the scene: also say what changed");
    command->add_flag("--no-limits", options.lift_limits,
                      "read files and lists of any size; meant for measuring");
    return command;
}

const CLI::App* add_graph(CLI::App& app, GraphOptions& options)
{
    auto* command = add_command(app, "graph", "Print a scene as a graph that Graphviz draws (DOT)");
    command->add_option("SCENE", options.scene, "a scene file, or the id of one that comes along")
        ->required();
    command->add_option("--lang", options.language, "language of the texts")
        ->check(CLI::IsMember({"nl", "en"}));
    return command;
}

const CLI::App* add_play(CLI::App& app, PlayOptions& options)
{
    auto* command = add_command(app, "play",
                                "Play a scene in the terminal, with its debrief; reads well "
                                "aloud and works in a pipe");
    command->add_option("SCENE", options.scene, "a scene file, or the id of one that comes along")
        ->required();
    command->add_option("--lang", options.language, "language of words and texts")
        ->check(CLI::IsMember({"nl", "en"}));
    command->add_flag("--pair", options.pair, "two people: one plays the client");
    command->add_option("--seed", options.seed,
                        "a number: the same one offers the responses in the same order");
    return command;
}

void add_replay(CLI::App& app, ReplayOptions& options)
{
    auto* command =
        add_command(app, "replay", "Fold decisions over a scene and say where that leads");
    command->add_option("SCENE", options.scene, "a scene file, or the id of one that comes along")
        ->required();
    command->add_option("--decisions", options.decisions,
                        "a JSON file: an array, or an object with mode and decisions");
    command->add_flag("--json", options.json, "print one JSON object");
}

const CLI::App* add_report(CLI::App& app, ReportOptions& options)
{
    auto* command =
        add_command(app, "report", "Print the debrief of a play, or a table of all attempts");
    command->add_option("SCENE", options.scene, "a scene file, or the id of one that comes along");
    command->add_option("--decisions", options.decisions, "of a play of SCENE: a JSON file");
    command->add_option("--attempt", options.attempt,
                        "an attempt that was kept, by its number (records list)");
    command->add_option("--pair", options.pair,
                        "what two at one computer did, by its number (records list)");
    command->add_flag("--all", options.all, "all attempts that were kept, as a table");
    command->add_option("--format", options.format, "form of the report")
        ->check(CLI::IsMember({"html", "markdown", "csv", "csv-nl", "xapi"}))
        ->capture_default_str();
    command->add_option("--lang", options.language, "language of words and texts")
        ->check(CLI::IsMember({"nl", "en"}));
    command->add_option("--output", options.output.file, "a file to write; else standard output");
    command->add_flag("--force", options.output.force, "write over a file that is there");
    command->add_option("--data", options.data, "folder where the attempts are kept");
    return command;
}

struct RecordsCommands {
    const CLI::App* list = nullptr;
    const CLI::App* copy = nullptr;
    const CLI::App* remove = nullptr;
};

RecordsCommands add_records(CLI::App& app, RecordsOptions& options)
{
    auto* command = add_command(app, "records", "What is kept of your conversations here");
    command->require_subcommand(1);
    command->add_option("--data", options.data, "folder where the attempts are kept");
    command->fallthrough();
    RecordsCommands made;
    made.list = command->add_subcommand("list", "Print one line per attempt");
    auto* copy = command->add_subcommand("export", "Write everything into a new folder");
    copy->add_option("FOLDER", options.folder, "that is not there yet")->required();
    made.copy = copy;
    auto* remove = command->add_subcommand("delete", "Delete everything, byte by byte");
    remove->add_flag("--yes", options.yes, "really; it cannot be undone");
    made.remove = remove;
    return made;
}

int run_records(const RecordsCommands& asked, const RecordsOptions& options, const Console& console)
{
    if (asked.list->parsed()) return list_records(options, console);
    if (asked.copy->parsed()) return export_everything(options, console);
    return delete_everything(options, console);
}

/// The code, unless what was printed got lost: a full disk must not pass for a sound scene.
int written(int code, const Console& console)
{
    console.out.flush();
    if (console.out) return code;
    console.err << "tegenover: what was printed could not be written; nothing can be said to be "
                   "well\n";
    return exit_bad_usage;
}

} // namespace

std::optional<int> run(const std::vector<std::string>& arguments, const Console& console)
{
    auto wanted = for_commands(arguments);
    if (wanted.empty()) return std::nullopt;

    CLI::App app{"Tegenover: practise across from a client.", "tegenover"};
    app.set_version_flag("--version", version, "Print the version and exit");
    app.require_subcommand(0, 1);
    app.footer(std::string{footer} + "\n\n" + exit_codes);

    CheckOptions check_options;
    const auto* checks = add_check(app, check_options);
    GraphOptions graph_options;
    const auto* graphs = add_graph(app, graph_options);
    PlayOptions play_options;
    const auto* plays = add_play(app, play_options);
    ReplayOptions replay_options;
    add_replay(app, replay_options);
    ReportOptions report_options;
    const auto* reports = add_report(app, report_options);
    RecordsOptions records_options;
    const auto records = add_records(app, records_options);
    const AuthorCommands author_commands{app, add_command};

    try {
        std::reverse(wanted.begin(), wanted.end());
        app.parse(std::move(wanted));
    } catch (const CLI::ParseError& answer) {
        const bool asked = app.exit(answer, console.out, console.err) == 0;
        return written(asked ? exit_fine : exit_bad_usage, console);
    }
    if (checks->parsed()) return written(check(check_options, console), console);
    if (graphs->parsed()) return written(graph(graph_options, console), console);
    if (plays->parsed()) return written(play(play_options, console), console);
    if (reports->parsed()) return written(report(report_options, console), console);
    if (const auto code = author_commands.run(console)) return written(*code, console);
    if (app.got_subcommand("records"))
        return written(run_records(records, records_options, console), console);
    return written(replay(replay_options, console), console);
}

} // namespace tegenover::cli
