// engine/vocabulary.hpp
//
// The closed word lists of format 1, of scenes and cases, each with the key that files use.
// Knows no files and no languages: how a word is shown to people is in assets/words.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tegenover::engine {

/// The five trust principles (Noordink, Maassen & Otten, 2018), in the order used everywhere.
enum class Principle { present, attuned, compassion, authentic, network };
inline constexpr std::size_t principle_count = 5;
inline constexpr std::array<Principle, principle_count> all_principles{
    Principle::present, Principle::attuned, Principle::compassion, Principle::authentic,
    Principle::network};

enum class Mood { guarded, sad, angry, anxious, tired, hopeful, relieved, open, numb };
inline constexpr std::size_t mood_count = 9;

enum class Setting { phone, office, waiting_room, home, video };

enum class BodyPart { eyes, mouth, hands, shoulders, posture, voice };
inline constexpr std::size_t body_part_count = 6;

enum class ResponseKind { say, act, silence };

enum class Technique {
    naming,
    paraphrase,
    silence,
    open_question,
    closed_question,
    acknowledge,
    apologise,
    self_disclose,
    ask_leave,
    justify,
    involve_network,
    agree_next_step,
    advise,
    inform,
    reassure,
    defend,
    minimise,
    promise,
    deflect,
    interrupt,
    attend_elsewhere
};

enum class Outcome { repaired, fragile, broken };

enum class Event { phone_rings };

/// Whom a check-in is about: what happens in the learner, or what the client feels.
enum class CheckIn { self, client };

enum class Mode { solo, pair };

/// As whom the person of a case is drawn.
enum class Figure { woman, man };

/// The keys of a word list, in the order of its enum.
template <typename Word> [[nodiscard]] std::span<const std::string_view> keys();

/// The key that files use for a word.
template <typename Word> [[nodiscard]] std::string_view key(Word word)
{
    return keys<Word>()[static_cast<std::size_t>(word)];
}

/// The word with this key; nothing where the list has no such key.
template <typename Word> [[nodiscard]] std::optional<Word> from_key(std::string_view wanted)
{
    const auto list = keys<Word>();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == wanted) return static_cast<Word>(i);
    }
    return std::nullopt;
}

template <> [[nodiscard]] std::span<const std::string_view> keys<Principle>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Mood>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Setting>();
template <> [[nodiscard]] std::span<const std::string_view> keys<BodyPart>();
template <> [[nodiscard]] std::span<const std::string_view> keys<ResponseKind>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Technique>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Outcome>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Event>();
template <> [[nodiscard]] std::span<const std::string_view> keys<CheckIn>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Mode>();
template <> [[nodiscard]] std::span<const std::string_view> keys<Figure>();

} // namespace tegenover::engine
