// platform/ring_tone.cpp
//
// Two bursts of a warble between two tones, each with its octave, then silence.
#include "platform/ring_tone.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace tegenover::platform {

namespace {

constexpr double round_seconds = 3.0;
constexpr double burst_seconds = 0.45;
constexpr double second_burst_at = 0.65;
constexpr double edge_seconds = 0.02; // a tone that starts at once clicks
constexpr double low_tone = 784.0;    // g''
constexpr double high_tone = 988.0;   // b''
constexpr double warbles_per_second = 12.0;
constexpr double loudness = 0.22;

double edge(double into_burst)
{
    const double from_nearest_edge = std::min(into_burst, burst_seconds - into_burst);
    return std::clamp(from_nearest_edge / edge_seconds, 0.0, 1.0);
}

double burst(double seconds)
{
    if (seconds < 0 || seconds > burst_seconds) return 0;
    const bool high = std::fmod(seconds * warbles_per_second, 1.0) >= 0.5;
    const double turn = 2 * std::numbers::pi * (high ? high_tone : low_tone) * seconds;
    return edge(seconds) * (0.8 * std::sin(turn) + 0.2 * std::sin(2 * turn));
}

} // namespace

std::vector<std::int16_t> ring_tone()
{
    std::vector<std::int16_t> samples;
    const auto count = static_cast<std::size_t>(round_seconds * samples_per_second);
    samples.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double seconds = static_cast<double>(i) / samples_per_second;
        const double level = burst(seconds) + burst(seconds - second_burst_at);
        samples.push_back(static_cast<std::int16_t>(std::lround(level * loudness * 32767)));
    }
    return samples;
}

} // namespace tegenover::platform
