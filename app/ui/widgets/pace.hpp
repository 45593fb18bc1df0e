// How fast words appear: the natural pace of speech, as pure arithmetic. No clock is read here.
#pragma once

#include <cstddef>
#include <string_view>

namespace tegenover::ui {

/// How many code points of `text` have been spoken `seconds` after its start: about 28 a second,
/// a breath after a comma, a longer one after a sentence. Never more than the text has.
[[nodiscard]] std::size_t spoken_after(std::string_view text, double seconds);

/// Seconds until the last code point of `text` has been spoken.
[[nodiscard]] double speaking_time(std::string_view text);

/// 0..1, eased in and out: how far a change that began at `since` has come at `now` when it takes
/// `seconds`. With `reduced_motion` a change is done at once.
[[nodiscard]] float eased(double since, double now, double seconds = 0.2,
                          bool reduced_motion = false);

} // namespace tegenover::ui
