// ui/stage/voice_drawing.cpp
//
// By phone the voice is her only body: a line that swells, falters and breathes with the pose.

#include "ui/stage/rooms.hpp"
#include "ui/stage/setting_drawing.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/stage/colours.hpp"

namespace tegenover::ui {

using namespace drawing;

namespace {

/// How loud the voice is at a place along the line, 0..1.
float loudness(float along, const Pose& pose, double seconds)
{
    const auto t = static_cast<float>(std::fmod(seconds, 600.0));
    const float phrase = 0.5f + 0.5f * std::sin(along * 7.0f - t * 1.1f);
    const float falter =
        0.5f + 0.5f * std::sin(along * 31.0f - t * 3.7f + std::sin(t * 0.9f) * 2.0f);
    const float steady = 0.35f + 0.65f * phrase;
    return steady * (1.0f - pose.voice_unrest * 0.85f * falter * falter);
}

float wave_height(float along, const Pose& pose, double seconds, float layer)
{
    const auto t = static_cast<float>(std::fmod(seconds, 600.0));
    const float edge = std::sin(along * 3.14159265f);
    const float voice = (0.12f + 0.88f * pose.voice) * loudness(along, pose, seconds);
    const float tone =
        std::sin(along * (44.0f + 9.0f * layer) - t * (5.2f + layer)) * 0.7f +
        std::sin(along * 83.0f - t * 8.1f + layer) * 0.3f * (0.4f + pose.voice_unrest);
    const float breath =
        std::sin(along * 5.0f - t * 0.6f + layer * 0.5f) * (0.08f + 0.1f * pose.breath);
    return edge * edge * (voice * tone * (1.0f - 0.24f * layer) + breath);
}

} // namespace

StageRect draw_voice(ImDrawList& draw, const StageRect& stage, const Pose& pose, StageLight light,
                     double seconds)
{
    const Scenery s = scenery_of(draw, stage, light, seconds);
    const StageRect& band = voice_band;
    const float middle = band.centre_y();
    haze(s, 0, middle, 330, 74,
         light == StageLight::day ? rgb(0xFFF9EC, 0.6f) : rgb(0x1C1622, 0.5f));
    constexpr int steps = 150;
    for (int layer = 2; layer >= 0; --layer) {
        Outline curve;
        for (int i = 0; i <= steps; ++i) {
            const float along = static_cast<float>(i) / steps;
            const float y =
                middle + 70.0f * wave_height(along, pose, seconds, static_cast<float>(layer));
            curve.push_back(s.room.at(band.x + band.width * along, y));
        }
        const std::array<float, 3> strength{1.0f, 0.42f, 0.24f};
        const auto index = static_cast<std::size_t>(layer);
        line(draw, curve, faded(s.colours.accent, strength[index]),
             std::max(1.2f, (3.8f - static_cast<float>(layer) * 0.9f) * s.room.scale));
    }
    return common_part(on_screen(s, band), stage);
}

} // namespace tegenover::ui
