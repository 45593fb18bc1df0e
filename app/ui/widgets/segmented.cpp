// One of a few, side by side in one track; where they do not fit, below each other.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr float padding = 1;          // em, beside the words
constexpr float least_padding = 0.5F; // where they would not fit in a row otherwise
constexpr float part_height = 1.9F;
constexpr float inset = 0.18F;

float part_width(const Look& look, std::string_view label, float beside)
{
    return std::ceil(measure(look.fonts.of(TextKind::strong), label).x + look.em(2 * beside));
}

/// How wide each part is, in pixels: all alike, or where there is no room for that each as its
/// words are; none where they do not fit in a row of `room` pixels.
std::vector<float> parts_in_a_row(const Look& look, std::span<const std::string_view> labels,
                                  float room)
{
    float widest = 0;
    for (const std::string_view label : labels)
        widest = std::max(widest, part_width(look, label, padding));
    std::vector<float> widths(labels.size(), widest);
    if (widest * static_cast<float>(labels.size()) <= room) return widths;
    widths.clear();
    float whole = 0;
    for (const std::string_view label : labels) {
        widths.push_back(part_width(look, label, least_padding));
        whole += widths.back();
    }
    if (whole > room) return {};
    const float more = std::floor((room - whole) / static_cast<float>(labels.size()));
    for (float& width : widths)
        width += std::min(more, look.em(2 * (padding - least_padding)));
    return widths;
}

/// As wide as there is room, whatever the words.
void widen(std::vector<float>& row, float room)
{
    if (row.empty()) return;
    const float whole = std::accumulate(row.begin(), row.end(), 0.0F);
    const float equal = std::floor(room / static_cast<float>(row.size()));
    const float widest = *std::max_element(row.begin(), row.end());
    for (float& width : row)
        width = widest <= equal ? equal : std::floor(width * room / whole);
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

bool fit_in_a_row(const Look& look, std::span<const std::string_view> labels)
{
    const float room = available_width() - 2 * std::round(look.em(inset));
    return !parts_in_a_row(look, labels, room).empty();
}

std::optional<std::size_t> segmented(const Look& look, std::string_view id,
                                     std::span<const std::string_view> labels,
                                     std::optional<std::size_t> chosen, bool fills)
{
    if (labels.empty()) return std::nullopt;
    const float edge = std::round(look.em(inset));
    const float room = available_width() - 2 * edge;
    const float height = std::round(look.em(part_height));
    auto row = parts_in_a_row(look, labels, room);
    if (fills) widen(row, room);
    float widest = 0;
    for (const std::string_view label : labels)
        widest = std::max(widest, part_width(look, label, padding));
    const float pile = std::min(widest, room);
    const ImVec2 track = {
        (row.empty() ? pile : std::accumulate(row.begin(), row.end(), 0.0F)) + 2 * edge,
        (row.empty() ? height * static_cast<float>(labels.size()) : height) + 2 * edge};
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(at, {at.x + track.x, at.y + track.y}, packed(look.theme.sunken),
                       look.em(0.6F));
    list.AddRect(at, {at.x + track.x, at.y + track.y}, packed(look.theme.line), look.em(0.6F), 0,
                 std::max(1.0F, look.em(0.06F)));

    std::optional<std::size_t> picked;
    ImGui::PushID(id.data(), id.data() + id.size());
    ImVec2 corner{at.x + edge, at.y + edge};
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const float width = row.empty() ? pile : row[i];
        // Tab comes to the whole choice; arrows lead through its parts.
        ImGui::PushTabStop(i == chosen.value_or(0));
        const Press press =
            press_at(std::to_string(i), labels[i], {corner, {corner.x + width, corner.y + height}});
        ImGui::PopTabStop();
        if (row.empty()) corner.y += height;
        if (!row.empty()) corner.x += width;
        if (press.visible) draw_part(look, press, labels[i], chosen == i);
        if (press.pressed) picked = i;
    }
    ImGui::PopID();
    take_space(track);
    return picked;
}

} // namespace tegenover::ui
