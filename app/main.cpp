// main.cpp
//
// Chooses between the command line and the window, and is the last to catch what went wrong.
// Holds no other decision.
#include "cli/command_line.hpp"
#include "shell/arguments.hpp"
#include "shell/run.hpp"

#include <csignal>
#include <exception>
#include <iostream>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace {

using namespace tegenover;

int open_window(const std::vector<std::string>& arguments)
{
    const auto read = shell::read_arguments(arguments);
    if (const auto* bad = std::get_if<shell::BadUsage>(&read)) {
        std::cerr << "tegenover: " << bad->message << "; tegenover --help says what there is\n";
        return shell::exit_bad_usage;
    }
    return shell::run(std::get<shell::Options>(read));
}

} // namespace

int main(int argc, char* argv[])
{
    // A file that may not grow any more is an error like a full disk, not the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        const std::vector<std::string> arguments(argv + 1, argv + argc);
        auto here = shell::look_around();
        auto console = cli::standard_console();
        console.program_files = std::move(here.program_files);
        console.records = std::move(here.records);
        console.own_scenes = std::move(here.own_scenes);
        console.language = std::move(here.language);
        const auto answered = cli::run(arguments, console);
        return answered ? *answered : open_window(arguments);
    } catch (const std::exception& problem) {
        std::cerr << "tegenover: " << problem.what() << '\n';
        return 1;
    }
}
