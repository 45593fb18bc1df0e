// ui/stage/setting_drawing.hpp
//
// The five places where the client and the helper meet, as drawn scenery. What lies behind the
// client and what stands before her are two calls; draw_stage() in stage.hpp makes both in order.

#pragma once

#include "engine/vocabulary.hpp"
#include "ui/stage/client_drawing.hpp"
#include "ui/stage/rect.hpp"
#include "ui/stage/stage_light.hpp"

namespace tegenover::ui
{

/// Where the client sits in this setting; empty by phone, where she is not in view.
[[nodiscard]] Rect client_place(engine::Setting setting, const Rect& stage);

/// The room, behind the client. `seconds` moves what moves by itself: pass 0 for stillness.
void draw_setting(ImDrawList& draw, const Rect& stage, engine::Setting setting, StageLight light,
                  double seconds, bool phone_rings);

/// What stands between her and the helper: a table edge, the phone that rings, the laptop's frame.
void draw_setting_front(ImDrawList& draw, const Rect& stage, engine::Setting setting,
                        StageLight light, double seconds, bool phone_rings);

/// The voice as a line, by phone. Returns where it can be noticed.
Rect draw_voice(ImDrawList& draw, const Rect& stage, const Pose& pose, StageLight light,
                double seconds);

}  // namespace tegenover::ui
