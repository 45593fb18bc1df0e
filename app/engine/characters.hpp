// engine/characters.hpp
//
// Which characters a text of ours may hold, and where a text stops being UTF-8.
// Refused: the control characters (U+0000-U+001F but for the line feed, U+007F-U+009F), the line
// and paragraph separators, and those that override the direction of what stands around them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace tegenover::engine {

/// How many bytes the forbidden character takes with which `utf8` begins; 0 where it does not.
[[nodiscard]] std::size_t forbidden_at(std::string_view utf8);

/// Where the first forbidden character of a text stands.
[[nodiscard]] std::optional<std::size_t> find_forbidden(std::string_view utf8);

/// The number of a forbidden character at the beginning of `utf8`: "U+202E".
[[nodiscard]] std::string code_point_name(std::string_view utf8);

/// The well-formed character with which `utf8` begins; empty where there is none.
[[nodiscard]] std::string_view character_at(std::string_view utf8);

/// The first byte that does not belong to well-formed UTF-8 (RFC 3629).
[[nodiscard]] std::optional<std::size_t> find_ill_formed(std::string_view utf8);

} // namespace tegenover::engine
