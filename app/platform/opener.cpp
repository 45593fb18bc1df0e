// platform/opener.cpp
//
// posix_spawn in a session of its own, so that what was opened outlives this program.
#include "platform/opener.hpp"

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tegenover::platform {

namespace {

// What sh and posix_spawnp's child answer when there is no such program.
constexpr int exit_not_found = 127;

std::optional<pid_t> spawn_quietly(std::string program, std::string path)
{
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        posix_spawn_file_actions_addopen(&quiet, stream, "/dev/null", O_RDWR, 0);
    }
    posix_spawnattr_t apart;
    posix_spawnattr_init(&apart);
    posix_spawnattr_setflags(&apart, POSIX_SPAWN_SETSID);

    std::array<char*, 3> arguments{program.data(), path.data(), nullptr};
    pid_t child = 0;
    const int refused =
        posix_spawnp(&child, program.c_str(), &quiet, &apart, arguments.data(), environ);
    posix_spawnattr_destroy(&apart);
    posix_spawn_file_actions_destroy(&quiet);
    if (refused != 0) return std::nullopt;
    return child;
}

OpenOutcome meaning_of(int status)
{
    if (!WIFEXITED(status)) return OpenOutcome::refused;
    if (WEXITSTATUS(status) == 0) return OpenOutcome::opened;
    return WEXITSTATUS(status) == exit_not_found ? OpenOutcome::no_such_program
                                                 : OpenOutcome::refused;
}

} // namespace

std::string opening_program()
{
    const char* told = std::getenv("TEGENOVER_OPENER");
    return told != nullptr && *told != '\0' ? told : "xdg-open";
}

Opening Opening::start(const std::string& program, const std::string& path)
{
    Opening opening;
    opening.child_ = spawn_quietly(program, path);
    if (!opening.child_) opening.outcome_ = OpenOutcome::no_such_program;
    return opening;
}

std::optional<OpenOutcome> Opening::outcome(double seconds_since_start, double patience)
{
    if (outcome_) return outcome_;
    int status = 0;
    if (waitpid(*child_, &status, WNOHANG) == *child_) {
        outcome_ = meaning_of(status);
    } else if (seconds_since_start >= patience) {
        outcome_ = OpenOutcome::opened;
    }
    return outcome_;
}

} // namespace tegenover::platform
