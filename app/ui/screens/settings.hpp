// ui/screens/settings.hpp
//
// The settings, as a sheet over whatever screen is open. Every change takes effect at once.
#pragma once

#include "engine/words.hpp"
#include "session/app_view.hpp"
#include "session/intent.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/look.hpp"

#include <optional>

namespace tegenover::ui {

struct SettingsScratch {
    HeldSlider text_size; ///< the sheet grows with the text, away from under the pointer
};

/// While `view.settings` holds values; with what can be done with all records at the end.
[[nodiscard]] std::optional<session::Intent> draw_settings(const session::AppView& view,
                                                           const Look& look,
                                                           const engine::Words& words,
                                                           SettingsScratch& scratch);

} // namespace tegenover::ui
