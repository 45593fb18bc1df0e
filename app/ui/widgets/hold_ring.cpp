// The ring of silence. What counts as holding is decided first, apart from how it is drawn.
#include "ui/widgets/hold_ring.hpp"

#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

namespace tegenover::ui {

namespace {

constexpr float ring_size = 3; // em, the ring's own diameter
constexpr float padding = 0.85F;
constexpr float gap = 0.9F;
constexpr float quarter = std::numbers::pi_v<float> / 2;

/// A key that is still down from what came before begins no silence.
bool key_down(const HoldRing& ring, bool begun)
{
    const ImGuiIO& io = ImGui::GetIO();
    if (io.WantTextInput || io.KeyCtrl || io.KeyAlt || covered()) return false;
    const auto held = [&](ImGuiKey key) {
        return begun ? ImGui::IsKeyDown(key) : ImGui::IsKeyPressed(key, false);
    };
    if (ring.key != ImGuiKey_None && held(ring.key)) return true;
    return ring.number > 0 && (held(static_cast<ImGuiKey>(ImGuiKey_0 + ring.number)) ||
                               held(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + ring.number)));
}

bool key_pressed(const HoldRing& ring)
{
    if (number_pressed(ring.number)) return true;
    return ring.key != ImGuiKey_None && !ImGui::GetIO().WantTextInput && !covered() &&
           ImGui::IsKeyPressed(ring.key, false);
}

bool held_on_focus(const Press& press)
{
    return press.ringed && (ImGui::IsKeyDown(ImGuiKey_Space) || ImGui::IsKeyDown(ImGuiKey_Enter));
}

HoldResult fill(const HoldRing& ring, HoldScratch& scratch, bool on, float elapsed)
{
    if (!on) {
        const bool had_begun = scratch.begun;
        scratch = {};
        return had_begun ? HoldResult::let_go : HoldResult::idle;
    }
    scratch.begun = true;
    scratch.held += elapsed;
    if (scratch.held < ring.seconds) return HoldResult::filling;
    scratch = {};
    return HoldResult::completed;
}

HoldResult hold(const HoldRing& ring, HoldScratch& scratch, const Press& press, float elapsed)
{
    const bool known = scratch.begun || scratch.running;
    const bool down = press.held || held_on_focus(press) || key_down(ring, known);
    if (!down) scratch.running = false;
    if (scratch.running) return HoldResult::idle; // full, and still held: wait for letting go
    const HoldResult result = fill(ring, scratch, down, elapsed);
    if (result == HoldResult::completed) scratch.running = true;
    return result;
}

HoldResult tap(const HoldRing& ring, HoldScratch& scratch, const Press& press, float elapsed)
{
    if (press.pressed || key_pressed(ring)) scratch.running = !scratch.running;
    return fill(ring, scratch, scratch.running, elapsed);
}

void draw_ring(ImDrawList& list, const Look& look, ImVec2 centre, float share)
{
    const float radius = look.em(ring_size) / 2 - look.em(0.15F);
    const float thickness = look.em(0.26F);
    list.AddCircle(centre, radius, packed(look.theme.hairline), 0, thickness);
    if (share > 0) {
        list.PathArcTo(centre, radius, -quarter, -quarter + share * 4 * quarter, 64);
        list.PathStroke(packed(look.theme.accent), 0, thickness);
    }
    const float side = look.em(1.5F);
    draw_icon(list, Icon::silence, {centre.x - side / 2, centre.y - side / 2}, side,
              packed(share > 0 ? look.theme.accent : look.theme.muted));
}

float words_width(const Look& look, float width)
{
    return width - look.em(2 * padding + ring_size + gap);
}

float height_of(const Look& look, const HoldRing& ring, float width)
{
    const float words = words_width(look, width);
    const float label = measure(look.fonts.of(TextKind::strong), ring.label, words).y;
    const float hint = measure(look.fonts.of(TextKind::caption), ring.hint, words).y;
    return std::round(std::max(label + hint, look.em(ring_size)) + look.em(2 * padding));
}

std::string hint_of(const HoldRing& ring)
{
    return ring.number > 0 ? std::to_string(ring.number) + " \u00B7 " + std::string(ring.hint)
                           : std::string(ring.hint);
}

void draw_face(const Look& look, const HoldRing& ring, const Press& press, float share)
{
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = look.em(ring_size / 2 + padding);
    const bool lit = press.hovered || press.ringed || share > 0;
    list.AddRectFilled(press.rect.min, press.rect.max,
                       packed(lit ? look.theme.accent_soft : look.theme.surface), rounding);
    list.AddRect(press.rect.min, press.rect.max, packed(lit ? look.theme.accent : look.theme.line),
                 rounding, 0, std::max(1.0F, look.em(0.07F)));
    if (press.ringed) draw_focus_ring(list, look, press.rect, rounding);
    const float left = press.rect.min.x + look.em(padding);
    draw_ring(list, look, {left + look.em(ring_size) / 2, press.rect.centre().y}, share);

    const Face& strong = look.fonts.of(TextKind::strong);
    const Face& small = look.fonts.of(TextKind::caption);
    const float width = words_width(look, press.rect.width());
    const std::string hint = hint_of(ring);
    const float label = measure(strong, ring.label, width).y;
    const float total = label + (ring.hint.empty() ? 0 : measure(small, hint, width).y);
    const ImVec2 at = {std::round(left + look.em(ring_size + gap)),
                       std::round(press.rect.centre().y - total / 2)};
    draw_text(list, strong, ring.label, at, width, packed(look.theme.ink));
    if (!ring.hint.empty())
        draw_text(list, small, hint, {at.x, at.y + label}, width, packed(look.theme.muted));
}

} // namespace

HoldResult hold_ring(const Look& look, std::string_view id, const HoldRing& ring,
                     HoldScratch& scratch, float elapsed)
{
    const float width = available_width();
    const Press press =
        press_area(id, ring.label, {width, height_of(look, ring, width)}, ring.enabled);
    const float share =
        ring.seconds > 0 ? std::clamp(scratch.held / ring.seconds, 0.0F, 1.0F) : 0.0F;
    if (press.visible) draw_face(look, ring, press, share);
    if (!ring.enabled) return HoldResult::idle;
    return (ring.tap ? tap : hold)(ring, scratch, press, elapsed);
}

} // namespace tegenover::ui
