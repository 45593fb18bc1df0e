// reports/date.hpp
//
// A day as people write it. Reads no clock and knows no time zones: UTC in, words out.
#pragma once

#include "engine/words.hpp"

#include <cstdint>
#include <string>

namespace tegenover::reports {

/// "22 november 2026" in the language of the words; `seconds` since 1970, UTC.
/// Days from civil after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
[[nodiscard]] std::string day_in_words(std::int64_t seconds, const engine::Words& words);

/// "16:05"; `seconds` since 1970, of the clock that is meant.
[[nodiscard]] std::string time_of_day(std::int64_t seconds);

/// "2026-11-22", for names of files.
[[nodiscard]] std::string iso_day(std::int64_t seconds);

} // namespace tegenover::reports
