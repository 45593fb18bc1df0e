// session/effect.hpp
//
// What the program wants done in the outside world, as data. Performed in shell/, whose result
// comes back as an intent.
#pragma once

#include "engine/attempt_summary.hpp"
#include "engine/pair.hpp"
#include "session/editor/editor_screen.hpp"
#include "session/place.hpp"
#include "session/settings.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::session {

/// Writes a report or a table as a file in the user's documents; answers ReportSaved.
struct SaveReport {
    std::int64_t attempt = 0;
    std::string suggested_name; ///< without folder
    std::string text;           ///< HTML or another form

    bool operator==(const SaveReport&) const = default;
};

/// Opens a file with the desktop's own program.
struct OpenFile {
    std::string path;

    bool operator==(const OpenFile&) const = default;
};

/// Keeps the settings for the next start.
struct KeepSettings {
    Settings settings;

    bool operator==(const KeepSettings&) const = default;
};

/// Keeps the attempt as it stands now; nothing answers where that went well.
struct KeepAttempt {
    Attempt attempt;
    Place place;
    engine::AttemptResult result;
    bool may_wait = false; ///< only typed text changed: within a second is soon enough

    bool operator==(const KeepAttempt&) const = default;
};

/// Puts typed text that still waits on the disk now: its screen was left.
struct WriteWaiting {
    bool operator==(const WriteWaiting&) const = default;
};

/// Keeps what two at one computer did, as it stands now.
struct KeepPair {
    engine::pair::Session session;
    bool may_wait = false; ///< only typed text or the clock changed

    bool operator==(const KeepPair&) const = default;
};

/// Reads an attempt of an earlier run, with the scene as it was then; answers AttemptFetched.
struct FetchAttempt {
    std::int64_t attempt = 0;

    bool operator==(const FetchAttempt&) const = default;
};

/// Ticks a promise of any attempt on or off.
struct KeepPromise {
    std::int64_t attempt = 0;
    bool kept = false;

    bool operator==(const KeepPromise&) const = default;
};

/// Asks which attempts there are now, for another window may have added some; answers
/// RecordsListed.
struct ListRecords {
    bool operator==(const ListRecords&) const = default;
};

/// Writes all records into one new folder; answers EverythingExported.
struct ExportRecords {
    bool operator==(const ExportRecords&) const = default;
};

/// Reads all scenes and cases anew, those of the folders in the settings too. Nothing answers; the
/// catalogue is another.
struct ReadScenesAgain {
    bool operator==(const ReadScenesAgain&) const = default;
};

/// Deletes all records and settings from the disk; answers EverythingDeleted.
struct DeleteRecords {
    bool operator==(const DeleteRecords&) const = default;
};

using AnyEffect = std::variant<SaveReport, OpenFile, KeepSettings, KeepAttempt, WriteWaiting,
                               FetchAttempt, KeepPromise, KeepPair, ListRecords, ExportRecords,
                               DeleteRecords, ReadScenesAgain, EditorEffect>;
/// One of them; copied, moved and compared in effect.cpp, as Intent is.
struct Effect : AnyEffect {
    using AnyEffect::AnyEffect;
    Effect(const Effect& other);
    Effect(Effect&& other) noexcept;
    Effect& operator=(const Effect& other);
    Effect& operator=(Effect&& other) noexcept;
    ~Effect();

    bool operator==(const Effect& other) const;
};
using Effects = std::vector<Effect>;

} // namespace tegenover::session
