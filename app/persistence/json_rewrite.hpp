// persistence/json_rewrite.hpp
//
// A JSON text in which one value became another: only the lines of what changed are touched, and
// what the text holds beside it (unknown keys, their order, white space) stays. Knows no scene.
#pragma once

#include "persistence/json_layout.hpp"
#include "persistence/limits.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace tegenover::persistence {

/// `root` is the tree of `text`, and `before` what was understood of it: item by item of its lists,
/// and those of its members that matter. What lies before and behind the value is not returned.
[[nodiscard]] std::string rewrite_json(std::string_view text, const Node& root,
                                       const nlohmann::ordered_json& before,
                                       const nlohmann::ordered_json& after);

/// A whole file: white space and a byte order mark around the value stay. Nothing where `original`
/// is no JSON.
[[nodiscard]] std::optional<std::string> rewrite_document(std::string_view original,
                                                          const nlohmann::ordered_json& before,
                                                          const nlohmann::ordered_json& after,
                                                          const Limits& limits);

} // namespace tegenover::persistence
