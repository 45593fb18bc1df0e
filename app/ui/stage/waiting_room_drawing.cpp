// ui/stage/waiting_room_drawing.cpp
//
// The waiting room: a row of chairs, the desk behind its hatch, a clock that counts the waiting.

#include "ui/stage/rooms.hpp"

#include <cmath>
#include <numbers>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

constexpr float floor_y = 462.0f;

void draw_hatch(const Scenery& s)
{
    const RoomColours& c = s.colours;
    const ImU32 inside = s.light == StageLight::day       ? rgb(0xCDBFA9)
                         : s.light == StageLight::evening ? rgb(0x6E5848)
                                                          : c.wall_low;
    box(s, {-432, 96, 216, 190}, 4.0f, c.frame);
    box_shaded(s, {-422, 106, 196, 172}, 2.0f, inside, mixed(inside, c.wood_shade, 0.25f));
    if (s.light == StageLight::evening) haze(s, -324, 170, 150, 110, c.lamp);
    box(s, {-404, 188, 62, 90}, 2.0f, mixed(inside, c.wood_shade, 0.4f));
    for (const float y : {204.0f, 226.0f, 248.0f})
        box(s, {-398, y, 50, 3}, 0.0f, mixed(inside, c.paper, 0.4f));
    box(s, {-318, 216, 66, 44}, 3.0f, c.device);
    box(s, {-290, 260, 10, 18}, 0.0f, c.device);
    box(s, {-446, 276, 244, 16}, 2.0f, c.wood);
    box(s, {-440, 292, 232, 168}, 0.0f, mixed(c.wall_low, c.wood_light, 0.35f));
    for (const float x : {-382.0f, -324.0f, -266.0f})
        stroke(s, {{x, 300}, {x, 452}}, 1.6f, faded(c.wood_shade, 0.35f));
    soft_shape(s, {{-246, 276}, {-244, 268}, {-234, 263}, {-224, 268}, {-222, 276}}, c.metal);
}

void draw_clock(const Scenery& s, float x, float y)
{
    const RoomColours& c = s.colours;
    haze(s, x + 3, y + 6, 46, 46, c.shadow);
    disc(s, x, y, 34, 34, c.wood_shade);
    disc(s, x, y, 29, 29, c.paper);
    const auto hand = [&](double turns, float length, float width, ImU32 colour) {
        const auto angle = static_cast<float>(turns * 2.0 * std::numbers::pi);
        const Outline needle{s.room.at(x, y),
                             s.room.at(x + length * std::sin(angle), y - length * std::cos(angle))};
        fill(s.draw,
             ribbon(needle, width * s.room.scale, width * s.room.scale, width * s.room.scale),
             colour);
    };
    for (int hour = 0; hour < 12; ++hour) {
        const float angle = static_cast<float>(hour) * std::numbers::pi_v<float> / 6.0f;
        fill(s.draw,
             ellipse(s.room, x + 24 * std::sin(angle), y - 24 * std::cos(angle), 1.4f, 1.4f, 8),
             c.ink);
    }
    constexpr double minute = 50.0 / 60.0; // ten to eleven, as the scene has it
    hand((10.0 + minute) / 12.0, 15, 3.4f, c.ink);
    hand(minute, 22, 2.4f, c.ink);
    hand(std::floor(s.seconds) / 60.0, 24, 1.2f, c.accent);
}

void draw_chair(const Scenery& s, float x)
{
    const RoomColours& c = s.colours;
    for (const float side : {-1.0f, 1.0f})
        stroke(s, {{x + side * 52, 470}, {x + side * 58, 574}}, 5.0f, c.metal);
    soft_shape(s,
               {{x - 66, 330},
                {x - 54, 306},
                {x, 300},
                {x + 54, 306},
                {x + 66, 330},
                {x + 62, 420},
                {x + 52, 440},
                {x - 52, 440},
                {x - 62, 420}},
               c.fabric);
    if (s.light != StageLight::high_contrast) {
        soft_shape(s,
                   {{x - 54, 334},
                    {x - 44, 318},
                    {x, 313},
                    {x + 44, 318},
                    {x + 54, 334},
                    {x + 50, 410},
                    {x, 420},
                    {x - 50, 410}},
                   c.fabric_light);
    }
    soft_shape(s,
               {{x - 72, 470},
                {x - 62, 452},
                {x, 447},
                {x + 62, 452},
                {x + 72, 470},
                {x + 66, 492},
                {x, 497},
                {x - 66, 492}},
               c.fabric_shade);
}

void draw_poster(const Scenery& s, const StageRect& r)
{
    const RoomColours& c = s.colours;
    haze(s, r.centre_x() + 4, r.centre_y() + 6, r.width * 0.66f, r.height * 0.62f, c.shadow);
    box(s, r, 1.0f, c.paper);
    box(s, {r.x + 8, r.y + 8, r.width - 16, r.height * 0.62f}, 1.0f, c.accent_soft);
    const float y = r.y + 8 + r.height * 0.62f;
    const Outline field =
        rounded_box(s.room, r.x + 8, r.y + 8, r.width - 16, r.height * 0.62f, 0.0f);
    const auto person = [&](float x, ImU32 colour) {
        fill(s.draw, clipped(ellipse(s.room, x, y, 22, 38), field), colour);
        fill(s.draw, ellipse(s.room, x, y - 52, 12, 13), colour);
    };
    person(r.centre_x() - 19, c.fabric_shade);
    person(r.centre_x() + 19, s.light == StageLight::high_contrast ? c.ink : c.accent);
    for (int row = 0; row < 3; ++row) {
        const float top = r.y + r.height * 0.62f + 20.0f + static_cast<float>(row) * 11.0f;
        box(s, {r.x + 12, top, (r.width - 24) * (row == 2 ? 0.6f : 1.0f), 4}, 2.0f,
            faded(c.ink, row == 0 ? 0.8f : 0.45f));
    }
}

void draw_coat(const Scenery& s, float x)
{
    const RoomColours& c = s.colours;
    box(s, {x - 70, 150, 150, 12}, 3.0f, c.wood);
    for (const float hook : {-44.0f, 4.0f, 52.0f})
        disc(s, x + hook, 164, 5, 7, c.metal);
    const ImU32 cloth = mixed(c.fabric_shade, c.accent, 0.12f);
    soft_shape(s,
               {{x - 12, 164},
                {x + 20, 164},
                {x + 40, 190},
                {x + 44, 260},
                {x + 50, 348},
                {x + 4, 356},
                {x - 42, 348},
                {x - 36, 260},
                {x - 32, 190}},
               cloth);
    stroke(s, {{x + 4, 176}, {x + 6, 260}, {x + 4, 350}}, 2.4f, darker(cloth, 0.25f));
    stroke(s, {{x - 24, 196}, {x - 26, 260}, {x - 22, 300}}, 2.0f, darker(cloth, 0.18f));
}

} // namespace

void draw_waiting_room(const Scenery& s)
{
    const RoomColours& c = s.colours;
    wall_and_floor(s, floor_y);
    const float w = s.half_width + 2.0f;
    box(s, {-w, 352, w * 2.0f, floor_y - 361.0f}, 0.0f, mixed(c.wall_low, c.fabric_light, 0.16f));
    box(s, {-w, 346, w * 2.0f, 6}, 0.0f, mixed(c.frame, c.wood_light, 0.3f));
    draw_hatch(s);
    draw_clock(s, -140, 120);
    draw_poster(s, {196, 84, 122, 176});
    draw_coat(s, 410);
    for (const float x : {-132.0f, 210.0f, 382.0f}) {
        haze(s, x, 562, 96, 18, faded(c.shadow, 1.4f));
        draw_chair(s, x);
    }
    haze(s, 40, 556, 170, 26, faded(c.shadow, 1.6f));
    draw_chair(s, 40);
}

void draw_waiting_room_front(const Scenery& s, bool phone_rings)
{
    const RoomColours& c = s.colours;
    haze(s, -340, 566, 170, 26, c.shadow);
    fill(s.draw, ellipse(s.room, -340, 552, 148, 40, 40),
         flat(c.wood).outlined(c.contour, c.contour_width));
    fill(s.draw, ellipse(s.room, -340, 545, 148, 38, 40),
         flat(c.wood_light).outlined(c.contour, c.contour_width));
    shape(s, {{-438, 530}, {-366, 522}, {-352, 550}, {-430, 556}}, c.fabric_light);
    shape(s, {{-430, 526}, {-366, 520}, {-354, 542}, {-424, 548}}, c.paper);
    lying_phone(s, -296, 540, 64, phone_rings, false);
}

} // namespace tegenover::ui::drawing
