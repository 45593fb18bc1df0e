// ui/screens/progress_parts.hpp
//
// The parts of the progress screen, each in a file of its own. Only progress.cpp includes this.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/progress_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

/// Scene, period and principle; the new wish where one was chosen.
[[nodiscard]] std::optional<session::ProgressScreen>
draw_progress_filters(const session::ProgressView& view, const Look& look,
                      const engine::Words& words);

/// One chart per principle, or the chosen one large: measure and own estimate, 0 to 100, try after
/// try from left to right.
void draw_progress_charts(const session::ProgressView& view, const Look& look,
                          const engine::Words& words);

/// The same figures as rows, newest first; a row opens that conversation.
[[nodiscard]] std::optional<session::Intent> draw_progress_table(const session::ProgressView& view,
                                                                 const Look& look,
                                                                 const engine::Words& words);

/// How often each scene was played, and how it ended.
void draw_scene_tries(const session::ProgressView& view, const Look& look,
                      const engine::Words& words);

/// What was promised, to be ticked off.
[[nodiscard]] std::optional<session::Intent>
draw_promises(const session::ProgressView& view, const Look& look, const engine::Words& words);

} // namespace tegenover::ui
