// shell/scene_desk.hpp
//
// The files of a scene that is being written: opening, saving, the draft beside it, and a look at
// whether someone else changed it. Decides nothing about the scene.
#pragma once

#include "session/catalogue.hpp"
#include "session/editor/steps.hpp"
#include "session/editor/wishes.hpp"
#include "session/intent.hpp"
#include "shell/scene_checker.hpp"
#include "shell/waiting_drafts.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tegenover::shell {

/// A scene that was saved, ready to be played, with its text for the records.
struct RewrittenScene {
    session::ShelfScene shelf;
    std::string text;
};

/// A file that left the shelf of scenes that can be played.
struct ShelfChange {
    std::string file;
    std::optional<session::BrokenScene> broken; ///< why it cannot be played; none: it is gone
};

struct DeskFolders {
    std::filesystem::path data;       ///< of this program
    std::filesystem::path own{};      ///< of the author: where new scenes go
    std::filesystem::path patterns{}; ///< with templates; empty where they were not found
};

class SceneDesk {
public:
    /// Drafts are kept in a folder below that of this program; new scenes are the author's own.
    explicit SceneDesk(DeskFolders folders);

    [[nodiscard]] std::vector<session::Intent> perform(const session::EditorWish& wish);
    /// Drafts that have waited long enough, checks that are done, a file that changed. `now` is in
    /// steady seconds.
    [[nodiscard]] std::vector<session::Intent> news(double now);
    [[nodiscard]] bool waits() const { return !waiting_.empty() || checker_->is_busy(); }
    /// Drafts that wait will not be written: everything was deleted.
    void forget_drafts()
    {
        waiting_.clear();
        drafts_known_.forget_all();
    }
    /// Writes the drafts that wait.
    std::vector<session::Intent> flush();
    /// Scenes that were saved since the last call.
    [[nodiscard]] std::vector<RewrittenScene> take_rewritten();
    /// Files that were deleted, or came back without being playable, since the last call.
    [[nodiscard]] std::vector<ShelfChange> take_shelf_changes();
    /// The author's own people who are new or changed since the last call.
    [[nodiscard]] std::vector<engine::CaseFile> take_people();
    /// All drafts, where they are not those of the last call.
    [[nodiscard]] std::optional<std::vector<session::WaitingDraft>> take_draft_change()
    {
        return drafts_known_.take_change();
    }

private:
    struct Waiting {
        session::KeepDraft draft;
        double since = -1; ///< steady seconds of the first look
    };

    [[nodiscard]] std::vector<session::Intent> act(const session::OpenSceneFile& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::NewSceneFile& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::BringInFile& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::WritePersonFile& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::ReadTableFile& wish) const;
    [[nodiscard]] std::vector<session::Intent> act(const session::WriteAlong& wish) const;
    [[nodiscard]] std::vector<session::Intent> act(const session::SaveSceneFile& wish);
    /// Among those that can be played, or those that cannot; returns why it cannot.
    std::vector<engine::Problem> put_on_shelf(const std::filesystem::path& file, std::string text);
    /// What the watched file became: nothing that can be read.
    [[nodiscard]] session::Intent lost(std::string why) const;
    [[nodiscard]] std::filesystem::path unused_file(const std::string& id) const;
    enum class BegunAs { pattern, copy, brought_in };
    [[nodiscard]] std::vector<session::Intent> begin_with(const std::filesystem::path& from,
                                                          const std::string& id, BegunAs as);
    [[nodiscard]] std::vector<session::Intent> open_unsaved(session::SceneOpened opened);
    [[nodiscard]] std::vector<session::Intent> act(const session::KeepDraft& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::DropDraft& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::SetSceneAside& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::TakeSceneBack& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::CheckWriting& wish);
    [[nodiscard]] std::vector<session::Intent> act(const session::WatchFile& wish);
    void look_at_file(double now, std::vector<session::Intent>& intents);

    DeskFolders folders_;
    std::filesystem::path drafts_;
    std::map<std::string, Waiting> waiting_; ///< by file of the scene
    WaitingDrafts drafts_known_;
    std::unique_ptr<SceneChecker> checker_; ///< its thread needs it to stay where it is
    std::vector<RewrittenScene> rewritten_;
    std::vector<ShelfChange> shelf_changes_;
    std::vector<engine::CaseFile> people_;
    session::WatchFile watched_;
    std::filesystem::file_time_type last_written_{};
    int looks_in_vain_ = 0; ///< since the watched file was seen
    double last_look_ = -1;
};

/// The scene with its map, and the draft in `drafts` where there is one; a scene that has no file
/// is what its draft says. Or why it cannot be written, for people.
[[nodiscard]] std::variant<session::SceneOpened, std::string>
open_scene_file(const std::filesystem::path& file, const std::filesystem::path& drafts);

/// Makes the folder where it is not there; a cause where it was not saved.
[[nodiscard]] std::optional<std::string> save_with_folder(const std::filesystem::path& file,
                                                          std::string_view text);

} // namespace tegenover::shell
