// ui/screens/pair_parts.cpp
//
// Time is told in whole minutes and in words, and asks for nothing.
#include "ui/screens/pair_parts.hpp"

#include "ui/screens/play_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace tegenover::ui {

namespace {

using session::PairClockView;

constexpr float clock_height = 2.9F; // em

/// Some of the frames after a page came in, keys are still those of the page before.
constexpr double keys_rest = 0.35; // seconds
/// The second press of a double click must not take over the screen for somebody else.
constexpr double pointer_rests = 0.6; // seconds

bool enter_pressed(const PairPen& pen, bool from_items)
{
    if (pen.seconds - pen.scratch.page_since < keys_rest) return false;
    if (ImGui::GetIO().WantTextInput || covered()) return false;
    if (!from_items && keyboard_is_on_an_item()) return false;
    return ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
           ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
}

std::string time_in_words(const PairPen& pen, const PairClockView& clock)
{
    if (clock.put_away) return pen.say("pair.clock.away");
    if (clock.is_over) return pen.say("pair.clock.over");
    if (clock.last_minute) return pen.say("pair.clock.last_minute");
    return engine::fill(pen.words("pair.clock.left"),
                        {{"minutes", std::to_string(clock.minutes_left)}});
}

enum class ClockWish { pause, transcript, away, round_off };
struct ClockButton {
    ClockWish what;
    const char* id;
    std::string label;
    Icon icon;
    bool in_words = true;
};

/// From left to right; rounding off, which nobody should have to look for, at the end.
std::vector<ClockButton> clock_buttons(const PairPen& pen, const PairClockView& clock,
                                       bool transcript)
{
    std::vector<ClockButton> buttons{
        {ClockWish::pause, "clock-pause", pen.say("pair.clock.pause"), Icon::pause}};
    if (transcript) {
        buttons.push_back(
            {ClockWish::transcript, "transcript", pen.say("play.transcript"), Icon::speech});
    }
    const auto* away = clock.put_away ? "pair.clock.show" : "pair.clock.put_away";
    buttons.push_back({ClockWish::away, "clock-away", pen.say(away), Icon::eye});
    buttons.push_back({ClockWish::round_off, "round-off", pen.say("pair.round_off"), Icon::check});
    return buttons;
}

float width_of(const Look& look, const ClockButton& one)
{
    if (!one.in_words) return look.em(2.7F);
    const Button wanted{.label = one.label, .kind = ButtonKind::quiet, .icon = one.icon};
    return button_width(look, wanted) + look.em(0.2F);
}

float width_of(const Look& look, const std::vector<ClockButton>& buttons)
{
    float width = 0;
    for (const auto& one : buttons)
        width += width_of(look, one);
    return width;
}

/// Signs alone where the words do not fit; the last to lose its words is the last in the row.
void fit(const Look& look, std::vector<ClockButton>& buttons, float room)
{
    for (auto& one : buttons) {
        if (width_of(look, buttons) <= room) return;
        one.in_words = false;
    }
}

PairWish perform(const PairPen& pen, const PairClockView& clock, ClockWish what)
{
    switch (what) {
    case ClockWish::pause:
        return happens(engine::pair::PauseClock{true});
    case ClockWish::away:
        return happens(engine::pair::PutClockAway{!clock.put_away});
    case ClockWish::transcript:
        pen.scratch.play.transcript = true;
        break;
    case ClockWish::round_off:
        pen.scratch.rounding_off = true;
        break;
    }
    return std::nullopt;
}

PairWish ask_to_round_off(const PairPen& pen)
{
    if (!pen.scratch.rounding_off) return std::nullopt;
    const auto title = pen.say("pair.round_off.title");
    const auto body = pen.say("pair.round_off.about");
    const auto yes = pen.say("pair.round_off.yes");
    const auto no = pen.say("pair.round_off.no");
    const auto answer =
        dialog(pen.look, "round-off", {.title = title, .body = body, .yes = yes, .no = no});
    if (!answer) return std::nullopt;
    pen.scratch.rounding_off = false;
    if (*answer == DialogAnswer::no) return std::nullopt;
    return happens(engine::pair::RoundOff{});
}

} // namespace

std::string
PairPen::say(std::string_view key, const std::string& client,
             std::initializer_list<std::pair<std::string_view, std::string_view>> more) const
{
    const auto name = client.empty() ? say("pair.someone") : client;
    const auto named = engine::fill(words(key), {{"name", name}});
    return engine::fill(named, more);
}

PairSheet::PairSheet(const PairPen& pen, std::string_view id, float below)
    : pen_(pen),
      area_(pen.look, id,
            std::max(ImGui::GetContentRegionAvail().y - pen.look.em(below), pen.look.em(4))),
      page_(pen.look, pair_characters)
{
    if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
    space(pen.look, 1.4F);
}

PairSheet::~PairSheet()
{
    space(pen_.look, 1.2F);
    end_of_scroll(pen_.look);
    pen_.scratch.scrollbar = ImGui::GetScrollMaxY() > 0 ? ImGui::GetStyle().ScrollbarSize : 0;
}

PairStepTaken draw_pair_way_on(const PairPen& pen, const PairWayOn& way)
{
    const Look& look = pen.look;
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    ImGui::GetWindowDrawList()->AddLine(start, {start.x + width, start.y},
                                        packed(look.theme.hairline));
    auto taken = PairStepTaken::none;
    move_cursor({start.x, start.y + std::round(look.em(0.85F))});
    const Column beside_scrollbar(0, width - pen.scratch.scrollbar);
    const Page page(look, pair_characters);
    const Button on{.label = way.go_on,
                    .kind = way.calls ? ButtonKind::primary : ButtonKind::secondary,
                    .icon = Icon::forward,
                    .enabled = way.enabled};
    const bool rested = pen.seconds - pen.scratch.page_since >= pointer_rests;
    if (button(look, "go-on", on) && rested) taken = PairStepTaken::go_on;
    if (!way.other.empty()) {
        const Button other{.label = way.other};
        flow(look, button_width(look, other));
        if (button(look, "other", other) && rested) taken = PairStepTaken::other;
    }
    if (!way.hint.empty()) {
        const Face& face = look.fonts.of(TextKind::caption);
        const float left = ImGui::GetItemRectMax().x + look.em(1);
        const float room = start.x + width - left - look.em(1);
        if (measure(face, way.hint).x < room) {
            const float top =
                (ImGui::GetItemRectMin().y + ImGui::GetItemRectMax().y - face.line_height()) / 2;
            draw_text(*ImGui::GetWindowDrawList(), face, way.hint, {left, std::round(top)}, room,
                      packed(look.theme.muted));
        }
    }
    const bool by_enter = way.enabled && way.by_enter;
    if (by_enter && taken == PairStepTaken::none && enter_pressed(pen, way.from_items)) {
        taken = PairStepTaken::go_on;
    }
    return taken;
}

PairWish draw_pair_clock(const PairPen& pen, const PairClockView& clock, bool transcript)
{
    const Look& look = pen.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = std::round(look.em(clock_height));
    const float middle = at.y + height / 2;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool calls = !clock.put_away && clock.last_minute;
    if (calls) {
        list.AddRectFilled(at, {at.x + width, at.y + height}, packed(look.theme.accent_soft));
    }
    list.AddLine({at.x, at.y + height - 1}, {at.x + width, at.y + height - 1},
                 packed(look.theme.hairline));
    const Face& face = look.fonts.of(calls ? TextKind::caption_strong : TextKind::caption);
    const auto text = time_in_words(pen, clock);
    const float sign = look.em(1.1F);
    const float left = at.x + look.em(1.1F);
    draw_icon(list, Icon::clock, {left, middle - sign / 2}, sign, packed(look.theme.muted));
    const ImVec2 size = measure(face, text);
    draw_text(list, face, text, {left + look.em(1.7F), std::round(middle - size.y / 2)}, size.x + 1,
              packed(look.theme.ink));

    Look quiet = look;
    quiet.theme.accent = look.theme.muted;
    auto buttons = clock_buttons(pen, clock, transcript);
    const float right = at.x + width - look.em(0.6F);
    fit(quiet, buttons, right - left - size.x - look.em(3));
    float x = right - width_of(quiet, buttons);
    PairWish wish;
    for (const auto& one : buttons) {
        go_to({x, middle - look.em(1.25F)});
        const Button wanted{.label = one.label, .kind = ButtonKind::quiet, .icon = one.icon};
        const bool pressed = one.in_words ? button(quiet, one.id, wanted)
                                          : icon_button(quiet, one.id, one.icon, one.label);
        if (pressed) wish = perform(pen, clock, one.what);
        x += width_of(quiet, one);
    }
    if (auto rounded = ask_to_round_off(pen)) wish = rounded;
    move_cursor({at.x, at.y + height});
    return wish;
}

void draw_helper_deed(const PairPen& pen, const std::optional<session::HelperDeedView>& deed)
{
    if (!deed) return;
    const bool silent = deed->kind == engine::ResponseKind::silence && deed->text.empty();
    const auto text = silent ? pen.say("pair.helper_silent") : deed->text;
    const bool spoken = deed->kind == engine::ResponseKind::say;
    caption(pen.look, pen.words(spoken || silent ? "pair.helper_did" : "pair.helper_acted"));
    paragraph(pen.look, text, Tone::muted, spoken ? TextKind::body : TextKind::spoken_act);
    space(pen.look, 0.9F);
}

} // namespace tegenover::ui
