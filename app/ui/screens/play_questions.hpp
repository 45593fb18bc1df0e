// ui/screens/play_questions.hpp
//
// What is asked or told between two responses: check-ins, reasons, an explanation. Each is answered
// by one choice and can be passed over.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/play_view.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

[[nodiscard]] std::optional<session::Intent>
draw_check_in(const session::PlayView& view, const Look& look, const engine::Words& words);
[[nodiscard]] std::optional<session::Intent>
draw_reasons(const session::PlayView& view, const Look& look, const engine::Words& words);
[[nodiscard]] std::optional<session::Intent>
draw_coaching(const session::PlayView& view, const Look& look, const engine::Words& words);

} // namespace tegenover::ui
