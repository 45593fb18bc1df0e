// One of a few, side by side in one track; where they do not fit, below each other.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float padding = 1; // em, beside the words
constexpr float part_height = 1.9F;
constexpr float inset = 0.18F;

float widest_part(const Look& look, std::span<const std::string_view> labels)
{
    float widest = 0;
    for (const std::string_view label : labels)
        widest = std::max(widest, measure(look.fonts.of(TextKind::strong), label).x);
    return std::ceil(widest + look.em(2 * padding));
}

void draw_part(const Look& look, const Press& press, std::string_view label, bool chosen)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = look.em(0.45F);
    if (chosen) {
        draw_shadow(list, look, press.rect, 0.15F);
        list.AddRectFilled(press.rect.min, press.rect.max, packed(look.theme.accent), rounding);
    } else if (press.hovered) {
        list.AddRectFilled(press.rect.min, press.rect.max, packed(look.theme.accent_soft),
                           rounding);
    }
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);
    const Face& face = look.fonts.of(chosen ? TextKind::strong : TextKind::body);
    const ImVec2 size = measure(face, label, press.rect.width());
    draw_text(list, face, label,
              {std::round(press.rect.centre().x - size.x / 2),
               std::round(press.rect.centre().y - size.y / 2)},
              press.rect.width(), packed(chosen ? look.theme.on_accent : look.theme.ink));
}

} // namespace

std::optional<std::size_t> segmented(const Look& look, std::string_view id,
                                     std::span<const std::string_view> labels,
                                     std::optional<std::size_t> chosen)
{
    if (labels.empty()) return std::nullopt;
    const float edge = std::round(look.em(inset));
    const auto count = static_cast<float>(labels.size());
    const float room = available_width() - 2 * edge;
    const float wished = widest_part(look, labels);
    const bool in_a_row = wished * count <= room;
    const ImVec2 part = {std::min(wished, room), std::round(look.em(part_height))};
    const ImVec2 track = {(in_a_row ? part.x * count : part.x) + 2 * edge,
                          (in_a_row ? part.y : part.y * count) + 2 * edge};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(at, {at.x + track.x, at.y + track.y}, packed(look.theme.sunken),
                       look.em(0.6F));
    list.AddRect(at, {at.x + track.x, at.y + track.y}, packed(look.theme.line), look.em(0.6F), 0,
                 std::max(1.0F, look.em(0.06F)));

    std::optional<std::size_t> picked;
    ImGui::PushID(id.data(), id.data() + id.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto place = static_cast<float>(i);
        const ImVec2 corner = {at.x + edge + (in_a_row ? place * part.x : 0),
                               at.y + edge + (in_a_row ? 0 : place * part.y)};
        const Press press = press_at(std::to_string(i), labels[i],
                                     {corner, {corner.x + part.x, corner.y + part.y}});
        if (press.visible) draw_part(look, press, labels[i], chosen == i);
        if (press.pressed) picked = i;
    }
    ImGui::PopID();
    take_space(track);
    return picked;
}

} // namespace tegenover::ui
