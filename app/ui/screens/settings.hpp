// ui/screens/settings.hpp
//
// The settings, as a sheet over whatever screen is open. Every change takes effect at once.
#pragma once

#include "engine/words.hpp"
#include "session/intent.hpp"
#include "session/settings.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

/// Answers ChangeSettings or CloseSettings.
[[nodiscard]] std::optional<session::Intent>
draw_settings(const session::Settings& settings, const Look& look, const engine::Words& words);

} // namespace tegenover::ui
