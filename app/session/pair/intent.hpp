// session/pair/intent.hpp
//
// Everything that two at one computer can want, as one alternative among the program's intents.
#pragma once

#include "engine/pair_steps.hpp"
#include "reports/report_format.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace tegenover::session {

/// To the screen where a session is set up.
struct OpenPair {
    bool operator==(const OpenPair&) const = default;
};
struct ChangePairSetup {
    engine::pair::Setup setup;
    bool operator==(const ChangePairSetup&) const = default;
};
struct StartPair {
    bool operator==(const StartPair&) const = default;
};
/// Goes on with a session, or looks back on one.
struct ResumePair {
    std::int64_t number = 0;
    bool operator==(const ResumePair&) const = default;
};
/// Something happens in the session that is open.
struct PairHappens {
    engine::pair::Event event;
    bool operator==(const PairHappens&) const = default;
};
/// For the second round; chosen, not begun.
struct ChooseNextScene {
    std::string scene;
    bool operator==(const ChooseNextScene&) const = default;
};
/// The second round begins, with the scene that was chosen.
struct BeginSecondRound {
    bool operator==(const BeginSecondRound&) const = default;
};
struct AskToLeavePair {
    bool asked = true;
    bool operator==(const AskToLeavePair&) const = default;
};
struct KeepPairReport {
    reports::ReportFormat format = reports::ReportFormat::html;
    bool operator==(const KeepPairReport&) const = default;
};
/// Another window had changed this session, so ours goes on under another number.
struct PairRenumbered {
    std::int64_t from = 0;
    std::int64_t to = 0;
    bool operator==(const PairRenumbered&) const = default;
};

using PairWish =
    std::variant<OpenPair, ChangePairSetup, StartPair, ResumePair, PairHappens, ChooseNextScene,
                 BeginSecondRound, AskToLeavePair, KeepPairReport, PairRenumbered>;

struct PairIntent {
    PairWish wish;

    bool operator==(const PairIntent&) const = default;
};

/// An event of the session that is open, as an intent.
[[nodiscard]] inline PairIntent happens(engine::pair::Event event)
{
    return {PairHappens{std::move(event)}};
}

} // namespace tegenover::session
