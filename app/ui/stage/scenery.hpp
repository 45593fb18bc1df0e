// ui/stage/scenery.hpp
//
// What the five settings share: a room's colours in each light, its measure (560 units high, x = 0
// in the middle, y down), and the props that stand in more than one of them.

#pragma once

#include <initializer_list>

#include "ui/stage/setting_drawing.hpp"
#include "ui/stage/shapes.hpp"
#include "ui/stage/stage_light.hpp"
#include "ui/stage/stage_rect.hpp"

namespace tegenover::ui::drawing {

inline constexpr float room_height = 560.0f;

struct RoomColours {
    ImU32 wall, wall_far, wall_low, floor, floor_far;
    ImU32 wood, wood_light, wood_shade;
    ImU32 fabric, fabric_light, fabric_shade;
    ImU32 frame, sky, sky_low, hills, hills_near;
    ImU32 leaf, leaf_shade, pot, pot_shade;
    ImU32 paper, ink, metal, device, screen, screen_lit;
    ImU32 accent, accent_soft, beam, lamp, shadow;
    ImU32 contour = 0; ///< where the light draws things as lines
    float contour_width = 0.0f;
};

struct Scenery {
    ImDrawList& draw;
    StageRect stage;
    Frame room;
    StageLight light;
    RoomColours colours;
    float half_width; ///< of what is in view, in room units
    double seconds;
};

[[nodiscard]] RoomColours room_colours(StageLight light);
[[nodiscard]] Scenery scenery_of(ImDrawList& draw, const StageRect& stage, StageLight light,
                                 double seconds, Upholstery upholstery = Upholstery::cool);

/// A part of the room from room units to the screen.
[[nodiscard]] StageRect on_screen(const Scenery& scenery, const StageRect& part);

void wall_and_floor(const Scenery& scenery, float floor_y);
void box(const Scenery& scenery, const StageRect& rect, float radius, ImU32 colour);
void box_shaded(const Scenery& scenery, const StageRect& rect, float radius, ImU32 top,
                ImU32 bottom);
void shape(const Scenery& scenery, std::initializer_list<ImVec2> corners, ImU32 colour);
void soft_shape(const Scenery& scenery, std::initializer_list<ImVec2> knots, ImU32 colour);
void disc(const Scenery& scenery, float x, float y, float rx, float ry, ImU32 colour);
void stroke(const Scenery& scenery, std::initializer_list<ImVec2> knots, float width, ImU32 colour);
/// Light or shadow without an edge. Where things are drawn as lines there is none.
void haze(const Scenery& scenery, float x, float y, float rx, float ry, ImU32 colour);

void window(const Scenery& scenery, const StageRect& rect, bool curtains);
void window_light(const Scenery& scenery, float x, float y, float width, float height, float slant);
void potted_plant(const Scenery& scenery, float x, float y, float size);
void picture(const Scenery& scenery, const StageRect& rect);
void mug(const Scenery& scenery, float x, float y, float size);
void notepad(const Scenery& scenery, float x, float y, float size);
void standing_lamp(const Scenery& scenery, float x, float foot_y, float height);
/// A phone that lies on a desk, seen from where the helper sits; it shakes and lights up when it
/// rings.
void lying_phone(const Scenery& scenery, float x, float y, float size, bool rings, bool in_call);

} // namespace tegenover::ui::drawing
