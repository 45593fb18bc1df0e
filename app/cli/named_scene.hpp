// cli/named_scene.hpp
//
// The one scene that a command was given: a file, or the id of a scene that comes along.
#pragma once

#include "cli/console.hpp"
#include "engine/problem.hpp"
#include "engine/scene.hpp"

#include <variant>
#include <vector>

namespace tegenover::cli {

struct NamedScene {
    std::filesystem::path file;
    engine::Scene scene;
};

/// The scene, or the exit code where there is none to be had; why is said on `err` already.
[[nodiscard]] std::variant<NamedScene, int>
read_named_scene(const std::string& command, const std::string& named, const Console& console);

/// `file:line:column: CODE: message`, one line each, safe for a terminal.
void print_problems(const std::string& file, const std::vector<engine::Problem>& problems,
                    std::ostream& err);

} // namespace tegenover::cli
