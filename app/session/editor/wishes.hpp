// session/editor/wishes.hpp
//
// What the writing of a scene wants from the outside world. Performed by shell/, whose answers come
// back as steps.
#pragma once

#include "engine/case.hpp"
#include "session/editor/steps.hpp"
#include "session/editor/writing.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace tegenover::session {

/// Reads a scene with its map and draft; answers SceneOpened.
struct OpenSceneFile {
    std::string file;
    bool with_draft = true; ///< else a draft of it is dropped
    std::string copy_id{};  ///< where the file cannot be written: a copy of its own, with this id
    std::optional<std::string> known_hash{}; ///< as the library knows the file, where it may not
                                             ///< know it as it is; "" where it cannot play it
    bool operator==(const OpenSceneFile&) const = default;
};

/// Opens a scene that has no file yet, with a name in the author's own folder; answers SceneOpened.
struct NewSceneFile {
    std::string pattern; ///< name of a template; "" where it comes from a file
    std::string file;    ///< of the scene to begin with
    std::string id;      ///< of the new scene
    bool operator==(const NewSceneFile&) const = default;
};

/// Opens what a file holds, a scene or a story of another program, as a scene that has no file yet;
/// answers SceneOpened, or FolderFound.
struct BringInFile {
    std::string file;
    std::string id;       ///< of the new scene
    std::string language; ///< of a story's words
    bool operator==(const BringInFile&) const = default;
};

/// Writes what a person is called, says and looks like into the file of that case among the
/// author's own, or a new one; answers PersonKept.
struct WritePersonFile {
    engine::CaseFile person;
    bool operator==(const WritePersonFile&) const = default;
};

/// Answers TableRead.
struct ReadTableFile {
    std::string file;
    bool operator==(const ReadTableFile&) const = default;
};

/// Writes a new file in the author's documents; answers TakenAlong.
struct WriteAlong {
    AlongAs as = AlongAs::scene;
    Kept<authoring::History> history;
    authoring::Positions positions;
    std::string language; ///< of a story's words
    bool operator==(const WriteAlong&) const = default;
};

/// Answers SceneSaved, or ChangedOutside where the file does not hold what was expected.
struct SaveSceneFile {
    std::string file;
    std::string expected_hash; ///< of what it holds now; "" is no file
    Kept<authoring::History> history;
    authoring::Positions positions;
    std::vector<LeftOut> left_out{};
    std::uint64_t version = 0;
    bool as_copy = false; ///< under a free name beside `file`
    std::string origin{}; ///< what a new file begins as, before the scene is written into it
    std::string
        new_name{}; ///< of a file that is not there yet, beside `file`; "" is that of `file`
    bool operator==(const SaveSceneFile&) const = default;
};

/// Keeps the scene apart from its file, within a second; nothing answers where that went well.
struct KeepDraft {
    std::string file;
    std::string file_hash;
    Kept<authoring::History> history;
    authoring::Positions positions;
    std::vector<LeftOut> left_out{};
    std::string origin{};
    std::optional<engine::CaseFile> person{}; ///< see HoldPerson
    bool operator==(const KeepDraft&) const = default;
};

struct DropDraft {
    std::string file;
    bool operator==(const DropDraft&) const = default;
};

/// Gives a scene, its map and its draft names that are no scene's; answers SceneSetAside.
struct SetSceneAside {
    std::string file;
    std::string title{}; ///< as it is told afterwards
    bool operator==(const SetSceneAside&) const = default;
};

/// Gives them their names back; answers SceneIsBack.
struct TakeSceneBack {
    std::string file;
    std::string kept; ///< where it was set aside
    bool operator==(const TakeSceneBack&) const = default;
};

/// Answers SceneChecked; a later wish makes an earlier one void.
struct CheckWriting {
    std::string file;
    std::uint64_t version = 0;
    Kept<authoring::History> history;
    bool operator==(const CheckWriting&) const = default;
};

/// From now on this file is being written, and looked after; "" is none.
struct WatchFile {
    std::string file;
    std::string hash;
    bool operator==(const WatchFile&) const = default;
};

using AnyEditorWish = std::variant<OpenSceneFile, NewSceneFile, BringInFile, ReadTableFile,
                                   WriteAlong, SaveSceneFile, WritePersonFile, KeepDraft, DropDraft,
                                   SetSceneAside, TakeSceneBack, CheckWriting, WatchFile>;

struct EditorWish : AnyEditorWish {
    using AnyEditorWish::AnyEditorWish;
    bool operator==(const EditorWish&) const = default;
};

[[nodiscard]] EditorEffect wanted(EditorWish wish);

} // namespace tegenover::session
