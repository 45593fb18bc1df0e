// ui/screens/timeline.hpp
//
// What happened, from top to bottom along a line. Takes no input.
#pragma once

#include "engine/words.hpp"
#include "session/case_view.hpp"
#include "ui/widgets/look.hpp"

namespace tegenover::ui {

void draw_timeline(const session::CaseView& view, const Look& look, const engine::Words& words);

} // namespace tegenover::ui
