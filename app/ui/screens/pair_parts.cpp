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

namespace tegenover::ui {

namespace {

using session::PairClockView;

constexpr float strip_height = 2.9F; // em

/// Some of the frames after a page came in, keys are still those of the page before.
constexpr double keys_rest = 0.35; // seconds
/// The second press of a double click must not take over the screen for somebody else.
constexpr double pointer_rests = 0.6; // seconds

bool enter_pressed(const PairPen& pen)
{
    if (pen.seconds - pen.scratch.page_since < keys_rest) return false;
    if (ImGui::GetIO().WantTextInput || covered() || keyboard_is_on_an_item()) return false;
    return ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
           ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false);
}

std::string time_in_words(const PairPen& pen, const PairClockView& clock)
{
    if (clock.put_away) return pen.say("pair.clock.away");
    if (clock.paused) return pen.say("pair.clock.paused");
    if (clock.is_over) return pen.say("pair.clock.over");
    if (clock.last_minute) return pen.say("pair.clock.last_minute");
    return engine::fill(pen.words("pair.clock.left"),
                        {{"minutes", std::to_string(clock.minutes_left)}});
}

struct ClockButton {
    const char* id;
    std::string_view label;
    Icon icon;
};

/// From right to left, in words where these fit.
bool draw_clock_button(const PairPen& pen, const ClockButton& one, bool in_words, float middle,
                       float& right)
{
    const Look& look = pen.look;
    const Button wanted{.label = one.label, .kind = ButtonKind::quiet, .icon = one.icon};
    const float width = in_words ? button_width(look, wanted) : look.em(2.5F);
    right -= width + look.em(0.2F);
    go_to({right, middle - look.em(1.25F)});
    return in_words ? button(look, one.id, wanted) : icon_button(look, one.id, one.icon, one.label);
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
    const Page page(look, pair_characters);
    const Button on{.label = way.go_on,
                    .kind = ButtonKind::primary,
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
    if (way.enabled && taken == PairStepTaken::none && enter_pressed(pen)) {
        taken = PairStepTaken::go_on;
    }
    return taken;
}

PairWish draw_pair_clock(const PairPen& pen, const PairClockView& clock, bool pauses)
{
    const Look& look = pen.look;
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float width = ImGui::GetContentRegionAvail().x;
    const float height = std::round(look.em(strip_height));
    const float middle = at.y + height / 2;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const bool calls = !clock.put_away && !clock.paused && clock.last_minute;
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
    const PairPen calm{quiet, pen.words, pen.scratch, pen.seconds};
    const auto off = pen.say("pair.round_off");
    const auto away = pen.say(clock.put_away ? "pair.clock.show" : "pair.clock.put_away");
    const auto pause = pen.say(clock.paused ? "pair.clock.go_on" : "pair.clock.pause");
    float in_words_width = left + size.x + look.em(4);
    for (const auto* label : {&off, &away, &pause})
        in_words_width += button_width(quiet, {.label = *label, .icon = Icon::pause});
    const bool in_words = in_words_width < at.x + width;
    float right = at.x + width - look.em(0.6F);
    PairWish wish;
    if (draw_clock_button(calm, {"round-off", off, Icon::check}, in_words, middle, right)) {
        pen.scratch.rounding_off = true;
    }
    if (draw_clock_button(calm, {"clock-away", away, Icon::eye}, in_words, middle, right)) {
        wish = happens(engine::pair::PutClockAway{!clock.put_away});
    }
    if (pauses &&
        draw_clock_button(calm, {"clock-pause", pause, clock.paused ? Icon::play : Icon::pause},
                          in_words, middle, right)) {
        wish = happens(engine::pair::PauseClock{!clock.paused});
    }
    if (auto rounded = ask_to_round_off(pen)) wish = rounded;
    move_cursor({at.x, at.y + height});
    return wish;
}

void draw_helper_deed(const PairPen& pen, const std::optional<session::HelperDeedView>& deed)
{
    if (!deed) return;
    caption(pen.look, pen.words("pair.helper_did"));
    const bool silent = deed->kind == engine::ResponseKind::silence && deed->text.empty();
    const auto text = silent ? pen.say("pair.helper_silent") : deed->text;
    const bool spoken = deed->kind == engine::ResponseKind::say;
    paragraph(pen.look, text, Tone::muted, spoken ? TextKind::body : TextKind::spoken_act);
    space(pen.look, 0.9F);
}

} // namespace tegenover::ui
