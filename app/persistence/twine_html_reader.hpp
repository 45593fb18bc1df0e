// persistence/twine_html_reader.hpp
//
// A story in the HTML that Twine 2 publishes or archives (twine-2-htmloutput-spec 1.0.2).
#pragma once

#include "authoring/story.hpp"

#include <string_view>

namespace tegenover::persistence {

[[nodiscard]] bool looks_like_twine_html(std::string_view text);

/// The first story of the file; one without passages where there is none.
[[nodiscard]] authoring::Story read_twine_html(std::string_view html);

} // namespace tegenover::persistence
