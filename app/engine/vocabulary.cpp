// engine/vocabulary.cpp
//
// The keys of each word list. Order follows the enums in the header.
#include "engine/vocabulary.hpp"

namespace tegenover::engine {
namespace {

using Key = std::string_view;

constexpr std::array<Key, 5> principle_keys{"present", "attuned", "compassion", "authentic",
                                            "network"};
constexpr std::array<Key, 9> mood_keys{"guarded", "sad",      "angry", "anxious", "tired",
                                       "hopeful", "relieved", "open",  "numb"};
constexpr std::array<Key, 5> setting_keys{"phone", "office", "waiting-room", "home", "video"};
constexpr std::array<Key, 6> body_part_keys{"eyes",      "mouth",   "hands",
                                            "shoulders", "posture", "voice"};
constexpr std::array<Key, 3> response_kind_keys{"say", "do", "silence"};
constexpr std::array<Key, 21> technique_keys{
    "naming",          "paraphrase",      "silence",       "open-question", "closed-question",
    "acknowledge",     "apologise",       "self-disclose", "ask-leave",     "justify",
    "involve-network", "agree-next-step", "advise",        "inform",        "reassure",
    "defend",          "minimise",        "promise",       "deflect",       "interrupt",
    "attend-elsewhere"};
constexpr std::array<Key, 3> outcome_keys{"repaired", "fragile", "broken"};
constexpr std::array<Key, 1> event_keys{"phone-rings"};
constexpr std::array<Key, 2> check_in_keys{"self", "client"};
constexpr std::array<Key, 2> mode_keys{"solo", "pair"};
constexpr std::array<Key, 2> figure_keys{"woman", "man"};

} // namespace

template <> std::span<const Key> keys<Principle>() { return principle_keys; }
template <> std::span<const Key> keys<Mood>() { return mood_keys; }
template <> std::span<const Key> keys<Setting>() { return setting_keys; }
template <> std::span<const Key> keys<BodyPart>() { return body_part_keys; }
template <> std::span<const Key> keys<ResponseKind>() { return response_kind_keys; }
template <> std::span<const Key> keys<Technique>() { return technique_keys; }
template <> std::span<const Key> keys<Outcome>() { return outcome_keys; }
template <> std::span<const Key> keys<Event>() { return event_keys; }
template <> std::span<const Key> keys<CheckIn>() { return check_in_keys; }
template <> std::span<const Key> keys<Mode>() { return mode_keys; }
template <> std::span<const Key> keys<Figure>() { return figure_keys; }

} // namespace tegenover::engine
