// ui/screens/play_overlays.hpp
//
// What lies over the conversation: a pause, the question whether to leave, the transcript.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct PlayScratch;

[[nodiscard]] std::optional<session::Intent> draw_play_overlays(const session::PlayView& view,
                                                                const Look& look,
                                                                const engine::Words& words,
                                                                PlayScratch& scratch);

} // namespace tegenover::ui
