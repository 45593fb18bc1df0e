// ui/screens/play_voice.hpp
//
// What the client says, as a balloon at her side of the screen, at the pace of speech.
#pragma once

#include "engine/words.hpp"
#include "session/play_view.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/screens/play_timing.hpp"
#include "ui/widgets/look.hpp"

namespace tegenover::ui {

/// `she_is_at`: where the balloon points, x in pixels.
void draw_voice_of_client(const session::PlayView& view, const Look& look,
                          const engine::Words& words, const PlayTiming& timing,
                          const PlayPlaces& places, float she_is_at);

} // namespace tegenover::ui
