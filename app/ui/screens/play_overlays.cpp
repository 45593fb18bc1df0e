// ui/screens/play_overlays.cpp
//
// At most one of them is shown: leaving before pausing before reading back.
#include "ui/screens/play_overlays.hpp"

#include "ui/screens/play.hpp"
#include "ui/screens/play_parts.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::PlayView;
using session::TranscriptEntry;

std::optional<Intent> ask_to_leave(const PlayView& view, const Look& look,
                                   const engine::Words& words)
{
    const bool over = view.ending.has_value();
    const auto answer = dialog(look, "play-leave",
                               {.title = words("play.leave_title"),
                                .body = words(over ? "play.leave_over" : "play.leave_about"),
                                .yes = words("play.leave_yes"),
                                .no = words("play.leave_no")});
    if (!answer) return std::nullopt;
    if (*answer == DialogAnswer::yes) return session::GoToLibrary{};
    return session::AskToLeave{false};
}

/// Its own letter, or Enter and Space while the keyboard is on nothing.
bool closed_by_key(ImGuiKey letter)
{
    if (ImGui::IsWindowAppearing()) return false;
    if (ImGui::IsKeyPressed(letter, false)) return true;
    const bool enter =
        ImGui::IsKeyPressed(ImGuiKey_Enter, false) || ImGui::IsKeyPressed(ImGuiKey_Space, false);
    return enter && !keyboard_is_on_an_item();
}

std::optional<Intent> draw_pause(const Look& look, const engine::Words& words)
{
    DialogFrame frame(look, "play-paused", words("play.paused"), 26);
    if (!frame.open()) return std::nullopt;
    paragraph(look, words("play.paused_about"));
    space(look, 1);
    const bool go_on =
        button(look, "go-on", {.label = words("play.go_on"), .kind = ButtonKind::primary});
    if (ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
    if (!go_on && !closed_by_key(ImGuiKey_P) && !frame.dismissed()) return std::nullopt;
    frame.close();
    return session::PausePlay{false};
}

std::string text_of(const TranscriptEntry& entry, const engine::Words& words)
{
    if (!entry.text.empty()) return entry.text;
    return std::string(words(entry.by_client ? "play.quiet" : "play.you_were_silent"));
}

void draw_entry(const PlayView& view, const Look& look, const engine::Words& words,
                const TranscriptEntry& entry)
{
    const bool spoken = entry.kind == engine::ResponseKind::say && !entry.text.empty();
    const std::string_view who = entry.by_client ? client_in(view, words) : words("play.you");
    paragraph(look, who, entry.by_client ? Tone::accent : Tone::muted, TextKind::caption_strong);
    paragraph(look, text_of(entry, words), Tone::ink,
              spoken ? TextKind::body : TextKind::spoken_act);
    space(look, 0.7F);
}

void scroll_by_arrows(const Look& look)
{
    const float step = look.em(3);
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) ImGui::SetScrollY(ImGui::GetScrollY() + step);
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) ImGui::SetScrollY(ImGui::GetScrollY() - step);
}

void draw_conversation(const PlayView& view, const Look& look, const engine::Words& words,
                       bool opening)
{
    const float height = ImGui::GetMainViewport()->Size.y - look.em(13.2F);
    const ScrollArea area(look, "transcript-scroll", std::max(look.em(4), height));
    {
        const Column column(0, available_width() - look.em(1));
        for (const auto& entry : view.transcript)
            draw_entry(view, look, words, entry);
    }
    if (opening) ImGui::SetScrollY(ImGui::GetScrollMaxY());
    scroll_by_arrows(look);
}

void draw_transcript(const PlayView& view, const Look& look, const engine::Words& words,
                     PlayScratch& scratch)
{
    DialogFrame frame(look, "play-transcript", words("play.transcript"), 38);
    if (!frame.open()) return;
    const bool appearing = ImGui::IsWindowAppearing();
    space(look, 0.6F);
    constexpr int until_measured = 4;
    draw_conversation(view, look, words, scratch.transcript_frames < until_measured);
    ++scratch.transcript_frames;
    space(look, 0.8F);
    const bool close = button(
        look, "close", {.label = words("play.transcript_close"), .kind = ButtonKind::primary});
    if (appearing) ImGui::SetItemDefaultFocus();
    if (!close && !closed_by_key(ImGuiKey_T) && !frame.dismissed()) return;
    scratch.transcript = false;
    scratch.transcript_frames = 0;
    frame.close();
}

} // namespace

std::optional<Intent> draw_play_overlays(const PlayView& view, const Look& look,
                                         const engine::Words& words, PlayScratch& scratch)
{
    if (view.leaving) return ask_to_leave(view, look, words);
    if (view.paused) return draw_pause(look, words);
    if (scratch.transcript) draw_transcript(view, look, words, scratch);
    return std::nullopt;
}

} // namespace tegenover::ui
