// ui/screens/play_stage.hpp
//
// The stage of the play screen: the client, alive, and what can be noticed about her.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/screens/play_timing.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct StageDrawn {
    std::optional<session::Intent> intent; ///< something was noticed
    float she_is_at = 0;                   ///< x in pixels, for the tail of her balloon
};

/// `stillness` (0..1) is how far the room has gone still in a silence.
[[nodiscard]] StageDrawn draw_play_stage(const session::PlayView& view, const Look& look,
                                         const engine::Words& words, const PlayTiming& timing,
                                         const PlayPlaces& places, float stillness);

} // namespace tegenover::ui
