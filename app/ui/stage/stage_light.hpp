// ui/stage/stage_light.hpp
//
// The light a stage is seen in, one for each theme of the program. Says nothing about colours.

#pragma once

namespace tegenover::ui {

enum class StageLight { day, evening, high_contrast };

} // namespace tegenover::ui
