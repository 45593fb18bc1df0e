// session/intent.hpp
//
// Everything that can happen to the model, one struct per action. Screens return these; shell adds
// the results of effects.
#pragma once

#include "reports/report_format.hpp"
#include "session/editor/editor_screen.hpp"
#include "session/model.hpp"
#include "session/pair/intent.hpp"
#include "session/place.hpp"

#include <cstddef>
#include <string>
#include <variant>

namespace tegenover::session {

// Anywhere
struct GoToLibrary {
    bool operator==(const GoToLibrary&) const = default;
};
struct OpenSettings {
    bool operator==(const OpenSettings&) const = default;
};
struct CloseSettings {
    bool operator==(const CloseSettings&) const = default;
};
struct ChangeSettings {
    Settings settings;
    bool operator==(const ChangeSettings&) const = default;
};
struct DismissNotice {
    bool operator==(const DismissNotice&) const = default;
};
struct Quit {
    bool operator==(const Quit&) const = default;
};
/// Esc: closes what is on top, else goes one screen back (leaving a play asks first).
struct GoBack {
    bool operator==(const GoBack&) const = default;
};

// Library and case
struct FilterLibrary {
    LibraryScreen filter;
    bool operator==(const FilterLibrary&) const = default;
};
struct ReadCase {
    std::string case_id;
    bool operator==(const ReadCase&) const = default;
};
/// A new try at a scene; opens the screen before.
struct StartScene {
    std::string scene;
    bool operator==(const StartScene&) const = default;
};
/// Goes on with an attempt where it was left: before, play or debrief.
struct ResumeAttempt {
    std::int64_t attempt = 0;
    bool operator==(const ResumeAttempt&) const = default;
};

// Before
struct ChooseRole {
    RoleTaken role = RoleTaken::not_chosen;
    bool operator==(const ChooseRole&) const = default;
};
struct BeginPlay {
    bool operator==(const BeginPlay&) const = default;
};

// Play
/// A decision of the learner: notice, respond, give a reason, note a check-in.
struct Decide {
    engine::Decision decision;
    bool operator==(const Decide&) const = default;
};
struct SkipAsked { ///< passes over a check-in or a reason
    bool operator==(const SkipAsked&) const = default;
};
struct Continue { ///< after coaching
    bool operator==(const Continue&) const = default;
};
struct StepBack {
    bool operator==(const StepBack&) const = default;
};
struct PausePlay {
    bool paused = true;
    bool operator==(const PausePlay&) const = default;
};
struct AskToLeave {
    bool asked = true;
    bool operator==(const AskToLeave&) const = default;
};
/// From an ending to the debrief.
struct OpenDebrief {
    bool operator==(const OpenDebrief&) const = default;
};

// Debrief
struct TurnToPage {
    DebriefPage page = DebriefPage::her_eyes;
    bool operator==(const TurnToPage&) const = default;
};
struct EstimateSelf {
    engine::Principle principle = engine::Principle::present;
    int percent = 50;
    bool operator==(const EstimateSelf&) const = default;
};
struct OpenMoment {
    std::size_t moment = 0;
    bool operator==(const OpenMoment&) const = default;
};
/// Replaces the response at this decision by another and goes on from there.
struct TryInstead {
    std::size_t from = 0;
    std::string response;
    bool operator==(const TryInstead&) const = default;
};
struct RespondInWhatIf {
    std::string response;
    bool operator==(const RespondInWhatIf&) const = default;
};
struct StepBackInWhatIf {
    bool operator==(const StepBackInWhatIf&) const = default;
};
struct CloseWhatIf {
    bool operator==(const CloseWhatIf&) const = default;
};
struct WriteReflection {
    std::size_t question = 0;
    std::string text;
    bool operator==(const WriteReflection&) const = default;
};
struct WritePromise {
    std::string text;
    bool operator==(const WritePromise&) const = default;
};
struct WriteName {
    std::string text;
    bool operator==(const WriteName&) const = default;
};
struct KeepReport {
    reports::ReportFormat format = reports::ReportFormat::html;
    bool operator==(const KeepReport&) const = default;
};
struct OpenReport {
    std::string path;
    bool operator==(const OpenReport&) const = default;
};

// Progress and records
struct OpenProgress {
    bool operator==(const OpenProgress&) const = default;
};
/// Another filter, or the same figures as a table.
struct ShowProgress {
    ProgressScreen wish;
    bool operator==(const ShowProgress&) const = default;
};
/// Saves the conversations that pass the filter as a table.
struct KeepTable {
    bool operator==(const KeepTable&) const = default;
};
struct TickPromise {
    std::int64_t attempt = 0;
    bool kept = true;
    bool operator==(const TickPromise&) const = default;
};
struct ExportEverything {
    bool operator==(const ExportEverything&) const = default;
};
/// Asks whether to delete, or no longer.
struct AskToDelete {
    bool asked = true;
    bool operator==(const AskToDelete&) const = default;
};
struct DeleteEverything {
    bool operator==(const DeleteEverything&) const = default;
};

// Results of effects
struct ReportSaved {
    std::string path;
    bool operator==(const ReportSaved&) const = default;
};
struct EffectFailed {
    std::string words_key;
    std::string cause;
    bool operator==(const EffectFailed&) const = default;
};

/// An attempt of an earlier run, as it was kept.
struct AttemptFetched {
    Attempt attempt;
    Place place;
    bool operator==(const AttemptFetched&) const = default;
};
/// The summaries of all attempts on the disk.
struct RecordsListed {
    std::vector<engine::AttemptSummary> attempts;
    bool operator==(const RecordsListed&) const = default;
};
/// Another window had changed this attempt, so ours goes on under another number.
struct AttemptRenumbered {
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool operator==(const AttemptRenumbered&) const = default;
};
/// What could not be kept before is on the disk after all.
struct KeptAgain {
    bool operator==(const KeptAgain&) const = default;
};
struct EverythingExported {
    std::string path;
    bool operator==(const EverythingExported&) const = default;
};
struct EverythingDeleted {
    bool operator==(const EverythingDeleted&) const = default;
};

using AnyIntent =
    std::variant<GoToLibrary, OpenSettings, CloseSettings, ChangeSettings, DismissNotice, Quit,
                 GoBack, FilterLibrary, ReadCase, StartScene, ResumeAttempt, ChooseRole, BeginPlay,
                 Decide, SkipAsked, Continue, StepBack, PausePlay, AskToLeave, OpenDebrief,
                 TurnToPage, EstimateSelf, OpenMoment, TryInstead, RespondInWhatIf,
                 StepBackInWhatIf, CloseWhatIf, WriteReflection, WritePromise, WriteName,
                 KeepReport, OpenReport, ReportSaved, EffectFailed, AttemptFetched, RecordsListed,
                 AttemptRenumbered, KeptAgain, EverythingExported, EverythingDeleted, AskToDelete,
                 DeleteEverything, ExportEverything, OpenProgress, ShowProgress, KeepTable,
                 TickPromise, EditorIntent, PairIntent>;

/// One of them. How it is copied, moved and compared is compiled once, in intent.cpp, and not again
/// in every screen that returns one: that is a third of the time that a screen takes to compile.
struct Intent : AnyIntent {
    using AnyIntent::AnyIntent;
    Intent(const Intent& other);
    Intent(Intent&& other) noexcept;
    Intent& operator=(const Intent& other);
    Intent& operator=(Intent&& other) noexcept;
    ~Intent();

    bool operator==(const Intent& other) const;
};

} // namespace tegenover::session
