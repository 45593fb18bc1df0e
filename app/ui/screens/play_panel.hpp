// ui/screens/play_panel.hpp
//
// Beside the stage: what the learner is asked, may choose, or may read now. One thing at a time.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/screens/play_places.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct PlayScratch;

[[nodiscard]] std::optional<session::Intent>
draw_play_panel(const session::PlayView& view, const Look& look, const engine::Words& words,
                PlayScratch& scratch, const PlayPlaces& places);

} // namespace tegenover::ui
