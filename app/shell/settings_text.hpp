// shell/settings_text.hpp
//
// The settings as lines of text, `name = value`, and back. Touches no file.
#pragma once

#include "session/settings.hpp"

#include <string>
#include <string_view>

namespace tegenover::shell {

[[nodiscard]] std::string settings_to_text(const session::Settings& settings);

/// What the text says, on top of the given settings. An unknown name or value changes nothing, so
/// that a file of a newer or an older version still serves.
[[nodiscard]] session::Settings settings_from_text(std::string_view text,
                                                   session::Settings settings);

} // namespace tegenover::shell
