// ui/screens/play_timing.hpp
//
// When what happens on the stage: first her body answers, then her words come, then it is the
// learner's turn. Values and arithmetic; draws nothing and reads no clock.
#pragma once

#include "session/play_view.hpp"
#include "ui/stage/pose.hpp"

#include <cstddef>
#include <cstdint>

namespace tegenover::ui {

/// Seconds in which only her body answers, before any word.
inline constexpr double reaction_seconds = 0.8;

struct PlayTiming {
    double clock = -1; ///< the outer clock at the last frame; below zero: no frame yet
    double now = 0;    ///< seconds of play; stands still while paused
    double room = 0;   ///< the same for the room around her; stands still in a silence too
    float elapsed = 0; ///< seconds of play since the last frame
    std::int64_t attempt = 0;
    std::size_t line = 0;
    bool held = false; ///< her words were held back in the last frame
    PoseMotion body;
    double reacts_from = -1000; ///< in seconds of play
    double speaks_from = -1000;

    bool operator==(const PlayTiming&) const = default;
};

/// The timing one frame on. `still` is a silence being held; `reduced` asks for no movement.
[[nodiscard]] PlayTiming one_frame_on(PlayTiming timing, const session::PlayView& view,
                                      double seconds, bool still, bool reduced);

/// Her body is answering and no word may be seen yet.
[[nodiscard]] bool is_reacting(const PlayTiming& timing, bool reduced);

/// Code points of her line that have come out.
[[nodiscard]] std::size_t words_out(const PlayTiming& timing, const session::PlayView& view,
                                    bool reduced);

/// Her line is out (or there is nothing to say): it is the learner's turn.
[[nodiscard]] bool has_spoken(const PlayTiming& timing, const session::PlayView& view,
                              bool reduced);

/// No more waiting for this line.
[[nodiscard]] PlayTiming without_waiting(PlayTiming timing);

} // namespace tegenover::ui
