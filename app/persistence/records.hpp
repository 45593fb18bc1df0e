// persistence/records.hpp
//
// The learner's records in one SQLite database: attempts with their decisions, the scenes they were
// made with, and whole documents of other kinds. What `keep` has accepted is on the disk. Derives
// nothing, knows no screen. Nothing is thrown.
//
// Files in the folder: records.db (with -wal and -shm while it is open), records.before-N.db (a
// copy made before a migration from version N), records.broken-N.db (set aside, never deleted
// unless everything is).
#pragma once

#include "engine/attempt_summary.hpp"
#include "persistence/database.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tegenover::persistence {

/// Why something was not kept or not read, as an ordinary answer.
struct RecordsFailure {
    enum class Cause {
        no_space,
        no_right,
        busy,              ///< another window wrote for longer than five seconds
        changed_elsewhere, ///< another window changed the same record since it was read
        deleted_elsewhere, ///< another window deleted the record, so it is not brought back
        read_only,         ///< the records are of a newer version
        broken,
        other
    };

    Cause cause = Cause::other;
    std::string message; ///< the system's own reason, one sentence part

    bool operator==(const RecordsFailure&) const = default;
};
using MaybeFailure = std::optional<RecordsFailure>;
template <typename Value> using OrFailure = std::variant<Value, RecordsFailure>;

/// Where the learner was in an attempt, in words of the program; opaque here.
struct KeptPlace {
    std::string screen; ///< "" where it was never open
    int page = 0;
    int furthest = 0;
    std::int64_t moment = 0;

    bool operator==(const KeptPlace&) const = default;
};

struct KeptAttempt {
    engine::Attempt attempt;
    KeptPlace place;
    engine::AttemptResult result;

    bool operator==(const KeptAttempt&) const = default;
};

/// A whole record of another kind, such as "pair"; its text is JSON.
struct KeptDocument {
    std::string kind;
    std::int64_t number = 0;
    std::int64_t started = 0; ///< seconds since 1970, UTC
    std::string text;

    bool operator==(const KeptDocument&) const = default;
};

/// Where the texts of unsaved scenes are kept, in the folder of the records; deleted and exported
/// with them.
inline constexpr std::string_view drafts_folder = "drafts";

/// How the opening went, for a notice to the user.
enum class RecordsCondition {
    sound,
    newer,     ///< made by a newer version: everything can be read, nothing is written
    read_only, ///< nothing may be written there; what was kept can be read
    set_aside, ///< it was damaged: set aside, and what could be read was taken over
};

class Records {
public:
    /// Makes the folder (for its owner alone) and the database where they are not there, and
    /// brings an older database up to date.
    [[nodiscard]] static OrFailure<Records> open(const std::filesystem::path& folder);

    [[nodiscard]] RecordsCondition condition() const { return condition_; }
    /// Of the damaged database, where one was set aside.
    [[nodiscard]] const std::filesystem::path& set_aside() const { return set_aside_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }

    /// Whole and as often as one likes: only what differs from the disk is written, in one
    /// transaction. `now` is in seconds since 1970.
    [[nodiscard]] MaybeFailure keep(const KeptAttempt& kept, std::int64_t now);
    /// An attempt that is not there is forgotten already.
    [[nodiscard]] MaybeFailure forget(std::int64_t number);
    /// Once per hash.
    [[nodiscard]] MaybeFailure keep_scene(const std::string& hash, const std::string& id,
                                          std::string_view text);
    [[nodiscard]] MaybeFailure keep_document(const KeptDocument& document);
    [[nodiscard]] MaybeFailure forget_document(std::string_view kind, std::int64_t number);

    /// All attempts, oldest first.
    [[nodiscard]] OrFailure<std::vector<engine::AttemptSummary>> summaries() const;
    /// From now on this window's version of it counts as the one on the disk.
    [[nodiscard]] OrFailure<std::optional<KeptAttempt>> attempt(std::int64_t number);
    [[nodiscard]] OrFailure<std::optional<std::string>> scene_text(const std::string& hash) const;
    /// Oldest first.
    [[nodiscard]] OrFailure<std::vector<KeptDocument>> documents(std::string_view kind);

    /// Every record, and every file that this folder ever held of them; the bytes are written over.
    /// These records are empty afterwards and can be used on.
    [[nodiscard]] MaybeFailure delete_everything();
    /// A sound copy of the whole database in a new file.
    [[nodiscard]] MaybeFailure copy_to(const std::filesystem::path& file);

private:
    Records(std::filesystem::path folder, Database database, RecordsCondition condition);

    [[nodiscard]] MaybeFailure refuse_writing() const;
    [[nodiscard]] RecordsFailure failure() const;
    [[nodiscard]] bool write_row(const KeptAttempt& kept, std::int64_t now, std::int64_t revision);
    [[nodiscard]] bool write_decisions_from(const engine::Attempt& attempt, std::size_t first);

    /// What is on the disk as far as this window knows.
    struct Known {
        KeptAttempt kept;
        std::int64_t revision = 0;
    };

    std::filesystem::path folder_;
    Database database_;
    RecordsCondition condition_ = RecordsCondition::sound;
    std::filesystem::path set_aside_;
    std::map<std::int64_t, Known> known_;
    std::map<std::pair<std::string, std::int64_t>, std::int64_t> known_documents_; ///< revisions
};

} // namespace tegenover::persistence
