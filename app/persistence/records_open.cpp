// persistence/records_open.cpp
//
// From a folder to open records: made, brought up to date, or rescued from damage.
#include "persistence/records.hpp"

#include "persistence/records_rescue.hpp"
#include "persistence/records_schema.hpp"

#include <system_error>
#include <utility>

namespace tegenover::persistence {

namespace fs = std::filesystem;

namespace {

using Cause = RecordsFailure::Cause;

struct Opening {
    Database database;
    SchemaState state = SchemaState::failed;
};

bool set_up(Database& database)
{
    return database.run("PRAGMA journal_mode = WAL") && database.run("PRAGMA synchronous = FULL") &&
           database.run("PRAGMA secure_delete = ON") && database.run("PRAGMA foreign_keys = ON");
}

/// The whole table of attempts is read once, so that damage to it is met here.
bool attempts_can_be_read(const Database& database)
{
    auto rows = database.prepare("SELECT sum(length(estimate) + length(promise)) FROM attempts");
    return rows.row() && !rows.failed();
}

Opening open_database(const fs::path& file)
{
    Opening opening{Database{file, Database::Access::read_and_write}};
    if (!opening.database.is_open()) return opening;
    if (looks_damaged(opening.database, file)) {
        opening.state = SchemaState::not_ours;
        return opening;
    }
    opening.state = bring_up_to_date(opening.database, file);
    if (opening.state == SchemaState::newer) {
        if (!opening.database.run("PRAGMA query_only = ON")) opening.state = SchemaState::failed;
        return opening;
    }
    const bool fine = opening.state == SchemaState::ready && set_up(opening.database) &&
                      attempts_can_be_read(opening.database);
    const bool broken = opening.database.fault().kind == DatabaseFault::Kind::broken;
    if (!fine) {
        const bool ours =
            opening.state == SchemaState::ready || opening.state == SchemaState::failed;
        opening.state = ours && !broken ? SchemaState::failed : SchemaState::not_ours;
    }
    return opening;
}

/// Where nothing may be written, what was kept can still be read; only records of this version,
/// for older ones would have to be brought up to date.
std::optional<Database> open_unchanging(const fs::path& file)
{
    std::error_code error;
    if (!fs::is_regular_file(file, error)) return std::nullopt;
    for (const auto access : {Database::Access::read_only, Database::Access::unchanging}) {
        Database database{file, access};
        if (!database.is_open()) continue;
        const bool ours = database.number("PRAGMA application_id") == records_application &&
                          database.number("PRAGMA user_version") == records_version;
        if (ours && attempts_can_be_read(database)) return database;
    }
    return std::nullopt;
}

RecordsFailure failure_of(const Opening& opening)
{
    const auto fault = opening.database.fault();
    const bool no_right = fault.kind == DatabaseFault::Kind::no_right;
    const bool full = fault.kind == DatabaseFault::Kind::full;
    const bool busy = fault.kind == DatabaseFault::Kind::busy;
    return {no_right ? Cause::no_right
            : full   ? Cause::no_space
            : busy   ? Cause::busy
                     : Cause::other,
            fault.message};
}

MaybeFailure make_folder(const fs::path& folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error)) return std::nullopt;
    fs::create_directories(folder, error);
    if (error) return RecordsFailure{Cause::no_right, folder.string() + ": " + error.message()};
    fs::permissions(folder, fs::perms::owner_all, error);
    return std::nullopt;
}

} // namespace

OrFailure<Records> Records::open(const fs::path& folder)
{
    if (auto failed = make_folder(folder)) return *failed;
    const auto file = folder / "records.db";
    auto opening = open_database(file);
    if (opening.state == SchemaState::newer) {
        return Records{folder, std::move(opening.database), RecordsCondition::newer};
    }
    if (opening.state == SchemaState::ready) {
        return Records{folder, std::move(opening.database), RecordsCondition::sound};
    }
    if (opening.state == SchemaState::failed) {
        const auto failure = failure_of(opening);
        if (failure.cause != Cause::no_right) return failure;
        auto readable = open_unchanging(file);
        if (!readable) return failure;
        return Records{folder, std::move(*readable), RecordsCondition::read_only};
    }

    { // The damaged database is closed before its file gets another name.
        const Opening closed = std::move(opening);
    }
    const auto aside = set_records_aside(file);
    if (aside.empty()) {
        return RecordsFailure{Cause::broken, file.string() + " is damaged and cannot be set aside"};
    }
    auto fresh = open_database(file);
    if (fresh.state != SchemaState::ready) return failure_of(fresh);
    take_over(aside, fresh.database);
    Records records{folder, std::move(fresh.database), RecordsCondition::set_aside};
    records.set_aside_ = aside;
    return records;
}

} // namespace tegenover::persistence
