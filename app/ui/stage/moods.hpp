// ui/stage/moods.hpp
//
// Poses that have a file of their own only to keep files small: use pose_for().

#pragma once

#include "ui/stage/pose.hpp"

namespace tegenover::ui::moods {

[[nodiscard]] Pose guarded();
[[nodiscard]] Pose angry();
[[nodiscard]] Pose anxious();
[[nodiscard]] Pose numb();

} // namespace tegenover::ui::moods
