// Dialogs on Dear ImGui's modal popups: keys and pointer stay inside while one is open.
#include "ui/widgets/dialog.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 1.6F; // em

/// Enter, while no item is ringed for the keyboard to press.
bool pressed_enter_unguided()
{
    const bool enter = ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                       ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
    return enter && !ImGui::GetIO().NavVisible;
}

void place(const Look& look, float width)
{
    const ImVec2 window = ImGui::GetMainViewport()->Size;
    const float wide = std::floor(std::min(look.em(width), window.x - look.em(2)));
    ImGui::SetNextWindowPos({window.x / 2, window.y / 2}, ImGuiCond_Always, {0.5F, 0.5F});
    ImGui::SetNextWindowSizeConstraints({wide, 0}, {wide, window.y - look.em(2)});
}

} // namespace

DialogFrame::DialogFrame(const Look& look, std::string_view id, std::string_view title, float width)
{
    const std::string name(id);
    if (!ImGui::IsPopupOpen(name.c_str())) ImGui::OpenPopup(name.c_str());
    place(look, width);
    const float edge = std::round(look.em(padding));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(edge, edge));
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, look.theme.outlined ? look.em(0.1F) : 0);
    ImGui::PushStyleColor(ImGuiCol_Border, to_vec(look.theme.line));
    open_ = ImGui::BeginPopupModal(name.c_str(), nullptr,
                                   ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoMove |
                                       ImGuiWindowFlags_NoSavedSettings |
                                       ImGuiWindowFlags_AlwaysAutoResize);
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(2);
    if (!open_) return;
    // However it was opened, it shows what Enter would press.
    if (ImGui::IsWindowAppearing()) ImGui::GetCurrentContext()->NavDisableHighlight = false;
    const bool nearer = ImGui::GetIO().WantTextInput || any_list_was_open(); // takes the key
    dismissed_ = ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !nearer;
    heading(look, title, 2);
}

void DialogFrame::close() const
{
    if (open_) ImGui::CloseCurrentPopup();
}

DialogFrame::~DialogFrame()
{
    if (open_) ImGui::EndPopup();
}

std::optional<DialogAnswer> dialog(const Look& look, std::string_view id, const Dialog& dialog)
{
    DialogFrame frame(look, id, dialog.title);
    if (!frame.open()) return std::nullopt;
    paragraph(look, dialog.body);
    space(look, 1);
    std::optional<DialogAnswer> answer;
    const bool appearing = ImGui::IsWindowAppearing();
    const Button yes = {.label = dialog.yes,
                        .kind = dialog.danger ? ButtonKind::danger : ButtonKind::primary};
    const Button no = {.label = dialog.no, .kind = ButtonKind::secondary};
    if (button(look, "no", no)) answer = DialogAnswer::no;
    if (appearing && dialog.danger) ImGui::SetItemDefaultFocus();
    flow(look, button_width(look, yes));
    if (button(look, "yes", yes)) answer = DialogAnswer::yes;
    if (appearing && !dialog.danger) ImGui::SetItemDefaultFocus();
    if (!answer && !appearing && pressed_enter_unguided())
        answer = dialog.danger ? DialogAnswer::no : DialogAnswer::yes;
    if (frame.dismissed()) answer = DialogAnswer::no;
    if (answer) frame.close();
    return answer;
}

} // namespace tegenover::ui
