// persistence/json_match.hpp
//
// Which items of a list are which of an older list: by id, by being the same, or by likeness.
#pragma once

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <vector>

namespace tegenover::persistence {

/// For each item of `after` the number of the one in `before` that it was; nothing for a new one.
/// None is given twice.
[[nodiscard]] std::vector<std::optional<std::size_t>>
match_items(const nlohmann::ordered_json& before, const nlohmann::ordered_json& after);

} // namespace tegenover::persistence
