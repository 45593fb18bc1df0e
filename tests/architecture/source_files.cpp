// tests/architecture/source_files.cpp
//
// Reads files line by line; an include is a line that says so, whatever stands around it.
#include "architecture/source_files.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace tegenover::tests {

namespace {

SourceFile read(const std::filesystem::path& root, const std::filesystem::path& path)
{
    SourceFile file{.path = std::filesystem::relative(path, root).generic_string(), .lines = {}};
    std::ifstream stream(path);
    for (std::string line; std::getline(stream, line);)
        file.lines.push_back(line);
    return file;
}

} // namespace

std::vector<SourceFile> source_files_below(const std::string& folder)
{
    const std::filesystem::path root = TEGENOVER_SOURCE_FOLDER;
    std::vector<SourceFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".hpp" || extension == ".cpp") files.push_back(read(root, entry.path()));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<Include> includes_of(const SourceFile& file)
{
    static const std::regex include_line(R"re(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)re");
    std::vector<Include> includes;
    for (const auto& line : file.lines) {
        std::smatch found;
        if (!std::regex_match(line, found, include_line)) continue;
        includes.push_back({.name = found[2].str(), .quoted = found[1].str() == "\""});
    }
    return includes;
}

std::string folder_of(const SourceFile& file)
{
    const auto below_app = file.path.substr(file.path.find('/') + 1);
    return below_app.substr(0, below_app.find('/'));
}

} // namespace tegenover::tests
