// authoring/paragraphs.hpp
//
// Paragraphs as one text that can be typed, one a line, and back.
#pragma once

#include "engine/text.hpp"

#include <string>
#include <vector>

namespace tegenover::authoring {

/// In every language that one of them has; a paragraph without words in it is an empty line.
[[nodiscard]] engine::Text joined(const std::vector<engine::Text>& paragraphs);

/// A line a paragraph: the first lines of all languages belong together, and so on. What is empty
/// in every language is left out.
[[nodiscard]] std::vector<engine::Text> split_paragraphs(const engine::Text& text);

} // namespace tegenover::authoring
