// reports/markdown.hpp
//
// Text as Markdown: everything that comes from a scene or a learner passes through plain().
#pragma once

#include <string>
#include <string_view>

namespace tegenover::reports {

/// As words and nothing else, on one line; where `\n` starts a paragraph, a blank comes.
[[nodiscard]] std::string plain(std::string_view text);

} // namespace tegenover::reports
