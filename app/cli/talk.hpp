// cli/talk.hpp
//
// What a conversation in the terminal is held with: the scene, the interface's words, the names.
#pragma once

#include "cli/terminal.hpp"
#include "engine/play.hpp"
#include "engine/words.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace tegenover::cli {

struct Talk {
    const engine::Script& script;
    const engine::Words& words;
    Terminal& terminal;
    std::string client;     ///< how the client is called
    std::uint64_t seed = 0; ///< of the order in which responses are offered

    [[nodiscard]] const engine::Scene& scene() const { return script.scene; }

    /// A text of the scene, in the language of the words.
    [[nodiscard]] std::string text(const engine::Text& text) const
    {
        return std::string{engine::read(text, words.language, scene().language)};
    }

    /// "Nadia: I waited."
    [[nodiscard]] std::string she_says(const std::string& says) const
    {
        return says.empty() ? word("play.says_nothing") : engine::capitalised(client) + ": " + says;
    }

    /// The interface's words for this key, with the client's name filled in.
    [[nodiscard]] std::string
    word(const std::string& key,
         std::initializer_list<std::pair<std::string_view, std::string_view>> values = {}) const
    {
        const auto pattern = words(key);
        auto text = engine::fill(engine::fill(pattern, values), {{"name", client}});
        return pattern.starts_with("{name}") ? engine::capitalised(std::move(text)) : text;
    }
};

/// Asks until one of `count` numbers is typed. 0, an empty line and leaving are nothing. What is
/// typed otherwise is answered with what would have been understood.
[[nodiscard]] std::optional<std::size_t> choose(const Talk& talk, std::size_t count);

/// A whole number from `least` to `most`; nothing for an empty line or anything else.
[[nodiscard]] std::optional<int> number_in(const std::string& typed, int least, int most);

} // namespace tegenover::cli
