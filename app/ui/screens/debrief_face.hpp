// ui/screens/debrief_face.hpp
//
// Her mood as a small round drawing. Still; keeps nothing.
#pragma once

#include "session/debrief_view.hpp"
#include "ui/widgets/look.hpp"

namespace tegenover::ui {

/// Takes up a square of `size` em in the flow. `behind` is the colour of what it lies on.
void mood_face(const Look& look, const engine::Looks& looks, engine::Setting setting,
               engine::Mood mood, float size, Colour behind);
/// The same, of the client who is looked back on.
void mood_face(const Look& look, const session::DebriefView& view, engine::Mood mood, float size,
               Colour behind);

} // namespace tegenover::ui
