// platform/folders.hpp
//
// Where files live on this computer: the XDG folders, the user's documents, and the files that come
// with the program. Decides from values, so that any environment can be tried; creates nothing.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace tegenover::platform {

/// What the system told us; an empty value is one that it did not tell.
struct Environment {
    std::string home;
    std::string language;      ///< LC_ALL, LC_MESSAGES or LANG: nl_NL.UTF-8
    std::string config_home;   ///< XDG_CONFIG_HOME
    std::string data_home;     ///< XDG_DATA_HOME
    std::string documents;     ///< XDG_DOCUMENTS_DIR
    std::string program_files; ///< TEGENOVER_FILES: the folder that holds assets/ and dialogues/
    std::filesystem::path program; ///< the running program itself

    bool operator==(const Environment&) const = default;
};

struct Folders {
    std::filesystem::path settings;  ///< of this program
    std::filesystem::path records;   ///< of this program
    std::filesystem::path documents; ///< of the user: where reports go

    bool operator==(const Folders&) const = default;
};

using FolderExists = std::function<bool(const std::filesystem::path&)>;

[[nodiscard]] Environment read_environment();

/// The documents folder that the text of a user-dirs.dirs names; "" where it names none.
[[nodiscard]] std::string documents_from_user_folders(const std::string& text,
                                                      const std::string& home);

[[nodiscard]] Folders folders_of(const Environment& environment, const FolderExists& exists);
[[nodiscard]] Folders folders_of(const Environment& environment);

/// The folder with assets/ and dialogues/: as told, else above the program (a build tree), else
/// ../share/tegenover (installed). Nothing where none of them is there.
[[nodiscard]] std::optional<std::filesystem::path>
find_program_files(const Environment& environment, const FolderExists& exists);
[[nodiscard]] std::optional<std::filesystem::path>
find_program_files(const Environment& environment);

} // namespace tegenover::platform
