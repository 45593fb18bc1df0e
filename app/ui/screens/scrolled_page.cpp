// ui/screens/scrolled_page.cpp
//
// Page Up and Page Down scroll wherever the keyboard is.
#include "ui/screens/scrolled_page.hpp"

#include <imgui.h>

namespace tegenover::ui {

namespace {

bool keys_are_free()
{
    const bool dialog =
        ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    return !dialog && !ImGui::GetIO().WantTextInput && !ImGui::IsAnyItemActive();
}

void scroll_by_keys()
{
    const float page = ImGui::GetWindowHeight() * 0.85F;
    const float from = ImGui::GetScrollY();
    if (ImGui::IsKeyPressed(ImGuiKey_PageDown)) ImGui::SetScrollY(from + page);
    if (ImGui::IsKeyPressed(ImGuiKey_PageUp)) ImGui::SetScrollY(from - page);
}

bool prepare(ScrolledPage::Opens opens)
{
    if (opens == ScrolledPage::Opens::at_the_top && ImGui::IsWindowAppearing()) {
        ImGui::SetScrollY(0);
    }
    if (keys_are_free()) scroll_by_keys();
    return true;
}

} // namespace

ScrolledPage::ScrolledPage(const Look& look, std::string_view id, float characters, Opens opens)
    : look_(look), area_(look, id, 0), prepared_(prepare(opens)), page_(look, characters)
{
    space(look, 2);
}

ScrolledPage::~ScrolledPage() { space(look_, 3); }

} // namespace tegenover::ui
