// shell/outside.hpp
//
// Performs effects and tells what came of them as intents. The only place that acts on the world
// for the sake of the model; decides nothing about it.
#pragma once

#include "platform/folders.hpp"
#include "platform/opener.hpp"
#include "session/effect.hpp"
#include "session/intent.hpp"
#include "shell/arguments.hpp"
#include "shell/record_keeper.hpp"
#include "shell/scene_desk.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::shell {

class Outside {
public:
    /// `patterns` is the folder with templates of scenes.
    Outside(platform::Folders folders, std::string opening_program,
            const std::filesystem::path& patterns = {});

    /// Opens the records; `scenes` are the texts that may have to be kept with attempts.
    void open_records(SceneTexts scenes);
    [[nodiscard]] const std::filesystem::path& records_folder() const { return folders_.records; }
    [[nodiscard]] const RecordKeeper* records() const { return records_ ? &*records_ : nullptr; }
    /// What two at one computer did before; `take_recalled_scenes` holds the scenes for it.
    [[nodiscard]] std::vector<engine::pair::Session> pairs(const session::Catalogue& catalogue);

    /// Performs one effect; what is known at once is the answer, the rest comes from `news`.
    [[nodiscard]] std::vector<session::Intent> perform(const session::Effect& effect,
                                                       const session::Catalogue& catalogue);

    /// What came of effects that take their time. `now` is in steady seconds.
    [[nodiscard]] std::vector<session::Intent> news(double now);
    [[nodiscard]] bool waits_for_news() const
    {
        return !openings_.empty() || (records_ && records_->waits()) || desk_.waits();
    }
    /// Texts of scenes that may have to be kept with attempts.
    void know_scenes(const SceneTexts& scenes);
    [[nodiscard]] std::vector<session::ShelfScene> take_recalled_scenes();
    /// Scenes that were saved by their author since the last call.
    [[nodiscard]] std::vector<session::ShelfScene> take_rewritten_scenes();
    /// Files of scenes that left the shelf since the last call.
    [[nodiscard]] std::vector<ShelfChange> take_shelf_changes()
    {
        return desk_.take_shelf_changes();
    }
    /// The author's own people who are new or changed since the last call.
    [[nodiscard]] std::vector<engine::CaseFile> take_people() { return desk_.take_people(); }
    /// All drafts of scenes, where they are not those of the last call.
    [[nodiscard]] std::optional<std::vector<session::WaitingDraft>> take_draft_change()
    {
        return desk_.take_draft_change();
    }
    /// Writes what still waits; the answers may ask for more writing.
    [[nodiscard]] std::vector<session::Intent> finish();

    /// The settings that were kept last time, on top of the given ones.
    [[nodiscard]] session::Settings kept_settings(const session::Settings& otherwise) const;
    /// From here on, only what the user changes in this run is kept of these.
    void begin_settings(SettingsOfThisRun run) { settings_ = std::move(run); }
    /// A file that holds something else than settings gets another name, so that it is not written
    /// over; the answer is that name, or "" where all is well.
    [[nodiscard]] std::string set_broken_settings_aside() const;

private:
    struct PendingOpening {
        platform::Opening opening;
        std::string path;
        double since = -1; ///< steady seconds of the first look
    };

    [[nodiscard]] std::vector<session::Intent> act(const session::SaveReport& effect) const;
    [[nodiscard]] std::vector<session::Intent> act(const session::OpenFile& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::KeepSettings& effect) const;

    [[nodiscard]] std::vector<session::Intent> act(const session::KeepAttempt& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::WriteWaiting& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::FetchAttempt& effect,
                                                   const session::Catalogue& catalogue);
    [[nodiscard]] std::vector<session::Intent> act(const session::KeepPromise& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::KeepPair& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::ListRecords& effect) const;
    [[nodiscard]] std::vector<session::Intent> act(const session::ExportRecords& effect);
    [[nodiscard]] std::vector<session::Intent> act(const session::DeleteRecords& effect);
    /// The program does that itself.
    [[nodiscard]] static std::vector<session::Intent> act(const session::ReadScenesAgain& /*all*/)
    {
        return {};
    }
    [[nodiscard]] std::vector<session::Intent> act(const session::EditorEffect& effect);

    platform::Folders folders_;
    std::optional<RecordKeeper> records_;
    SceneDesk desk_;
    std::optional<SettingsOfThisRun> settings_;
    std::string opening_program_;
    std::vector<PendingOpening> openings_;
};

/// Where an author's own scenes are, whether or not there are any yet.
[[nodiscard]] std::filesystem::path own_scenes(const platform::Folders& folders);

/// `name`, or `name (2)` and so on where that is taken already: nobody's file is written over.
[[nodiscard]] std::filesystem::path free_name(const std::filesystem::path& folder,
                                              const std::string& name);

} // namespace tegenover::shell
