// reports/html.hpp
//
// Text as HTML: everything that comes from a scene or a learner passes through escape().
#pragma once

#include <string>
#include <string_view>

namespace tegenover::reports {

/// & < > " ' as entities; characters that XML 1.0 does not know become U+FFFD.
[[nodiscard]] std::string escape(std::string_view text);

/// <name>escaped text</name>; `name` may carry attributes: `p class="quiet"`.
[[nodiscard]] std::string element(std::string_view name, std::string_view text);

/// <name>html</name>, where `html` is HTML already.
[[nodiscard]] std::string around(std::string_view name, std::string_view html);

/// One <p> for each paragraph of the text.
[[nodiscard]] std::string paragraphs(std::string_view text, std::string_view attributes = "");

/// The head of a page of ours: nothing from elsewhere, no script, its own style.
[[nodiscard]] std::string page_head(std::string_view title);

} // namespace tegenover::reports
