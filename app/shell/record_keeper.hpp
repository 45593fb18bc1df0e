// shell/record_keeper.hpp
//
// Between what a step wants kept and the records on disk. Typed text waits up to a second for more
// of it; all else is on the disk when `keep` returns. What could not be written stays here and is
// tried again with the next change. Decides nothing about the model.
#pragma once

#include "persistence/records.hpp"
#include "session/catalogue.hpp"
#include "session/effect.hpp"
#include "session/intent.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace tegenover::shell {

/// The texts of scene files as they were read, by their hash.
using SceneTexts = std::map<std::string, std::string>;

class RecordKeeper {
public:
    /// Opens the records; where that fails, nothing is kept and `notice` says why.
    RecordKeeper(const std::filesystem::path& folder, SceneTexts scenes);

    [[nodiscard]] bool keeps() const { return records_.has_value(); }
    /// What the user should know from the start.
    [[nodiscard]] std::optional<session::Notice> notice() const;
    [[nodiscard]] std::vector<engine::AttemptSummary> summaries() const;

    [[nodiscard]] std::vector<session::Intent> keep(const session::KeepAttempt& effect);
    [[nodiscard]] std::vector<session::Intent> fetch(const session::FetchAttempt& effect,
                                                     const session::Catalogue& catalogue);
    [[nodiscard]] std::vector<session::Intent> keep(const session::KeepPromise& effect);
    [[nodiscard]] std::vector<session::Intent> keep(const session::KeepPair& effect);
    /// All sessions of two, oldest first; what cannot be read of them is left where it is.
    [[nodiscard]] std::vector<engine::pair::Session> pairs(const session::Catalogue& catalogue);
    [[nodiscard]] std::vector<session::Intent> list() const;
    [[nodiscard]] std::vector<session::Intent> export_to(const std::filesystem::path& folder);
    /// Where it fails, what waits to be written goes on waiting.
    [[nodiscard]] std::vector<session::Intent> delete_all();

    /// The text of a scene that came to be while the program runs.
    void know_scene(const std::string& hash, std::string text);
    /// Former versions of scenes that were fetched since the last call.
    [[nodiscard]] std::vector<session::ShelfScene> take_recalled();

    [[nodiscard]] bool waits() const { return !waiting_.empty() || !waiting_pairs_.empty(); }
    /// Writes what has waited long enough. `now` is in steady seconds.
    [[nodiscard]] std::vector<session::Intent> write_waiting(double now);
    /// Writes whatever waits, now.
    [[nodiscard]] std::vector<session::Intent> flush();

private:
    struct Waiting {
        session::KeepAttempt effect;
        double since = -1; ///< steady seconds of the first look
    };

    [[nodiscard]] std::optional<persistence::RecordsFailure>
    write(const session::KeepAttempt& effect);
    [[nodiscard]] std::vector<session::Intent> write_or_hold(const session::KeepAttempt& effect);
    [[nodiscard]] std::vector<session::Intent> try_held_again();
    [[nodiscard]] std::optional<persistence::RecordsFailure> keep_scene(const std::string& hash,
                                                                        const std::string& id);
    void recall_scene(const std::string& hash, const session::Catalogue& catalogue);

    struct WaitingPair {
        session::KeepPair effect;
        double since = -1; ///< as of an attempt
    };
    [[nodiscard]] std::vector<session::Intent>
    write_or_hold_pair(const engine::pair::Session& session);
    [[nodiscard]] std::vector<session::Intent> write_waiting_pairs(double now);
    [[nodiscard]] std::vector<session::Intent> flush_pairs();

    std::optional<persistence::Records> records_;
    std::string why_not_;
    SceneTexts scenes_;
    std::set<std::string> scenes_kept_;
    std::map<std::int64_t, Waiting> waiting_;
    std::map<std::int64_t, session::KeepAttempt> held_; ///< could not be written yet
    std::map<std::int64_t, WaitingPair> waiting_pairs_;
    std::map<std::int64_t, engine::pair::Session> held_pairs_;
    std::vector<session::ShelfScene> recalled_;
};

} // namespace tegenover::shell
