// ui/screens/debrief.cpp
//
// The pages of the debrief.
#include "ui/screens/debrief.hpp"

#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

namespace tegenover::ui {

std::optional<session::Intent> draw_debrief_screen(const session::DebriefView& view,
                                                   const Look& look, const engine::Words&,
                                                   DebriefScratch& scratch, double)
{
    scratch.moving = false;
    const ScrollArea area(look, "debrief", 0);
    const Page page(look);
    heading(look, view.scene_title, 1);
    return std::nullopt;
}

} // namespace tegenover::ui
