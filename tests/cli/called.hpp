// The command line as a test calls it: in this process, with its two outputs kept apart.
#pragma once

#include "cli/command_line.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace tegenover::tests {

inline const std::filesystem::path project = TEGENOVER_SOURCE_FOLDER;

struct Answer {
    std::optional<int> code;
    std::string out;
    std::string err;
};

/// `typed` is what a person would type, line by line.
inline Answer run(const std::vector<std::string>& arguments, const std::string& typed = "")
{
    std::istringstream in{typed};
    std::ostringstream out;
    std::ostringstream err;
    const auto code =
        cli::run(arguments, {.in = in, .out = out, .err = err, .program_files = project});
    return {code, out.str(), err.str()};
}

/// Gone with all that is in it when the test ends.
class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() /
                ("tegenover-cli-" + std::to_string(std::rand())))
    {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const
    {
        std::ofstream{path_ / name} << text;
        return (path_ / name).string();
    }
    [[nodiscard]] std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

inline constexpr const char* small_scene = R"({
  "format": 1, "id": "small", "language": "en", "title": "Small", "start": "asked",
  "trust": {"start": 40, "weights": {"compassion": 5}},
  "moments": [
    {"id": "asked",
     "lines": [{"says": "You forgot me.", "cues": [{"id": "wrings", "at": "hands", "shows": "wrings her hands"}]}],
     "responses": [
       {"id": "name", "says": "I see your hands.", "when": {"noticed": ["wrings"]}, "scores": {"compassion": 2}, "set": ["seen"], "next": "end"},
       {"id": "own", "says": "I did.", "scores": {"compassion": 1, "authentic": 1}, "next": "end"},
       {"id": "hush", "kind": "silence", "next": "end"}]},
    {"id": "end", "lines": [{"says": "Bye."}], "ending": {"outcome": "fragile", "title": "For now"}}
  ]})";

} // namespace tegenover::tests
