// persistence/value_reader.hpp
//
// The small values that scene and case files are made of. Each reports what is wrong with it and
// returns something harmless, so that reading can go on and find the rest.
#pragma once

#include "engine/text.hpp"
#include "engine/vocabulary.hpp"
#include "persistence/spot.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

/// A number as a message shows it: whole where it is whole, else short.
[[nodiscard]] std::string number_words(double number);

/// The string as it stands, also where it is no slug: other parts of the file may name it.
[[nodiscard]] std::string read_slug(const Spot& spot);
/// A name of something that has its own id elsewhere in the file; only a string is asked for here.
[[nodiscard]] std::string read_reference(const Spot& spot);
[[nodiscard]] std::string read_string(const Spot& spot);
[[nodiscard]] std::string read_language(const Spot& spot);
[[nodiscard]] std::string read_colour(const Spot& spot);

/// A whole number from `low` to `high`; `otherwise` where it is none.
[[nodiscard]] int read_whole(const Spot& spot, int low, int high, int otherwise);

/// One wording, or one per language. Empty wordings are allowed, no wording is not.
[[nodiscard]] engine::Text read_text(const Spot& spot);

/// The place of a word in its list; nothing where it is not there, which is reported.
[[nodiscard]] std::optional<std::size_t> read_word(const Spot& spot,
                                                   std::span<const std::string_view> allowed);

template <typename Word> [[nodiscard]] std::optional<Word> read_word(const Spot& spot)
{
    const auto index = read_word(spot, engine::keys<Word>());
    if (!index) return std::nullopt;
    return static_cast<Word>(*index);
}

/// One value per item of a list; the same number, whatever is wrong with some. `wanted` as in
/// "a list of moments".
template <typename Read>
[[nodiscard]] auto read_list(const Spot& spot, std::string_view wanted, const Read& read)
{
    std::vector<decltype(read(spot))> values;
    if (!expect(spot, Node::Kind::list, wanted)) return values;
    const std::size_t count = spot.node().inside().size();
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(read(spot.item(i)));
    return values;
}

} // namespace tegenover::persistence
