// A switch: its state is shown by place and by a check mark, not by colour only.
#include "ui/widgets/choices.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>

namespace tegenover::ui {

namespace {

constexpr float track_width = 2.8F; // em
constexpr float track_height = 1.5F;
constexpr float gap = 1;

void draw_switch(ImDrawList& list, const Look& look, ImVec2 centre_left, bool on)
{
    const float height = look.em(track_height);
    const Rect track = {{centre_left.x, centre_left.y - height / 2},
                        {centre_left.x + look.em(track_width), centre_left.y + height / 2}};
    list.AddRectFilled(track.min, track.max, packed(on ? look.theme.accent : look.theme.sunken),
                       height / 2);
    list.AddRect(track.min, track.max, packed(on ? look.theme.accent : look.theme.line), height / 2,
                 0, std::max(1.0F, look.em(0.08F)));
    const float radius = height / 2 - look.em(0.2F);
    const ImVec2 knob = {on ? track.max.x - height / 2 : track.min.x + height / 2, centre_left.y};
    list.AddCircleFilled(knob, radius, packed(on ? look.theme.on_accent : look.theme.muted));
    if (on)
        draw_icon(list, Icon::check, {knob.x - radius * 0.65F, knob.y - radius * 0.65F},
                  radius * 1.3F, packed(look.theme.accent));
}

} // namespace

std::optional<bool> toggle(const Look& look, std::string_view id, const Toggle& toggle)
{
    const Face& face = look.fonts.of(TextKind::body);
    const Face& small = look.fonts.of(TextKind::caption);
    const float width = available_width();
    const float offset = std::round(look.em(track_width + gap));
    const float label = measure(face, toggle.label, width - offset).y;
    const float more =
        toggle.explanation.empty() ? 0 : measure(small, toggle.explanation, width - offset).y;
    const float height = std::max(look.em(2.2F), label + more + look.em(0.4F));
    const Press press = press_area(id, toggle.label, {width, std::round(height)});
    if (press.visible) {
        ImDrawList& list = *ImGui::GetWindowDrawList();
        if (press.hovered)
            list.AddRectFilled(press.rect.min, press.rect.max,
                               packed(with_alpha(look.theme.accent_soft, 0.6F)), look.em(0.5F));
        if (press.ringed) draw_focus_ring(list, look, press.rect, look.em(0.5F));
        const float top = std::round(press.rect.centre().y - (label + more) / 2);
        draw_switch(list, look, {press.rect.min.x, top + face.line_height() / 2}, toggle.on);
        draw_text(list, face, toggle.label, {press.rect.min.x + offset, top}, width - offset,
                  packed(look.theme.ink));
        draw_text(list, small, toggle.explanation, {press.rect.min.x + offset, top + label},
                  width - offset, packed(look.theme.muted));
    }
    return press.pressed ? std::optional(!toggle.on) : std::nullopt;
}

} // namespace tegenover::ui
