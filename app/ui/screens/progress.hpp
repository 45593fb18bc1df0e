// ui/screens/progress.hpp
//
// What the learner played, how the five principles went beside the own estimates, and what was
// promised. For the learner's eyes; praises and blames nobody.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/progress_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct ProgressScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_progress_screen(const session::ProgressView& view, const Look& look,
                     const engine::Words& words, ProgressScratch& scratch, double seconds);

} // namespace tegenover::ui
