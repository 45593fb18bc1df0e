// persistence/twine_position.hpp
//
// The small values that Twine's files share: "600,400" as a place, and a text within JSON.
#pragma once

#include "authoring/layout.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// Two numbers with a comma between them; nothing where they are none or far away.
[[nodiscard]] std::optional<authoring::Position> twine_position(std::string_view words);

/// The text that a JSON object holds under this key.
[[nodiscard]] std::optional<std::string> json_text(std::string_view json, std::string_view key,
                                                   const Limits& limits);

} // namespace tegenover::persistence
