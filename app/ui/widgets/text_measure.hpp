// Cuts a line of text to a width. Part of text.cpp's arithmetic, apart because tests call it.
#pragma once

#include "ui/widgets/look.hpp"

#include <string>
#include <string_view>

namespace tegenover::ui {

/// The text, or as much of it as fits with an ellipsis behind it.
[[nodiscard]] std::string cut_to_width(const Face& face, std::string_view text, float width);

/// Bytes that the first code point of `text` takes; 0 for empty text.
[[nodiscard]] std::size_t first_code_point(std::string_view text);

/// The text up to `count` code points.
[[nodiscard]] std::string_view first_code_points(std::string_view text, std::size_t count);

} // namespace tegenover::ui
