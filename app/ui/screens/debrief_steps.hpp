// ui/screens/debrief_steps.hpp
//
// Where one is in the debrief, above the page, and the way to the next and the previous one, below
// it. Knows the order of the pages; draws none of them.
#pragma once

#include "ui/screens/debrief_pages.hpp"

namespace tegenover::ui {

[[nodiscard]] std::string page_name(const DebriefPen& pen, session::DebriefPage page);

/// Whether the page may be turned to now: one by one, and no figure before the own estimate.
[[nodiscard]] bool page_is_open(const session::DebriefView& view, session::DebriefPage page);

[[nodiscard]] MaybeIntent draw_steps(const DebriefPen& pen);

/// Height in pixels of what draw_way_on draws.
[[nodiscard]] float way_on_height(const Look& look);
[[nodiscard]] MaybeIntent draw_way_on(const DebriefPen& pen);

} // namespace tegenover::ui
