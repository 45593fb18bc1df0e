#include "ui/stage/setting_drawing.hpp"

#include "ui/stage/rooms.hpp"

namespace tegenover::ui
{

using engine::Setting;

Rect client_place(Setting setting, const Rect& stage)
{
    const float scale = stage.height / room_height;
    const auto centred = [&](float x, float bottom, float height) {
        const float width = height * 1.02f;
        return Rect{stage.centre_x() + (x - width * 0.5f) * scale, stage.y + (bottom - height) * scale, width * scale, height * scale};
    };
    switch (setting) {
    case Setting::phone: return {};
    case Setting::office: return centred(30.0f, 560.0f, 478.0f);
    case Setting::waiting_room: return centred(40.0f, 560.0f, 456.0f);
    case Setting::home: return centred(52.0f, 560.0f, 470.0f);
    case Setting::video: return centred(0.0f, video_tile.bottom(), 388.0f);
    }
    return {};
}

void draw_setting(ImDrawList& draw, const Rect& stage, Setting setting, StageLight light, double seconds, bool phone_rings)
{
    if (stage.empty()) return;
    const Scenery scenery = scenery_of(draw, stage, light, seconds);
    switch (setting) {
    case Setting::phone: return draw_phone_desk(scenery, phone_rings);
    case Setting::office: return draw_office(scenery);
    case Setting::waiting_room: return draw_waiting_room(scenery);
    case Setting::home: return draw_home(scenery);
    case Setting::video: return draw_video(scenery);
    }
}

void draw_setting_front(ImDrawList& draw, const Rect& stage, Setting setting, StageLight light, double seconds, bool phone_rings)
{
    if (stage.empty()) return;
    const Scenery scenery = scenery_of(draw, stage, light, seconds);
    switch (setting) {
    case Setting::phone: return;
    case Setting::office: return draw_office_front(scenery, phone_rings);
    case Setting::waiting_room: return draw_waiting_room_front(scenery, phone_rings);
    case Setting::home: return draw_home_front(scenery, phone_rings);
    case Setting::video: return draw_video_front(scenery, phone_rings);
    }
}

}  // namespace tegenover::ui
