// tests/persistence/scene_text.hpp
//
// Scene files as text, for the tests of reading: a small sound one, and a large one.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tegenover::tests {

/// Two moments and every key of the format.
[[nodiscard]] std::string small_scene();

/// A chain of moments with four responses each and an ending, without white space.
[[nodiscard]] std::string scene_of(std::size_t moments);

/// `text` with the first `from` replaced; fails the test where it is not there.
[[nodiscard]] std::string with(std::string text, std::string_view from, std::string_view to);

} // namespace tegenover::tests
