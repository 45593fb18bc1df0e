// One line of typing, on Dear ImGui's own single-line input, dressed like the other fields.
#include "ui/widgets/text_input.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_stdlib.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

/// What the note takes of the width of a field.
float note_width(const Look& look, std::string_view note)
{
    if (note.empty()) return 0;
    return measure(look.fonts.of(TextKind::caption), note).x + look.em(0.75F);
}

void draw_note(const Look& look, std::string_view note, const Rect& rect)
{
    if (note.empty()) return;
    const Face& face = look.fonts.of(TextKind::caption);
    const float width = note_width(look, note);
    draw_text(*ImGui::GetWindowDrawList(), face, note,
              {rect.max.x - width, std::round(rect.centre().y - face.line_height() / 2)}, width,
              packed(look.theme.muted));
}

} // namespace

FieldResult text_field(const Look& look, std::string_view id, const TextField& field,
                       std::string& words)
{
    if (!field.label.empty()) paragraph(look, field.label, Tone::ink, TextKind::strong);
    const Face& face = look.fonts.of(TextKind::body);
    ImGui::PushFont(face.font);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(look.em(0.75F), look.em(0.6F)));
    ImGui::PushStyleColor(ImGuiCol_TextDisabled, to_vec(look.theme.muted));
    const float beside = note_width(look, field.note);
    const float width = available_width();
    ImGui::SetNextItemWidth(width - beside);
    const ImVec2 start = ImGui::GetCursorScreenPos();
    ImGui::GetWindowDrawList()->AddRectFilled(start,
                                              {start.x + width, start.y + ImGui::GetFrameHeight()},
                                              ImGui::GetColorU32(ImGuiCol_FrameBg), look.em(0.5F));
    auto& io = ImGui::GetIO();
    const bool kept = std::exchange(io.ConfigInputTextEnterKeepActive, field.stays);

    const std::string before = words;
    const std::string name = "##" + std::string(id);
    const std::string hint(field.hint);
    const bool submitted = ImGui::InputTextWithHint(name.c_str(), hint.c_str(), &words,
                                                    ImGuiInputTextFlags_EnterReturnsTrue);
    io.ConfigInputTextEnterKeepActive = kept;
    // Escape leaves the field; Dear ImGui would take back what was typed.
    const bool left = ImGui::IsItemDeactivated() && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    if (left) words = before;
    ImGui::PopStyleColor();
    ImGui::PopStyleVar();
    ImGui::PopFont();
    name_item(ImGui::GetItemID(), field.label.empty() ? field.name : field.label);

    const Rect rect = {ImGui::GetItemRectMin(),
                       {ImGui::GetItemRectMax().x + beside, ImGui::GetItemRectMax().y}};
    draw_note(look, field.note, rect);
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
