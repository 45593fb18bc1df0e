// The steps of a way: dots, the current one long and named. Small steps can be chosen by key and
// pointer.
#include "ui/widgets/signs.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float target = 2.2F; // em
constexpr float dot = 0.36F;   // radius

void draw_step(const Look& look, const Press& press, std::size_t step, std::size_t current)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ImVec2 centre = press.rect.centre();
    const float radius = look.em(dot);
    if (press.hovered) list.AddCircleFilled(centre, look.em(0.8F), packed(look.theme.accent_soft));
    if (step == current) {
        const float half = look.em(0.62F);
        list.AddRectFilled({centre.x - half, centre.y - radius},
                           {centre.x + half, centre.y + radius}, packed(look.theme.accent), radius);
    } else if (step < current) {
        list.AddCircleFilled(centre, radius, packed(look.theme.accent));
    } else {
        list.AddCircle(centre, radius, packed(look.theme.muted), 0, std::max(1.5F, look.em(0.1F)));
    }
    if (press.ringed) draw_focus_ring(list, look, press.rect, look.em(0.5F));
}

} // namespace

std::optional<std::size_t> stepper(const Look& look, std::string_view id, const Stepper& stepper)
{
    std::optional<std::size_t> picked;
    const float side = std::round(look.em(target));
    const float right_edge = ImGui::GetCursorScreenPos().x + available_width();
    ImGui::PushID(id.data(), id.data() + id.size());
    for (std::size_t i = 0; i < stepper.names.size(); ++i) {
        if (i > 0 && ImGui::GetItemRectMax().x + side <= right_edge) ImGui::SameLine(0, 0);
        const Press press = press_area(std::to_string(i), stepper.names[i], {side, side});
        if (press.visible) draw_step(look, press, i, stepper.current);
        if (press.pressed) picked = i;
        if (i != stepper.current) tooltip(look, stepper.names[i]);
    }
    ImGui::PopID();
    if (stepper.current >= stepper.names.size()) return picked;
    const Face& face = look.fonts.of(TextKind::strong);
    const std::string_view name = stepper.names[stepper.current];
    const ImVec2 size = measure(face, name);
    flow(look, size.x, 0.6F);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({std::min(size.x, available_width()), side});
    draw_text(*ImGui::GetWindowDrawList(), face, name,
              {at.x, std::round(at.y + (side - face.line_height()) / 2)}, right_edge - at.x,
              packed(look.theme.ink));
    return picked;
}

} // namespace tegenover::ui
