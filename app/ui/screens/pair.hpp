// ui/screens/pair.hpp
//
// Two at one computer: the frame of all their pages, and the choice among them.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/pair/views.hpp"
#include "ui/screens/play.hpp"
#include "ui/widgets/look.hpp"
#include "ui/widgets/text_input.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace tegenover::ui {

/// What the pages remember between frames: half-typed text, and what was unfolded.
struct PairScratch {
    bool moving = false;       ///< whether something on it moves by itself; told by every frame
    std::size_t page = 99;     ///< which page was drawn last
    double page_since = -1;    ///< seconds
    float scrollbar = 0;       ///< its width on the sheet of this page, 0 where there is none
    bool rounding_off = false; ///< asks whether to round off
    PlayScratch play;
    std::array<std::string, engine::pair::player_count> names;
    TextDraft own_words;
    TextDraft seen;
    std::array<TextDraft, engine::pair::plenary_questions> plenary;
    std::optional<int> felt;
    std::array<bool, engine::pair::player_count> unfolded{}; ///< the conversation of a round
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent> draw_pair_screen(const session::PairView& view,
                                                              const Look& look,
                                                              const engine::Words& words,
                                                              PairScratch& scratch, double seconds);

} // namespace tegenover::ui
