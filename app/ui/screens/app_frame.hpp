// ui/screens/app_frame.hpp
//
// The frame in which every screen lives: the bar on top, one screen below it, the settings and a
// message over it. Chooses the screen; knows nothing of what is on it.
#pragma once

#include "engine/words.hpp"
#include "session/app_view.hpp"
#include "session/intent.hpp"
#include "ui/screens/before.hpp"
#include "ui/screens/case_reader.hpp"
#include "ui/screens/debrief.hpp"
#include "ui/screens/editor.hpp"
#include "ui/screens/library.hpp"
#include "ui/screens/pair.hpp"
#include "ui/screens/play.hpp"
#include "ui/screens/progress.hpp"
#include "ui/screens/settings.hpp"
#include "ui/widgets/look.hpp"

#include <string>
#include <vector>

namespace tegenover::ui {

/// What screens remember between frames and the model need not know.
struct Scratch {
    bool list_was_open = false; ///< or a dialog, in the frame before: Esc closed that
    LibraryScratch library;
    CaseScratch case_reader;
    BeforeScratch before;
    PlayScratch play;
    DebriefScratch debrief;
    ProgressScratch progress;
    EditorScratch editor;
    PairScratch pair;
    SettingsScratch settings;
    std::size_t screen = 0;   ///< which of ScreenView was drawn last
    double screen_since = -1; ///< seconds
    double notice_since = -1; ///< seconds
    std::string notice_shown; ///< the words of the message that is coming in
};

struct Drawn {
    std::vector<session::Intent> intents;
    bool animating = false; ///< something moves by itself: the next frame is due soon
};

/// `seconds` is a clock that only goes forward.
[[nodiscard]] Drawn draw_app(const session::AppView& view, const Look& look,
                             const engine::Words& words, Scratch& scratch, double seconds);

} // namespace tegenover::ui
