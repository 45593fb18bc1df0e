// session/editor/stepping.hpp
//
// The step for each thing that can happen to a scene while it is written. Only session/editor/*.cpp
// include this.
#pragma once

#include "session/editor/steps.hpp"
#include "session/editor/wishes.hpp"
#include "session/handlers.hpp"

namespace tegenover::session {

/// What each step gets: changes `writing`, adds to the effects of `turn`.
struct EditorTurn {
    Turn& turn;
    Writing writing;
    bool left = false; ///< the writing is done with: on to the library

    void want(EditorWish wish) const { turn.effects.push_back(wanted(std::move(wish))); }
};

// session/editor/editing.cpp
void step(EditorTurn& at, const ChangeScene& change);
void step(EditorTurn& at, const EndTyping& end);
void step(EditorTurn& at, const UndoChange& undo);
void step(EditorTurn& at, const RedoChange& redo);
void step(EditorTurn& at, const Choose& choose);
void step(EditorTurn& at, const ShowAside& show);
void step(EditorTurn& at, const SceneChecked& checked);

// session/editor/moving.cpp
void step(EditorTurn& at, const MoveCards& move);
void step(EditorTurn& at, const LayOutAgain& lay_out);
/// The last thing that was done, or taken back, was a move; only then may it be undone or redone.
[[nodiscard]] bool can_undo_move(const Writing& writing);
[[nodiscard]] bool can_redo_move(const Writing& writing);
void undo_move(EditorTurn& at);
void redo_move(EditorTurn& at);

// session/editor/filing.cpp
void step(EditorTurn& at, const SceneOpened& opened);
void step(EditorTurn& at, const SaveNow& save);
void step(EditorTurn& at, const SceneSaved& saved);
void step(EditorTurn& at, const AnswerDraft& answer);
void step(EditorTurn& at, const ChangedOutside& changed);
void step(EditorTurn& at, const FileLost& lost);
void step(EditorTurn& at, const FileBack& back);
void step(EditorTurn& at, const AnswerOutside& answer);
void step(EditorTurn& at, const LeaveWriting& leave);
void step(EditorTurn& at, const AnswerLeaving& answer);

/// All that is not in the file yet.
[[nodiscard]] KeepDraft draft_of(const Writing& writing);
/// The draft is as the writing, or there is none where nothing could be lost.
void keep_or_drop_draft(EditorTurn& at);
// session/editor/carrying.cpp
void step(EditorTurn& at, const CopyMoments& copy);
void step(EditorTurn& at, const PasteCopied& paste);
void step(EditorTurn& at, const DuplicateChosen& duplicate);
void step(EditorTurn& at, const TakeTable& take);
void step(EditorTurn& at, const TableRead& read);
void step(EditorTurn& at, const TakeAlong& take);
void step(EditorTurn& at, const TakenAlong& taken);

// session/editor/carrying.cpp
void step(EditorTurn& at, const KeepPerson& keep);
void step(EditorTurn& at, const PersonKept& kept);

// session/editor/trying.cpp
void step(EditorTurn& at, const TickLeftOut& tick);
void step(EditorTurn& at, const HoldPerson& hold);
void step(EditorTurn& at, const TryFrom& trial);
void step(EditorTurn& at, const DecideInTrial& decide);
void step(EditorTurn& at, const StepBackInTrial& back);

/// After the scene became another: places for what is new, a selection that is there, a draft and a
/// check. `before` is the scene as it was.
void scene_changed(EditorTurn& at, const engine::Scene& before);

/// Where the moments stand after a change: renamed ones where they stood, new ones beside theirs.
[[nodiscard]] authoring::Positions placed(const engine::Scene& before, const engine::Scene& after,
                                          authoring::Positions positions);

} // namespace tegenover::session
