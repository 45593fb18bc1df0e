// session/library_view.hpp
//
// What the library shows: cases to read, scenes to play, files that cannot be played, and what may
// be filtered. Texts of scenes are already in the language of the interface.
#pragma once

#include "engine/case.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::session {

struct SceneCardView {
    std::string id;
    std::string title;
    std::string situation; ///< one sentence
    std::string person;    ///< whose scene it is; empty without a case
    engine::Setting setting = engine::Setting::office;
    engine::Mood mood = engine::Mood::guarded; ///< how the scene opens
    engine::Looks looks;
    int minutes = 6;
    std::vector<std::string> languages; ///< in which it is told

    std::size_t tries = 0;
    std::optional<engine::Outcome> last_outcome;
    std::optional<std::int64_t> unfinished; ///< the newest attempt that can be gone on with
    std::optional<std::int64_t> finished;   ///< the newest attempt with a debrief

    bool operator==(const SceneCardView&) const = default;
};

struct BrokenCardView {
    std::string file; ///< its last two parts
    std::string code;
    std::string message;
    int line = 0; ///< 0: the file as a whole
    int column = 0;
    std::size_t more = 0; ///< further problems in the same file

    bool operator==(const BrokenCardView&) const = default;
};

/// A scene of the author's own that is being written.
struct UnfinishedCardView {
    std::string file;  ///< as the author's desk knows it
    std::string title; ///< may be empty
    std::size_t moments = 0;
    bool saved = false;      ///< it has a file; else its words are in a draft alone
    bool waits = false;      ///< some words of it are in a draft alone
    std::string code;        ///< of what keeps it from being played; "" where that is not known
    std::size_t to_mend = 0; ///< how many problems

    bool operator==(const UnfinishedCardView&) const = default;
};

struct CaseCardView {
    std::string id;
    std::string name;
    std::string title;
    std::string summary;
    engine::Looks looks;
    std::size_t scenes = 0;
    std::size_t scenes_done = 0;
    bool has_story = true; ///< there is something to read beyond the card

    bool operator==(const CaseCardView&) const = default;
};

struct LibraryView {
    std::vector<CaseCardView> cases;
    std::vector<SceneCardView> scenes; ///< those that pass the filter
    std::vector<UnfinishedCardView> unfinished;
    std::vector<BrokenCardView> broken;
    LibraryScreen filter;
    std::vector<std::string> languages; ///< of all scenes; a filter makes sense from two on
    std::size_t all_scenes = 0;         ///< before filtering
    std::string folder;                 ///< where scenes were looked for

    bool operator==(const LibraryView&) const = default;
};

[[nodiscard]] LibraryView view_library(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
