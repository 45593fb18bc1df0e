// session/pair/views.hpp
//
// What each screen of two at one computer shows, for the eyes that it is for. What somebody may not
// see is not in their view: the client's brief and inner voice are in views of the client player
// only, felt ratings and secret choices in nobody's before they are opened, scores in the
// debrief's.
#pragma once

#include "engine/case.hpp"
#include "engine/pair.hpp"
#include "reports/pair_debrief.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"
#include "session/pair/earlier.hpp"
#include "session/play_view.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::session {

/// Time, told calmly: whole minutes, rounded up.
struct PairClockView {
    int minutes_left = 0;
    bool last_minute = false; ///< it is time to round off
    bool is_over = false;     ///< the agreed time has passed; nothing is cut off
    bool put_away = false;

    bool operator==(const PairClockView&) const = default;
};

struct PairSceneView {
    std::string id;
    std::string title;
    std::string situation; ///< one sentence
    bool played = false;   ///< in the round before

    bool operator==(const PairSceneView&) const = default;
};

struct PairSetupView {
    engine::pair::Setup setup;
    std::vector<PairSceneView> scenes;
    std::vector<int> minutes;             ///< on offer, ascending
    std::vector<EarlierPairView> earlier; ///< newest first
    std::string client_name;

    bool operator==(const PairSetupView&) const = default;
};

/// Nothing but to whom the screen goes.
struct HandOverView {
    engine::pair::Role to = engine::pair::Role::client;
    std::string name;        ///< of the player; "" where none was given
    std::string client_name; ///< whom the client player plays
    bool observed = false;   ///< more than one other is to look away

    bool operator==(const HandOverView&) const = default;
};

/// For who looks on, before the first conversation: the situation, and nothing of either card.
struct ObserverCardView {
    std::string scene_title;
    std::string client_name;
    std::string situation;

    bool operator==(const ObserverCardView&) const = default;
};

/// For the helper, before the conversation.
struct HelperCardView {
    std::string scene_title;
    std::string client_name;
    std::string brief;
    bool free_round = false;

    bool operator==(const HelperCardView&) const = default;
};

/// For the client player, before the conversation.
struct ClientCardView {
    std::string scene_title;
    std::string client_name;
    std::string brief;
    bool free_round = false;

    bool operator==(const ClientCardView&) const = default;
};

/// A line and how it might be said.
struct WayToSayView {
    std::string id;
    std::string says;                             ///< may be empty
    engine::Mood mood = engine::Mood::guarded;    ///< what she shows
    engine::Mood emotion = engine::Mood::guarded; ///< what she feels
    std::vector<std::string> shows;               ///< what her body does
    std::string feels;                            ///< her inner voice

    bool operator==(const WayToSayView&) const = default;
};

/// What the helper said or did last; nothing at the opening.
struct HelperDeedView {
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string text; ///< own words where there are some; "" for a silence without caption

    bool operator==(const HelperDeedView&) const = default;
};

/// For the client player.
struct ChooseLineView {
    std::string client_name;
    std::optional<HelperDeedView> helper_did;
    std::vector<WayToSayView> lines;
    PairClockView clock;

    bool operator==(const ChooseLineView&) const = default;
};

/// For the client player.
struct SayLineView {
    std::string client_name;
    std::optional<HelperDeedView> helper_did; ///< where it was not shown with the choice before
    WayToSayView line;
    bool only = false; ///< there is no other way to say it
    PairClockView clock;

    bool operator==(const SayLineView&) const = default;
};

/// For the helper; the same view as of who plays alone, with what is asked before and behind a
/// response.
struct RespondView {
    PlayView play;
    bool in_secret = false; ///< deciding together: the other does not see what is chosen
    PairClockView clock;

    bool operator==(const RespondView&) const = default;
};

/// For the helper.
struct SayResponseView {
    std::string client_name;
    bool together = false;   ///< both chose it: the screen lies between them
    std::string helper_name; ///< of the player; "" where none was given
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string says;
    std::string own_words;
    PairClockView clock;

    bool operator==(const SayResponseView&) const = default;
};

/// For the client player.
struct FeltView {
    std::string client_name;
    std::optional<HelperDeedView> helper_did;
    bool at_end = false;
    std::optional<int> felt; ///< at the end: as set so far
    std::optional<PairClockView> clock;

    bool operator==(const FeltView&) const = default;
};

/// For the client player: what would help her now. Nothing of the helper's choice.
struct ClientChoosesView {
    std::string client_name;
    std::string says; ///< what she said last
    std::vector<ResponseCardView> responses;
    PairClockView clock;

    bool operator==(const ClientChoosesView&) const = default;
};

/// For both.
struct RevealedView {
    std::string client_name;
    std::string helper_choice; ///< ids
    std::string client_choice;
    std::vector<ResponseCardView> responses; ///< all that is on offer
    PairClockView clock;

    bool operator==(const RevealedView&) const = default;
};

/// For all, while the clock stands still: nothing of what was on the screen.
struct PausedView {
    std::string client_name;
    std::optional<engine::pair::Role> whose; ///< who goes on from here; nothing: all
    std::string name;                        ///< of the player; "" where none was given

    bool operator==(const PausedView&) const = default;
};

/// For all.
struct FreeTalkView {
    std::string scene_title;
    std::string situation;
    std::string client_name;
    PairClockView clock;

    bool operator==(const FreeTalkView&) const = default;
};

/// For the helper, or for the observer with what was seen.
struct PairFormView {
    bool by_observer = false;
    bool free_round = false;
    std::string client_name;
    engine::SelfEstimate levels{};
    std::string seen;
    bool complete = false; ///< one may go on
    bool empty = true;     ///< nothing was filled in

    bool operator==(const PairFormView&) const = default;
};

/// For all.
struct SwapView {
    std::string client_name;
    std::string next_client; ///< names; "" where none were given
    std::string next_helper;
    std::vector<PairSceneView> scenes;
    std::string chosen;    ///< id
    bool observer = false; ///< somebody may look again at what was seen

    bool operator==(const SwapView&) const = default;
};

/// For all, when both rounds are over.
struct PairDebriefView {
    reports::PairDebrief story;

    bool operator==(const PairDebriefView&) const = default;
};

/// For all.
struct PlenaryView {
    std::int64_t number = 0; ///< of the session: whose answers these are
    std::string client_name;
    std::array<std::string, engine::pair::plenary_questions> answers;
    std::string report_path;

    bool operator==(const PlenaryView&) const = default;
};

using PairPageView =
    std::variant<PairSetupView, HandOverView, ObserverCardView, HelperCardView, ClientCardView,
                 ChooseLineView, SayLineView, RespondView, SayResponseView, FeltView,
                 ClientChoosesView, RevealedView, PausedView, FreeTalkView, PairFormView, SwapView,
                 PairDebriefView, PlenaryView>;

struct PairView {
    PairPageView page;
    bool leaving = false;

    bool operator==(const PairView&) const = default;
};

[[nodiscard]] PairView view_pair(const Catalogue& catalogue, const Model& model);

/// What the joint debrief of a session is made from; a round whose scene is gone is left out.
/// Points into both.
[[nodiscard]] std::vector<reports::RoundSource> rounds_of(const Catalogue& catalogue,
                                                          const engine::pair::Session& session);

} // namespace tegenover::session
