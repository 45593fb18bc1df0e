// cli/output.cpp
//
// Refuses before it writes: a scene named as its own output would be gone.
#include "cli/output.hpp"

#include "cli/command_line.hpp"
#include "cli/terminal.hpp"
#include "persistence/file_text.hpp"

#include <filesystem>
#include <ostream>
#include <system_error>

namespace tegenover::cli {

namespace {

int fail(std::string_view command, const std::string& message, const Console& console)
{
    console.err << "tegenover " << command << ": " << safe_line(message) << '\n';
    return exit_bad_usage;
}

} // namespace

int put(std::string_view command, std::string_view text, const Output& output,
        const Console& console)
{
    if (output.file.empty()) {
        console.out << text;
        return exit_fine;
    }
    std::error_code ignored;
    if (!output.force && std::filesystem::is_regular_file(output.file, ignored)) {
        return fail(command, output.file + " is there already; --force writes over it", console);
    }
    const auto failed = persistence::save_file(output.file, text);
    return failed ? fail(command, failed->message, console) : exit_fine;
}

} // namespace tegenover::cli
