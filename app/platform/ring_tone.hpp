// platform/ring_tone.hpp
//
// The sound of a phone that rings on a desk, as numbers: two tones with a soft edge, then a pause.
// Plays nothing.
#pragma once

#include <cstdint>
#include <vector>

namespace tegenover::platform {

inline constexpr int samples_per_second = 22050;

/// One round of ringing and silence, 3 seconds, one channel; meant to be repeated.
[[nodiscard]] std::vector<std::int16_t> ring_tone();

} // namespace tegenover::platform
