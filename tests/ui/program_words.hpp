// The words that the program itself speaks, for tests that draw whole screens.
#pragma once

#include "engine/words.hpp"
#include "persistence/file_text.hpp"
#include "persistence/words_reader.hpp"

#include <stdexcept>
#include <string>
#include <variant>

namespace tegenover::tests {

inline engine::Words program_words(const std::string& language)
{
    const std::string path =
        std::string(TEGENOVER_SOURCE_FOLDER) + "/assets/words/" + language + ".json";
    const auto file = persistence::read_file(path, 1024UL * 1024);
    const auto* text = std::get_if<std::string>(&file);
    if (text == nullptr) throw std::runtime_error("no words at " + path);
    auto reading = persistence::read_words(*text, language);
    if (!reading.words) throw std::runtime_error("words that cannot be read at " + path);
    return *reading.words;
}

} // namespace tegenover::tests
