// ui/screens/case_reader.hpp
//
// A case as a page to read. Changes nothing.
#pragma once

#include "engine/words.hpp"
#include "session/case_view.hpp"
#include "session/intent.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct CaseScratch {
    bool moving = false; ///< whether something on it moves by itself; told by every frame
};

/// Drawn in the region that is left of the window, below the bar; scrolls within it by itself.
[[nodiscard]] std::optional<session::Intent>
draw_case_reader_screen(const session::CaseView& view, const Look& look, const engine::Words& words,
                        CaseScratch& scratch, double seconds);

} // namespace tegenover::ui
