// authoring/nearest_name.hpp
//
// Which of the names that are there was probably meant. Pure; compares bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace tegenover::authoring {

/// Insertions, removals, replacements and swaps of neighbours between two names, or
/// nothing where there are more than `most`.
[[nodiscard]] std::optional<std::size_t> edits_between(std::string_view a, std::string_view b,
                                                       std::size_t most);

/// The first of the nearest names, where one is near enough to be a slip: at most a third of the
/// letters differ, and never more than three.
[[nodiscard]] std::optional<std::string_view> nearest_name(std::string_view wanted,
                                                           std::span<const std::string_view> names);

} // namespace tegenover::authoring
