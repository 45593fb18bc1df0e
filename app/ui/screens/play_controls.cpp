// ui/screens/play_controls.cpp
//
// Buttons with words where they fit, with a sign alone where they do not.
#include "ui/screens/play_controls.hpp"

#include "ui/screens/play.hpp"
#include "ui/screens/play_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::PlayStep;
using session::PlayView;

enum class Control { back, pause, transcript, leave };

struct ControlLook {
    Control what;
    const char* id;
    const char* words;
    const char* tip; ///< its key
    Icon icon;
};
constexpr std::array<ControlLook, 4> all_controls{{
    {Control::back, "step-back", "play.back", "play.back_key", Icon::again},
    {Control::pause, "pause", "play.pause", "play.pause_key", Icon::pause},
    {Control::transcript, "transcript", "play.transcript", "play.transcript_key", Icon::speech},
    {Control::leave, "leave", "play.leave", "play.leave_key", Icon::close},
}};

Button worded(const ControlLook& control, const engine::Words& words, bool enabled)
{
    return {.label = words(control.words),
            .kind = ButtonKind::quiet,
            .icon = control.icon,
            .enabled = enabled,
            .tip = words(control.tip)};
}

float width_in_words(const Look& look, const engine::Words& words)
{
    float width = 0;
    for (const auto& control : all_controls) {
        width += button_width(look, worded(control, words, true)) + look.em(0.2F);
    }
    return width;
}

std::optional<Intent> perform(Control control, PlayScratch& scratch)
{
    switch (control) {
    case Control::back:
        return session::StepBack{};
    case Control::pause:
        return session::PausePlay{true};
    case Control::leave:
        return session::AskToLeave{true};
    case Control::transcript:
        break;
    }
    scratch.transcript = true;
    return std::nullopt;
}

void draw_keys(const Look& look, const engine::Words& words, const Place& place, float from)
{
    const Face& face = look.fonts.of(TextKind::caption);
    for (const auto* key : {"play.keys", "play.keys_short"}) {
        const std::string_view keys = words(key);
        const ImVec2 size = measure(face, keys);
        const float left = place.end().x - size.x - look.em(1.4F);
        if (left < from + look.em(1)) continue;
        draw_text(*ImGui::GetWindowDrawList(), face, keys,
                  {std::round(left), std::round(place.middle().y - size.y / 2)}, size.x + 1,
                  packed(look.theme.muted));
        return;
    }
}

bool pressed(ImGuiKey key) { return ImGui::IsKeyPressed(key, false); }

/// Enter, or Space, on what there is one way on from.
std::optional<Intent> go_on(const PlayView& view, bool spoken)
{
    if (view.step == PlayStep::coaching) return session::Continue{};
    if (view.ending && spoken) return session::OpenDebrief{};
    return std::nullopt;
}

bool clicked_beside_items()
{
    return ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !ImGui::IsAnyItemHovered() &&
           ImGui::IsWindowHovered(ImGuiHoveredFlags_RootAndChildWindows);
}

} // namespace

std::optional<Intent> draw_controls(const PlayView& view, const Look& bright,
                                    const engine::Words& words, PlayScratch& scratch,
                                    const Place& place)
{
    Look look = bright; // quiet: they are there, they do not call
    look.theme.accent = bright.theme.muted;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddLine(place.at, {place.end().x, place.at.y}, packed(look.theme.hairline));
    const bool in_words = width_in_words(look, words) + look.em(1) < place.size.x;
    const float top = place.middle().y - look.em(1.25F);
    float left = place.at.x + look.em(0.5F);
    std::optional<Intent> intent;
    for (const auto& control : all_controls) {
        const bool enabled = control.what != Control::back || view.can_go_back;
        const Button wanted = worded(control, words, enabled);
        go_to({left, top});
        const bool chosen =
            in_words ? button(look, control.id, wanted)
                     : icon_button(look, control.id, control.icon, words(control.words), enabled);
        if (chosen) intent = perform(control.what, scratch);
        left = ImGui::GetItemRectMax().x + look.em(0.2F);
    }
    draw_keys(look, words, place, left);
    return intent;
}

std::optional<Intent> keys_of_play(const PlayView& view, const Look& look, PlayScratch& scratch)
{
    if (ImGui::GetIO().WantTextInput || covered()) return std::nullopt;
    const bool reduced = view.reduced_motion || look.reduced_motion;
    const bool spoken = has_spoken(scratch.timing, view, reduced);
    const bool waits = view.says_held ? is_reacting(scratch.timing, reduced) : !spoken;
    if (waits && (pressed(ImGuiKey_Space) || clicked_beside_items())) {
        scratch.timing = without_waiting(scratch.timing);
        return std::nullopt;
    }
    if (pressed(ImGuiKey_Backspace) && view.can_go_back) return session::StepBack{};
    if (pressed(ImGuiKey_P)) return session::PausePlay{true};
    if (pressed(ImGuiKey_T)) scratch.transcript = true;
    const bool asks = view.step == PlayStep::reason || view.step == PlayStep::check_in;
    if (asks && !waits && (pressed(ImGuiKey_0) || pressed(ImGuiKey_Keypad0))) {
        return session::SkipAsked{};
    }
    const bool enter =
        pressed(ImGuiKey_Enter) || pressed(ImGuiKey_KeypadEnter) || pressed(ImGuiKey_Space);
    if (enter && !waits && !keyboard_is_on_an_item()) return go_on(view, spoken);
    return std::nullopt;
}

} // namespace tegenover::ui
