// ui/stage/setting_drawing.cpp
//
// Chooses the room; each room stands in its own file.
#include "ui/stage/setting_drawing.hpp"

#include "ui/stage/rooms.hpp"

namespace tegenover::ui {

using namespace drawing;

using engine::Setting;

StageRect client_place(Setting setting, const StageRect& stage)
{
    const float scale = stage.height / room_height;
    const auto centred = [&](float x, float bottom, float height) {
        const float width = height * 1.02f;
        return StageRect{stage.centre_x() + (x - width * 0.5f) * scale,
                         stage.y + (bottom - height) * scale, width * scale, height * scale};
    };
    switch (setting) {
    case Setting::phone:
        return {};
    case Setting::office:
        return centred(30.0f, 560.0f, 478.0f);
    case Setting::waiting_room:
        return centred(40.0f, 560.0f, 456.0f);
    case Setting::home:
        return centred(52.0f, 560.0f, 470.0f);
    case Setting::video:
        return centred(-10.0f, video_tile.bottom() + 10.0f, 404.0f);
    }
    return {};
}

StageRect client_frame(Setting setting, const StageRect& stage)
{
    if (setting != Setting::video) return stage;
    const float scale = stage.height / room_height;
    const StageRect tile{stage.centre_x() + video_tile.x * scale, stage.y + video_tile.y * scale,
                         video_tile.width * scale, video_tile.height * scale};
    return common_part(tile, stage);
}

void draw_setting(ImDrawList& draw, const StageRect& stage, Setting setting, StageLight light,
                  double seconds, bool phone_rings, Upholstery upholstery, engine::Figure client)
{
    if (stage.empty()) return;
    const Scenery scenery = scenery_of(draw, stage, light, seconds, upholstery);
    switch (setting) {
    case Setting::phone:
        return draw_phone_desk(scenery, phone_rings, client);
    case Setting::office:
        return draw_office(scenery);
    case Setting::waiting_room:
        return draw_waiting_room(scenery);
    case Setting::home:
        return draw_home(scenery);
    case Setting::video:
        return draw_video(scenery);
    }
}

void draw_setting_front(ImDrawList& draw, const StageRect& stage, Setting setting, StageLight light,
                        double seconds, bool phone_rings, Upholstery upholstery)
{
    if (stage.empty()) return;
    const Scenery scenery = scenery_of(draw, stage, light, seconds, upholstery);
    switch (setting) {
    case Setting::phone:
        return;
    case Setting::office:
        return draw_office_front(scenery, phone_rings);
    case Setting::waiting_room:
        return draw_waiting_room_front(scenery, phone_rings);
    case Setting::home:
        return draw_home_front(scenery, phone_rings);
    case Setting::video:
        return draw_video_front(scenery, phone_rings);
    }
}

} // namespace tegenover::ui
