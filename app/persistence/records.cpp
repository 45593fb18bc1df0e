// persistence/records.cpp
//
// Writing and reading attempts and documents. Opening stands in records_open.cpp, deleting and
// copying everything in records_whole.cpp.
#include "persistence/records.hpp"

#include "persistence/decisions_reader.hpp"
#include "persistence/decisions_writer.hpp"
#include "persistence/records_rescue.hpp"
#include "persistence/records_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace tegenover::persistence {

namespace {

using Cause = RecordsFailure::Cause;
using engine::Attempt;

Cause cause_of(DatabaseFault::Kind kind)
{
    switch (kind) {
    case DatabaseFault::Kind::busy:
        return Cause::busy;
    case DatabaseFault::Kind::full:
        return Cause::no_space;
    case DatabaseFault::Kind::no_right:
        return Cause::no_right;
    case DatabaseFault::Kind::broken:
        return Cause::broken;
    case DatabaseFault::Kind::none:
    case DatabaseFault::Kind::other:
        break;
    }
    return Cause::other;
}

const RecordsFailure elsewhere{Cause::changed_elsewhere, "another window changed it meanwhile"};
const RecordsFailure gone{Cause::deleted_elsewhere, "another window deleted it meanwhile"};

/// How many of the decisions are on the disk already, with the same times.
std::size_t same_at_start(const Attempt& before, const Attempt& now)
{
    std::size_t same = 0;
    while (same < before.decisions.size() && same < now.decisions.size() &&
           before.decisions[same] == now.decisions[same])
        ++same;
    return same;
}

std::optional<engine::Outcome> outcome_in(const Statement& row, int column)
{
    return row.is_null(column) ? std::nullopt : engine::from_key<engine::Outcome>(row.text(column));
}

constexpr std::string_view summary_columns =
    "number, started, changed, scene, scene_hash, decisions, ended, role, estimate, promise, "
    "promise_kept, outcome, measure, total";

engine::AttemptSummary summary_in(const Statement& row)
{
    engine::AttemptSummary one;
    one.number = row.whole(0);
    one.started = row.whole(1);
    one.changed = row.whole(2);
    one.scene = row.text(3);
    one.scene_hash = row.text(4);
    one.decisions = static_cast<std::size_t>(std::max<std::int64_t>(row.whole(5), 0));
    one.ended = row.whole(6) != 0;
    one.role = role_from(row.text(7));
    one.estimate = percentages_in(row.text(8));
    one.promise = row.text(9);
    one.promise_kept = row.whole(10) != 0;
    one.result.outcome = outcome_in(row, 11);
    one.result.measure = percentages_in(row.text(12));
    if (!row.is_null(13)) one.result.total = static_cast<int>(row.whole(13));
    return one;
}

KeptAttempt attempt_in(const Statement& row)
{
    KeptAttempt kept;
    const auto summary = summary_in(row);
    kept.result = summary.result;
    kept.attempt.number = summary.number;
    kept.attempt.started = summary.started;
    kept.attempt.scene = summary.scene;
    kept.attempt.scene_hash = summary.scene_hash;
    kept.attempt.ended = summary.ended;
    kept.attempt.role = summary.role;
    kept.attempt.estimate = summary.estimate;
    kept.attempt.promise = summary.promise;
    kept.attempt.promise_kept = summary.promise_kept;
    kept.attempt.seed = static_cast<std::uint64_t>(row.whole(14));
    kept.attempt.reflections = texts_in(row.text(15));
    kept.attempt.name = row.text(16);
    kept.place = {row.text(17), static_cast<int>(row.whole(18)), static_cast<int>(row.whole(19)),
                  row.whole(20)};
    return kept;
}

/// Up to the first gap, which only a damaged database has.
bool read_decisions_of(Statement rows, Attempt& attempt)
{
    std::string list = "[";
    while (rows.row()) {
        if (rows.whole(0) != static_cast<std::int64_t>(attempt.times.size())) break;
        if (!attempt.times.empty()) list += ',';
        list += rows.text(2);
        attempt.times.push_back(rows.whole(1));
    }
    if (rows.failed()) return false;
    Limits limits;
    limits.file_bytes = list.size() + 1;
    limits.text_bytes = list.size() + 1;
    auto reading = read_decisions(list + "]", limits);
    attempt.decisions = std::move(reading.decisions);
    return reading.problems.empty();
}

} // namespace

Records::Records(std::filesystem::path folder, Database database, RecordsCondition condition)
    : folder_(std::move(folder)), database_(std::move(database)), condition_(condition)
{
}

MaybeFailure Records::refuse_writing() const
{
    if (condition_ == RecordsCondition::read_only) {
        return RecordsFailure{Cause::read_only, "nothing may be written in " + folder_.string()};
    }
    if (condition_ != RecordsCondition::newer) return std::nullopt;
    return RecordsFailure{Cause::read_only, "these records were made by a newer version"};
}

RecordsFailure Records::failure() const
{
    const auto fault = database_.fault();
    if (fault.kind == DatabaseFault::Kind::broken) mark_for_inspection(folder_);
    return {cause_of(fault.kind), fault.message};
}

bool Records::write_row(const KeptAttempt& kept, std::int64_t now, std::int64_t revision)
{
    const auto& attempt = kept.attempt;
    auto insert = database_.prepare(
        "INSERT INTO attempts(number, started, changed, scene, scene_hash, decisions, ended, role, "
        "estimate, promise, promise_kept, outcome, measure, total, seed, reflections, name, "
        "place_screen, place_page, place_furthest, place_moment, revision) "
        "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22) "
        "ON CONFLICT(number) DO UPDATE SET changed=?3, decisions=?6, ended=?7, role=?8, "
        "estimate=?9, promise=?10, promise_kept=?11, outcome=?12, measure=?13, total=?14, "
        "reflections=?16, name=?17, place_screen=?18, place_page=?19, place_furthest=?20, "
        "place_moment=?21, revision=?22");
    insert.bind(attempt.number)
        .bind(attempt.started)
        .bind(now)
        .bind(attempt.scene)
        .bind(attempt.scene_hash)
        .bind(static_cast<std::int64_t>(attempt.decisions.size()))
        .bind(attempt.ended ? 1 : 0)
        .bind(role_key(attempt.role))
        .bind(text_of(attempt.estimate))
        .bind(attempt.promise)
        .bind(attempt.promise_kept ? 1 : 0);
    if (kept.result.outcome) {
        insert.bind(engine::key(*kept.result.outcome));
    } else {
        insert.bind_nothing();
    }
    insert.bind(text_of(kept.result.measure));
    if (kept.result.total) {
        insert.bind(*kept.result.total);
    } else {
        insert.bind_nothing();
    }
    return insert.bind(static_cast<std::int64_t>(attempt.seed))
        .bind(text_of(attempt.reflections))
        .bind(attempt.name)
        .bind(kept.place.screen)
        .bind(kept.place.page)
        .bind(kept.place.furthest)
        .bind(kept.place.moment)
        .bind(revision)
        .run();
}

bool Records::write_decisions_from(const Attempt& attempt, std::size_t first)
{
    const bool dropped = database_.prepare("DELETE FROM decisions WHERE attempt=? AND position>=?")
                             .bind(attempt.number)
                             .bind(static_cast<std::int64_t>(first))
                             .run();
    if (!dropped) return false;
    auto insert = database_.prepare("INSERT INTO decisions VALUES(?, ?, ?, ?)");
    for (auto i = first; i < attempt.decisions.size(); ++i) {
        insert.bind(attempt.number)
            .bind(static_cast<std::int64_t>(i))
            .bind(i < attempt.times.size() ? attempt.times[i] : 0)
            .bind(write_decision(attempt.decisions[i]));
        if (!insert.run()) return false;
    }
    return true;
}

MaybeFailure Records::keep(const KeptAttempt& kept, std::int64_t now)
{
    if (auto refused = refuse_writing()) return refused;
    const auto known = known_.find(kept.attempt.number);
    const bool is_known = known != known_.end();
    if (is_known && known->second.kept == kept) return std::nullopt;

    Transaction transaction{database_};
    if (!transaction.is_begun()) return failure();
    auto row = database_.prepare("SELECT revision FROM attempts WHERE number=?");
    row.bind(kept.attempt.number);
    const auto on_disk = row.row() ? row.whole(0) : 0;
    if (row.failed()) return failure();
    if (is_known && on_disk == 0) return gone;
    if (on_disk != (is_known ? known->second.revision : 0)) return elsewhere;
    const auto same = is_known ? same_at_start(known->second.kept.attempt, kept.attempt) : 0;
    if (!write_row(kept, now, on_disk + 1) || !write_decisions_from(kept.attempt, same) ||
        !transaction.commit()) {
        return failure();
    }
    known_[kept.attempt.number] = {kept, on_disk + 1};
    return std::nullopt;
}

MaybeFailure Records::forget(std::int64_t number)
{
    if (auto refused = refuse_writing()) return refused;
    if (!database_.prepare("DELETE FROM attempts WHERE number=?").bind(number).run()) {
        return failure();
    }
    known_.erase(number);
    return std::nullopt;
}

MaybeFailure Records::keep_scene(const std::string& hash, const std::string& id,
                                 std::string_view text)
{
    if (auto refused = refuse_writing()) return refused;
    if (database_.prepare("SELECT 1 FROM scenes WHERE hash=?").bind(hash).row()) {
        return std::nullopt;
    }
    const bool done = database_.prepare("INSERT OR IGNORE INTO scenes VALUES(?, ?, ?)")
                          .bind(hash)
                          .bind(id)
                          .bind(text)
                          .run();
    return done ? std::nullopt : MaybeFailure{failure()};
}

MaybeFailure Records::keep_document(const KeptDocument& document)
{
    if (auto refused = refuse_writing()) return refused;
    Transaction transaction{database_};
    if (!transaction.is_begun()) return failure();
    const std::pair name{document.kind, document.number};
    auto row = database_.prepare("SELECT revision FROM documents WHERE kind=? AND number=?");
    row.bind(document.kind).bind(document.number);
    const auto on_disk = row.row() ? row.whole(0) : 0;
    const auto known = known_documents_.find(name);
    if (known != known_documents_.end() && on_disk == 0) return gone;
    if (on_disk != (known == known_documents_.end() ? 0 : known->second)) return elsewhere;
    const bool done = database_.prepare("INSERT OR REPLACE INTO documents VALUES(?, ?, ?, ?, ?)")
                          .bind(document.kind)
                          .bind(document.number)
                          .bind(on_disk + 1)
                          .bind(document.started)
                          .bind(document.text)
                          .run();
    if (!done || !transaction.commit()) return failure();
    known_documents_[name] = on_disk + 1;
    return std::nullopt;
}

MaybeFailure Records::forget_document(std::string_view kind, std::int64_t number)
{
    if (auto refused = refuse_writing()) return refused;
    const bool done = database_.prepare("DELETE FROM documents WHERE kind=? AND number=?")
                          .bind(kind)
                          .bind(number)
                          .run();
    if (!done) return failure();
    known_documents_.erase({std::string{kind}, number});
    return std::nullopt;
}

OrFailure<std::vector<engine::AttemptSummary>> Records::summaries() const
{
    std::vector<engine::AttemptSummary> all;
    auto rows = database_.prepare("SELECT " + std::string{summary_columns} +
                                  " FROM attempts ORDER BY started, number");
    while (rows.row())
        all.push_back(summary_in(rows));
    if (rows.failed()) return failure();
    return all;
}

OrFailure<std::optional<KeptAttempt>> Records::attempt(std::int64_t number)
{
    auto row = database_.prepare("SELECT " + std::string{summary_columns} +
                                 ", seed, reflections, name, place_screen, place_page, "
                                 "place_furthest, place_moment, revision FROM attempts "
                                 "WHERE number=?");
    row.bind(number);
    if (!row.row()) {
        if (row.failed()) return failure();
        return std::optional<KeptAttempt>{};
    }
    auto kept = attempt_in(row);
    auto decisions = database_.prepare(
        "SELECT position, at, decision FROM decisions WHERE attempt=? ORDER BY position");
    decisions.bind(number);
    if (!read_decisions_of(std::move(decisions), kept.attempt)) return failure();
    known_[number] = {kept, row.whole(21)};
    return std::optional{std::move(kept)};
}

OrFailure<std::optional<std::string>> Records::scene_text(const std::string& hash) const
{
    auto row = database_.prepare("SELECT text FROM scenes WHERE hash=?");
    row.bind(hash);
    if (row.row()) return std::optional{row.text(0)};
    if (row.failed()) return failure();
    return std::optional<std::string>{};
}

OrFailure<std::vector<KeptDocument>> Records::documents(std::string_view kind)
{
    std::vector<KeptDocument> all;
    auto rows = database_.prepare("SELECT number, started, text, revision FROM documents "
                                  "WHERE kind=? ORDER BY started, number");
    rows.bind(kind);
    while (rows.row()) {
        all.push_back({std::string{kind}, rows.whole(0), rows.whole(1), rows.text(2)});
        known_documents_[{std::string{kind}, rows.whole(0)}] = rows.whole(3);
    }
    if (rows.failed()) return failure();
    return all;
}

} // namespace tegenover::persistence
