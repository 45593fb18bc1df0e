// ui/screens/before.hpp
//
// The brief and the question on the role, before a scene begins.
#pragma once

#include "engine/words.hpp"
#include "session/before_view.hpp"
#include "session/intent.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct BeforeScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_before_screen(const session::BeforeView& view, const Look& look, const engine::Words& words,
                   BeforeScratch& scratch, double seconds);

} // namespace tegenover::ui
