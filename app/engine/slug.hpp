// engine/slug.hpp
//
// The names that a scene may give to its parts and to a language. Knows no scene.
#pragma once

#include <cstddef>
#include <string_view>

namespace tegenover::engine {

inline constexpr std::size_t longest_slug = 64;

/// `[a-z0-9-]{1,64}`
[[nodiscard]] bool is_slug(std::string_view word);
/// A language tag such as `nl` or `pt-BR`.
[[nodiscard]] bool is_language(std::string_view tag);

} // namespace tegenover::engine
