#include "ui/stage/stage.hpp"

#include <algorithm>
#include <array>

#include "ui/stage/shapes.hpp"

namespace tegenover::ui
{

namespace
{

using engine::BodyPart;
using engine::Setting;

ClientAreas draw_client_or_voice(ImDrawList& draw, const Rect& stage, const StageView& view)
{
    ClientAreas areas;
    if (!view.client_there) return areas;
    if (view.setting == Setting::phone) {
        areas.part[static_cast<std::size_t>(BodyPart::voice)] = draw_voice(draw, stage, view.pose, view.light, view.seconds);
        return areas;
    }
    const Rect place = client_place(view.setting, stage);
    const Rect seen = common_part(place, stage);
    draw.PushClipRect({stage.x, stage.y}, {stage.right(), seen.bottom()}, true);
    areas = draw_client(draw, place, view.pose, view.looks, view.light);
    draw.PopClipRect();
    for (Rect& part : areas.part) part = common_part(part, stage);
    return areas;
}

/// The stage at a card's height, wide enough for the card, with the client in its middle.
Rect stage_behind(const Rect& card, Setting setting)
{
    constexpr float closer = 1.28f;
    const float height = card.height * (setting == Setting::phone || setting == Setting::video ? 1.0f : closer);
    const float width = std::max(card.width * closer, height * 1.4f);
    return {card.centre_x() - width * 0.5f, card.bottom() - height, width, height};
}

/// Covers the corners outside a rounding with nothing drawn: the picture is cut by its own frame.
void draw_stage_clipped(ImDrawList& draw, const Rect& card, const Rect& stage, const StageView& view)
{
    draw.PushClipRect({card.x, card.y}, {card.right(), card.bottom()}, true);
    draw_stage(draw, stage, view);
    draw.PopClipRect();
}

}  // namespace

ClientAreas draw_stage(ImDrawList& draw, const Rect& stage, const StageView& view)
{
    if (stage.empty()) return {};
    draw.PushClipRect({stage.x, stage.y}, {stage.right(), stage.bottom()}, true);
    draw_setting(draw, stage, view.setting, view.light, view.seconds, view.phone_rings);
    const ClientAreas areas = draw_client_or_voice(draw, stage, view);
    draw_setting_front(draw, stage, view.setting, view.light, view.seconds, view.phone_rings);
    draw.PopClipRect();
    return areas;
}

void draw_stage_picture(ImDrawList& draw, const Rect& where, Setting setting, engine::Mood mood, const ClientLooks& looks, StageLight light, float rounding)
{
    if (where.empty()) return;
    StageView view;
    view.setting = setting;
    view.light = light;
    view.looks = looks;
    view.pose = pose_for(mood);
    (void)rounding;
    draw_stage_clipped(draw, where, stage_behind(where, setting), view);
}

}  // namespace tegenover::ui
