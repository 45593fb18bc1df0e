// ui/stage/client_areas.hpp
//
// Where on the screen each part of the body can be noticed. Works from the skeleton; draws nothing.

#pragma once

#include "ui/stage/client_drawing.hpp"
#include "ui/stage/skeleton.hpp"

namespace tegenover::ui::drawing {

/// Rectangles inside `where` that do not overlap, each large enough to point at.
[[nodiscard]] ClientAreas areas_of(const Skeleton& bones, const Pose& pose, const StageRect& where);

} // namespace tegenover::ui::drawing
