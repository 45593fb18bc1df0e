// persistence/records_rescue.hpp
//
// A damaged database of records: telling that it is one, setting it aside under another name, and
// taking over into a new one what can still be read.
#pragma once

#include "persistence/database.hpp"

#include <filesystem>

namespace tegenover::persistence {

/// Reads the whole structure where there is a reason to: the last run ended without closing it, the
/// file is shorter than it says, or a marker tells that a read failed before.
[[nodiscard]] bool looks_damaged(const Database& database, const std::filesystem::path& file);

/// So that the next start reads the whole structure.
void mark_for_inspection(const std::filesystem::path& folder);

/// Renames the database with what belongs to it; the new name, or an empty path where that failed.
[[nodiscard]] std::filesystem::path set_records_aside(const std::filesystem::path& file);

/// Row by row from both ends, as far as they can be read. The tables must be there in `fresh`.
void take_over(const std::filesystem::path& damaged, Database& fresh);

} // namespace tegenover::persistence
