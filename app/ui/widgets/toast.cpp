// A short message at the top of the window, where there is nothing to press in the middle; it lies
// over everything, and never takes the keyboard away.
#include "ui/widgets/signs.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

bool toast(const Look& look, std::string_view id, const Toast& toast)
{
    if (toast.presence <= 0) return false;
    const ImVec2 window = ImGui::GetMainViewport()->Size;
    const Button action = {.label = toast.action, .kind = ButtonKind::quiet};
    const float for_action = toast.action.empty() ? 0 : button_width(look, action) + look.em(1);
    const float padding = std::round(look.em(0.9F));
    const float widest = std::min(window.x - look.em(2), look.em(40));
    const Face& face = look.fonts.of(TextKind::body);
    const ImVec2 words = measure(face, toast.text, widest - 2 * padding - for_action);
    const float inner = std::max(words.y, toast.action.empty() ? 0.0F : look.em(2.5F));
    const ImVec2 size = {std::ceil(words.x + 2 * padding + for_action), inner + padding};
    const float hidden = (1 - std::min(toast.presence, 1.0F)) * (size.y + look.em(2));
    const ImVec2 at = {std::round((window.x - size.x) / 2), std::round(look.em(0.5F) - hidden)};

    ImGui::SetNextWindowPos(at);
    ImGui::SetNextWindowSize(size);
    ImGui::Begin(std::string(id).c_str(), nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoFocusOnAppearing |
                     ImGuiWindowFlags_NoBackground);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const Rect rect = {at, {at.x + size.x, at.y + size.y}};
    list.PushClipRectFullScreen();
    draw_shadow(list, look, rect, 0.7F);
    draw_sheet(list, look, rect, look.theme.raised, corner(look));
    list.PopClipRect();
    draw_text(list, face, toast.text, {at.x + padding, std::round(at.y + (size.y - words.y) / 2)},
              words.x + 1, packed(look.theme.ink));
    bool taken = false;
    if (!toast.action.empty()) {
        move_cursor({at.x + padding + words.x + look.em(1),
                     std::round(at.y + (size.y - look.em(2.5F)) / 2)});
        taken = button(look, "action", action);
    }
    ImGui::End();
    return taken;
}

} // namespace tegenover::ui
