// persistence/h5p_reader.hpp
//
// A story out of the content.json of an H5P Branching Scenario. Texts and branching questions are
// carried over; films, pictures and other content leave their title behind and are told.
#pragma once

#include "authoring/story.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// Nothing where the text is no such content. `language` chooses the words of a link that only
/// leads on ("nl" or else English).
[[nodiscard]] std::optional<authoring::Story>
read_h5p(std::string_view json, const std::string& language, const Limits& limits = {});

} // namespace tegenover::persistence
