// ui/stage/phone_drawing.cpp
//
// By phone: the helper's desk at the end of the day. Who calls is far off, behind one of the lit
// windows across the street; near is only the voice.

#include "ui/stage/rooms.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

struct Dusk {
    ImU32 sky, sky_low, far_houses, near_houses, pane, pane_lit, figure;
};

Dusk dusk_of(const Scenery& s)
{
    switch (s.light) {
    case StageLight::day:
        return {rgb(0x8FA6BE), rgb(0xF3C9A4), rgb(0xA59BA8), rgb(0x7E7889),
                rgb(0x6A6678), rgb(0xFFE3A8), rgb(0x6B4A45)};
    case StageLight::evening:
        return {rgb(0x161C33), rgb(0x4B3F62), rgb(0x262A44), rgb(0x1A1D31),
                rgb(0x262A42), rgb(0xFFD48C), rgb(0x4A2E2E)};
    case StageLight::high_contrast:
        return {rgb(0x000000), rgb(0x000000), rgb(0x0B0B0B), rgb(0x151515),
                rgb(0x0B0B0B), rgb(0xFFD75E), rgb(0x000000)};
    }
    return {};
}

void draw_window_of(engine::Figure client, const Scenery& s, const Dusk& d, const StageRect& r)
{
    haze(s, r.centre_x(), r.centre_y(), 120, 110, faded(d.pane_lit, 0.45f));
    box(s, r, 1.0f, d.pane_lit);
    const Outline pane = rounded_box(s.room, r.x, r.y, r.width, r.height, 0.0f);
    const float sway = static_cast<float>(std::sin(s.seconds * 0.7)) * 0.6f;
    const Frame f = s.room.inner(r.centre_x() - 3.0f + sway, r.y + 34.0f, 0.06f, 1.35f);
    const auto part = [&](std::initializer_list<ImVec2> knots, ImU32 colour) {
        fill(s.draw, clipped(smooth(f.path(knots)), pane), colour);
    };
    const ImU32 clothes =
        mixed(d.figure, d.pane_lit, s.light == StageLight::high_contrast ? 0 : 0.22f);
    if (client == engine::Figure::man)
        part({{-8, -4}, {-6, -10}, {0, -12}, {6, -10}, {8, -4}, {7, 5}, {4, 11}, {-4, 11}, {-7, 5}},
             d.figure);
    else
        part({{-9, -6},
              {0, -13},
              {9, -6},
              {10, 6},
              {12, 17},
              {4, 20},
              {-6, 20},
              {-13, 17},
              {-10, 6}},
             d.figure);
    part({{-20, 27}, {-12, 18}, {-4, 15}, {4, 15}, {12, 18}, {19, 26}, {22, 50}, {-23, 50}},
         clothes);
    part({{-4, 6}, {4, 6}, {5, 16}, {0, 20}, {-5, 16}}, d.figure);
    const float arm = f.scale;
    const auto limb = [&](ImVec2 a, ImVec2 b, float width, ImU32 colour) {
        fill(s.draw, clipped(capsule(f.at(a), width * arm, f.at(b), width * 0.8f * arm), pane),
             colour);
    };
    limb({17, 28}, {23, 40}, 4.4f, clothes);
    limb({23, 40}, {13, 9}, 3.8f, clothes);
    limb({13, 9}, {11, 1}, 2.8f, d.figure);
    box(s, {r.centre_x() - 1, r.y, 2, 9}, 0.0f, d.near_houses);
    box(s, {r.x, r.y + 8, r.width, 2}, 0.0f, d.near_houses);
}

void draw_house(const Scenery& s, const Dusk& d, const StageRect& r, ImU32 wall, int lit)
{
    box(s, r, 0.0f, wall);
    const int columns = static_cast<int>(r.width / 34.0f);
    const int rows = static_cast<int>(std::ceil((r.height - 40.0f) / 44.0f));
    int count = 0;
    for (int row = 0; row < rows; ++row) {
        const float y = r.y + 16.0f + static_cast<float>(row) * 44.0f;
        for (int i = 0; i < columns; ++i) {
            const float x = r.x + (r.width - static_cast<float>(columns) * 34.0f) * 0.5f +
                            static_cast<float>(i) * 34.0f + 8.0f;
            const bool on = ((++count * 7 + lit) % 11) == 0;
            box(s, {x, y, 18, 26}, 0.0f, on ? faded(d.pane_lit, 0.4f) : mixed(wall, d.pane, 0.7f));
        }
    }
}

void draw_street(const Scenery& s, const StageRect& r, engine::Figure client)
{
    const Dusk d = dusk_of(s);
    box(s, {r.x - 9, r.y - 9, r.width + 18, r.height + 18}, 3.0f, s.colours.frame);
    box_shaded(s, r, 0.0f, d.sky, d.sky_low);
    draw_house(s, d, {r.x + 8, r.y + 96, 104, r.height - 96}, d.far_houses, 3);
    draw_house(s, d, {r.right() - 132, r.y + 74, 126, r.height - 74}, d.far_houses, 5);
    draw_house(s, d, {r.x + 102, r.y + 44, 196, r.height - 44}, d.near_houses, 8);
    draw_house(s, d, {r.x + 296, r.y + 112, 80, r.height - 112},
               mixed(d.far_houses, d.near_houses, 0.5f), 1);
    draw_window_of(client, s, d, {r.x + 166, r.y + 86, 74, 84});
    box(s, {r.x + r.width * 0.5f + 62, r.y, 7, r.height}, 0.0f, s.colours.frame);
    box(s, {r.x - 24, r.bottom() + 6, r.width + 48, 11}, 2.0f,
        mixed(s.colours.frame, s.colours.wood_light, 0.25f));
}

void draw_desk_lamp(const Scenery& s)
{
    const RoomColours& c = s.colours;
    const float x = -352.0f;
    haze(s, x + 50, 330, 270, 250, c.lamp);
    haze(s, x + 70, 470, 220, 46, c.lamp);
    disc(s, x - 18, 464, 40, 9, c.wood_shade);
    stroke(s, {{x - 18, 462}, {x - 40, 370}}, 6.0f, c.wood_shade);
    stroke(s, {{x - 40, 370}, {x + 22, 286}}, 6.0f, c.wood_shade);
    const Frame shade = s.room.inner(x + 28, 284, 0.55f);
    const Outline hood = smooth(shade.path(std::initializer_list<ImVec2>{
        {-24, -16}, {0, -24}, {24, -16}, {46, 26}, {0, 32}, {-46, 26}}));
    fill(s.draw, hood, flat(c.accent).outlined(c.contour, c.contour_width));
    fill(s.draw, ellipse(shade, 0, 28, 42, 8), c.screen_lit);
}

} // namespace

void draw_phone_desk(const Scenery& s, bool phone_rings, engine::Figure client)
{
    const RoomColours& c = s.colours;
    wall_and_floor(s, 452.0f);
    draw_street(s, {-196, 40, 440, 240}, client);
    potted_plant(s, 396, 452, 160);
    const float w = s.half_width + 2.0f;
    box_shaded(s, {-w, 448, w * 2.0f, 116}, 0.0f, c.wood_light, c.wood);
    box(s, {-w, 446, w * 2.0f, 5}, 0.0f, mixed(c.wood_light, c.paper, 0.3f));
    draw_desk_lamp(s);
    notepad(s, 226, 512, 150);
    mug(s, 372, 522, 50);
    lying_phone(s, -30, 506, 118, phone_rings, true);
}

} // namespace tegenover::ui::drawing
