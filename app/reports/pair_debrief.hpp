// reports/pair_debrief.hpp
//
// What can be said of two rounds by two people, side by side: what was measured, estimated, felt
// and seen, and where these part most. Plain values in one language; judges no person.
#pragma once

#include "engine/pair.hpp"
#include "reports/debrief.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::reports {

/// How safe it felt to the client player, beside the client's trust in the scene at that time.
struct FeltPoint {
    int felt = 0;        ///< 0..10
    int trust = 0;       ///< 0..100
    std::string she;     ///< her line before it; may be empty
    std::string helper;  ///< what the helper said or did before it; "" where nothing was
    bool silent = false; ///< the helper let a silence fall

    /// How far the two lie apart, in points of a hundred.
    [[nodiscard]] int apart() const;

    bool operator==(const FeltPoint&) const = default;
};

/// One turn of the conversation as it went.
struct PairTurn {
    std::string she;
    std::string feels;  ///< her inner voice; "" where there is none
    std::string helper; ///< "" where the conversation ended with her, or in a silence
    bool silent = false;
    std::string why;       ///< what it did
    std::string own_words; ///< of the helper
    std::string helper_chose;
    std::string client_chose;   ///< deciding together: what each had in mind; "" where not asked
    std::optional<Hunch> hunch; ///< of the helper, before responding
    engine::Mood emotion = engine::Mood::guarded; ///< what she felt
    std::optional<ChosenReason> reason;           ///< of the helper, behind the response

    bool operator==(const PairTurn&) const = default;
};

struct PrincipleFigures {
    std::optional<int> measure; ///< 0..100; nothing: not at stake, or not measured
    std::optional<int> estimate;
    std::optional<int> observed;

    bool operator==(const PrincipleFigures&) const = default;
};

struct RoundDebrief {
    std::string scene_title;
    std::string client_name; ///< the client in the scene; "" without a case
    std::string client;      ///< who played; "" where no name was given
    std::string helper;
    std::size_t client_seat = 0; ///< 0: who sat on the left played the client
    bool free_round = false;
    std::string ending_title; ///< "" where it was rounded off before an ending
    std::vector<PairTurn> turns;
    std::vector<FeltPoint> felt;
    std::optional<int> felt_at_end;
    std::array<PrincipleFigures, engine::principle_count> figures{};
    std::optional<int> total;
    std::string seen;                ///< by the observer
    std::optional<std::size_t> most; ///< which of `felt` parts most from the trust in the scene

    bool operator==(const RoundDebrief&) const = default;
};

struct PairDebrief {
    std::string language;
    std::int64_t started = 0; ///< seconds since 1970, UTC
    bool observer = false;
    std::vector<RoundDebrief> rounds;
    std::array<std::string, engine::pair::plenary_questions> plenary;

    bool operator==(const PairDebrief&) const = default;
};

/// What one round is told from; all of it outlives this.
struct RoundSource {
    const engine::Script& script;
    const engine::pair::Round& round;
    const std::optional<engine::Totals>& best; ///< in pair play
    std::string client_name;
};
[[nodiscard]] RoundDebrief make_round_debrief(const RoundSource& source,
                                              const engine::pair::Setup& setup,
                                              const std::string& language);

/// `rounds` as they are in the session; a round whose scene is gone may be left out.
[[nodiscard]] PairDebrief make_pair_debrief(const engine::pair::Session& session,
                                            const std::vector<RoundSource>& rounds,
                                            const std::string& language);

/// Points of a hundred from which felt and measured are said to part.
inline constexpr int parts_from = 15;

} // namespace tegenover::reports
