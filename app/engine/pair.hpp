// engine/pair.hpp
//
// Two at one computer, as a value: two rounds of one conversation each, with the roles swapped, and
// where the pair is. Who holds the screen is part of it, so that a secret can wait for its owner.
// Holds no view: what each role may see is said in session/pair.
#pragma once

#include "engine/attempt.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::engine::pair {

enum class Role { client, helper, observer };

inline constexpr std::size_t player_count = 2;
inline constexpr int fewest_minutes = 1; ///< as scene format 1 has it
inline constexpr int most_minutes = 60;
inline constexpr int most_felt = 10;
inline constexpr std::size_t plenary_questions = 4;

/// Where a round, or the pair as a whole, is.
enum class Stage {
    observer_card,  ///< who looks on reads what to look for, before the first round
    helper_card,    ///< the helper reads what the helper knows
    client_card,    ///< the client player reads who she is
    choose_line,    ///< the client player picks how she says it
    say_line,       ///< and says it aloud
    check_in,       ///< the helper: what happens in me, or what does the client feel?
    respond,        ///< the helper picks a response
    say_response,   ///< and says or does it
    reason,         ///< and why
    felt,           ///< how safe it feels to the client player, unseen by the helper
    helper_chooses, ///< deciding together: the helper's secret choice
    client_chooses, ///< the same of the client player
    revealed,       ///< both are shown, and one response is chosen
    free_talk,      ///< a round without a script
    end_felt,       ///< the client player, at the end
    end_estimate,   ///< the helper's own estimate
    end_observer,   ///< the observer's form
    swap,
    debrief,
    plenary
};
inline constexpr std::size_t stage_count = static_cast<std::size_t>(Stage::plenary) + 1;

/// Whose eyes a stage is for; nothing: everybody's.
[[nodiscard]] std::optional<Role> owner_of(Stage stage);
/// The conversation is under way: the clock counts, and the round can be rounded off.
[[nodiscard]] bool is_in_play(Stage stage);

struct Setup {
    std::string scene; ///< of the first round
    int minutes = 6;   ///< `fewest_minutes`..`most_minutes`
    std::size_t client_first = 0;
    std::array<std::string, player_count> names; ///< may be empty
    bool observer = false;
    bool decide_together = false;
    bool free_round = false; ///< without a script

    bool operator==(const Setup&) const = default;
};

/// Counts what is told to it; never ends anything.
struct Clock {
    int seconds = 360; ///< as agreed
    int elapsed = 0;
    bool paused = false;
    bool put_away = false; ///< not to be seen; it counts on

    [[nodiscard]] int left() const { return seconds - elapsed; }

    bool operator==(const Clock&) const = default;
};

/// What both chose before either knew of the other.
struct SecretChoices {
    std::size_t decision = 0; ///< place of the response that was given then
    std::string helper;       ///< ids of responses
    std::string client;

    bool operator==(const SecretChoices&) const = default;
};

struct ObserverForm {
    SelfEstimate levels{}; ///< 0..100 per principle, of what was seen
    std::string seen;

    bool operator==(const ObserverForm&) const = default;
};

struct Round {
    std::string scene;
    std::string scene_hash;
    std::uint64_t seed = 0; ///< for the order of the cards
    std::size_t client = 0; ///< which of the two plays the client
    /// As in pair mode: a felt rating stands behind what it is about, own words as a note behind
    /// the response that came nearest.
    std::vector<Decision> decisions;
    std::vector<SecretChoices> together;
    std::optional<int> felt_at_end; ///< 0..10
    SelfEstimate estimate{};        ///< the helper's
    ObserverForm observer;
    Clock clock;
    bool ended = false; ///< an ending was reached

    [[nodiscard]] std::size_t player(Role role) const
    {
        return role == Role::client ? client : 1 - client;
    }

    bool operator==(const Round&) const = default;
};

struct Session {
    std::int64_t number = 0;  ///< 1 or more, drawn by chance; the id
    std::int64_t started = 0; ///< seconds since 1970, UTC
    Setup setup;
    std::vector<Round> rounds; ///< one or two; the last is under way
    Stage stage = Stage::helper_card;
    std::optional<Role> hand_to; ///< the screen waits to be taken over by this role
    std::optional<Role> holder;  ///< who had it last; nothing: it lies between all
    std::string picked;          ///< line or response that is not said yet
    std::string own_words;       ///< half-typed: what the helper said instead
    std::string secret_choice;   ///< the helper's, until both are shown
    std::string other_choice;    ///< the client player's
    std::array<std::string, plenary_questions> plenary;

    [[nodiscard]] const Round& round() const { return rounds.back(); }

    bool operator==(const Session&) const = default;
};

/// The play of a round as far as it came.
[[nodiscard]] Play play_of(const Script& script, const Round& round);

/// It is time to ask how safe it feels: every third response, and after one that mattered.
[[nodiscard]] bool felt_is_due(const Script& script, const Round& round);

/// The clock counts now.
[[nodiscard]] bool clock_runs(const Session& session);
/// Both rounds are over, or one where the pair left it at that.
[[nodiscard]] bool is_over(const Session& session);
/// After the program was closed: whoever is at the screen has to take it over first.
[[nodiscard]] Session taken_up_again(Session session);

} // namespace tegenover::engine::pair
