// engine/play.hpp
//
// One attempt at one scene, as a value: copy it to keep a snapshot, compare two with ==.
// Nothing here reads a clock, a file or a random device, so a play can be replayed exactly.
#pragma once

#include "engine/state.hpp"

#include <span>
#include <string>
#include <variant>
#include <vector>

namespace tegenover::engine {

// Decisions that change the state.
struct Notice {
    std::string cue;
    bool operator==(const Notice&) const = default;
};
struct Respond {
    std::string response;
    bool operator==(const Respond&) const = default;
};
/// Pair mode: the line that the client player picks.
struct SpeakLine {
    std::string line;
    bool operator==(const SpeakLine&) const = default;
};

// Records that change no state.
/// Why the learner did it: a reason of the moment just answered.
struct GiveReason {
    std::string reason;
    bool operator==(const GiveReason&) const = default;
};
/// What the learner notes before responding. `answer` is a mood key for the client, a word of
/// `self_senses` for oneself; other words from older files are kept as they are.
struct NoteCheckIn {
    CheckIn about = CheckIn::client;
    std::string answer;
    bool operator==(const NoteCheckIn&) const = default;
};
/// How safe it feels to the client player, 0..10.
struct RateSafety {
    int felt = 0;
    bool operator==(const RateSafety&) const = default;
};
struct WriteNote {
    std::string text;
    bool operator==(const WriteNote&) const = default;
};

using Decision =
    std::variant<Notice, Respond, SpeakLine, GiveReason, NoteCheckIn, RateSafety, WriteNote>;

/// What a learner may notice in themselves at a `self` check-in.
[[nodiscard]] std::span<const std::string_view> self_senses();

struct Play {
    Mode mode = Mode::solo;
    State state;
    std::vector<Decision> decisions;

    bool operator==(const Play&) const = default;
};

/// Why a decision did not happen. An ordinary answer, not a fault: the screen can show it.
enum class Refusal {
    scene_is_over, ///< respond or line at an ending
    not_there,     ///< the moment or line has no part with that id
    not_offered,   ///< its `when` does not hold
    already_given, ///< a response can be given once
    no_line_yet,   ///< pair mode: the client speaks first
    not_now,       ///< a line where none is awaited; a reason where nothing was answered
    out_of_range,  ///< felt safety outside 0..10
    stuck          ///< the scene has no way on from here
};
/// One English sentence part, as in "... is refused: the response was given before".
[[nodiscard]] std::string_view explain(Refusal refusal);

using Step = std::variant<Play, Refusal>;

[[nodiscard]] Play begin(const Script& script, Mode mode);

/// The play after this decision. The caller's own copy stays as it was.
[[nodiscard]] Step take(const Script& script, Play play, Decision decision);

/// The play after the helper gives this response; the same as taking `Respond{response}`.
[[nodiscard]] Step respond(const Script& script, Play play, std::string_view response);

/// As far as the decisions were possible, and which one was not.
struct Folded {
    Play play;
    std::optional<Refusal> refusal; ///< of `decisions[play.decisions.size()]`

    bool operator==(const Folded&) const = default;
};
[[nodiscard]] Folded fold(const Script& script, Mode mode, std::span<const Decision> decisions);

/// The play with only its first `count` decisions.
[[nodiscard]] Play dropped_to(const Script& script, const Play& play, std::size_t count);

/// The play just before the last response (with what was noticed since dropped too); the opening
/// where none was given. In pair mode the line that was answered stays spoken.
[[nodiscard]] Play back(const Script& script, const Play& play);
[[nodiscard]] bool can_go_back(const Play& play);

[[nodiscard]] inline Standing standing(const Script& script, const Play& play)
{
    return standing(script, play.mode, play.state);
}

/// Whether the learner noted a check-in since the moment was entered.
[[nodiscard]] bool check_in_noted(const Play& play);

/// The moment where the play stands.
[[nodiscard]] const Moment& moment_of(const Script& script, const State& state);
/// The line just spoken; nothing where none is (pair mode, or stuck).
[[nodiscard]] const Line* line_of(const Script& script, const State& state);

/// Numbers of responses of the current moment, in file order. Empty while no line was spoken and
/// at an ending.
[[nodiscard]] std::vector<Index> available(const Script& script, const State& state);
[[nodiscard]] std::vector<Index> on_the_table(const Script& script, const State& state);

} // namespace tegenover::engine
