// ui/stage/setting_drawing.hpp
//
// The five places where the client and the helper meet, as drawn scenery. What lies behind the
// client and what stands before her are two calls; draw_stage() in stage.hpp makes both in order.

#pragma once

#include "engine/vocabulary.hpp"
#include "ui/stage/client_drawing.hpp"
#include "ui/stage/stage_light.hpp"
#include "ui/stage/stage_rect.hpp"

namespace tegenover::ui {

/// What the chairs are covered with: cool, or warm where her own clothes are cool.
enum class Upholstery { cool, warm };

/// Where the client sits in this setting; empty by phone, where she is not in view.
[[nodiscard]] StageRect client_place(engine::Setting setting, const StageRect& stage);

/// The part of the stage she can be seen in: all of it, or the tile of a video call.
[[nodiscard]] StageRect client_frame(engine::Setting setting, const StageRect& stage);

/// The room, behind the client. `seconds` moves what moves by itself: pass 0 for stillness. By
/// phone the outline of `client` is seen from afar.
void draw_setting(ImDrawList& draw, const StageRect& stage, engine::Setting setting,
                  StageLight light, double seconds, bool phone_rings,
                  Upholstery upholstery = Upholstery::cool,
                  engine::Figure client = engine::Figure::woman);

/// What stands between her and the helper: a table edge, the phone that rings, the laptop's frame.
void draw_setting_front(ImDrawList& draw, const StageRect& stage, engine::Setting setting,
                        StageLight light, double seconds, bool phone_rings,
                        Upholstery upholstery = Upholstery::cool);

/// The voice as a line, by phone. Returns where it can be noticed.
StageRect draw_voice(ImDrawList& draw, const StageRect& stage, const Pose& pose, StageLight light,
                     double seconds);

} // namespace tegenover::ui
