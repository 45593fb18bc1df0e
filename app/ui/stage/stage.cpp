// ui/stage/stage.cpp
//
// Draws room, client and foreground in order. Keeps nothing.
#include "ui/stage/stage.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/stage/shapes.hpp"

namespace tegenover::ui {

using namespace drawing;

namespace {

using engine::BodyPart;
using engine::Setting;

ClientAreas draw_client_or_voice(ImDrawList& draw, const StageRect& stage, const StageView& view)
{
    ClientAreas areas;
    if (!view.client_there) return areas;
    if (view.setting == Setting::phone) {
        areas.part[static_cast<std::size_t>(BodyPart::voice)] =
            draw_voice(draw, stage, view.pose, view.light, view.seconds);
        return areas;
    }
    const StageRect place = client_place(view.setting, stage);
    const StageRect frame = client_frame(view.setting, stage);
    draw.PushClipRect({frame.x, frame.y}, {frame.right(), frame.bottom()}, true);
    areas = draw_client(draw, place, view.pose, view.looks, view.light);
    draw.PopClipRect();
    for (StageRect& part : areas.part)
        part = common_part(part, frame);
    return areas;
}

/// The stage at a card's height, wide enough for the card, with the client in its middle.
StageRect stage_behind(const StageRect& card, Setting setting)
{
    constexpr float closer = 1.14f;
    const float height =
        card.height * (setting == Setting::phone || setting == Setting::video ? 1.0f : closer);
    const float width = std::max(card.width * closer, height * 1.4f);
    return {card.centre_x() - width * 0.5f, card.bottom() - height, width, height};
}

void draw_stage_clipped(ImDrawList& draw, const StageRect& card, const StageRect& stage,
                        const StageView& view)
{
    draw.PushClipRect({card.x, card.y}, {card.right(), card.bottom()}, true);
    draw_stage(draw, stage, view);
    draw.PopClipRect();
}

/// So that she stands out from her chair.
Upholstery upholstery_for(const ClientLooks& looks)
{
    const unsigned red = (looks.outer >> 16) & 255u;
    const unsigned blue = looks.outer & 255u;
    return blue + 8 > red ? Upholstery::warm : Upholstery::cool;
}

void cover_corners(ImDrawList& draw, const StageRect& card, float radius, unsigned colour)
{
    for (int corner = 0; corner < 4; ++corner) {
        const bool right = corner == 1 || corner == 2;
        const bool low = corner >= 2;
        const float x = right ? card.right() : card.x;
        const float y = low ? card.bottom() : card.y;
        const float in_x = right ? -radius : radius;
        const float in_y = low ? -radius : radius;
        Outline outside{{x, y}};
        for (int i = 0; i <= 8; ++i) {
            const float angle = static_cast<float>(i) / 8.0f * std::numbers::pi_v<float> * 0.5f;
            outside.push_back(
                {x + in_x * (1.0f - std::sin(angle)), y + in_y * (1.0f - std::cos(angle))});
        }
        fill(draw, outside, colour);
    }
}

} // namespace

ClientAreas draw_stage(ImDrawList& draw, const StageRect& stage, const StageView& view)
{
    if (stage.empty()) return {};
    draw.PushClipRect({stage.x, stage.y}, {stage.right(), stage.bottom()}, true);
    draw_setting(draw, stage, view.setting, view.light, view.seconds, view.phone_rings,
                 upholstery_for(view.looks), view.looks.figure);
    const ClientAreas areas = draw_client_or_voice(draw, stage, view);
    draw_setting_front(draw, stage, view.setting, view.light, view.seconds, view.phone_rings,
                       upholstery_for(view.looks));
    draw.PopClipRect();
    return areas;
}

void draw_stage_picture(ImDrawList& draw, const StageRect& where, Setting setting,
                        engine::Mood mood, const ClientLooks& looks, StageLight light,
                        float rounding, unsigned behind)
{
    if (where.empty()) return;
    StageView view;
    view.setting = setting;
    view.light = light;
    view.looks = looks;
    view.pose = pose_for(mood);
    draw_stage_clipped(draw, where, stage_behind(where, setting), view);
    if (rounding > 0.0f && behind != 0) cover_corners(draw, where, rounding, behind);
}

} // namespace tegenover::ui
