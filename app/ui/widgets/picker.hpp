// Picking from a longer list, and a number by steps: for forms. Each takes what is chosen now and
// returns what was picked in this frame.
#pragma once

#include "ui/widgets/look.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tegenover::ui {

struct Picker {
    std::string_view label;   ///< above it, and what tests and readers call it
    std::string_view nothing; ///< shown while nothing is chosen
};
/// A list that opens below. Keys: Enter or Space opens it, arrows and Enter choose, Esc closes.
[[nodiscard]] std::optional<std::size_t> picker(const Look& look, std::string_view id,
                                                const Picker& picker,
                                                std::span<const std::string> items,
                                                std::optional<std::size_t> chosen);

struct Counter {
    std::string_view label;
    int value = 0;
    int least = 0;
    int most = 100;
    int step = 1;
    std::string_view fewer; ///< what the two buttons are called
    std::string_view more;
};
/// A number between two buttons.
[[nodiscard]] std::optional<int> counter(const Look& look, std::string_view id,
                                         const Counter& counter);

} // namespace tegenover::ui
