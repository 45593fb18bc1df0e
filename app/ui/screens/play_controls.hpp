// ui/screens/play_controls.hpp
//
// What is always there: one step back, a pause, the conversation so far, leaving; and the keys.
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
draw_controls(const session::PlayView& view, const Look& bright, const engine::Words& words,
              PlayScratch& scratch, const Place& place);

/// The keys that belong to no item. Call it after everything was drawn.
[[nodiscard]] std::optional<session::Intent> keys_of_play(const session::PlayView& view,
                                                          const Look& look, PlayScratch& scratch);

} // namespace tegenover::ui
