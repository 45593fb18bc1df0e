// shell/frame_pacing.cpp
//
// The most urgent need decides.
#include "shell/frame_pacing.hpp"

#include <algorithm>

namespace tegenover::shell {

namespace {

double rest_of(double interval, double since_last_frame)
{
    return std::max(0.0, interval - since_last_frame);
}

} // namespace

std::optional<double> wait_before_next_frame(const FrameNeeds& needs)
{
    if (needs.minimised) return std::nullopt;
    if (needs.input_queued || needs.frames_since_activity < frames_after_activity) {
        return rest_of(input_interval, needs.since_last_frame);
    }
    if (needs.animating) {
        const double interval = needs.reduced_motion ? counting_interval : animation_interval;
        return rest_of(interval, needs.since_last_frame);
    }
    if (needs.caret_visible) return rest_of(caret_interval, needs.since_last_frame);
    return std::nullopt;
}

double pause_after_event(double since_last_frame)
{
    return rest_of(input_interval, since_last_frame);
}

} // namespace tegenover::shell
