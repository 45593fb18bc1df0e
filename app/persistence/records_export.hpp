// persistence/records_export.hpp
//
// Everything that is kept, in one folder that can be read without this program: each attempt as
// JSON, each scene as it was, and a sound copy of the database.
#pragma once

#include "persistence/records.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace tegenover::persistence {

/// Makes `folder`, which must not be there yet:
///   attempts/STARTED-SCENE-NUMBER.json             all that is kept of an attempt
///   attempts/STARTED-SCENE-NUMBER.decisions.json   its play, as `tegenover replay` takes it
///   scenes/HASH.json                     the scenes that these attempts were made with
///   KIND/NUMBER.json                     other records, such as pairs
///   drafts/                              scenes that were being written and not saved
///   records.db                           all of it again, as the program keeps it
/// What went wrong, in one sentence; nothing where all is written.
[[nodiscard]] std::optional<std::string> export_records(Records& records,
                                                        const std::filesystem::path& folder);

/// One attempt as that JSON.
[[nodiscard]] std::string attempt_as_json(const KeptAttempt& kept);

} // namespace tegenover::persistence
