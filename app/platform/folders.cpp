// platform/folders.cpp
//
// The XDG base directory rules: a variable counts only when it holds an absolute path.
#include "platform/folders.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <initializer_list>
#include <iterator>
#include <string_view>
#include <system_error>

namespace tegenover::platform {

namespace fs = std::filesystem;

namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value != nullptr ? value : "";
}

std::string config_home_of(const std::string& home)
{
    auto told = variable("XDG_CONFIG_HOME");
    return told.empty() ? home + "/.config" : told;
}

std::string first_of(std::initializer_list<std::string> values)
{
    const auto* told =
        std::ranges::find_if(values, [](const auto& value) { return !value.empty(); });
    return told != values.end() ? *told : "";
}

bool folder_exists(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path absolute_or(const std::string& told, const fs::path& otherwise)
{
    const fs::path path = told;
    return path.is_absolute() ? path : otherwise;
}

bool holds_program_files(const fs::path& folder, const FolderExists& exists)
{
    return exists(folder / "assets") && exists(folder / "dialogues");
}

} // namespace

std::string documents_from_user_folders(const std::string& text, const std::string& home)
{
    constexpr std::string_view before = "XDG_DOCUMENTS_DIR=\"";
    auto start = text.rfind(before);
    if (start == std::string::npos) return "";
    start += before.size();
    auto folder = text.substr(start, text.find('"', start) - start);
    if (folder.starts_with("$HOME")) folder.replace(0, std::string_view("$HOME").size(), home);
    return folder;
}

Environment read_environment()
{
    std::error_code ignored;
    const auto home = variable("HOME");
    auto documents = variable("XDG_DOCUMENTS_DIR");
    if (documents.empty()) {
        std::ifstream file(config_home_of(home) + "/user-dirs.dirs");
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        documents = documents_from_user_folders(text, home);
    }
    return {.home = home,
            .language = first_of({variable("LC_ALL"), variable("LC_MESSAGES"), variable("LANG")}),
            .config_home = variable("XDG_CONFIG_HOME"),
            .data_home = variable("XDG_DATA_HOME"),
            .documents = documents,
            .program_files = variable("TEGENOVER_FILES"),
            .program = fs::read_symlink("/proc/self/exe", ignored)};
}

Folders folders_of(const Environment& environment, const FolderExists& exists)
{
    const fs::path home = absolute_or(environment.home, "/");
    const auto documents = absolute_or(environment.documents, home / "Documents");
    return {.settings = absolute_or(environment.config_home, home / ".config") / "tegenover",
            .records = absolute_or(environment.data_home, home / ".local/share") / "tegenover",
            .documents = exists(documents) ? documents : home};
}

Folders folders_of(const Environment& environment)
{
    return folders_of(environment, folder_exists);
}

std::optional<fs::path> find_program_files(const Environment& environment,
                                           const FolderExists& exists)
{
    if (!environment.program_files.empty()) {
        if (holds_program_files(environment.program_files, exists))
            return environment.program_files;
        return std::nullopt;
    }
    const auto beside = environment.program.parent_path();
    const auto installed = beside.parent_path() / "share" / "tegenover";
    if (holds_program_files(installed, exists)) return installed;

    for (auto folder = beside; !folder.empty(); folder = folder.parent_path()) {
        if (holds_program_files(folder, exists)) return folder;
        if (folder == folder.parent_path()) break;
    }
    return std::nullopt;
}

std::optional<fs::path> find_program_files(const Environment& environment)
{
    return find_program_files(environment, folder_exists);
}

} // namespace tegenover::platform
