// ui/screens/play.hpp
//
// The conversation itself: the stage, her words, what can be noticed, said and done.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/screens/play_cards.hpp"
#include "ui/screens/play_timing.hpp"
#include "ui/widgets/hold_ring.hpp"
#include "ui/widgets/look.hpp"

#include <optional>
#include <string>

namespace tegenover::ui {

struct PlayScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
    PlayTiming timing;
    CardTimes cards;           ///< since when each card lies on the table
    std::string silence;       ///< id of the silence that is being held; empty: none
    HoldScratch hold;          ///< how far it has come
    bool spent = false;        ///< a silence was full and its key is still down
    bool let_go = false;       ///< the last silence was let go of before it was full
    bool transcript = false;   ///< the conversation so far lies open
    int transcript_frames = 0; ///< drawn since it was opened: it opens at its end
    float panel_top_line = 0;  ///< the line for which the panel was last scrolled to its top

    bool operator==(const PlayScratch&) const = default;
};

/// Whether the row with a pause and the like is below, or whoever draws the screen has it.
enum class PlayControls { below, elsewhere };

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_play_screen(const session::PlayView& view, const Look& look, const engine::Words& words,
                 PlayScratch& scratch, double seconds, PlayControls has = PlayControls::below);

} // namespace tegenover::ui
