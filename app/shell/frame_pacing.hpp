// shell/frame_pacing.hpp
//
// When the next frame is due, as plain arithmetic: nothing is drawn while nothing moves.
// Reads no clock and no window.
#pragma once

#include <optional>

namespace tegenover::shell {

inline constexpr double animation_interval = 1.0 / 30; ///< breathing needs no more
inline constexpr double counting_interval = 0.1;       ///< a held silence, without movement
inline constexpr double input_interval = 1.0 / 60;     ///< however fast a mouse reports
inline constexpr double caret_interval = 0.5;          ///< a text caret blinks
inline constexpr int frames_after_activity = 2;        ///< hover and press settle in a frame or two

struct FrameNeeds {
    bool animating = false;      ///< something on the screen moves by itself
    bool reduced_motion = false; ///< what still runs only counts: a silence that is held
    bool caret_visible = false;  ///< a text is being edited
    bool input_queued = false;   ///< events that wait for a frame of their own
    bool minimised = false;      ///< nobody can see it
    int frames_since_activity = 0;
    double since_last_frame = 0; ///< seconds

    bool operator==(const FrameNeeds&) const = default;
};

/// Seconds to wait for events before the next frame: 0 is at once, nothing is until one arrives.
[[nodiscard]] std::optional<double> wait_before_next_frame(const FrameNeeds& needs);

/// Seconds that a frame for an event which just arrived should still be held back.
[[nodiscard]] double pause_after_event(double since_last_frame);

} // namespace tegenover::shell
