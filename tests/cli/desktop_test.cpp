// The manual page, the completion for bash and the desktop file say what the program does. Each is
// held to `--help`; the tools that judge their form are asked where they are installed.
#include "cli/called.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <set>

using namespace tegenover::tests;

namespace {

const auto desktop = project / "assets" / "desktop";

/// As `--help` lists them.
std::vector<std::string> all_commands()
{
    const auto help = run({"--help"}).out;
    std::istringstream lines{help.substr(help.find("Subcommands:"))};
    std::vector<std::string> commands;
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line) && line.rfind("  ", 0) == 0)
        commands.push_back(line.substr(2, line.find(' ', 2) - 2));
    REQUIRE(commands.size() >= 4);
    return commands;
}

std::string text_of(const std::filesystem::path& file)
{
    std::ifstream in{file};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// What a shell prints, errors too.
std::string printed_by(const std::string& script)
{
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{
        popen(("bash -c '" + script + "' 2>&1").c_str(), "r"), pclose};
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> block{};
    while (const auto count = std::fread(block.data(), 1, block.size(), pipe.get()))
        text.append(block.data(), count);
    return text;
}

bool is_installed(const std::string& tool) { return !printed_by("type -P " + tool).empty(); }

/// Every "--word" of a text.
std::set<std::string> options_in(const std::string& text)
{
    std::set<std::string> options;
    for (auto at = text.find("--"); at != std::string::npos; at = text.find("--", at + 2)) {
        const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyz-", at + 2);
        if (end > at + 3) options.insert(text.substr(at, end - at));
    }
    return options;
}

std::set<std::string> offered(const std::string& words)
{
    const auto count = 1 + std::count(words.begin(), words.end(), ' ');
    const auto lines =
        printed_by("cd " + project.string() + "; . assets/desktop/tegenover.bash; COMP_WORDS=(" +
                   words + "); COMP_CWORD=" + std::to_string(count - 1) +
                   "; _tegenover; printf \"%s\\n\" \"${COMPREPLY[@]}\"");
    std::istringstream in{lines};
    std::set<std::string> result;
    for (std::string line; std::getline(in, line);)
        result.insert(line);
    return result;
}

} // namespace

SCENARIO("each command answers --help and --version", "[cli]")
{
    for (const auto& command : all_commands()) {
        INFO(command);
        const auto help = run({command, "--help"});
        CHECK(help.code == 0);
        CHECK(help.out.find("--help") != std::string::npos);
        CHECK(help.err.empty());
        const auto version = run({command, "--version"});
        CHECK(version.code == 0);
        CHECK(version.out == run({"--version"}).out);
    }
    CHECK(run({"dialogues", "--lang", "nl", "--help"}).out == run({"--help"}).out);
}

SCENARIO("the manual page names every command and option", "[cli][desktop]")
{
    auto page = text_of(desktop / "tegenover.1");
    page.erase(std::remove(page.begin(), page.end(), '\\'), page.end());
    for (const auto& command : all_commands()) {
        CHECK(page.find("\n.SS " + command + "\n") != std::string::npos);
        for (const auto& option : options_in(run({command, "--help"}).out)) {
            INFO(command << " " << option);
            CHECK(page.find(option) != std::string::npos);
        }
    }
    for (const auto& option : options_in(run({"--help"}).out)) {
        INFO(option);
        CHECK(page.find(option) != std::string::npos);
    }
    CHECK(page.find("NO_COLOR") != std::string::npos);
}

SCENARIO("the manual page is set without a warning", "[cli][desktop]")
{
    if (!is_installed("groff")) {
        WARN("groff is not installed, so the manual page was not set");
        return;
    }
    CHECK(printed_by("groff -ww -man -Tutf8 -z " + (desktop / "tegenover.1").string()).empty());
}

SCENARIO("bash completes commands, options, scenes and files", "[cli][desktop]")
{
    CHECK(offered("tegenover p") == std::set<std::string>{"play"});
    for (const auto& command : all_commands()) {
        INFO(command);
        CHECK(offered("tegenover " + command.substr(0, 3)).contains(command));
        const auto options = offered("tegenover " + command + " --");
        for (const auto& option : options_in(run({command, "--help"}).out)) {
            INFO(option);
            CHECK((options.contains(option) || option == "--version"));
        }
    }
    CHECK(offered("tegenover play --lang ") == std::set<std::string>{"en", "nl"});
    CHECK(offered("tegenover play closed-door --lang n") == std::set<std::string>{"nl"});
    CHECK(offered("tegenover play clo") == std::set<std::string>{"closed-door"});
    CHECK(offered("tegenover check dialogues/nadia/cl") ==
          std::set<std::string>{"dialogues/nadia/closed-door.json"});
    CHECK(offered("tegenover check dialo") == std::set<std::string>{"dialogues/"});
    CHECK(offered("tegenover check --states ") == std::set<std::string>{""});
}

SCENARIO("the desktop file is valid", "[cli][desktop]")
{
    if (!is_installed("desktop-file-validate")) {
        WARN("desktop-file-validate is not installed, so the desktop file was not judged");
        return;
    }
    CHECK(printed_by("desktop-file-validate " + (desktop / "tegenover.desktop").string()).empty());
}
