// session/editor/writing.hpp
//
// A scene that is being written: the scene with its history, where its moments stand on the map,
// what is chosen, what a check said of it, and how it stands to its file. A value.
// Where the map is scrolled to is known to the screen alone: it changes with every frame of a drag.
#pragma once

#include "authoring/edit_refusal.hpp"
#include "authoring/history.hpp"
#include "authoring/layout.hpp"
#include "authoring/left_out.hpp"
#include "engine/case.hpp"
#include "engine/play.hpp"
#include "session/editor/checking.hpp"
#include "session/editor/editor_screen.hpp"
#include "session/editor/kept.hpp"
#include "session/editor/selection.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::session {

/// What stands beside the map.
enum class Aside { form, problems, trial, translate };

/// Trying the scene from a moment on, with a trust and flags of one's own choosing.
struct Trial {
    std::string moment; ///< id
    int trust = 50;     ///< on entering it
    std::vector<std::string> flags{};
    std::vector<std::string> noticed{};        ///< cues of earlier moments
    std::vector<engine::Decision> decisions{}; ///< since then

    bool operator==(const Trial&) const = default;
};

/// Words of an earlier run that never came into the file.
struct FoundDraft {
    engine::Scene scene;
    bool file_changed_since = false;
    authoring::Positions positions{}; ///< of its moments; none: as the file beside the scene says
    std::vector<authoring::LeftOut> left_out{};
    std::optional<engine::CaseFile> person{}; ///< who was being thought up

    bool operator==(const FoundDraft&) const = default;
};

using authoring::LeftOut;

/// Cards that were moved at once, and after which step of the scene's history.
struct CardMove {
    std::uint64_t after_step = 0; ///< number of a HistoryStep; 0 is before the first
    authoring::Positions before{};
    authoring::Positions after{};

    bool operator==(const CardMove&) const = default;
};

struct Writing {
    std::string file;      ///< where it is saved
    std::string file_hash; ///< of the text that the file held when it was read or written last; ""
                           ///< where it was never saved
    std::string opened_as; ///< the file it was opened from, whatever it was saved as since
    std::string origin;    ///< the file that a scene without a file was begun from; may be empty
    bool from_template = false; ///< it was begun from one in this run
    Kept<authoring::History> history;
    std::uint64_t version = 0; ///< counts the changes of the scene

    authoring::Positions positions;     ///< of all moments, and of some that were taken away
    authoring::Positions stood;         ///< those of the file beside the scene
    bool moved = false;                 ///< moments stand elsewhere than that says
    std::vector<CardMove> moves;        ///< that can be taken back, in their order
    std::vector<CardMove> moves_undone; ///< the last is the next to redo

    Selection selection;
    Aside aside = Aside::form;
    std::optional<Trial> trial;

    Kept<Checked> checked;
    std::uint64_t checked_version = 0; ///< the version that `checked` is about
    bool ever_checked = false;

    std::optional<Kept<FoundDraft>> draft; ///< offered; nothing is written before it is answered
    bool leaving = false;                  ///< asks what to do with what is not saved
    bool leaves_once_saved = false;
    std::string hash_outside; ///< of the file as someone else changed it; "" is no one
    std::optional<engine::CaseFile> person_half_made; ///< see HoldPerson
    bool person_found = false; ///< that one comes from a draft, and the screen has not taken it up
    bool file_lost = false;    ///< what is here is in no file that could be read
    /// Keys that the file holds and a scene does not know, as it was read or written last: a save
    /// keeps them, and the scene cannot be played.
    std::vector<engine::Problem> unknown;
    std::optional<authoring::EditRefusal> refusal; ///< of the last change
    std::vector<LeftOut> left_out;      ///< since it was brought in or since the last table
    std::vector<LeftOut> left_out_kept; ///< in the file beside the scene

    [[nodiscard]] const engine::Scene& scene() const { return history->scene; }
    /// Nobody wrote in the template yet, so that nothing is lost with it.
    [[nodiscard]] bool is_untouched() const
    {
        return from_template && file_hash.empty() && !moved && moves.empty() &&
               history->done.empty();
    }
    [[nodiscard]] bool checking() const { return !ever_checked || checked_version != version; }
    /// What is still to be looked after of a story; it is kept beside the scene.
    [[nodiscard]] std::vector<LeftOut> left_out_to_keep() const;
    [[nodiscard]] bool changed() const;
    /// Or someone is half thought up, whom a save does not hold.
    [[nodiscard]] bool needs_draft() const;

    bool operator==(const Writing&) const = default;
};

} // namespace tegenover::session
