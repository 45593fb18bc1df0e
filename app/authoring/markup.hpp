// authoring/markup.hpp
//
// Words out of HTML: entities become characters, tags go. No parser of pages; for the small pieces
// that other programs keep in their files.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tegenover::authoring {

/// `&amp;` becomes `&`; those that are not known stay.
[[nodiscard]] std::string without_entities(std::string_view html);

struct Untagged {
    std::string words; ///< paragraphs and breaks as line feeds; entities still as they were
    std::vector<std::string> media; ///< where pictures, sounds and films come from
};
[[nodiscard]] Untagged without_tags(std::string_view html);

/// Without white space at both ends, and at most one empty line between two others.
[[nodiscard]] std::string tidied(std::string_view words);

/// Without white space at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view words);

/// The value of `name="value"` within a tag, entities decoded; "" where there is none.
[[nodiscard]] std::string attribute(std::string_view tag, std::string_view name);

} // namespace tegenover::authoring
