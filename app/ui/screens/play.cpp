// ui/screens/play.cpp
//
// The conversation as words and buttons.
#include "ui/screens/play.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

namespace tegenover::ui {

std::optional<session::Intent> draw_play_screen(const session::PlayView& view, const Look& look,
                                                const engine::Words&, PlayScratch& scratch, double)
{
    std::optional<session::Intent> intent;
    scratch.moving = false;
    const ScrollArea area(look, "play", 0);
    const Page page(look);
    paragraph(look, view.says);
    for (const auto& response : view.responses) {
        if (button(look, response.id, {.label = response.says})) {
            intent = session::Decide{engine::Respond{response.id}};
        }
    }
    return intent;
}

} // namespace tegenover::ui
