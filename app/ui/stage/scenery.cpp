// ui/stage/scenery.cpp
//
// Props that more than one place has, in room units.
#include "ui/stage/scenery.hpp"

#include <algorithm>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

RoomColours day()
{
    return {.wall = rgb(0xEFE6D8),
            .wall_far = rgb(0xE0D2BD),
            .wall_low = rgb(0xD9C9B1),
            .floor = rgb(0xCDB594),
            .floor_far = rgb(0xBFA482),
            .wood = rgb(0xB88A60),
            .wood_light = rgb(0xCFA57B),
            .wood_shade = rgb(0x8E6646),
            .fabric = rgb(0x7F9896),
            .fabric_light = rgb(0x94ABA8),
            .fabric_shade = rgb(0x627B7B),
            .frame = rgb(0xFBF7EF),
            .sky = rgb(0xCFE0E4),
            .sky_low = rgb(0xF3EBDA),
            .hills = rgb(0xB9CBBF),
            .hills_near = rgb(0x9DB5A0),
            .leaf = rgb(0x6F8B66),
            .leaf_shade = rgb(0x54704F),
            .pot = rgb(0xC58C6A),
            .pot_shade = rgb(0xA87051),
            .paper = rgb(0xFFFBF3),
            .ink = rgb(0x7B6F66),
            .metal = rgb(0x9C9A97),
            .device = rgb(0x3A3A42),
            .screen = rgb(0x565A66),
            .screen_lit = rgb(0xFFE9BF),
            .accent = rgb(0xC8684A),
            .accent_soft = rgb(0xE3B299),
            .beam = rgb(0xFFF9E8, 0.55f),
            .lamp = rgb(0xFFE2AE, 0.35f),
            .shadow = rgb(0x5A4030, 0.16f)};
}

RoomColours evening()
{
    return {.wall = rgb(0x4A414C),
            .wall_far = rgb(0x372F3E),
            .wall_low = rgb(0x3A323F),
            .floor = rgb(0x3C3036),
            .floor_far = rgb(0x2E262E),
            .wood = rgb(0x7A563F),
            .wood_light = rgb(0x94694B),
            .wood_shade = rgb(0x533A30),
            .fabric = rgb(0x4C5F66),
            .fabric_light = rgb(0x5A6E74),
            .fabric_shade = rgb(0x394A53),
            .frame = rgb(0x6B5C60),
            .sky = rgb(0x232B47),
            .sky_low = rgb(0x5A4A66),
            .hills = rgb(0x2A2F47),
            .hills_near = rgb(0x20253A),
            .leaf = rgb(0x4B6352),
            .leaf_shade = rgb(0x384C42),
            .pot = rgb(0x86593F),
            .pot_shade = rgb(0x684431),
            .paper = rgb(0xD9C8B0),
            .ink = rgb(0x5C5054),
            .metal = rgb(0x7D7578),
            .device = rgb(0x17161D),
            .screen = rgb(0x2B2E3C),
            .screen_lit = rgb(0xFFDFA6),
            .accent = rgb(0xD98562),
            .accent_soft = rgb(0x8A5B4F),
            .beam = rgb(0xFFC98A, 0.0f),
            .lamp = rgb(0xFFC27A, 0.42f),
            .shadow = rgb(0x0D0914, 0.34f)};
}

RoomColours high_contrast()
{
    constexpr ImU32 dark = rgb(0x0B0B0B);
    constexpr ImU32 raised = rgb(0x1D1D1D);
    constexpr ImU32 pale = rgb(0xF4EFE4);
    return {.wall = rgb(0x000000),
            .wall_far = rgb(0x000000),
            .wall_low = dark,
            .floor = dark,
            .floor_far = dark,
            .wood = raised,
            .wood_light = raised,
            .wood_shade = dark,
            .fabric = raised,
            .fabric_light = raised,
            .fabric_shade = dark,
            .frame = dark,
            .sky = dark,
            .sky_low = dark,
            .hills = raised,
            .hills_near = dark,
            .leaf = raised,
            .leaf_shade = dark,
            .pot = raised,
            .pot_shade = dark,
            .paper = raised,
            .ink = pale,
            .metal = raised,
            .device = rgb(0x000000),
            .screen = raised,
            .screen_lit = rgb(0xFFD75E),
            .accent = rgb(0xFFD75E),
            .accent_soft = raised,
            .beam = 0,
            .lamp = 0,
            .shadow = 0,
            .contour = rgb(0xA39E94),
            .contour_width = 1.4f};
}

/// Chairs and cushions in the colours that set off a cool coat.
RoomColours upholstered(RoomColours colours, StageLight light, Upholstery upholstery)
{
    if (upholstery == Upholstery::cool || light == StageLight::high_contrast) return colours;
    const bool day = light == StageLight::day;
    colours.fabric = rgb(day ? 0xC68D70 : 0x845647);
    colours.fabric_light = rgb(day ? 0xD8A789 : 0x996856);
    colours.fabric_shade = rgb(day ? 0xA67157 : 0x643F37);
    colours.accent_soft = rgb(day ? 0xF0DCC4 : 0xA98C78);
    return colours;
}

Paint with_contour(const Scenery& scenery, Paint paint)
{
    return paint.outlined(scenery.colours.contour, scenery.colours.contour_width);
}

} // namespace

RoomColours room_colours(StageLight light)
{
    switch (light) {
    case StageLight::day:
        return day();
    case StageLight::evening:
        return evening();
    case StageLight::high_contrast:
        return high_contrast();
    }
    return day();
}

Scenery scenery_of(ImDrawList& draw, const StageRect& stage, StageLight light, double seconds,
                   Upholstery upholstery)
{
    const float scale = stage.height / room_height;
    const Frame room{{stage.centre_x(), stage.y}, scale, 1.0f, 0.0f};
    RoomColours colours = upholstered(room_colours(light), light, upholstery);
    colours.contour_width *= std::clamp(scale, 0.5f, 2.0f);
    return {draw, stage, room, light, colours, stage.width * 0.5f / scale, seconds};
}

StageRect on_screen(const Scenery& scenery, const StageRect& part)
{
    const ImVec2 corner = scenery.room.at(part.x, part.y);
    return {corner.x, corner.y, part.width * scenery.room.scale, part.height * scenery.room.scale};
}

void wall_and_floor(const Scenery& s, float floor_y)
{
    const float w = s.half_width + 2.0f;
    const ImVec2 top = s.room.at(-w, -2.0f);
    const ImVec2 seam = s.room.at(w, floor_y);
    const RoomColours& c = s.colours;
    s.draw.AddRectFilledMultiColor(top, seam, c.wall, mixed(c.wall, c.wall_far, 0.6f), c.wall_far,
                                   mixed(c.wall, c.wall_far, 0.4f));
    const ImVec2 left = s.room.at(-w, floor_y);
    const ImVec2 bottom = s.room.at(w, room_height + 2.0f);
    s.draw.AddRectFilledMultiColor(left, bottom, c.floor_far, c.floor_far, c.floor, c.floor);
    box(s, {-w, floor_y - 9.0f, w * 2.0f, 9.0f}, 0.0f, mixed(c.frame, c.wall_low, 0.5f));
}

void box(const Scenery& s, const StageRect& r, float radius, ImU32 colour)
{
    fill(s.draw, rounded_box(s.room, r.x, r.y, r.width, r.height, radius),
         with_contour(s, flat(colour)));
}

void box_shaded(const Scenery& s, const StageRect& r, float radius, ImU32 top, ImU32 bottom)
{
    const Paint paint = shaded(s.room.at(r.x, r.y), top, s.room.at(r.x, r.bottom()), bottom);
    fill(s.draw, rounded_box(s.room, r.x, r.y, r.width, r.height, radius), with_contour(s, paint));
}

void shape(const Scenery& s, std::initializer_list<ImVec2> corners, ImU32 colour)
{
    fill(s.draw, s.room.path(corners), with_contour(s, flat(colour)));
}

void soft_shape(const Scenery& s, std::initializer_list<ImVec2> knots, ImU32 colour)
{
    fill(s.draw, smooth(s.room.path(knots)), with_contour(s, flat(colour)));
}

void disc(const Scenery& s, float x, float y, float rx, float ry, ImU32 colour)
{
    fill(s.draw, ellipse(s.room, x, y, rx, ry, 32), with_contour(s, flat(colour)));
}

void stroke(const Scenery& s, std::initializer_list<ImVec2> knots, float width, ImU32 colour)
{
    const float w = width * s.room.scale;
    const ImU32 seen = s.light == StageLight::high_contrast ? s.colours.contour : colour;
    fill(s.draw, ribbon(smooth_line(s.room.path(knots)), w, w, w), seen);
}

void haze(const Scenery& s, float x, float y, float rx, float ry, ImU32 colour)
{
    if (s.light == StageLight::high_contrast) return;
    glow(s.draw, s.room.at(x, y), rx * s.room.scale, ry * s.room.scale, colour);
}

} // namespace tegenover::ui::drawing
