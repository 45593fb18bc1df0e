// One line of typing, on Dear ImGui's own single-line input, dressed like the other fields.
#include "ui/widgets/text_input.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_stdlib.h>

#include <algorithm>
#include <string>

namespace tegenover::ui {

FieldResult text_field(const Look& look, std::string_view id, const TextField& field,
                       std::string& words)
{
    if (!field.label.empty()) paragraph(look, field.label, Tone::ink, TextKind::strong);
    const Face& face = look.fonts.of(TextKind::body);
    ImGui::PushFont(face.font);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(look.em(0.75F), look.em(0.6F)));
    ImGui::PushStyleColor(ImGuiCol_TextDisabled, to_vec(look.theme.muted));
    ImGui::SetNextItemWidth(available_width());

    const std::string before = words;
    const std::string name = "##" + std::string(id);
    const std::string hint(field.hint);
    const bool submitted = ImGui::InputTextWithHint(name.c_str(), hint.c_str(), &words,
                                                    ImGuiInputTextFlags_EnterReturnsTrue);
    // Escape leaves the field; Dear ImGui would take back what was typed.
    const bool left = ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    if (left) words = before;
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    ImGui::PopFont();
    name_item(ImGui::GetItemID(), field.label.empty() ? field.name : field.label);

    const Rect rect = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool active = ImGui::IsItemActive();
    list.AddRect(rect.min, rect.max, packed(active ? look.theme.accent : look.theme.line),
                 look.em(0.5F), 0, std::max(1.0F, look.em(active ? 0.12F : 0.07F)));
    if (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)
        draw_focus_ring(list, look, rect, look.em(0.5F));
    if (submitted) return FieldResult::submitted;
    return words == before ? FieldResult::unchanged : FieldResult::changed;
}

} // namespace tegenover::ui
