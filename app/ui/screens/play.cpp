// ui/screens/play.cpp
//
// Puts the parts of the play screen in their places, in the order of the eye and of Tab: her, what
// to do, what is always there. Decides nothing about the conversation.
#include "ui/screens/play.hpp"

#include "ui/screens/play_controls.hpp"
#include "ui/screens/play_overlays.hpp"
#include "ui/screens/play_panel.hpp"
#include "ui/screens/play_parts.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/screens/play_stage.hpp"
#include "ui/screens/play_voice.hpp"

#include <algorithm>
#include <initializer_list>

namespace tegenover::ui {

namespace {

using session::Intent;
using session::PlayView;

constexpr float going_still = 0.9F; ///< seconds in which the room goes still

void keep_time(const PlayView& view, PlayScratch& scratch, double seconds, bool reduced)
{
    const bool new_line =
        scratch.timing.line != view.line_number || scratch.timing.attempt != view.attempt;
    if (new_line) {
        scratch.let_go = false;
        scratch.silence.clear();
        scratch.cards = {};
    }
    scratch.timing = one_frame_on(scratch.timing, view, seconds, !scratch.silence.empty(), reduced);
}

float stillness_of(const PlayScratch& scratch)
{
    if (scratch.silence.empty()) return 0;
    return std::min(1.0F, scratch.hold.held / going_still);
}

/// The client breathes for as long as she is there and nobody asked for stillness.
bool is_moving(const PlayView& view, const PlayScratch& scratch, bool reduced)
{
    if (view.paused || view.leaving) return false;
    return !reduced || !scratch.silence.empty();
}

/// What was answered on top counts before what lies below it.
std::optional<Intent> first_of(std::initializer_list<std::optional<Intent>> intents)
{
    for (const auto& intent : intents) {
        if (intent) return intent;
    }
    return std::nullopt;
}

} // namespace

std::optional<Intent> draw_play_screen(const PlayView& view, const Look& look,
                                       const engine::Words& words, PlayScratch& scratch,
                                       double seconds, PlayControls has)
{
    const bool reduced = view.reduced_motion || look.reduced_motion;
    keep_time(view, scratch, seconds, reduced);
    const bool below = has == PlayControls::below;
    const auto places =
        places_for(ImGui::GetCursorScreenPos(), ImGui::GetContentRegionAvail(), look.em(), below);
    const auto stage =
        draw_play_stage(view, look, words, scratch.timing, places, stillness_of(scratch));
    draw_voice_of_client(view, look, words, scratch.timing, places, stage.she_is_at);
    auto panel = draw_play_panel(view, look, words, scratch, places);
    std::optional<Intent> controls;
    if (below) controls = draw_controls(view, look, words, scratch, places.controls);
    auto keys = keys_of_play(view, look, scratch);
    auto overlays = draw_play_overlays(view, look, words, scratch);
    scratch.moving = is_moving(view, scratch, reduced);
    return first_of({overlays, stage.intent, panel, controls, keys});
}

} // namespace tegenover::ui
