// persistence/records_schema.hpp
//
// The tables of the records, and the numbered steps by which an older database becomes the newest.
// Knows nothing of what a row means.
#pragma once

#include "persistence/database.hpp"

#include <cstdint>
#include <filesystem>

namespace tegenover::persistence {

/// The version that this program writes; kept in the database as user_version.
inline constexpr std::int64_t records_version = 2;
/// "Tgov": tells such a database from any other (application_id).
inline constexpr std::int64_t records_application = 0x54676f76;

enum class SchemaState {
    ready,
    newer,    ///< of a later version of the program
    not_ours, ///< some other database, or none at all
    failed    ///< could not be brought up to date; the database says why
};

/// Brings the database up to date, each step in a transaction of its own; before the first step of
/// an older database a copy of it is written beside it.
[[nodiscard]] SchemaState bring_up_to_date(Database& database, const std::filesystem::path& file);

} // namespace tegenover::persistence
