// cli/console.hpp
//
// Where a command reads and writes, and what it may know of the machine.
#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <string>

namespace tegenover::cli {

struct Console {
    std::istream& in;
    std::ostream& out; ///< results
    std::ostream& err; ///< messages
    /// The folder with assets/ and dialogues/; empty where it was not found.
    std::filesystem::path program_files;
    /// Where the window keeps its records, unless told otherwise.
    std::filesystem::path records;
    /// Where it keeps scenes and people of one's own; there may be none yet.
    std::filesystem::path own_scenes;
    std::string language = "en"; ///< what the person at the machine reads: "nl" or "en"
    bool person_types = false;   ///< `in` is a terminal
    bool colour = false;         ///< `out` is a terminal that may be coloured
    std::size_t columns = 78;    ///< of a paragraph; fewer on a narrower terminal
};

/// That of the process itself, which knows nothing of the machine yet.
[[nodiscard]] Console standard_console();

} // namespace tegenover::cli
