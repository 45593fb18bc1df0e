// session/play_view.hpp
//
// What the learner may see while playing: no scores, no trust, no principles, no techniques, no
// inner voice. What is not in here cannot leak onto the screen.
#pragma once

#include "engine/case.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <string>
#include <vector>

namespace tegenover::session {

/// A part of her body (or her voice) that shows something.
struct CueView {
    std::string id;
    engine::BodyPart at = engine::BodyPart::eyes;
    bool noticed = false;
    std::string shows; ///< empty until it was noticed

    bool operator==(const CueView&) const = default;
};

struct ResponseCardView {
    std::string id;
    engine::ResponseKind kind = engine::ResponseKind::say;
    int seconds = 6;  ///< for a silence
    std::string says; ///< may be empty for a silence
    bool opened_by_noticing = false;

    bool operator==(const ResponseCardView&) const = default;
};

struct ReasonView {
    std::string id;
    std::string says;

    bool operator==(const ReasonView&) const = default;
};

/// The explanation after a response, where coaching is on.
struct CoachingView {
    std::string you_did;
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string why;

    bool operator==(const CoachingView&) const = default;
};

struct TranscriptEntry {
    bool by_client = true;
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string text; ///< empty: she says nothing, or a silence without caption

    bool operator==(const TranscriptEntry&) const = default;
};

struct EndingView {
    engine::Outcome outcome = engine::Outcome::fragile;
    std::string title;

    bool operator==(const EndingView&) const = default;
};

struct PlayView {
    std::int64_t attempt = 0;
    std::string scene_title;
    std::string client_name;
    engine::Looks looks;
    engine::Setting setting = engine::Setting::office;
    bool phone_rings = false;

    /// Counts the lines spoken so far: a new number is a new line, also after going back.
    std::size_t line_number = 0;
    engine::Mood mood = engine::Mood::guarded;
    std::string says;       ///< held back (empty) while a reason or an explanation is shown
    bool says_held = false; ///< true while it is held back
    std::vector<CueView> cues;

    PlayStep step = PlayStep::respond;
    std::optional<engine::CheckIn> check_in; ///< at PlayStep::check_in
    std::vector<ReasonView> reasons;         ///< at PlayStep::reason
    std::optional<CoachingView> coaching;    ///< at PlayStep::coaching
    std::vector<ResponseCardView> responses; ///< at PlayStep::respond, in the order of the cards
    std::optional<EndingView> ending;        ///< the scene is over
    bool stuck = false;                      ///< the scene has no way on: a fault of its author

    std::vector<TranscriptEntry> transcript; ///< up to and with the current line
    bool can_go_back = false;
    bool paused = false;
    bool leaving = false;
    SilenceBy silence_by = SilenceBy::hold;
    bool sound = true;
    bool reduced_motion = false;

    bool operator==(const PlayView&) const = default;
};

/// What is played, by whomever.
struct PlayedNow {
    const ShelfScene& scene;
    const engine::Play& play;
    std::uint64_t seed = 0;  ///< for the order of the cards
    std::int64_t number = 0; ///< of the attempt or the session
};
/// The view of somebody who responds, with every response on offer; nothing is asked besides.
[[nodiscard]] PlayView view_of_play(const Catalogue& catalogue, const Settings& settings,
                                    const PlayedNow& now);

/// The play screen's view; the screen must be a PlayScreen of a known attempt and scene.
[[nodiscard]] PlayView view_play(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
