// ui/stage/rooms.hpp
//
// The five rooms, each in a file of its own: what stands behind the client and what before her.

#pragma once

#include "ui/stage/pose.hpp"
#include "ui/stage/scenery.hpp"

namespace tegenover::ui::drawing {

void draw_office(const Scenery& scenery);
void draw_office_front(const Scenery& scenery, bool phone_rings);
void draw_waiting_room(const Scenery& scenery);
void draw_waiting_room_front(const Scenery& scenery, bool phone_rings);
void draw_home(const Scenery& scenery);
void draw_home_front(const Scenery& scenery, bool phone_rings);
void draw_video(const Scenery& scenery);
void draw_video_front(const Scenery& scenery, bool phone_rings);
/// `client` is whose outline stands in the window across the street.
void draw_phone_desk(const Scenery& scenery, bool phone_rings, engine::Figure client);

/// Of the laptop's screen, in room units.
inline constexpr StageRect video_tile{-372.0f, 34.0f, 744.0f, 398.0f};
/// Where the voice runs by phone, in room units.
inline constexpr StageRect voice_band{-300.0f, 312.0f, 600.0f, 116.0f};

} // namespace tegenover::ui::drawing
