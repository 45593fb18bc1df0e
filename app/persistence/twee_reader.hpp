// persistence/twee_reader.hpp
//
// A story in Twee 3 (twee-3-specification 3.0.2): headers with names, tags and metadata, and the
// text below each.
#pragma once

#include "authoring/story.hpp"
#include "persistence/limits.hpp"

#include <string_view>

namespace tegenover::persistence {

/// Whether a line of the text is a header.
[[nodiscard]] bool looks_like_twee(std::string_view text);

/// Any text is some story; one without headers has no passages.
[[nodiscard]] authoring::Story read_twee(std::string_view text, const Limits& limits = {});

} // namespace tegenover::persistence
