// engine/words.hpp
//
// The interface's own words in one language, looked up by key. Not for what a scene says.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegenover::engine {

struct Words {
    std::string language;
    std::vector<std::pair<std::string, std::string>> entries; ///< sorted by key

    /// What this key says; without words the key itself, so no answer may outlive its key.
    [[nodiscard]] std::string_view operator()(std::string_view key) const;

    bool operator==(const Words&) const = default;
};

/// The entries sorted by key; of a doubled key the first stays.
[[nodiscard]] Words words_of(std::string language,
                             std::vector<std::pair<std::string, std::string>> entries);

/// The same words in the middle of a sentence: a first letter A-Z made small.
[[nodiscard]] std::string in_sentence(std::string words);

/// The same words at the start of a sentence: a first letter a-z made large.
[[nodiscard]] std::string capitalised(std::string words);

/// `pattern` with every {name} replaced by its value. A name without a value stays as it is.
[[nodiscard]] std::string
fill(std::string_view pattern,
     std::initializer_list<std::pair<std::string_view, std::string_view>> values);

/// What `key` says with `count` for its {count}; of one thing, what `key` with "_one" behind it
/// says.
[[nodiscard]] std::string counted(const Words& words, std::string_view key, std::size_t count);

} // namespace tegenover::engine
