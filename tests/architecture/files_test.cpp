// tests/architecture/files_test.cpp
//
// Small files that say what they are: first lines, length, own header first.
#include "architecture/source_files.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tegenover::tests {

namespace {

constexpr std::size_t longest_file = 400;

std::vector<SourceFile> all_our_files()
{
    auto files = source_files_below("app");
    std::ranges::move(source_files_below("tests"), std::back_inserter(files));
    return files;
}

bool gives_reason_for_its_length(const SourceFile& file)
{
    const auto first = std::min<std::size_t>(file.lines.size(), 8);
    return std::any_of(
        file.lines.begin(), file.lines.begin() + static_cast<std::ptrdiff_t>(first),
        [](const auto& line) { return line.find("400 lines") != std::string::npos; });
}

bool says_what_it_is(const SourceFile& file)
{
    const auto first = std::min<std::size_t>(file.lines.size(), 4);
    return std::any_of(file.lines.begin(), file.lines.begin() + static_cast<std::ptrdiff_t>(first),
                       [](const auto& line) { return line.starts_with("//"); });
}

bool contains_path(const std::vector<SourceFile>& files, const std::string& path)
{
    return std::ranges::find(files, path, &SourceFile::path) != files.end();
}

} // namespace

SCENARIO("no file is over 400 lines without saying why in its first lines", "[architecture]")
{
    for (const auto& file : all_our_files()) {
        INFO(file.path << " has " << file.lines.size() << " lines");
        CHECK((file.lines.size() <= longest_file || gives_reason_for_its_length(file)));
    }
}

SCENARIO("every file says in its first lines what it is", "[architecture]")
{
    for (const auto& file : all_our_files()) {
        INFO(file.path);
        CHECK(says_what_it_is(file));
    }
}

SCENARIO("every source file of app/ includes its own header first", "[architecture]")
{
    const auto files = source_files_below("app");
    for (const auto& file : files) {
        if (!file.path.ends_with(".cpp")) continue;
        const auto header = file.path.substr(0, file.path.size() - 4) + ".hpp";
        if (!contains_path(files, header)) continue;
        INFO(file.path);
        CHECK("app/" + includes_of(file).front().name == header);
    }
}

} // namespace tegenover::tests
