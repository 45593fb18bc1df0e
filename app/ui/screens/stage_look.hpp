// ui/screens/stage_look.hpp
//
// From what a case and a theme say to what the stage needs. Draws nothing.
#pragma once

#include "engine/case.hpp"
#include "engine/vocabulary.hpp"
#include "ui/stage/client_drawing.hpp"
#include "ui/stage/stage_light.hpp"
#include "ui/widgets/look.hpp"

namespace tegenover::ui {

/// The light that belongs to a theme.
[[nodiscard]] StageLight light_for(const Theme& theme);

/// The person of a case, dressed for the place. What the case leaves open is as for Nadia, or
/// as for a man of whom nothing is known.
[[nodiscard]] ClientLooks looks_for(const engine::Looks& looks, engine::Setting setting);

} // namespace tegenover::ui
