// A value on a scale: a wide track that can be pressed anywhere, and keys for who does not point.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tegenover::ui {

namespace {

constexpr float track_height = 2.4F; // em, what can be pressed
constexpr float groove = 0.5F;
constexpr float thumb = 0.72F; // radius

float on_step(const Slider& slider, float value)
{
    const float steps = std::round((value - slider.least) / slider.step);
    return std::clamp(slider.least + steps * slider.step, slider.least, slider.most);
}

float share_of(const Slider& slider)
{
    const float range = slider.most - slider.least;
    return range > 0 ? std::clamp((slider.value - slider.least) / range, 0.0F, 1.0F) : 0.0F;
}

/// Left and right belong to the slider while the keyboard is on it: focus stays where it is.
std::optional<float> moved_by_keys(const Slider& slider, const Press& press)
{
    if (!press.ringed) return std::nullopt;
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.NavMoveDir == ImGuiDir_Left || g.NavMoveDir == ImGuiDir_Right)
        ImGui::NavMoveRequestCancel();
    const float from = slider.untouched ? (slider.least + slider.most) / 2 : slider.value;
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) return on_step(slider, from - slider.step);
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) return on_step(slider, from + slider.step);
    if (ImGui::IsKeyPressed(ImGuiKey_Home)) return slider.least;
    if (ImGui::IsKeyPressed(ImGuiKey_End)) return slider.most;
    if (slider.untouched && press.pressed) return on_step(slider, from);
    return std::nullopt;
}

std::optional<float> moved_by_pointer(const Slider& slider, const Press& press, float inset)
{
    if (!press.held || ImGui::GetCurrentContext()->ActiveIdSource != ImGuiInputSource_Mouse)
        return std::nullopt;
    const float width = press.rect.width() - 2 * inset;
    const float share = (ImGui::GetIO().MousePos.x - press.rect.min.x - inset) / width;
    return on_step(slider,
                   slider.least + std::clamp(share, 0.0F, 1.0F) * (slider.most - slider.least));
}

void draw_track(const Look& look, const Slider& slider, const Press& press, float inset)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float middle = press.rect.centre().y;
    const float half = look.em(groove) / 2;
    const Rect track = {{press.rect.min.x + inset - half, middle - half},
                        {press.rect.max.x - inset + half, middle + half}};
    const float at = press.rect.min.x + inset + share_of(slider) * (press.rect.width() - 2 * inset);
    list.AddRectFilled(track.min, track.max, packed(look.theme.sunken), half);
    list.AddRect(track.min, track.max, packed(look.theme.line), half, 0,
                 std::max(1.0F, look.em(0.06F)));
    if (!slider.untouched) {
        list.AddRectFilled(track.min, {at + half, track.max.y}, packed(look.theme.accent), half);
        const float radius = look.em(press.hovered || press.held ? thumb * 1.08F : thumb);
        list.AddCircleFilled({at, middle}, radius, packed(look.theme.accent));
        list.AddCircleFilled({at, middle}, radius * 0.45F, packed(look.theme.on_accent));
    }
    if (!press.ringed) return;
    const float room = look.em(0.35F); // of what can be pressed: the words above stay clear of it
    const Rect around{{press.rect.min.x, press.rect.min.y + room},
                      {press.rect.max.x, press.rect.max.y - room}};
    draw_focus_ring(list, look, around, look.em(0.5F));
}

void draw_ends(const Look& look, const Slider& slider, float width)
{
    if (slider.low_end.empty() && slider.high_end.empty()) return;
    const Face& face = look.fonts.of(TextKind::caption);
    const float half = width / 2 - look.em(0.5F);
    const ImVec2 low = measure(face, slider.low_end, half);
    const ImVec2 high = measure(face, slider.high_end, half);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({width, std::max(low.y, high.y)});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, face, slider.low_end, at, half, packed(look.theme.muted));
    draw_text(list, face, slider.high_end, {std::round(at.x + width - high.x), at.y}, half,
              packed(look.theme.muted));
}

void draw_label(const Look& look, const Slider& slider, float width)
{
    const Face& face = look.fonts.of(TextKind::body);
    const Face& strong = look.fonts.of(TextKind::strong);
    const float shown = measure(strong, slider.shown, width / 2).x;
    const float room = width - (slider.shown.empty() ? 0 : shown + look.em(1));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    take_space({width, measure(face, slider.label, room).y});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_text(list, face, slider.label, at, room, packed(look.theme.ink));
    if (!slider.untouched)
        draw_text(list, strong, slider.shown, {std::round(at.x + width - shown), at.y}, width / 2,
                  packed(look.theme.ink));
}

} // namespace

std::optional<float> HeldSlider::let_go(std::optional<float> moved)
{
    if (moved && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
        at = moved;
        return std::nullopt;
    }
    if (moved || !at || ImGui::IsMouseDown(ImGuiMouseButton_Left)) return moved;
    return std::exchange(at, std::nullopt);
}

std::optional<float> slider(const Look& look, std::string_view id, const Slider& slider)
{
    const float width = std::min(available_width(), look.em(40));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing,
                        ImVec2(ImGui::GetStyle().ItemSpacing.x, look.em(0.1F)));
    if (!slider.label.empty()) draw_label(look, slider, width);
    const Press press = press_area(id, slider.label, {width, std::round(look.em(track_height))});
    const float inset = look.em(thumb + 0.1F);
    if (press.visible) draw_track(look, slider, press, inset);
    std::optional<float> moved = moved_by_keys(slider, press);
    if (!moved) moved = moved_by_pointer(slider, press, inset);
    draw_ends(look, slider, width);
    ImGui::PopStyleVar();
    take_space({0, 0});
    if (moved && *moved == slider.value && !slider.untouched) return std::nullopt;
    return moved;
}

} // namespace tegenover::ui
