// persistence/file_text.hpp
//
// A file as text, and text as a file: whole or not at all. Knows nothing of what the text means.
#pragma once

#include "persistence/limits.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace tegenover::persistence {

/// Why a file could not be read or written, as an ordinary answer.
struct FileFailure {
    enum class Cause { not_there, is_folder, not_regular, no_right, too_large, no_space, other };

    Cause cause = Cause::other;
    std::string message; ///< one sentence with the path and the system's reason

    bool operator==(const FileFailure&) const = default;
};

/// The whole file, where it is a regular file of at most `most_bytes`. Never waits on a pipe.
[[nodiscard]] std::variant<std::string, FileFailure> read_file(const std::filesystem::path& path,
                                                               std::size_t most_bytes);

/// The same where no one asks why not: nothing where it is not there or cannot be read.
[[nodiscard]] std::optional<std::string> text_of_file(const std::filesystem::path& path,
                                                      std::size_t most_bytes = Limits{}.file_bytes);

/// Writes beside the target, flushes to the disk and renames, so that at every moment the file
/// holds either the old text or the new. The folder must exist. Nothing returned means saved.
[[nodiscard]] std::optional<FileFailure> save_file(const std::filesystem::path& path,
                                                   std::string_view text);

} // namespace tegenover::persistence
