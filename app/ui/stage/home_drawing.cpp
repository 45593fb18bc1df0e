// ui/stage/home_drawing.cpp
//
// Her home: a sofa, a lamp, the kitchen table further back.

#include "ui/stage/rooms.hpp"

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

constexpr float floor_y = 438.0f;

void draw_kitchen(const Scenery& s)
{
    const RoomColours& c = s.colours;
    stroke(s, {{-384, -4}, {-384, 92}}, 2.0f, c.ink);
    haze(s, -384, 150, 150, 120, c.lamp);
    soft_shape(s, {{-394, 88}, {-374, 88}, {-352, 112}, {-346, 126}, {-422, 126}, {-416, 112}},
               c.accent);
    haze(s, -372, 446, 140, 14, c.shadow);
    for (const float x : {-452.0f, -296.0f})
        stroke(s, {{x, 336}, {x, 442}}, 7.0f, c.wood_shade);
    for (const float x : {-462.0f, -284.0f}) {
        stroke(s, {{x - 14, 270}, {x - 14, 440}}, 5.0f, c.wood_shade);
        stroke(s, {{x + 14, 270}, {x + 14, 440}}, 5.0f, c.wood_shade);
        box(s, {x - 20, 266, 40, 26}, 4.0f, c.wood);
        box(s, {x - 22, 372, 44, 10}, 3.0f, c.wood);
    }
    box(s, {-474, 322, 204, 15}, 4.0f, c.wood_light);
    mug(s, -340, 322, 26);
    soft_shape(s, {{-424, 322}, {-428, 306}, {-414, 300}, {-396, 300}, {-382, 306}, {-386, 322}},
               c.fabric_light);
    disc(s, -414, 298, 9, 9, c.accent);
    disc(s, -398, 297, 9, 9, c.accent_soft);
}

void draw_sofa(const Scenery& s)
{
    const RoomColours& c = s.colours;
    haze(s, 50, 560, 400, 40, faded(c.shadow, 1.6f));
    soft_shape(s,
               {{-206, 330},
                {-190, 300},
                {-60, 290},
                {60, 288},
                {180, 290},
                {300, 300},
                {316, 330},
                {322, 600},
                {-212, 600}},
               c.fabric_shade);
    box_shaded(s, {-190, 308, 240, 190}, 26.0f, c.fabric_light, c.fabric);
    box_shaded(s, {58, 308, 244, 190}, 26.0f, c.fabric, mixed(c.fabric, c.fabric_shade, 0.6f));
    soft_shape(
        s, {{-150, 372}, {-96, 352}, {-52, 372}, {-40, 424}, {-60, 462}, {-120, 470}, {-156, 436}},
        c.accent_soft);
    box(s, {-186, 484, 480, 90}, 18.0f, c.fabric);
    for (const float side : {-1.0f, 1.0f}) {
        const float x = 55.0f + side * 280.0f;
        soft_shape(s,
                   {{x - 36, 440},
                    {x - 28, 412},
                    {x, 402},
                    {x + 28, 412},
                    {x + 36, 440},
                    {x + 38, 600},
                    {x - 38, 600}},
                   side < 0 ? c.fabric_light : c.fabric_shade);
    }
}

} // namespace

void draw_home(const Scenery& s)
{
    const RoomColours& c = s.colours;
    wall_and_floor(s, floor_y);
    window_light(s, -20, 60, 260, 330, 120);
    window(s, {-244, 60, 150, 200}, true);
    picture(s, {190, 78, 76, 96});
    box(s, {282, 104, 54, 66}, 2.0f, c.wood_shade);
    box(s, {288, 110, 42, 54}, 1.0f, c.accent_soft);
    draw_kitchen(s);
    standing_lamp(s, 396, 520, 372);
    draw_sofa(s);
}

void draw_home_front(const Scenery& s, bool phone_rings)
{
    const RoomColours& c = s.colours;
    haze(s, -330, 560, 180, 30, c.shadow);
    fill(s.draw, ellipse(s.room, -330, 551, 150, 40, 40),
         flat(c.wood).outlined(c.contour, c.contour_width));
    fill(s.draw, ellipse(s.room, -330, 544, 150, 38, 40),
         flat(c.wood_light).outlined(c.contour, c.contour_width));
    mug(s, -400, 548, 40);
    lying_phone(s, -288, 540, 66, phone_rings, false);
}

} // namespace tegenover::ui::drawing
