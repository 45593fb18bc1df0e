// session/handlers.hpp
//
// The step for each intent, by the screen that it belongs to. Only session/update.cpp and the
// files that define them include this.
#pragma once

#include "session/place.hpp"
#include "session/update.hpp"

namespace tegenover::session {

/// What every handler gets: read `catalogue` and `around`, change `model`, add to `effects`.
struct Turn {
    const Catalogue& catalogue;
    const Circumstances& around;
    Model model;
    Effects effects;
};

// session/anywhere.cpp
void handle(Turn& turn, const GoToLibrary& intent);
void handle(Turn& turn, const OpenSettings& intent);
void handle(Turn& turn, const CloseSettings& intent);
void handle(Turn& turn, const ChangeSettings& intent);
void handle(Turn& turn, const DismissNotice& intent);
void handle(Turn& turn, const Quit& intent);
void handle(Turn& turn, const GoBack& intent);
void handle(Turn& turn, const EffectFailed& intent);

// session/library.cpp, session/before.cpp
void handle(Turn& turn, const FilterLibrary& intent);
void handle(Turn& turn, const ReadCase& intent);
void handle(Turn& turn, const StartScene& intent);
void handle(Turn& turn, const ResumeAttempt& intent);
void handle(Turn& turn, const ChooseRole& intent);

// session/playing.cpp
void handle(Turn& turn, const BeginPlay& intent);
void handle(Turn& turn, const Decide& intent);
void handle(Turn& turn, const SkipAsked& intent);
void handle(Turn& turn, const Continue& intent);
void handle(Turn& turn, const StepBack& intent);
void handle(Turn& turn, const PausePlay& intent);
void handle(Turn& turn, const AskToLeave& intent);
void handle(Turn& turn, const OpenDebrief& intent);

// session/library.cpp, session/records.cpp
void handle(Turn& turn, const AttemptFetched& intent);
void handle(Turn& turn, const RecordsListed& intent);
void handle(Turn& turn, const AttemptRenumbered& intent);
void handle(Turn& turn, const KeptAgain& intent);
void handle(Turn& turn, const OpenProgress& intent);
void handle(Turn& turn, const ShowProgress& intent);
void handle(Turn& turn, const TickPromise& intent);
void handle(Turn& turn, const KeepTable& intent);
void handle(Turn& turn, const ExportEverything& intent);
void handle(Turn& turn, const AskToDelete& intent);
void handle(Turn& turn, const DeleteEverything& intent);
void handle(Turn& turn, const EverythingExported& intent);
void handle(Turn& turn, const EverythingDeleted& intent);

// session/pair/handling.cpp
void handle(Turn& turn, const PairIntent& intent);
void go_back_in_pair(Turn& turn);

// session/debrief.cpp, session/what_if.cpp, session/keeping.cpp
[[nodiscard]] const engine::Words* words_in(const Circumstances& around,
                                            const std::string& language);
void handle(Turn& turn, const TurnToPage& intent);
void handle(Turn& turn, const EstimateSelf& intent);
void handle(Turn& turn, const OpenMoment& intent);
void handle(Turn& turn, const TryInstead& intent);
void handle(Turn& turn, const RespondInWhatIf& intent);
void handle(Turn& turn, const StepBackInWhatIf& intent);
void handle(Turn& turn, const CloseWhatIf& intent);
void handle(Turn& turn, const WriteReflection& intent);
void handle(Turn& turn, const WritePromise& intent);
void handle(Turn& turn, const WriteName& intent);
void handle(Turn& turn, const KeepReport& intent);
void handle(Turn& turn, const OpenReport& intent);
void handle(Turn& turn, const ReportSaved& intent);

// session/editor/writing_steps.cpp
void handle(Turn& turn, const EditorIntent& intent);

} // namespace tegenover::session
