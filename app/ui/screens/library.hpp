// ui/screens/library.hpp
//
// Scenes to choose from, cases to read, and what is wrong with files that cannot be played.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/library_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct LibraryScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_library_screen(const session::LibraryView& view, const Look& look, const engine::Words& words,
                    LibraryScratch& scratch, double seconds);

} // namespace tegenover::ui
