// ui/stage/props.cpp
//
// Things that stand in more than one room: window, plant, picture, mug, notepad, lamp, phone.

#include "ui/stage/scenery.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

void view_outside(const Scenery& s, const StageRect& r)
{
    const RoomColours& c = s.colours;
    box_shaded(s, r, 2.0f, c.sky, c.sky_low);
    const Outline pane = rounded_box(s.room, r.x, r.y, r.width, r.height, 0.0f);
    const auto hill = [&](std::initializer_list<ImVec2> knots, ImU32 colour) {
        Outline points;
        for (const ImVec2& p : knots)
            points.push_back(s.room.at(r.x + p.x * r.width, r.y + p.y * r.height));
        fill(s.draw, clipped(smooth(points), pane), colour);
    };
    hill({{-0.2f, 0.72f},
          {0.1f, 0.6f},
          {0.4f, 0.68f},
          {0.7f, 0.56f},
          {1.2f, 0.7f},
          {1.2f, 1.3f},
          {-0.2f, 1.3f}},
         c.hills);
    hill({{-0.2f, 0.86f},
          {0.2f, 0.78f},
          {0.55f, 0.86f},
          {0.9f, 0.76f},
          {1.2f, 0.86f},
          {1.2f, 1.4f},
          {-0.2f, 1.4f}},
         c.hills_near);
    if (s.light == StageLight::evening) {
        for (const auto& [x, y] :
             std::array<std::array<float, 2>, 3>{{{0.22f, 0.2f}, {0.62f, 0.13f}, {0.8f, 0.33f}}}) {
            disc(s, r.x + x * r.width, r.y + y * r.height, 1.3f, 1.3f, rgb(0xF3E3C4, 0.8f));
        }
    }
}

void curtain(const Scenery& s, float x, float y, float width, float height, float side)
{
    const ImU32 cloth = mixed(s.colours.frame, s.colours.accent_soft, 0.35f);
    const float inner = x + side * width;
    shape(s,
          {{x, y},
           {inner, y},
           {inner - side * 3, y + height * 0.3f},
           {inner - side * 3, y + height * 0.6f},
           {inner + side * 2, y + height},
           {x, y + height}},
          cloth);
    for (const float at : {0.3f, 0.62f}) {
        stroke(s, {{x + side * width * at, y + 8}, {x + side * (width * at - 2), y + height - 8}},
               2.0f, darker(cloth, 0.12f));
    }
}

void leaf(const Scenery& s, float x, float y, float length, float angle, ImU32 colour)
{
    const Frame stem = s.room.inner(x, y, angle, 1.0f);
    const float l = length;
    const Outline blade = smooth(stem.path(std::initializer_list<ImVec2>{{0, 0},
                                                                         {l * 0.3f, -l * 0.16f},
                                                                         {l * 0.7f, -l * 0.15f},
                                                                         {l, 0},
                                                                         {l * 0.7f, l * 0.1f},
                                                                         {l * 0.3f, l * 0.13f}}));
    fill(s.draw, blade, flat(colour).outlined(s.colours.contour, s.colours.contour_width));
    const Outline vein{stem.at(l * 0.08f, 0), stem.at(l * 0.85f, -l * 0.01f)};
    fill(s.draw, ribbon(vein, 1.2f * s.room.scale, 0.8f * s.room.scale, 0.3f * s.room.scale),
         lighter(colour, 0.12f));
}

void ring_arcs(const Scenery& s, float x, float y, float size)
{
    const auto pulse = static_cast<float>(s.seconds * 1.6 - std::floor(s.seconds * 1.6));
    for (int ring = 0; ring < 3; ++ring) {
        const float radius = size * (0.75f + 0.24f * static_cast<float>(ring) + 0.1f * pulse);
        const ImU32 colour = faded(s.colours.accent, 0.85f - 0.25f * static_cast<float>(ring));
        for (const float side : {-1.0f, 1.0f}) {
            Outline arc;
            for (int i = -4; i <= 4; ++i) {
                const float angle = (side < 0.0f ? std::numbers::pi_v<float> : 0.0f) +
                                    static_cast<float>(i) * 0.11f;
                arc.push_back(
                    s.room.at(x + radius * std::cos(angle), y + radius * 0.62f * std::sin(angle)));
            }
            fill(s.draw, ribbon(arc, 0.6f * s.room.scale, 2.6f * s.room.scale, 0.6f * s.room.scale),
                 colour);
        }
    }
}

} // namespace

void window(const Scenery& s, const StageRect& r, bool curtains)
{
    const RoomColours& c = s.colours;
    haze(s, r.centre_x(), r.centre_y(), r.width * 0.95f, r.height * 0.85f,
         s.light == StageLight::day ? rgb(0xFFFDF4, 0.5f) : rgb(0x5A5F88, 0.16f));
    box(s, {r.x - 8, r.y - 8, r.width + 16, r.height + 16}, 3.0f, c.frame);
    view_outside(s, r);
    box(s, {r.centre_x() - 3, r.y, 6, r.height}, 0.0f, c.frame);
    box(s, {r.x, r.y + r.height * 0.36f, r.width, 5}, 0.0f, c.frame);
    box(s, {r.x - 18, r.bottom() + 6, r.width + 36, 10}, 2.0f, mixed(c.frame, c.wood_light, 0.25f));
    if (!curtains) return;
    curtain(s, r.x - 30, r.y - 16, 44, r.height + 60, 1.0f);
    curtain(s, r.right() + 30, r.y - 16, 44, r.height + 60, -1.0f);
    stroke(s, {{r.x - 44, r.y - 17}, {r.right() + 44, r.y - 17}}, 4.0f, c.wood_shade);
}

void window_light(const Scenery& s, float x, float y, float width, float height, float slant)
{
    if (s.light == StageLight::high_contrast) return;
    for (const float half : {0.0f, 0.54f}) {
        const float left = x + width * half;
        const float w = width * 0.46f;
        const ImVec2 top = s.room.at(left, y);
        fill(s.draw,
             Outline{top, s.room.at(left + w, y), s.room.at(left + w + slant, y + height),
                     s.room.at(left + slant, y + height)},
             shaded(top, s.colours.beam, s.room.at(left + slant, y + height),
                    faded(s.colours.beam, 0.15f)));
    }
}

void potted_plant(const Scenery& s, float x, float y, float size)
{
    const RoomColours& c = s.colours;
    haze(s, x, y, size * 0.5f, size * 0.09f, faded(c.shadow, 1.4f));
    const float top = y - size * 0.3f;
    constexpr float up = -std::numbers::pi_v<float> * 0.5f;
    const std::array<std::array<float, 3>, 9> blades{{{-1.15f, 0.55f, 0},
                                                      {1.1f, 0.52f, 0},
                                                      {-0.8f, 0.74f, 0},
                                                      {0.78f, 0.72f, 0},
                                                      {-0.42f, 0.86f, 0},
                                                      {0.45f, 0.84f, 1},
                                                      {-0.62f, 0.5f, 1},
                                                      {0.6f, 0.46f, 1},
                                                      {0.04f, 0.95f, 1}}};
    for (const auto& [turn, length, near_one] : blades) {
        const float sway =
            0.015f *
            static_cast<float>(std::sin(s.seconds * 0.6 + static_cast<double>(turn) * 3.0));
        leaf(s, x + turn * size * 0.05f, top, length * size, up + turn + sway,
             near_one > 0.5f ? c.leaf : c.leaf_shade);
    }
    shape(s,
          {{x - size * 0.2f, top - 2},
           {x + size * 0.2f, top - 2},
           {x + size * 0.15f, y},
           {x - size * 0.15f, y}},
          c.pot);
    if (s.light == StageLight::high_contrast) return;
    shape(s,
          {{x + size * 0.06f, top - 2},
           {x + size * 0.2f, top - 2},
           {x + size * 0.15f, y},
           {x + size * 0.05f, y}},
          c.pot_shade);
    box(s, {x - size * 0.22f, top - 6, size * 0.44f, size * 0.07f}, 2.0f,
        mixed(c.pot, c.pot_shade, 0.3f));
}

void picture(const Scenery& s, const StageRect& r)
{
    const RoomColours& c = s.colours;
    haze(s, r.centre_x() + 5, r.centre_y() + 8, r.width * 0.72f, r.height * 0.66f, c.shadow);
    box(s, r, 2.0f, c.wood);
    box(s, {r.x + 5, r.y + 5, r.width - 10, r.height - 10}, 1.0f, c.paper);
    const StageRect in{r.x + 15, r.y + 15, r.width - 30, r.height - 30};
    box(s, in, 0.0f, mixed(c.sky_low, c.paper, 0.4f));
    disc(s, in.x + in.width * 0.64f, in.y + in.height * 0.34f, in.width * 0.17f, in.width * 0.17f,
         c.accent_soft);
    shape(s,
          {{in.x, in.bottom()},
           {in.x, in.y + in.height * 0.66f},
           {in.x + in.width * 0.42f, in.y + in.height * 0.5f},
           {in.right(), in.y + in.height * 0.74f},
           {in.right(), in.bottom()}},
          c.fabric);
}

void mug(const Scenery& s, float x, float y, float size)
{
    const RoomColours& c = s.colours;
    haze(s, x + size * 0.1f, y, size * 0.7f, size * 0.14f, faded(c.shadow, 1.6f));
    fill(s.draw,
         ribbon(smooth_line(s.room.path(
                    std::initializer_list<ImVec2>{{x + size * 0.36f, y - size * 0.64f},
                                                  {x + size * 0.62f, y - size * 0.6f},
                                                  {x + size * 0.6f, y - size * 0.26f},
                                                  {x + size * 0.34f, y - size * 0.2f}})),
                size * 0.09f * s.room.scale, size * 0.09f * s.room.scale,
                size * 0.09f * s.room.scale),
         s.light == StageLight::high_contrast ? c.contour : c.pot_shade);
    shape(s,
          {{x - size * 0.38f, y - size * 0.8f},
           {x + size * 0.38f, y - size * 0.8f},
           {x + size * 0.33f, y - 2},
           {x + size * 0.24f, y + 1},
           {x - size * 0.24f, y + 1},
           {x - size * 0.33f, y - 2}},
          c.pot);
    disc(s, x, y - size * 0.8f, size * 0.38f, size * 0.09f, c.pot_shade);
}

void notepad(const Scenery& s, float x, float y, float size)
{
    const RoomColours& c = s.colours;
    shape(s,
          {{x - size * 0.5f, y - size * 0.2f},
           {x + size * 0.42f, y - size * 0.24f},
           {x + size * 0.6f, y + size * 0.16f},
           {x - size * 0.46f, y + size * 0.2f}},
          c.paper);
    for (const float row : {-0.1f, 0.0f, 0.1f}) {
        stroke(s,
               {{x - size * 0.36f, y + size * row},
                {x + size * (0.2f + row), y + size * (row - 0.02f)}},
               1.6f, faded(c.ink, 0.5f));
    }
    stroke(s, {{x + size * 0.3f, y + size * 0.12f}, {x + size * 0.62f, y - size * 0.18f}}, 4.0f,
           c.accent);
}

void standing_lamp(const Scenery& s, float x, float foot_y, float height)
{
    const RoomColours& c = s.colours;
    const float top = foot_y - height;
    const bool lit = s.light == StageLight::evening;
    haze(s, x, top + 40, lit ? 260.0f : 120.0f, lit ? 240.0f : 110.0f, c.lamp);
    stroke(s, {{x, top + 60}, {x, foot_y}}, 5.0f, c.wood_shade);
    disc(s, x, foot_y, 30, 6, c.wood_shade);
    shape(s, {{x - 30, top}, {x + 30, top}, {x + 50, top + 74}, {x - 50, top + 74}},
          lit ? rgb(0xF6CE92) : mixed(c.paper, c.accent_soft, 0.35f));
}

void lying_phone(const Scenery& s, float x, float y, float size, bool rings, bool in_call)
{
    const RoomColours& c = s.colours;
    const float shake = rings ? static_cast<float>(std::sin(s.seconds * 71.0)) * 2.2f : 0.0f;
    const float slide = rings ? static_cast<float>(std::sin(s.seconds * 53.0)) * 1.2f : 0.0f;
    if (rings) haze(s, x, y, size * 1.5f, size * 0.75f, faded(c.screen_lit, 0.55f));
    haze(s, x, y + size * 0.1f, size * 0.75f, size * 0.34f, faded(c.shadow, 1.5f));
    const auto at = [&](float px, float py) {
        return ImVec2{x + shake + size * px, y + slide + size * py};
    };
    fill(s.draw,
         s.room.path(std::initializer_list<ImVec2>{
             at(-0.52f, -0.14f), at(-0.48f, -0.19f), at(0.4f, -0.26f), at(0.45f, -0.23f),
             at(0.58f, 0.2f), at(0.54f, 0.25f), at(-0.42f, 0.3f), at(-0.47f, 0.26f)}),
         flat(c.device).outlined(s.colours.contour != 0 ? s.colours.contour : faded(c.device, 0.9f),
                                 1.2f));
    const ImU32 glass = rings || in_call ? c.screen_lit : c.screen;
    shape(s, {at(-0.46f, -0.135f), at(0.385f, -0.205f), at(0.5f, 0.17f), at(-0.38f, 0.235f)},
          glass);
    if (rings || in_call) {
        const ImU32 mark = rings ? rgb(0x8E3B25) : rgb(0x3E5E55);
        disc(s, x + shake - size * 0.12f, y + slide + size * 0.03f, size * 0.1f, size * 0.075f,
             mark);
        shape(s, {at(0.06f, -0.06f), at(0.3f, -0.08f), at(0.31f, -0.04f), at(0.07f, -0.02f)}, mark);
        shape(s, {at(0.08f, 0.05f), at(0.24f, 0.035f), at(0.25f, 0.07f), at(0.09f, 0.085f)},
              faded(mark, 0.6f));
    }
    if (rings) ring_arcs(s, x + size * 0.04f, y, size);
}

} // namespace tegenover::ui::drawing
