// ui/screens/play_timing.cpp
//
// A new line is one whose number differs from the last frame's. Going back shows her words at once.
#include "ui/screens/play_timing.hpp"

#include "ui/widgets/pace.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>

namespace tegenover::ui {

namespace {

constexpr double longest_step = 0.1; ///< after a rest without frames nothing may jump
constexpr double long_ago = -1000;

PlayTiming with_time(PlayTiming timing, const session::PlayView& view, double seconds, bool still)
{
    const double passed =
        timing.clock < 0 ? 0 : std::clamp(seconds - timing.clock, 0.0, longest_step);
    const bool stands = view.paused || view.leaving;
    timing.clock = seconds;
    timing.elapsed = stands ? 0 : static_cast<float>(passed);
    timing.now += timing.elapsed;
    if (!still) timing.room += timing.elapsed;
    return timing;
}

PlayTiming on_opening(PlayTiming timing, const session::PlayView& view)
{
    timing.body = resting_in(pose_for(view.mood));
    timing.reacts_from = timing.now;
    timing.speaks_from = timing.now + reaction_seconds;
    return timing;
}

PlayTiming on_new_line(PlayTiming timing, const session::PlayView& view)
{
    const bool went_back = view.line_number < timing.line;
    timing.body = turned_to(timing.body, pose_for(view.mood), timing.now);
    timing.reacts_from = went_back ? long_ago : timing.now;
    timing.speaks_from = went_back ? long_ago : timing.now + reaction_seconds;
    return timing;
}

} // namespace

PlayTiming one_frame_on(PlayTiming timing, const session::PlayView& view, double seconds,
                        bool still, bool reduced)
{
    timing = with_time(timing, view, seconds, still);
    if (timing.attempt != view.attempt) {
        timing = on_opening(timing, view);
    } else if (timing.line != view.line_number) {
        timing = on_new_line(timing, view);
    } else if (timing.held && !view.says_held) {
        timing.speaks_from = std::max(timing.now, timing.reacts_from + reaction_seconds);
    }
    if (reduced) timing.reacts_from = timing.speaks_from = long_ago;
    timing.attempt = view.attempt;
    timing.line = view.line_number;
    timing.held = view.says_held;
    return timing;
}

bool is_reacting(const PlayTiming& timing, bool reduced)
{
    return !reduced && timing.now < timing.reacts_from + reaction_seconds;
}

std::size_t words_out(const PlayTiming& timing, const session::PlayView& view, bool reduced)
{
    if (view.says_held) return 0;
    if (reduced) return code_points(view.says);
    return spoken_after(view.says, timing.now - timing.speaks_from);
}

bool has_spoken(const PlayTiming& timing, const session::PlayView& view, bool reduced)
{
    if (view.says_held) return false;
    if (reduced) return true;
    return timing.now >= timing.speaks_from + speaking_time(view.says);
}

PlayTiming without_waiting(PlayTiming timing)
{
    timing.reacts_from = timing.speaks_from = long_ago;
    return timing;
}

} // namespace tegenover::ui
