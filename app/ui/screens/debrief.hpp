// ui/screens/debrief.hpp
//
// Looking back on a finished attempt, page by page: the frame with its steps and its way on. What
// stands on each page is in debrief_PAGE.cpp.
#pragma once

#include "engine/words.hpp"
#include "session/debrief_view.hpp"
#include "session/intent.hpp"
#include "ui/widgets/look.hpp"
#include "ui/widgets/text_input.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::ui {

/// What the pages remember between frames: half-typed text, and what was unfolded.
struct DebriefScratch {
    bool moving = false;      ///< whether something on it moves by itself; told by every frame
    std::int64_t attempt = 0; ///< whose texts these are; 0: nobody's yet
    std::vector<TextDraft> questions; ///< one per question of the ending
    TextDraft promise;
    std::string name;
    std::string unfolded;            ///< the response whose explanation is open; "" none
    std::size_t unfolded_in = 0;     ///< the moment it belongs to
    std::size_t other_responses = 0; ///< length of the other conversation at the last frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_debrief_screen(const session::DebriefView& view, const Look& look, const engine::Words& words,
                    DebriefScratch& scratch, double seconds);

} // namespace tegenover::ui
