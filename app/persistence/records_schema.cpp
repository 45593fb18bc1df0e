// persistence/records_schema.cpp
//
// A step is never changed once it was shipped; a new one is added below it.
#include "persistence/records_schema.hpp"

#include <array>
#include <string>
#include <string_view>
#include <system_error>

namespace tegenover::persistence {

namespace {

constexpr std::string_view first_tables = R"(
CREATE TABLE scenes(
    hash TEXT PRIMARY KEY,
    id TEXT NOT NULL,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE attempts(
    number INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    started INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    scene TEXT NOT NULL,
    scene_hash TEXT NOT NULL,
    seed INTEGER NOT NULL,
    role TEXT NOT NULL,
    ended INTEGER NOT NULL,
    decisions INTEGER NOT NULL,
    estimate TEXT NOT NULL,
    reflections TEXT NOT NULL,
    promise TEXT NOT NULL,
    promise_kept INTEGER NOT NULL,
    name TEXT NOT NULL,
    place_screen TEXT NOT NULL,
    place_page INTEGER NOT NULL,
    place_furthest INTEGER NOT NULL,
    place_moment INTEGER NOT NULL,
    outcome TEXT,
    measure TEXT NOT NULL,
    total INTEGER
);
CREATE TABLE decisions(
    attempt INTEGER NOT NULL REFERENCES attempts(number) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    decision TEXT NOT NULL,
    PRIMARY KEY(attempt, position)
) WITHOUT ROWID;
CREATE TABLE documents(
    kind TEXT NOT NULL,
    number INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    started INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY(kind, number)
) WITHOUT ROWID;
)";

/// Lists run from the oldest attempt to the newest.
constexpr std::string_view order_of_attempts =
    "CREATE INDEX attempts_in_order ON attempts(started, number)";

/// The step at place N leads from version N to N + 1.
constexpr std::array<std::string_view, records_version> steps{first_tables, order_of_attempts};

bool copy_beside(Database& database, const std::filesystem::path& file, std::int64_t version)
{
    const auto copy = file.parent_path() / ("records.before-" + std::to_string(version) + ".db");
    std::error_code ignored;
    std::filesystem::remove(copy, ignored);
    return database.prepare("VACUUM INTO ?").bind(copy.string()).run();
}

bool take_step(Database& database, std::size_t step)
{
    Transaction transaction{database};
    // Another window may have been quicker.
    if (database.number("PRAGMA user_version").value_or(0) > static_cast<std::int64_t>(step))
        return true;
    return transaction.is_begun() && database.run(steps[step]) &&
           database.run("PRAGMA application_id = " + std::to_string(records_application)) &&
           database.run("PRAGMA user_version = " + std::to_string(step + 1)) &&
           transaction.commit();
}

} // namespace

SchemaState bring_up_to_date(Database& database, const std::filesystem::path& file)
{
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    const auto application = database.number("PRAGMA application_id");
    const auto found = database.number("PRAGMA user_version");
    if (!tables || !application || !found) {
        // What cannot be read for another reason may well be sound: it must not be set aside.
        const bool broken = database.fault().kind == DatabaseFault::Kind::broken;
        return broken ? SchemaState::not_ours : SchemaState::failed;
    }
    if (*tables > 0 && *application != records_application) return SchemaState::not_ours;
    const auto version = *found;
    if (version > records_version) return SchemaState::newer;
    if (version < 0) return SchemaState::not_ours;
    if (version > 0 && version < records_version && !copy_beside(database, file, version)) {
        return SchemaState::failed;
    }
    for (auto step = static_cast<std::size_t>(version); step < steps.size(); ++step) {
        if (!take_step(database, step)) return SchemaState::failed;
    }
    return SchemaState::ready;
}

} // namespace tegenover::persistence
