// ui/screens/app_bar.hpp
//
// The slim bar on top of every screen: where one is, the way back, the settings. Nothing else.
#pragma once

#include "engine/words.hpp"
#include "session/app_view.hpp"
#include "session/intent.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

/// Takes the full width at the cursor; leaves the cursor below it.
[[nodiscard]] std::optional<session::Intent>
draw_app_bar(const session::AppView& view, const Look& look, const engine::Words& words);

} // namespace tegenover::ui
