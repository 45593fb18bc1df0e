// The sheet is drawn after its content is measured, on a layer below it.
#include "ui/widgets/card.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

Card::Card(const Look& look, const CardStyle& style)
    : look_(look), style_(style), start_(ImGui::GetCursorScreenPos()), width_(available_width())
{
    ImGuiWindow& window = *ImGui::GetCurrentWindow();
    right_edge_ = window.WorkRect.Max.x;
    content_edge_ = window.ContentRegionRect.Max.x;
    layers_.Split(window.DrawList, 2);
    layers_.SetCurrentChannel(window.DrawList, 1);
    const float padding = std::round(look.em(style.padding));
    move_cursor({start_.x + padding, start_.y + padding});
    ImGui::BeginGroup();
    window.WorkRect.Max.x = window.ContentRegionRect.Max.x = start_.x + width_ - padding;
}

void Card::close()
{
    if (closed_) return;
    closed_ = true;
    ImGui::EndGroup();
    ImGuiWindow& window = *ImGui::GetCurrentWindow();
    window.WorkRect.Max.x = right_edge_;
    window.ContentRegionRect.Max.x = content_edge_;
    const float padding = std::round(look_.em(style_.padding));
    const float content = ImGui::GetItemRectSize().y + 2 * padding;
    const float height = std::round(std::max(content, look_.em(style_.minimum_height)));
    move_cursor(start_);
    take_space({width_, height});
}

bool Card::press(std::string_view id, std::string_view name)
{
    close();
    const Press press = press_at(id, name, {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()});
    lifted_ = press.hovered;
    ringed_ = press.ringed;
    return press.pressed;
}

bool Card::press_beside()
{
    close();
    const ImVec2 min = ImGui::GetItemRectMin();
    const ImVec2 max = ImGui::GetItemRectMax();
    const bool over = ImGui::IsWindowHovered() && ImGui::IsMouseHoveringRect(min, max);
    lifted_ = over;
    if (!over || ImGui::IsAnyItemHovered() || ImGui::IsAnyItemActive()) return false;
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    const ImVec2 from = ImGui::GetIO().MouseClickedPos[0];
    const bool began_here = from.x >= min.x && from.x < max.x && from.y >= min.y && from.y < max.y;
    return began_here && ImGui::IsMouseReleased(ImGuiMouseButton_Left);
}

Card::~Card()
{
    close();
    const Rect rect = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    layers_.SetCurrentChannel(&list, 0);
    if (style_.raised) draw_shadow(list, look_, rect, lifted_ ? 0.95F : 0.55F);
    const Colour plain = lifted_ ? look_.theme.raised : look_.theme.surface;
    draw_sheet(list, look_, rect, style_.chosen ? look_.theme.accent_soft : plain, corner(look_));
    if (style_.chosen || (lifted_ && look_.theme.outlined))
        list.AddRect(rect.min, rect.max, packed(look_.theme.accent), corner(look_), 0,
                     std::max(2.0F, look_.em(0.12F)));
    if (ringed_) draw_focus_ring(list, look_, rect, corner(look_));
    layers_.Merge(&list);
}

} // namespace tegenover::ui
