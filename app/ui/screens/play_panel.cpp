// ui/screens/play_panel.cpp
//
// Chooses what the panel shows. Nothing is asked before her body has answered, and nothing can be
// said before her words are out (or were skipped).
#include "ui/screens/play_panel.hpp"

#include "ui/screens/play.hpp"
#include "ui/screens/play_parts.hpp"
#include "ui/screens/play_questions.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::PlayStep;
using session::PlayView;

struct Panel {
    const PlayView& view;
    const Look& look;
    const engine::Words& words;
    PlayScratch& scratch;
    const PlayPlaces& places;
    bool reduced;

    [[nodiscard]] std::string named(std::string_view key) const
    {
        return engine::fill(words(key), {{"name", client_in(view, words)}});
    }
    [[nodiscard]] bool is_high() const { return places.panel.size.y > look.em(20); }
};

/// While she answers: only what was just said to her, quietly.
void draw_listening(const Panel& panel)
{
    const auto& transcript = panel.view.transcript;
    const session::TranscriptEntry* said = nullptr;
    for (const auto& entry : transcript) {
        if (!entry.by_client) said = &entry;
    }
    const bool began = said == nullptr;
    caption(panel.look, began ? panel.named("play.begins") : std::string(panel.words("play.you")));
    if (began) return;
    space(panel.look, 0.3F);
    const bool silent = said->kind == engine::ResponseKind::silence;
    const bool spoken = said->kind == engine::ResponseKind::say;
    const std::string_view text =
        said->text.empty() && silent ? panel.words("play.you_were_silent") : said->text;
    paragraph(panel.look, text, Tone::muted, spoken ? TextKind::body : TextKind::spoken_act);
}

void draw_hint(const Panel& panel)
{
    const bool on_the_phone = panel.view.setting == engine::Setting::phone;
    caption(panel.look, panel.words(on_the_phone ? "play.hint_listen" : "play.hint_look"));
}

std::optional<Intent> draw_responses(const Panel& panel)
{
    if (panel.is_high()) {
        paragraph(panel.look, panel.words("play.your_turn"), Tone::ink, TextKind::heading);
        draw_hint(panel);
        space(panel.look, 0.7F);
    }
    return draw_cards(panel.view, panel.look, panel.words, panel.scratch);
}

std::string_view kind_words(engine::Outcome outcome, const engine::Words& words)
{
    switch (outcome) {
    case engine::Outcome::repaired:
        return words("play.ending_repaired");
    case engine::Outcome::fragile:
        return words("play.ending_fragile");
    case engine::Outcome::broken:
        break;
    }
    return words("play.ending_broken");
}

std::optional<Intent> draw_ending(const Panel& panel)
{
    caption(panel.look, panel.words("play.ending"));
    space(panel.look, 0.2F);
    heading(panel.look, panel.view.ending->title, 2);
    space(panel.look, 0.6F);
    paragraph(panel.look, kind_words(panel.view.ending->outcome, panel.words));
    space(panel.look, 1.2F);
    if (button(panel.look, "to-debrief",
               {.label = panel.words("play.to_debrief"),
                .kind = ButtonKind::primary,
                .icon = Icon::forward})) {
        return session::OpenDebrief{};
    }
    return std::nullopt;
}

void draw_stuck(const Panel& panel)
{
    callout(panel.look, {.kind = CalloutKind::warn,
                         .what = panel.words("play.stuck"),
                         .kept = panel.words("play.stuck_kept"),
                         .next = panel.words("play.stuck_next")});
}

/// A step that needs her words to be out, or only her body to have answered.
bool must_wait(const Panel& panel)
{
    if (panel.view.says_held) return is_reacting(panel.scratch.timing, panel.reduced);
    return !has_spoken(panel.scratch.timing, panel.view, panel.reduced);
}

std::optional<Intent> draw_content(const Panel& panel)
{
    if (panel.view.stuck && !panel.view.says_held) {
        draw_stuck(panel);
        return std::nullopt;
    }
    if (must_wait(panel)) {
        draw_listening(panel);
        return std::nullopt;
    }
    if (panel.view.ending) return draw_ending(panel);
    switch (panel.view.step) {
    case PlayStep::check_in:
        return draw_check_in(panel.view, panel.look, panel.words);
    case PlayStep::reason:
        return draw_reasons(panel.view, panel.look, panel.words);
    case PlayStep::coaching:
        return draw_coaching(panel.view, panel.look, panel.words);
    case PlayStep::respond:
        break;
    }
    return draw_responses(panel);
}

/// Something new is asked: read it from its beginning.
void scroll_to_the_top_of_what_is_new(const Panel& panel)
{
    const float now = static_cast<float>(panel.view.line_number * 8) +
                      static_cast<float>(panel.view.step) * 2 + (must_wait(panel) ? 1.0F : 0.0F);
    if (panel.scratch.panel_top_line == now) return;
    panel.scratch.panel_top_line = now;
    ImGui::SetScrollY(0);
}

} // namespace

std::optional<Intent> draw_play_panel(const PlayView& view, const Look& look,
                                      const engine::Words& words, PlayScratch& scratch,
                                      const PlayPlaces& places)
{
    const Panel panel{view,    look,   words,
                      scratch, places, view.reduced_motion || look.reduced_motion};
    const Place& room = places.panel;
    const float inset = look.em(places.wide ? 1.4F : 0.9F);
    go_to(room.at);
    const ScrollArea area(look, "play-panel", room.size.y, room.size.x);
    scroll_to_the_top_of_what_is_new(panel);
    space(look, places.wide ? 1.4F : 0.6F);
    std::optional<Intent> intent;
    {
        // Room for a scrollbar is kept, so that a card that comes later moves none of the others.
        const float right = std::max(inset, ImGui::GetStyle().ScrollbarSize + look.em(0.5F));
        const Column column(inset, room.size.x - inset - right);
        intent = draw_content(panel);
        space(look, 1);
    }
    end_of_scroll(look);
    return intent;
}

} // namespace tegenover::ui
