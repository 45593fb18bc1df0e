// The list is Dear ImGui's own combo, dressed like the other fields.
#include "ui/widgets/picker.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/paint.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"
#include "ui/widgets/text_measure.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

/// Narrower than its words where the column is: an id may be long.
std::string fitting(const Look& look, const std::string& item)
{
    return cut_to_width(look.fonts.of(TextKind::body), item, available_width() - look.em(3.2F));
}

constexpr float widest_list = 32; // em, where the field is narrower

/// The list stays inside the window, on the side of the field where there is more room. How wide it
/// may be, in pixels.
float keep_list_in_window(const Look& look)
{
    const ImVec2 window = ImGui::GetIO().DisplaySize;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float below = window.y - at.y - ImGui::GetFrameHeight();
    const float height = std::max(below, at.y) - look.em(0.5F);
    const float width = available_width();
    const float room = std::min(window.x - at.x - look.em(0.5F), look.em(widest_list));
    const float widest = std::max(width, room);
    ImGui::SetNextWindowSizeConstraints({width, 0},
                                        {widest, std::clamp(height, look.em(4), look.em(30))});
    return widest;
}

std::optional<std::size_t> list_of(const Look& look, std::span<const std::string> items,
                                   std::optional<std::size_t> chosen, float widest)
{
    std::optional<std::size_t> picked;
    const Face& face = look.fonts.of(TextKind::body);
    const float room = widest - look.em(2.8F); // beside the edges and the scroll bar
    for (std::size_t i = 0; i < items.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        if (ImGui::Selectable(cut_to_width(face, items[i], room).c_str(), chosen == i)) picked = i;
        if (chosen == i && ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
        ImGui::PopID();
    }
    return picked;
}

} // namespace

std::optional<std::size_t> picker(const Look& look, std::string_view id, const Picker& picker,
                                  std::span<const std::string> items,
                                  std::optional<std::size_t> chosen)
{
    if (!picker.label.empty()) paragraph(look, picker.label, Tone::ink, TextKind::strong);
    const std::string shown = chosen && *chosen < items.size() ? fitting(look, items[*chosen])
                                                               : std::string(picker.nothing);
    ImGui::PushFont(look.fonts.of(TextKind::body).font);
    ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(look.em(0.75F), look.em(0.55F)));
    ImGui::PushStyleVar(ImGuiStyleVar_FrameRounding, look.em(0.5F));
    // Before the list opens, which measures its height by them.
    const float between = std::round(look.em(0.55F)); // whole, or a part of a pixel needs a bar
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, ImVec2(look.em(0.5F), between));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(look.em(0.75F), between));
    ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, std::max(1.0F, look.em(0.07F)));
    ImGui::PushStyleColor(ImGuiCol_Border, packed(look.theme.line));
    ImGui::SetNextItemWidth(available_width());
    const float widest = keep_list_in_window(look);
    const std::string name = "##" + std::string(id);
    const bool open = ImGui::BeginCombo(
        name.c_str(), shown.c_str(), ImGuiComboFlags_HeightLarge | ImGuiComboFlags_NoArrowButton);
    std::optional<std::size_t> picked;
    if (open) {
        picked = list_of(look, items, chosen, widest);
        ImGui::EndCombo();
    }
    ImGui::PopStyleColor();
    ImGui::PopStyleVar(5);
    ImGui::PopFont();
    name_item(ImGui::GetItemID(), picker.label);
    const Rect rect = {ImGui::GetItemRectMin(), ImGui::GetItemRectMax()};
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRect(rect.min, rect.max, packed(look.theme.line), look.em(0.5F), 0,
                 std::max(1.0F, look.em(0.07F)));
    const float arrow = look.em(0.3F);
    const ImVec2 tip{rect.max.x - look.em(1.1F), rect.centre().y + arrow * 0.6F};
    list.AddTriangleFilled(tip, {tip.x - arrow, tip.y - arrow * 1.2F},
                           {tip.x + arrow, tip.y - arrow * 1.2F}, packed(look.theme.muted));
    if (!open && ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)
        draw_focus_ring(list, look, rect, look.em(0.5F));
    return picked;
}

std::optional<int> counter(const Look& look, std::string_view id, const Counter& counter)
{
    std::optional<int> wish;
    ImGui::PushID(id.data(), id.data() + id.size());
    if (!counter.label.empty()) paragraph(look, counter.label, Tone::ink, TextKind::strong);
    const Button fewer{
        .label = "\u2013", .enabled = counter.value > counter.least, .tip = counter.fewer};
    const Button more{.label = "+", .enabled = counter.value < counter.most, .tip = counter.more};
    if (button(look, "fewer", fewer)) wish = std::max(counter.least, counter.value - counter.step);
    const Face& face = look.fonts.of(TextKind::strong);
    const std::string shown = std::to_string(counter.value);
    ImGui::SameLine(0, look.em(0.4F));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = look.em(2.6F);
    const float height = ImGui::GetItemRectSize().y;
    take_space({width, height});
    draw_text(*ImGui::GetWindowDrawList(), face, shown,
              {std::round(at.x + (width - measure(face, shown).x) / 2),
               std::round(at.y + (height - face.line_height()) / 2)},
              width, packed(look.theme.ink));
    ImGui::SameLine(0, look.em(0.4F));
    if (button(look, "more", more)) wish = std::min(counter.most, counter.value + counter.step);
    ImGui::PopID();
    return wish;
}

} // namespace tegenover::ui
