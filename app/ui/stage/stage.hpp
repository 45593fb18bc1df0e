// ui/stage/stage.hpp
//
// The whole stage in one call: room, client, foreground, and the small pictures for cards. Draws
// from values, keeps nothing.

#pragma once

#include "ui/stage/client_drawing.hpp"
#include "ui/stage/setting_drawing.hpp"

namespace tegenover::ui {

struct StageView {
    engine::Setting setting = engine::Setting::office;
    StageLight light = StageLight::day;
    ClientLooks looks;
    Pose pose;            ///< as it is now: see living_pose_at()
    double seconds = 0.0; ///< pass 0 under reduced motion: nothing moves by itself then
    bool phone_rings = false;
    bool client_there = true; ///< false: an empty chair

    bool operator==(const StageView&) const = default;
};

/// Draws it all, clipped to `stage`, and returns where the client's parts are.
ClientAreas draw_stage(ImDrawList& draw, const StageRect& stage, const StageView& view);

/// A still picture for a library card: the place, with the client in a mood. Its corners are
/// rounded by covering them with `behind`, the colour of the card (packed as ImU32).
void draw_stage_picture(ImDrawList& draw, const StageRect& where, engine::Setting setting,
                        engine::Mood mood, const ClientLooks& looks, StageLight light,
                        float rounding = 0.0f, unsigned behind = 0);

} // namespace tegenover::ui
