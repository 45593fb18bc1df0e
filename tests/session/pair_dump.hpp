// Every word that stands anywhere in a view of two at one computer. Each struct is taken apart
// whole: a member that is added does not compile until it is dumped as well.
#pragma once

#include "session/pair/views.hpp"

#include <array>
#include <optional>
#include <ranges>
#include <string>
#include <type_traits>
#include <vector>

namespace tegenover::testing {

template <typename Value> std::string dump(const Value& value);

template <typename... Parts> std::string dump_all(const Parts&... parts)
{
    return (std::string{} + ... + (dump(parts) + "\n"));
}

template <typename Value> inline constexpr bool is_optional = false;
template <typename Value> inline constexpr bool is_optional<std::optional<Value>> = true;

namespace dumping {

using namespace session;

inline std::string parts_of(const engine::Looks&) { return {}; }
inline std::string parts_of(const engine::pair::Setup& one)
{
    const auto& [scene, minutes, client_first, names, observer, together, free] = one;
    return dump_all(scene, minutes, client_first, names, observer, together, free);
}
inline std::string parts_of(const CueView& one)
{
    const auto& [id, at, noticed, shows] = one;
    return dump_all(id, at, noticed, shows);
}
inline std::string parts_of(const ResponseCardView& one)
{
    const auto& [id, kind, seconds, says, opened] = one;
    return dump_all(id, kind, seconds, says, opened);
}
inline std::string parts_of(const ReasonView& one)
{
    const auto& [id, says] = one;
    return dump_all(id, says);
}
inline std::string parts_of(const CoachingView& one)
{
    const auto& [did, kind, why] = one;
    return dump_all(did, kind, why);
}
inline std::string parts_of(const TranscriptEntry& one)
{
    const auto& [by_client, kind, text] = one;
    return dump_all(by_client, kind, text);
}
inline std::string parts_of(const EndingView& one)
{
    const auto& [outcome, title] = one;
    return dump_all(outcome, title);
}
inline std::string parts_of(const PlayView& one)
{
    const auto& [attempt, title, name, looks, setting, rings, line, mood, says, held, cues, step,
                 check_in, reasons, coaching, responses, end, stuck, transcript, back, paused,
                 leaving, silence, sound, reduced] = one;
    return dump_all(attempt, title, name, looks, setting, rings, line, mood, says, held, cues, step,
                    check_in, reasons, coaching, responses, end, stuck, transcript, back, paused,
                    leaving, silence, sound, reduced);
}
inline std::string parts_of(const PairClockView& one)
{
    const auto& [minutes, last, over, away] = one;
    return dump_all(minutes, last, over, away);
}
inline std::string parts_of(const PairSceneView& one)
{
    const auto& [id, title, situation, played] = one;
    return dump_all(id, title, situation, played);
}
inline std::string parts_of(const EarlierPairView& one)
{
    const auto& [number, started, time, scenes, names, round, over] = one;
    return dump_all(number, started, time, scenes, names, round, over);
}
inline std::string parts_of(const WayToSayView& one)
{
    const auto& [id, says, mood, emotion, shows, feels] = one;
    return dump_all(id, says, mood, emotion, shows, feels);
}
inline std::string parts_of(const HelperDeedView& one)
{
    const auto& [kind, text] = one;
    return dump_all(kind, text);
}
inline std::string parts_of(const PairSetupView& one)
{
    const auto& [setup, scenes, minutes, earlier, name] = one;
    return dump_all(setup, scenes, minutes, earlier, name);
}
inline std::string parts_of(const HandOverView& one)
{
    const auto& [to, name, client, observed] = one;
    return dump_all(to, name, client, observed);
}
inline std::string parts_of(const ObserverCardView& one)
{
    const auto& [title, name, situation] = one;
    return dump_all(title, name, situation);
}
inline std::string parts_of(const PausedView& one)
{
    const auto& [client, whose, name] = one;
    return dump_all(client, whose, name);
}
inline std::string parts_of(const HelperCardView& one)
{
    const auto& [title, name, brief, free] = one;
    return dump_all(title, name, brief, free);
}
inline std::string parts_of(const ClientCardView& one)
{
    const auto& [title, name, brief, free] = one;
    return dump_all(title, name, brief, free);
}
inline std::string parts_of(const ChooseLineView& one)
{
    const auto& [name, did, lines, clock] = one;
    return dump_all(name, did, lines, clock);
}
inline std::string parts_of(const SayLineView& one)
{
    const auto& [name, did, line, only, clock] = one;
    return dump_all(name, did, line, only, clock);
}
inline std::string parts_of(const RespondView& one)
{
    const auto& [play, secret, clock] = one;
    return dump_all(play, secret, clock);
}
inline std::string parts_of(const SayResponseView& one)
{
    const auto& [name, together, helper, kind, says, own, clock] = one;
    return dump_all(name, together, helper, kind, says, own, clock);
}
inline std::string parts_of(const FeltView& one)
{
    const auto& [name, did, at_end, felt, clock] = one;
    return dump_all(name, did, at_end, felt, clock);
}
inline std::string parts_of(const ClientChoosesView& one)
{
    const auto& [name, says, responses, clock] = one;
    return dump_all(name, says, responses, clock);
}
inline std::string parts_of(const RevealedView& one)
{
    const auto& [name, helper, client, responses, clock] = one;
    return dump_all(name, helper, client, responses, clock);
}
inline std::string parts_of(const FreeTalkView& one)
{
    const auto& [title, situation, name, clock] = one;
    return dump_all(title, situation, name, clock);
}
inline std::string parts_of(const PairFormView& one)
{
    const auto& [observer, free, name, levels, seen, complete, empty] = one;
    return dump_all(observer, free, name, levels, seen, complete, empty);
}
inline std::string parts_of(const SwapView& one)
{
    const auto& [name, client, helper, scenes, chosen, observer] = one;
    return dump_all(name, client, helper, scenes, chosen, observer);
}
inline std::string parts_of(const PlenaryView& one)
{
    const auto& [number, name, answers, path] = one;
    return dump_all(number, name, answers, path);
}
/// Everything may stand in it: it is for all, and after both rounds.
inline std::string parts_of(const PairDebriefView&) { return {}; }

} // namespace dumping

template <typename Value> std::string dump(const Value& value)
{
    if constexpr (std::is_same_v<Value, std::string>) {
        return value;
    } else if constexpr (std::is_enum_v<Value>) {
        return {}; // shown, but no words
    } else if constexpr (std::is_arithmetic_v<Value>) {
        return "#" + std::to_string(value) + "#";
    } else if constexpr (is_optional<Value>) {
        return value ? dump(*value) : std::string{};
    } else if constexpr (std::ranges::range<Value>) {
        std::string all;
        for (const auto& one : value)
            all += dump(one) + "\n";
        return all;
    } else {
        return dumping::parts_of(value);
    }
}

inline std::string dump_page(const session::PairView& view)
{
    return std::visit([](const auto& page) { return dump(page); }, view.page);
}

} // namespace tegenover::testing
