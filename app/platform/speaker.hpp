// platform/speaker.hpp
//
// Plays one sound over and over until told to stop. Where there is no sound device nothing happens:
// no message, no delay, no fault. The device is opened only when something is to be heard.
#pragma once

#include <cstdint>
#include <thread>
#include <vector>

namespace tegenover::platform {

class Speaker {
public:
    /// One channel at samples_per_second. Does nothing while a sound already plays.
    void repeat(std::vector<std::int16_t> samples);
    /// Silence within a tenth of a second; does not wait for the device.
    void stop();
    [[nodiscard]] bool is_asked_to_play() const { return asked_to_play_; }

private:
    bool asked_to_play_ = false;
    std::jthread player_;
};

} // namespace tegenover::platform
