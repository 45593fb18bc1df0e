// reports/debrief.hpp
//
// All that can be said of one finished play, as plain values in one language: what the debrief's
// pages show and what its report holds. Comes from the scene and the decisions; judges no person.
#pragma once

#include "engine/attempt.hpp"
#include "engine/measure.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::reports {

/// What the learner did outside the play itself.
struct Notes {
    std::string role; ///< key of the role chosen before the play; "" where none was
    std::array<std::optional<int>, engine::principle_count> estimate{}; ///< 0..100
    std::vector<std::string> reflections;
    std::string promise;
    std::string name;         ///< "" unless the learner gives one
    std::int64_t started = 0; ///< seconds since 1970, UTC; 0: not known

    bool operator==(const Notes&) const = default;
};

[[nodiscard]] Notes notes_of(const engine::Attempt& attempt);

/// Something the learner did or could have done.
struct Deed {
    std::string id; ///< of the response
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string says;
    std::string why;
    std::optional<engine::Technique> technique;
    engine::PrincipleScores scores{};

    bool operator==(const Deed&) const = default;
};

/// One line of hers as she lived it.
struct HerLine {
    std::string says; ///< may be empty
    std::string feels;
    engine::Mood mood = engine::Mood::guarded;    ///< what she showed
    engine::Mood emotion = engine::Mood::guarded; ///< what she felt
    std::vector<std::string> seen;                ///< cues that were noticed
    std::vector<std::string> unseen;              ///< cues that were not

    [[nodiscard]] bool hides() const { return mood != emotion; }

    bool operator==(const HerLine&) const = default;
};

/// A check-in of the learner at a line.
struct Hunch {
    engine::CheckIn about = engine::CheckIn::client;
    std::string answer;  ///< a mood key, or a word of engine::self_senses()
    bool agrees = false; ///< about the client: it is what she felt

    bool operator==(const Hunch&) const = default;
};

struct ChosenReason {
    std::string says;
    bool fits = false; ///< with what was done

    bool operator==(const ChosenReason&) const = default;
};

/// One moment of the play: her line, what was done, what else lay on the table.
struct MomentStory {
    std::string id;           ///< of the moment
    std::size_t decision = 0; ///< place of the response in the list of decisions
    HerLine her;
    Deed deed;
    std::vector<Deed> others; ///< what else lay on the table, in file order
    std::optional<Hunch> hunch;
    std::optional<ChosenReason> reason;
    int missed = 0; ///< how far the highest total on the table lay above what was chosen
    int trust_before = 0;
    int trust_after = 0; ///< with the effect of the line that followed

    bool operator==(const MomentStory&) const = default;
};

/// Own estimate and measure of one principle, both 0..100.
struct Gap {
    std::optional<int> estimate;
    std::optional<int> measure; ///< nothing: the principle was not at stake

    bool operator==(const Gap&) const = default;
};

struct Debrief {
    std::string language;
    std::string scene_id;
    std::string scene_title;
    std::string client_name; ///< "" where the scene belongs to no case
    Notes notes;

    std::vector<MomentStory> moments;
    HerLine last_line;                      ///< at the ending
    std::optional<engine::Outcome> outcome; ///< nothing: the play is not over
    std::string ending_title;
    std::vector<std::string> questions; ///< the ending's, for reflection

    std::vector<int> trust; ///< at the opening, then after each response
    std::array<Gap, engine::principle_count> gaps{};
    std::optional<int> total; ///< percentage over all principles

    bool operator==(const Debrief&) const = default;
};

/// `best` as the explorer found it for solo play; nothing: no percentage is given. Neither is one
/// of a play that has not ended.
[[nodiscard]] Debrief make_debrief(const engine::Script& script, const engine::Play& play,
                                   const std::optional<engine::Totals>& best,
                                   const std::string& language, Notes notes);

/// The trust at the opening, then after each response of the play, 0..100.
[[nodiscard]] std::vector<int> trust_line(const engine::Script& script, const engine::Play& play);

/// The principle where estimate and measure part most; nothing where none has both or all agree
/// to within `close` points.
[[nodiscard]] std::optional<engine::Principle> widest_gap(const Debrief& debrief, int close = 10);

} // namespace tegenover::reports
