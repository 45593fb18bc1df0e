// ui/screens/debrief_face.cpp
//
// The client as on the stage, of whom only the head shows, through a round window.
#include "ui/screens/debrief_face.hpp"

#include "ui/screens/stage_look.hpp"
#include "ui/stage/client_drawing.hpp"
#include "ui/stage/pose.hpp"
#include "ui/widgets/pressable.hpp"

#include <algorithm>

namespace tegenover::ui {
namespace {

// The part of the figure's box (420 by 440) that shows.
constexpr float part_left = 118;
constexpr float part_top = 26;
constexpr float part_side = 184;

/// Covers the corners of a square around a disc.
void cover_corners(ImDrawList& list, ImVec2 at, float side, Colour behind, Colour edge)
{
    const ImVec2 centre{at.x + side / 2, at.y + side / 2};
    const float thickness = side * 0.24F;
    list.AddCircle(centre, side / 2 + thickness / 2, packed(behind), 48, thickness);
    list.AddCircle(centre, side / 2 - 1, packed(edge), 48, std::max(1.0F, side * 0.02F));
}

} // namespace

void mood_face(const Look& look, const session::DebriefView& view, engine::Mood mood, float size,
               Colour behind)
{
    mood_face(look, view.looks, view.setting, mood, size, behind);
}

void mood_face(const Look& look, const engine::Looks& looks, engine::Setting setting,
               engine::Mood mood, float size, Colour behind)
{
    const float side = look.em(size);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({side, side});
    if (!ImGui::IsRectVisible(at, {at.x + side, at.y + side})) return;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.PushClipRect(at, {at.x + side, at.y + side}, true);
    list.AddRectFilled(at, {at.x + side, at.y + side}, packed(look.theme.sunken));
    const float scale = side / part_side;
    const StageRect box{at.x - part_left * scale, at.y - part_top * scale, 420 * scale,
                        440 * scale};
    draw_client(list, box, pose_for(mood), looks_for(looks, setting), light_for(look.theme));
    cover_corners(list, at, side, behind, look.theme.line);
    list.PopClipRect();
}

} // namespace tegenover::ui
