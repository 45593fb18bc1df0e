// platform/clock.hpp
//
// The time and chance of the outside world. Only the edges read it; everything else is given
// values.
#pragma once

#include <cstdint>
#include <string>

namespace tegenover::platform {

/// Seconds since 1970, UTC.
[[nodiscard]] std::int64_t seconds_since_1970();

/// Seconds since some moment before the program started; never goes back.
[[nodiscard]] double steady_seconds();

/// Seconds that the clock on the wall here is ahead of UTC now.
[[nodiscard]] int seconds_ahead_of_utc();

/// The day here and now, as 2026-11-22.
[[nodiscard]] std::string today();

/// Fresh from the system's source of randomness.
[[nodiscard]] std::uint64_t chance();

} // namespace tegenover::platform
