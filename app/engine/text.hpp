// engine/text.hpp
//
// A text of a scene: one wording, or one per language. Plain text, never markup.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tegenover::engine {

struct Text {
    /// Language and wording, in the file's order. A plain string in the file has language "",
    /// which stands for the scene's own language.
    std::vector<std::pair<std::string, std::string>> wordings;

    [[nodiscard]] bool empty() const; ///< No wording, or only empty ones.

    bool operator==(const Text&) const = default;
};

/// A text in the scene's own language.
[[nodiscard]] Text plain(std::string wording);

/// The wording to show: the asked-for language, else the scene's, else the first given, else "".
[[nodiscard]] std::string_view read(const Text& text, std::string_view language,
                                    std::string_view scene_language);

/// Whether the text has a wording of its own in this language.
[[nodiscard]] bool has_language(const Text& text, std::string_view language,
                                std::string_view scene_language);

/// Length in Unicode code points; `utf8` must be valid UTF-8.
[[nodiscard]] std::size_t code_points(std::string_view utf8);
/// As many code points from the beginning, or all there are.
[[nodiscard]] std::string_view first_points(std::string_view utf8, std::size_t most);

/// Number of words, divided by white space.
[[nodiscard]] std::size_t word_count(std::string_view utf8);

} // namespace tegenover::engine
