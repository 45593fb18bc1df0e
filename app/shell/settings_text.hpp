// shell/settings_text.hpp
//
// The settings as lines of text, `name = value`, and back. Touches no file.
#pragma once

#include "session/settings.hpp"

#include <string>
#include <string_view>

namespace tegenover::shell {

/// The text with these settings in it. Lines that it has already stay where they are, what a newer
/// version or the user wrote among them too.
[[nodiscard]] std::string settings_to_text(const session::Settings& settings,
                                           std::string_view before = {});

/// Text at all: UTF-8 without control characters. Anything else is no settings file.
[[nodiscard]] bool is_settings_text(std::string_view text);

/// What the text says, on top of the given settings. An unknown name or value changes nothing, so
/// that a file of a newer or an older version still serves.
[[nodiscard]] session::Settings settings_from_text(std::string_view text,
                                                   session::Settings settings);

} // namespace tegenover::shell
