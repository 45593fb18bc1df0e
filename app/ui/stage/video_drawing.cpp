// ui/stage/video_drawing.cpp
//
// A video call on the helper's laptop: her tile, the helper's own small one, the row of buttons.

#include "ui/stage/rooms.hpp"

#include "ui/stage/colours.hpp"

namespace tegenover::ui::drawing {

namespace {

/// Her room as her camera sees it: close, and a little out of focus.
void draw_her_room(const Scenery& s)
{
    const RoomColours& c = s.colours;
    const StageRect& t = video_tile;
    const StageRect seen = on_screen(s, t);
    s.draw.PushClipRect({seen.x, seen.y}, {seen.right(), seen.bottom()}, true);
    box_shaded(s, t, 0.0f, c.wall, c.wall_far);
    haze(s, -250, 150, 190, 190,
         s.light == StageLight::day ? rgb(0xFFFDF2, 0.6f) : rgb(0x5A5F88, 0.2f));
    box(s, {-340, 60, 128, 190}, 6.0f, c.frame);
    box_shaded(s, {-332, 68, 112, 174}, 3.0f, c.sky, c.sky_low);
    box(s, {-279, 68, 6, 174}, 0.0f, c.frame);
    haze(s, 290, 190, 190, 170, c.lamp);
    box(s, {176, 268, 196, 10}, 2.0f, c.wood);
    box(s, {176, 150, 196, 10}, 2.0f, c.wood);
    const ImU32 spines[] = {c.fabric, c.paper, c.accent_soft, c.fabric_shade, c.leaf, c.paper};
    for (int i = 0; i < 6; ++i) {
        const float tall = 54.0f + static_cast<float>((i * 7) % 18);
        box(s, {192.0f + static_cast<float>(i) * 17.0f, 268.0f - tall, 15, tall}, 1.0f, spines[i]);
    }
    potted_plant(s, 334, 268, 74);
    box(s, {204, 110, 50, 40}, 2.0f, c.accent_soft);
    const Outline pane = rounded_box(s.room, t.x, t.y, t.width, t.height, 0.0f);
    const Outline sofa = smooth(s.room.path(std::initializer_list<ImVec2>{
        {-262, 330}, {-244, 306}, {-10, 298}, {224, 306}, {242, 330}, {252, 470}, {-272, 470}}));
    fill(s.draw, clipped(sofa, pane), flat(c.fabric).outlined(c.contour, c.contour_width));
    fill(s.draw,
         ribbon(Outline{s.room.at(-10, 300), s.room.at(-10, 432)}, 2 * s.room.scale,
                2 * s.room.scale, 2 * s.room.scale),
         c.fabric_shade);
    s.draw.PopClipRect();
}

void draw_own_tile(const Scenery& s)
{
    const RoomColours& c = s.colours;
    const StageRect r{240, 330, 118, 88};
    haze(s, r.centre_x(), r.centre_y() + 6, 90, 70, c.shadow);
    box(s, r, 8.0f, c.frame);
    const StageRect in{r.x + 3, r.y + 3, r.width - 6, r.height - 6};
    box_shaded(s, in, 6.0f, mixed(c.fabric_light, c.wall, 0.5f), mixed(c.fabric, c.wall, 0.4f));
    const Outline pane = rounded_box(s.room, in.x, in.y, in.width, in.height, 6.0f);
    const float x = r.centre_x();
    fill(s.draw, clipped(ellipse(s.room, x, in.bottom() + 8, 36, 36), pane),
         mixed(c.fabric_shade, c.ink, 0.3f));
    fill(s.draw, clipped(ellipse(s.room, x, in.y + 36, 16, 20), pane),
         mixed(c.pot, c.paper, 0.35f));
    fill(s.draw,
         clipped(smooth(s.room.path(std::initializer_list<ImVec2>{{x - 17, in.y + 36},
                                                                  {x - 15, in.y + 18},
                                                                  {x, in.y + 11},
                                                                  {x + 15, in.y + 18},
                                                                  {x + 17, in.y + 36},
                                                                  {x + 9, in.y + 26},
                                                                  {x - 9, in.y + 25}})),
                 pane),
         c.ink);
}

void draw_buttons(const Scenery& s)
{
    const RoomColours& c = s.colours;
    const ImU32 dim = s.light == StageLight::high_contrast ? c.screen : rgb(0x4A4C57);
    const ImU32 sign = s.light == StageLight::high_contrast ? c.ink : rgb(0xE8E4DC);
    for (int i = 0; i < 3; ++i) {
        const float x = -56.0f + static_cast<float>(i) * 56.0f;
        disc(s, x, 452, 14, 14, i == 2 ? rgb(0xB4462F) : dim);
    }
    box(s, {-60, 443, 8, 12}, 4.0f, sign);
    stroke(s, {{-56, 456}, {-56, 460}}, 2.0f, sign);
    box(s, {-8, 447, 11, 10}, 2.0f, sign);
    shape(s, {{4, 452}, {9, 447}, {9, 457}}, sign);
    soft_shape(
        s, {{47, 453}, {49, 450}, {56, 448}, {63, 450}, {65, 453}, {61, 456}, {56, 453}, {51, 456}},
        sign);
}

} // namespace

void draw_video(const Scenery& s)
{
    const RoomColours& c = s.colours;
    wall_and_floor(s, 470.0f);
    const float w = s.half_width + 2.0f;
    box_shaded(s, {-w, 470, w * 2.0f, 94}, 0.0f, c.wood, c.wood_shade);
    haze(s, 0, 250, 620, 330,
         s.light == StageLight::evening ? rgb(0x8FA3C8, 0.22f) : rgb(0xFFFFFF, 0.25f));
    haze(s, 0, 512, 560, 60, faded(c.shadow, 1.6f));
    box(s, {-392, 14, 784, 468}, 20.0f, c.device);
    disc(s, 0, 24, 3, 3, c.screen);
    draw_her_room(s);
}

void draw_video_front(const Scenery& s, bool phone_rings)
{
    const RoomColours& c = s.colours;
    draw_own_tile(s);
    draw_buttons(s);
    const ImU32 deck = mixed(c.metal, c.frame, 0.35f);
    shape(s, {{-398, 482}, {398, 482}, {470, 566}, {-470, 566}}, deck);
    box(s, {-398, 478, 796, 9}, 4.0f, mixed(deck, c.device, 0.55f));
    if (s.light != StageLight::high_contrast) {
        shape(s, {{-352, 496}, {352, 496}, {396, 566}, {-396, 566}}, mixed(deck, c.device, 0.35f));
        for (int row = 0; row < 4; ++row) {
            const float y = 502.0f + static_cast<float>(row) * 15.0f;
            const float half = 344.0f + static_cast<float>(row) * 9.5f;
            for (int key = 0; key < 13; ++key) {
                const float step = half * 2.0f / 13.0f;
                box(s, {-half + step * static_cast<float>(key) + 2.0f, y, step - 4.0f, 11}, 2.0f,
                    mixed(deck, c.device, 0.75f));
            }
        }
    }
    lying_phone(s, -s.half_width + 50.0f, 532, 62, phone_rings, false);
}

} // namespace tegenover::ui::drawing
