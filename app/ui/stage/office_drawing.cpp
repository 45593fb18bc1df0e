// ui/stage/office_drawing.cpp
//
// The helper's room: her armchair by the window, the other chair and a desk corner in front.

#include "ui/stage/rooms.hpp"

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

constexpr float floor_y = 446.0f;

void draw_shelf(const Scenery& s)
{
    const RoomColours& c = s.colours;
    haze(s, 372, 446, 150, 16, c.shadow);
    box(s, {276, 296, 190, 146}, 3.0f, c.wood);
    box(s, {284, 306, 174, 60}, 1.0f, c.wood_shade);
    box(s, {284, 374, 174, 60}, 1.0f, c.wood_shade);
    box(s, {268, 288, 206, 12}, 2.0f, c.wood_light);
    float x = 292.0f;
    const ImU32 spines[] = {c.fabric, c.accent_soft, c.paper,  c.fabric_shade,
                            c.paper,  c.leaf,        c.accent, c.fabric_light};
    const float widths[] = {14, 11, 16, 12, 10, 15, 12, 13};
    for (int i = 0; i < 8; ++i) {
        const float tall = 40.0f + static_cast<float>((i * 5) % 13);
        box(s, {x, 366.0f - tall, widths[i], tall}, 1.0f, spines[i]);
        x += widths[i] + 2.0f;
    }
    for (int i = 0; i < 3; ++i)
        box(s, {294.0f + static_cast<float>(i) * 34.0f, 390, 28, 44}, 2.0f,
            i == 1 ? c.fabric : c.paper);
}

void draw_armchair(const Scenery& s)
{
    const RoomColours& c = s.colours;
    haze(s, 30, 556, 250, 40, faded(c.shadow, 1.6f));
    soft_shape(s,
               {{-92, 300},
                {-60, 256},
                {30, 244},
                {120, 256},
                {152, 300},
                {164, 420},
                {168, 590},
                {-108, 590},
                {-104, 420}},
               c.fabric);
    soft_shape(s,
               {{-72, 310},
                {-46, 276},
                {30, 266},
                {106, 276},
                {132, 310},
                {140, 440},
                {140, 590},
                {-80, 590},
                {-80, 440}},
               c.fabric_light);
    for (const float side : {-1.0f, 1.0f}) {
        const float x = 30.0f + side * 158.0f;
        soft_shape(s,
                   {{x - 30, 470},
                    {x - 22, 444},
                    {x, 436},
                    {x + 22, 444},
                    {x + 30, 470},
                    {x + 34, 600},
                    {x - 34, 600}},
                   side < 0 ? c.fabric : c.fabric_shade);
    }
}

} // namespace

void draw_office(const Scenery& s)
{
    const RoomColours& c = s.colours;
    wall_and_floor(s, floor_y);
    window_light(s, -170, 70, 300, 330, 130);
    window(s, {-420, 62, 200, 232}, false);
    picture(s, {286, 96, 92, 118});
    draw_shelf(s);
    potted_plant(s, 438, 288, 96);
    potted_plant(s, -300, 470, 230);
    if (s.light == StageLight::evening) haze(s, 210, 60, 420, 300, faded(c.lamp, 0.5f));
    draw_armchair(s);
}

void draw_office_front(const Scenery& s, bool phone_rings)
{
    const RoomColours& c = s.colours;
    haze(s, 420, 560, 190, 110, c.shadow);
    soft_shape(s,
               {{318, 520}, {336, 470}, {400, 452}, {470, 462}, {520, 500}, {540, 600}, {316, 600}},
               c.fabric_shade);
    soft_shape(s,
               {{336, 530}, {352, 490}, {404, 474}, {462, 482}, {500, 512}, {512, 600}, {334, 600}},
               c.fabric);
    const float left = -s.half_width - 20.0f;
    haze(s, -190, 540, 150, 60, c.shadow);
    shape(s, {{left, 478}, {-196, 478}, {-120, 566}, {-120, 600}, {left, 600}}, c.wood);
    shape(s, {{left, 478}, {-196, 478}, {-192, 484}, {left, 484}}, c.wood_light);
    notepad(s, -400, 524, 84);
    lying_phone(s, -262, 524, 84, phone_rings, false);
}

} // namespace tegenover::ui::drawing
