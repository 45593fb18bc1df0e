// tests/architecture/source_files.hpp
//
// Our own C++ files as text, with the includes each one names. Compiles nothing.
#pragma once

#include <string>
#include <vector>

namespace tegenover::tests {

struct SourceFile {
    std::string path; // from the project's folder: app/engine/scene.hpp
    std::vector<std::string> lines;
};

struct Include {
    std::string name; // engine/scene.hpp, vector
    bool quoted = false;
};

/// All .hpp and .cpp below a folder of the project, in order of path.
[[nodiscard]] std::vector<SourceFile> source_files_below(const std::string& folder);

[[nodiscard]] std::vector<Include> includes_of(const SourceFile& file);

/// "engine" for app/engine/scene.hpp, "main.cpp" for app/main.cpp.
[[nodiscard]] std::string folder_of(const SourceFile& file);

} // namespace tegenover::tests
