// ui/screens/play_places.cpp
//
// All measures in em, so that text at 200 % is a smaller window, not another design.
#include "ui/screens/play_places.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float controls_height = 3;
constexpr float narrowest_wide = 52;
constexpr float lowest_wide = 24;

Place at_the_bottom(ImVec2 at, ImVec2 size, float height)
{
    return {{at.x, at.y + size.y - height}, {size.x, height}};
}

PlayPlaces in_two_columns(ImVec2 at, ImVec2 size, float em)
{
    PlayPlaces places;
    const float panel = std::round(std::clamp(size.x * 0.36F, 20 * em, 38 * em));
    const float voice = std::round(std::clamp(size.y * 0.26F, 7.6F * em, 11 * em));
    const float left = size.x - panel;
    places.stage = {at, {left, size.y - voice}};
    places.voice = {{at.x, at.y + size.y - voice}, {left, voice}};
    places.panel = {{at.x + left, at.y}, {panel, size.y}};
    return places;
}

PlayPlaces in_two_rows(ImVec2 at, ImVec2 size, float em)
{
    PlayPlaces places;
    places.wide = false;
    const bool low = size.y < 20 * em;
    const float top = std::round(std::min(size.y * (low ? 0.54F : 0.48F), 15 * em));
    const float stage = std::round(std::min(size.x * 0.4F, top * (low ? 1.15F : 1.5F)));
    places.stage = {at, {stage, top}};
    places.voice = {{at.x + stage, at.y}, {size.x - stage, top}};
    places.panel = {{at.x, at.y + top}, {size.x, size.y - top}};
    return places;
}

} // namespace

PlayPlaces places_for(ImVec2 at, ImVec2 size, float em, bool with_controls)
{
    const float row = with_controls ? controls_height * em : 0;
    const float controls = std::round(std::min(row, size.y * 0.25F));
    const ImVec2 rest{size.x, size.y - controls};
    const bool wide = size.x >= narrowest_wide * em && rest.y >= lowest_wide * em;
    PlayPlaces places = wide ? in_two_columns(at, rest, em) : in_two_rows(at, rest, em);
    places.controls = at_the_bottom(at, size, controls);
    return places;
}

} // namespace tegenover::ui
