// ui/screens/picture.cpp
//
// The stage draws; this only gives it a place.
#include "ui/screens/picture.hpp"

#include "ui/screens/stage_look.hpp"
#include "ui/stage/stage.hpp"
#include "ui/widgets/layout.hpp"

#include <cmath>

namespace tegenover::ui {

void draw_picture(const Look& look, const Picture& picture, float height)
{
    const ImVec2 cursor = ImGui::GetCursorScreenPos();
    const ImVec2 at{std::round(cursor.x), std::round(cursor.y)};
    const float width = available_width();
    height = std::round(height);
    ImGui::Dummy({width, height});
    if (!ImGui::IsItemVisible()) return;
    draw_stage_picture(*ImGui::GetWindowDrawList(), {at.x, at.y, width, height}, picture.setting,
                       picture.mood, looks_for(picture.looks, picture.setting),
                       light_for(look.theme), look.em(0.6F), packed(picture.behind));
}

} // namespace tegenover::ui
