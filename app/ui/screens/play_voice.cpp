// ui/screens/play_voice.cpp
//
// The room for her words is there before they are: nothing moves when they come.
#include "ui/screens/play_voice.hpp"

#include "ui/screens/play_parts.hpp"
#include "ui/widgets/balloon.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

using session::PlayView;

/// As large as fits the room that is kept for it.
Balloon fitted(const Look& look, Balloon wanted, ImVec2 room)
{
    for (const auto kind : {TextKind::large, TextKind::body}) {
        wanted.text_kind = kind;
        if (balloon_size(look, wanted, room.x).y <= room.y) break;
    }
    return wanted;
}

float tail_share(const Look& look, const Balloon& words, float she_is_at, float left, float width)
{
    const float wide = balloon_size(look, words, width).x;
    const float start = left + (width - wide) / 2;
    return std::clamp((she_is_at - start) / std::max(wide, 1.0F), 0.08F, 0.92F);
}

std::string silence_of(const PlayView& view, const engine::Words& words)
{
    const bool on_the_phone = view.setting == engine::Setting::phone;
    return engine::fill(words(on_the_phone ? "play.says_nothing_phone" : "play.says_nothing"),
                        {{"name", client_in(view, words)}});
}

void draw_silence(const Look& look, const std::string& text, const Place& room)
{
    const float width = measure(look.fonts.of(TextKind::spoken_act), text, room.size.x).x;
    go_to({room.at.x + (room.size.x - width) / 2, room.at.y + look.em(1.6F)});
    const Column column(0, width + look.em(0.2F));
    paragraph(look, text, Tone::muted, TextKind::spoken_act);
}

/// In two columns: under her, its tail reaching into the stage.
void draw_under_her(const Look& look, Balloon spoken, const Place& room, float she_is_at)
{
    const float inset = look.em(2);
    const float up = look.em(0.75F);
    const float width = room.size.x - 2 * inset;
    spoken = fitted(look, spoken, {width, room.size.y - look.em(0.4F) + up});
    spoken.tail_at = tail_share(look, spoken, she_is_at, room.at.x + inset, width);
    const bool fits = balloon_size(look, spoken, width).y <= room.size.y + up;
    go_to({room.at.x + inset, room.at.y - up});
    if (fits) {
        const Column column(0, width);
        balloon(look, spoken, true);
        return;
    }
    const ScrollArea area(look, "voice-scroll", room.size.y + up, width + look.em(1));
    {
        const Column column(0, width - look.em(0.5F));
        balloon(look, spoken, true);
    }
    end_of_scroll(look);
}

/// Keeps the words that are coming out in view.
void follow_speech(const Balloon& spoken)
{
    const std::size_t all = code_points(spoken.text);
    if (spoken.visible == 0 || spoken.visible >= all) return;
    const float share = static_cast<float>(spoken.visible) / static_cast<float>(all);
    ImGui::SetScrollY(ImGui::GetScrollMaxY() * share);
}

void draw_seen(const PlayView& view, const Look& look)
{
    for (const auto& cue : view.cues) {
        if (!cue.noticed) continue;
        space(look, 0.4F);
        note_chip(look, cue.shows, Icon::eye);
    }
}

/// In two rows: beside her, and what was seen below it.
void draw_beside_her(const PlayView& view, const Look& look, Balloon spoken, const Place& room,
                     const std::string& silence)
{
    const float inset = look.em(0.7F);
    go_to({room.at.x + inset, room.at.y + inset * 0.6F});
    const ScrollArea area(look, "voice-scroll", room.size.y - inset, room.size.x - inset);
    {
        const float width = available_width() - look.em(0.6F);
        const Column column(look.em(0.2F), width);
        spoken.tail = BalloonTail::left;
        spoken.tail_at = 0.4F;
        spoken = fitted(look, spoken, {width, room.size.y - look.em(2)});
        if (!silence.empty()) paragraph(look, silence, Tone::muted, TextKind::spoken_act);
        if (spoken.visible > 0) balloon(look, spoken);
        draw_seen(view, look);
    }
    follow_speech(spoken);
    end_of_scroll(look);
}

} // namespace

void draw_voice_of_client(const PlayView& view, const Look& look, const engine::Words& words,
                          const PlayTiming& timing, const PlayPlaces& places, float she_is_at)
{
    const bool reduced = view.reduced_motion || look.reduced_motion;
    const bool quiet = view.says.empty() && has_spoken(timing, view, reduced);
    const std::string silence = quiet ? silence_of(view, words) : std::string();
    const Balloon spoken = {.text = view.says, .visible = words_out(timing, view, reduced)};
    if (!places.wide) {
        draw_beside_her(view, look, spoken, places.voice, silence);
    } else if (quiet) {
        draw_silence(look, silence, places.voice);
    } else if (spoken.visible > 0) {
        draw_under_her(look, spoken, places.voice, she_is_at);
    }
}

} // namespace tegenover::ui
