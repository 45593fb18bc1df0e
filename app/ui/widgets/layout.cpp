// Narrows Dear ImGui's own idea of the current column, so that every widget wraps within it.
#include "ui/widgets/layout.hpp"

#include "ui/widgets/pressable.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float em_per_character = 0.5F;

float page_width(const Look& look, float characters)
{
    const float whole = available_width();
    const float margin = std::min(look.em(2), whole * 0.04F);
    return std::floor(std::min(whole - 2 * margin, look.em(characters * em_per_character)));
}

/// Reading keys for a sheet that is taller than the window.
void scroll_by_keys()
{
    if (ImGui::GetIO().WantTextInput || ImGui::IsAnyItemActive() || covered()) return;
    const float page = ImGui::GetWindowHeight() * 0.85F;
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) ImGui::SetScrollY(ImGui::GetScrollY() + page);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) ImGui::SetScrollY(ImGui::GetScrollY() - page);
}

} // namespace

float available_width() { return std::floor(ImGui::GetContentRegionAvail().x); }

void space(const Look& look, float count)
{
    ImVec2 at = ImGui::GetCursorScreenPos();
    at.y += std::round(look.em(count)) - ImGui::GetStyle().ItemSpacing.y;
    take_space({0, std::max(0.0F, std::round(look.em(count)) - ImGui::GetStyle().ItemSpacing.y)});
    move_cursor(
        {at.x, std::max(ImGui::GetCursorScreenPos().y - ImGui::GetStyle().ItemSpacing.y, at.y)});
}

void flow(const Look& look, float width, float gap)
{
    const float right_edge = ImGui::GetCursorScreenPos().x + available_width();
    const float start = ImGui::GetItemRectMax().x + look.em(gap);
    if (start + width <= right_edge + 0.5F) ImGui::SameLine(0, look.em(gap));
}

bool any_list_open()
{
    return ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

bool any_list_was_open()
{
    return std::ranges::any_of(ImGui::GetCurrentContext()->Windows, [](const ImGuiWindow* window) {
        const bool list = (window->Flags & ImGuiWindowFlags_Popup) != 0 &&
                          (window->Flags & ImGuiWindowFlags_Modal) == 0;
        return list && window->WasActive;
    });
}

bool escape_pressed()
{
    return !ImGui::GetIO().WantTextInput && !covered() &&
           ImGui::IsKeyPressed(ImGuiKey_Escape, false);
}

Screen::Screen(std::string_view id, bool scrolls)
{
    const ImGuiViewport& viewport = *ImGui::GetMainViewport();
    ImGui::SetNextWindowPos(viewport.Pos);
    ImGui::SetNextWindowSize(viewport.Size);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 0);
    // The frame is cleared to paper before anything is drawn: filling it once more costs most of a
    // frame where there is no graphics card.
    ImGuiWindowFlags flags = ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoTitleBar |
                             ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                             ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings |
                             ImGuiWindowFlags_NoBringToFrontOnFocus;
    if (!scrolls) flags |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::Begin(std::string(id).c_str(), nullptr, flags);
    ImGui::PopStyleVar();
    if (scrolls) scroll_by_keys();
}

Screen::~Screen() { ImGui::End(); }

Column::Column(float offset, float width)
{
    ImGuiWindow& window = *ImGui::GetCurrentWindow();
    right_edge_ = window.WorkRect.Max.x;
    content_edge_ = window.ContentRegionRect.Max.x;
    indent_ = window.DC.Indent.x;
    const float left = std::round(window.DC.CursorPos.x + offset);
    window.DC.CursorPos.x = left;
    window.DC.Indent.x = left - window.Pos.x - window.DC.ColumnsOffset.x;
    window.WorkRect.Max.x = window.ContentRegionRect.Max.x = left + std::floor(width);
}

Column::~Column()
{
    ImGuiWindow& window = *ImGui::GetCurrentWindow();
    window.WorkRect.Max.x = right_edge_;
    window.ContentRegionRect.Max.x = content_edge_;
    window.DC.Indent.x = indent_;
    window.DC.CursorPos.x = window.Pos.x + indent_ + window.DC.ColumnsOffset.x;
}

Page::Page(const Look& look, float characters)
    : column_((available_width() - page_width(look, characters)) / 2, page_width(look, characters))
{
}

ScrollArea::ScrollArea(const Look& look, std::string_view id, float height, float width)
{
    static_cast<void>(look);
    ImGui::BeginChild(std::string(id).c_str(), {width > 0 ? width : available_width(), height},
                      false, ImGuiWindowFlags_NavFlattened);
}

ScrollArea::~ScrollArea() { ImGui::EndChild(); }

int cells_across(const Look& look, int count, float minimum, float gap)
{
    const float fitting = (available_width() + look.em(gap)) / (look.em(minimum) + look.em(gap));
    return std::clamp(static_cast<int>(std::floor(fitting + 0.001F)), 1, std::max(1, count));
}

} // namespace tegenover::ui
