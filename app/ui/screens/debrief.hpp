// ui/screens/debrief.hpp
//
// Looking back on a finished attempt, page by page.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/debrief_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct DebriefScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent> draw_debrief_screen(const session::DebriefView& view,
                                                             const Look& look,
                                                             const engine::Words& words,
                                                             DebriefScratch& scratch, double seconds);

} // namespace tegenover::ui
