// ui/screens/play.hpp
//
// The conversation itself: the stage, her words, what can be noticed, said and done.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct PlayScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent> draw_play_screen(const session::PlayView& view,
                                                             const Look& look,
                                                             const engine::Words& words,
                                                             PlayScratch& scratch, double seconds);

} // namespace tegenover::ui
