// shell/startup.hpp
//
// Reads everything that the program needs before its first frame: scenes, cases, words, settings.
// A file that cannot be read becomes an entry that says so; nothing here ends the program.
#pragma once

#include "shell/program.hpp"
#include "shell/run.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::shell {

/// A scene made ready to play, with the best that can be earned in it.
[[nodiscard]] session::ShelfScene on_shelf(engine::Scene scene, std::string hash);

/// A file that cannot be played, with what there is to go on with in the window.
[[nodiscard]] session::BrokenScene unplayable(std::string file,
                                              std::vector<engine::Problem> problems);

/// `program_files` is the folder with assets/ and dialogues/, where it was found. `own_scenes` are
/// read too, where no others were asked for.
[[nodiscard]] Loaded load(const Options& options,
                          const std::optional<std::filesystem::path>& program_files,
                          const std::filesystem::path& own_scenes,
                          const session::Settings& settings);

} // namespace tegenover::shell
