// The one place where our items meet Dear ImGui's item and button behaviour.
#include "ui/widgets/pressable.hpp"

#include <imgui_internal.h>

#include <string>

namespace tegenover::ui {

namespace {

Press behave(ImGuiID id, const ImRect& box)
{
    Press press;
    press.id = id;
    press.rect = {box.Min, box.Max};
    press.pressed = ImGui::ButtonBehavior(box, id, &press.hovered, &press.held,
                                          ImGuiButtonFlags_MouseButtonLeft);
    press.ringed = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
    if (press.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
    return press;
}

Press press_box(std::string_view id_name, std::string_view name, const ImRect& box, bool enabled)
{
    const ImGuiID id =
        ImGui::GetCurrentWindow()->GetID(id_name.data(), id_name.data() + id_name.size());
    if (!enabled) ImGui::BeginDisabled();
    Press press;
    press.rect = {box.Min, box.Max};
    press.visible = ImGui::ItemAdd(box, id);
    if (press.visible) press = behave(id, box);
    press.focused = ImGui::IsItemFocused();
    name_item(id, name);
    if (!enabled) ImGui::EndDisabled();
    if (!enabled) press.pressed = press.hovered = press.held = false;
    return press;
}

} // namespace

void name_item(unsigned id, std::string_view name)
{
#ifdef IMGUI_ENABLE_TEST_ENGINE
    ImGuiContext& g = *ImGui::GetCurrentContext();
    IMGUI_TEST_ENGINE_ITEM_INFO(id, std::string(name).c_str(), g.LastItemData.StatusFlags);
#else
    static_cast<void>(id);
    static_cast<void>(name);
#endif
}

Press press_area(std::string_view id, std::string_view name, ImVec2 size, bool enabled)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const ImRect box(at, {at.x + size.x, at.y + size.y});
    ImGui::ItemSize(size);
    return press_box(id, name, box, enabled);
}

Press press_at(std::string_view id, std::string_view name, Rect rect, bool enabled)
{
    return press_box(id, name, ImRect(rect.min, rect.max), enabled);
}

void go_on_from_here() { ImGui::FocusItem(); }

void show_keyboard()
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    g.NavDisableHighlight = false;
    g.NavDisableMouseHover = true;
}

bool keyboard_is_lost()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    const ImGuiWindow& here = *ImGui::GetCurrentWindow();
    const bool ours =
        g.NavWindow != nullptr && g.NavWindow->RootWindowForNav == here.RootWindowForNav;
    const bool goes_on = g.NavAnyRequest || g.NavMoveSubmitted || g.ActiveId != 0;
    return ours && g.NavId != 0 && !g.NavIdIsAlive && !goes_on && !covered();
}

void next_takes_keyboard()
{
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.NavAnyRequest || g.NavMoveSubmitted) return; // something else was asked for
    g.NavInitRequest = true;
    g.NavInitRequestFromMove = false;
    g.NavInitResult.Clear();
    g.NavAnyRequest = true;
}

std::optional<ImVec2> take_arrow()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    if (!g.NavMoveSubmitted) return std::nullopt;
    const auto way = [&]() -> std::optional<ImVec2> {
        if (g.NavMoveDir == ImGuiDir_Left) return ImVec2{-1, 0};
        if (g.NavMoveDir == ImGuiDir_Right) return ImVec2{1, 0};
        if (g.NavMoveDir == ImGuiDir_Up) return ImVec2{0, -1};
        if (g.NavMoveDir == ImGuiDir_Down) return ImVec2{0, 1};
        return std::nullopt;
    }();
    if (way) ImGui::NavMoveRequestCancel();
    return way;
}

bool second_click()
{
    const auto& io = ImGui::GetIO();
    return io.MouseReleased[ImGuiMouseButton_Left] &&
           io.MouseClickedLastCount[ImGuiMouseButton_Left] > 1;
}

bool covered()
{
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    return g.OpenPopupStack.Size > g.BeginPopupStack.Size;
}

bool number_pressed(int number)
{
    if (number < 1 || number > 9 || ImGui::GetIO().WantTextInput || covered()) return false;
    if (ImGui::GetIO().KeyCtrl || ImGui::GetIO().KeyAlt) return false;
    return ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_0 + number), false) ||
           ImGui::IsKeyPressed(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + number), false);
}

void move_cursor(ImVec2 to) { ImGui::GetCurrentWindow()->DC.CursorPos = to; }

void take_space(ImVec2 size)
{
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::ItemSize(size);
    ImGui::ItemAdd(ImRect(at, {at.x + size.x, at.y + size.y}), 0);
}

} // namespace tegenover::ui
