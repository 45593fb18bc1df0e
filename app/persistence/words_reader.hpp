// persistence/words_reader.hpp
//
// The interface's words from their file: one flat JSON object of strings. Touches no disk.
#pragma once

#include "engine/problem.hpp"
#include "engine/words.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

struct WordsReading {
    std::optional<engine::Words> words; ///< only where there are no problems
    std::vector<engine::Problem> problems;
};

[[nodiscard]] WordsReading read_words(std::string_view json, std::string language,
                                      const Limits& limits = {});

} // namespace tegenover::persistence
