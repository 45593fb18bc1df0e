// session/editor/steps.hpp
//
// Everything that can happen to a scene while it is written: what the author does, and what the
// outside world answers.
#pragma once

#include "authoring/edit.hpp"
#include "engine/case.hpp"
#include "session/editor/writing.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::session {

/// Changes of the scene, in one go.
struct ChangeScene {
    std::vector<authoring::Edit> edits; ///< one step of undo
    std::optional<Selection> then{};    ///< what is chosen afterwards
    authoring::Positions stand{};       ///< where new moments stand on the map; else beside others
};

// What the author does
/// Shows what can be written.
struct OpenDesk {};
struct WriteScene {
    std::string scene; ///< id of a scene of the library
};
/// One that cannot be played yet or was never saved, so that the library does not know it.
struct WriteFile {
    std::string file;
};
/// A scene of its own from a template, or from a scene of the library.
struct NewScene {
    enum class From { pattern, scene } from = From::pattern;
    std::string name; ///< of the template, or id of the scene
};
/// One of the author's own scenes goes out of the library; what was played with it stays.
struct DeleteScene {
    std::string file;
};
/// The scene that was deleted last, as it was.
struct PutSceneBack {};
/// A field was left: the next change is a step of undo of its own.
struct EndTyping {};
struct UndoChange {};
struct RedoChange {};
struct Choose {
    Selection selection;
};
struct ShowAside {
    Aside aside = Aside::form;
};
struct MoveCards {
    authoring::Positions to;
};
/// All moments in columns anew.
struct LayOutAgain {};
struct SaveNow {};
/// Whether to go on with the draft, or with the file as it is.
struct AnswerDraft {
    bool take = false;
};
/// The file was changed by someone else: which one stays. Undecided: it is asked again on saving.
struct AnswerOutside {
    enum class Keep { mine, theirs, copy, undecided } keep = Keep::copy;
};
/// Goes back to the library, or first asks what to do with what is not saved.
struct LeaveWriting {};
struct AnswerLeaving {
    enum class Then { save, keep_draft, discard, stay } then = Then::stay;
};
/// The chosen moments, to be pasted into this scene or another.
struct CopyMoments {};
struct PasteCopied {};
/// Copies of the chosen moments in this scene, with the links among them.
struct DuplicateChosen {};
/// A scene, or a story of another program, becomes a scene of the author's own.
struct BringIn {
    std::string file;
};
/// Scenes of this folder are no longer shown.
struct CloseFolder {
    std::string folder;
};
/// A table of texts as a reviewer or translator gave it back.
struct TakeTable {
    std::string file;
};
/// A file was dropped on the window: a table where a scene is being written, else one to bring in.
struct DropFile {
    std::string file;
};
enum class AlongAs { scene, twee, table, table_dutch };
/// A copy in a form of its own, in the author's documents.
struct TakeAlong {
    AlongAs as = AlongAs::scene;
};
/// A person of the author's own, whom the scene is about from then on. Without an id a new one.
struct KeepPerson {
    engine::CaseFile person;
};
/// A person as far as thought up on the screen, whom the draft holds; nothing: there is none any
/// more.
struct HoldPerson {
    std::optional<engine::CaseFile> half_made;
};
/// One of the list of what could not be taken as it was, or all of it, is looked after or not.
struct TickLeftOut {
    std::optional<std::size_t> number; ///< nothing: all
    bool done = true;
};
struct TryFrom {
    Trial trial;
};
struct DecideInTrial {
    engine::Decision decision;
};
struct StepBackInTrial {};

// What the outside world answers
struct SceneOpened {
    std::string file;
    std::string hash;
    engine::Scene scene;
    authoring::Positions positions;
    std::optional<FoundDraft> draft{};
    std::vector<LeftOut> left_out{};
    std::string origin{};                   ///< see Writing; `hash` is "" then
    std::vector<engine::Problem> unknown{}; ///< see Writing
    bool from_template = false;             ///< and nothing in it is the author's own yet
    std::optional<engine::CaseFile>
        person{};             ///< who was being thought up, of a scene without a file
    std::string broken_map{}; ///< the file beside it, where that could not be read
};
/// The text of a table that was asked for.
struct TableRead {
    std::string file;
    std::string text;
};
struct TakenAlong {
    std::string file;
};
struct SceneSaved {
    std::string file;
    std::string hash;
    std::uint64_t version = 0;              ///< that was saved
    std::vector<engine::Problem> unknown{}; ///< see Writing
};
/// The file that is written is gone, or someone else wrote something in it that is no scene.
struct FileLost {
    std::string file;
    std::string why; ///< for people; "" where it is gone
};
/// It is there again as it was.
struct FileBack {
    std::string file;
};
/// What was to be brought in is a folder: its scenes are shown from now on.
struct FolderFound {
    std::string folder;
};
struct PersonKept {
    engine::CaseFile person;
};
struct SceneSetAside {
    std::string file;
    std::string kept;    ///< the file that holds it now
    std::string title{}; ///< as it was wished
};
struct SceneIsBack {
    std::string file;
};
struct ChangedOutside {
    std::string hash; ///< of what the file holds now
};
struct SceneChecked {
    std::uint64_t version = 0;
    std::string file;
    Kept<Checked> checked;
};

using AnyEditorStep =
    std::variant<OpenDesk, WriteScene, WriteFile, NewScene, DeleteScene, PutSceneBack, ChangeScene,
                 EndTyping, UndoChange, RedoChange, Choose, ShowAside, MoveCards, LayOutAgain,
                 SaveNow, AnswerDraft, AnswerOutside, LeaveWriting, AnswerLeaving, CopyMoments,
                 PasteCopied, DuplicateChosen, BringIn, TakeTable, DropFile, TakeAlong, TableRead,
                 TakenAlong, TickLeftOut, HoldPerson, TryFrom, DecideInTrial, StepBackInTrial,
                 SceneOpened, SceneSaved, SceneSetAside, SceneIsBack, ChangedOutside, FileLost,
                 FileBack, SceneChecked, KeepPerson, PersonKept, FolderFound, CloseFolder>;

/// One of them. How it is copied and moved is compiled once, in steps.cpp.
struct EditorStep : AnyEditorStep {
    using AnyEditorStep::AnyEditorStep;
    EditorStep(const EditorStep& other);
    EditorStep(EditorStep&& other) noexcept;
    EditorStep& operator=(const EditorStep& other);
    EditorStep& operator=(EditorStep&& other) noexcept;
    ~EditorStep();

    /// Changes are told apart by identity: an edit has no ==, and needs none.
    bool operator==(const EditorStep& other) const { return this == &other; }
};

[[nodiscard]] EditorIntent asked(EditorStep step);

} // namespace tegenover::session
