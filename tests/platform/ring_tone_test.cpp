// tests/platform/ring_tone_test.cpp
//
// The ringing phone as numbers, and a speaker that never stands in the way.
#include "platform/ring_tone.hpp"
#include "platform/speaker.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace tegenover::platform {

SCENARIO("the phone rings twice and is then silent", "[platform][sound]")
{
    const auto samples = ring_tone();
    const auto loudest = [&](double from, double to) {
        const auto at = [](double seconds) {
            return static_cast<std::ptrdiff_t>(seconds * samples_per_second);
        };
        return *std::max_element(samples.begin() + at(from), samples.begin() + at(to));
    };
    CHECK(samples.size() == 3 * samples_per_second);
    CHECK(loudest(0.0, 0.4) > 3000);
    CHECK(loudest(0.5, 0.6) == 0);
    CHECK(loudest(0.7, 1.0) > 3000);
    CHECK(loudest(1.2, 3.0) == 0);
    CHECK(loudest(0.0, 3.0) < 16384);
    CHECK(samples.front() == 0);
}

SCENARIO("playing and stopping never holds the program up", "[platform][sound]")
{
    const auto start = std::chrono::steady_clock::now();
    Speaker speaker;
    speaker.repeat(ring_tone());
    CHECK(speaker.is_asked_to_play());
    speaker.stop();
    CHECK_FALSE(speaker.is_asked_to_play());
    CHECK(std::chrono::steady_clock::now() - start < std::chrono::milliseconds(100));
}

} // namespace tegenover::platform
