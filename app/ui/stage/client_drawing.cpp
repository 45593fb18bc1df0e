// ui/stage/client_drawing.cpp
//
// Puts the parts of a figure together from back to front. Decides nothing about moods.
#include "ui/stage/client_drawing.hpp"

#include <algorithm>

#include "ui/stage/body_drawing.hpp"
#include "ui/stage/client_areas.hpp"
#include "ui/stage/face_drawing.hpp"
#include "ui/stage/hair_drawing.hpp"

namespace tegenover::ui {

using namespace drawing;

ClientLooks nadia(engine::Setting setting)
{
    ClientLooks looks;
    if (setting == engine::Setting::waiting_room) {
        looks.clothes = Clothes::coat;
        looks.outer = 0x6E7F72;
        looks.inner = 0xE8D9C0;
    }
    if (setting == engine::Setting::home || setting == engine::Setting::video) {
        looks.clothes = Clothes::jumper;
        looks.outer = 0xC0914D;
    }
    return looks;
}

ClientLooks unknown_man(engine::Setting setting)
{
    ClientLooks looks = nadia(setting);
    looks.figure = engine::Figure::man;
    looks.hair_style = HairStyle::short_crop;
    looks.inner = 0xDFE5E8;
    looks.trousers = 0x454A52;
    looks.bag = 0x5A6350;
    if (looks.clothes != Clothes::coat) looks.outer = 0x4F6A6B;
    return looks;
}

ClientAreas draw_client(ImDrawList& draw, const StageRect& where, const Pose& pose,
                        const ClientLooks& looks, StageLight light)
{
    if (where.empty()) return {};
    const Skeleton bones = skeleton_of(pose, where, looks.figure);
    FigurePalette palette = figure_palette(looks, light, pose.blush);
    palette.contour_width *= std::clamp(bones.figure.scale, 0.5f, 2.0f);
    draw_hair_behind(draw, bones, pose, looks.hair_style, palette);
    draw_sleeve_contours(draw, bones, palette);
    draw_trunk(draw, bones, pose, looks.clothes, palette);
    const bool open = looks.clothes != Clothes::jumper;
    if (open && !bones.is_man()) draw_chest(draw, bones, pose, palette);
    if (open) draw_neckline(draw, bones, looks.clothes, palette);
    draw_neck(draw, bones, pose, palette);
    if (!open) draw_neckline(draw, bones, looks.clothes, palette);
    if (open && bones.is_man()) draw_shirt_collar(draw, bones, palette);
    draw_face(draw, bones, pose, palette);
    draw_hair_in_front(draw, bones, pose, looks.hair_style, palette);
    draw_lap(draw, bones, palette);
    draw_bag(draw, bones, pose.bag, palette);
    draw_arm(draw, bones, pose, 0, palette);
    draw_arm(draw, bones, pose, 1, palette);
    return areas_of(bones, pose, where);
}

} // namespace tegenover::ui
