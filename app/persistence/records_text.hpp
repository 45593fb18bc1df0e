// persistence/records_text.hpp
//
// Small lists of an attempt as JSON texts in a column of the records, and back. A text that is
// something else reads as empty: the record as a whole is still worth reading.
#pragma once

#include "engine/attempt.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegenover::persistence {

using FivePercentages = std::array<std::optional<int>, engine::principle_count>;

[[nodiscard]] std::string text_of(const FivePercentages& percentages); ///< [60,null,45,0,100]
[[nodiscard]] FivePercentages percentages_in(std::string_view text);

[[nodiscard]] std::string text_of(const std::vector<std::string>& texts);
[[nodiscard]] std::vector<std::string> texts_in(std::string_view text);

/// The key of a role as records spell it; never shown to people.
[[nodiscard]] std::string_view role_key(engine::RoleTaken role);
[[nodiscard]] engine::RoleTaken role_from(std::string_view key);

} // namespace tegenover::persistence
