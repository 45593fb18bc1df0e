// session/anywhere.cpp
//
// The steps that every screen knows: to the library, one back, settings, messages, the end.
#include "session/editor/steps.hpp"
#include "session/handlers.hpp"
#include "session/leaving.hpp"

#include <utility>

namespace tegenover::session {

namespace {

void leave_for(Turn& turn, ScreenModel next)
{
    turn.model = leaving_for(std::move(turn.model), std::move(next));
}

/// Asks before a conversation is left halfway; gives up asking or pausing first.
void go_back_from(Turn& turn, PlayScreen& screen)
{
    const auto* attempt = find_attempt(turn.model, screen.attempt);
    if (screen.leaving || screen.paused) {
        screen.leaving = screen.paused = false;
    } else if (attempt == nullptr || attempt->ended) {
        leave_for(turn, turn.model.library);
    } else {
        screen.leaving = true;
    }
}

} // namespace

void handle(Turn& turn, const GoToLibrary&)
{
    if (std::holds_alternative<LibraryScreen>(turn.model.screen)) return;
    leave_for(turn, turn.model.library);
    turn.effects.push_back(ListRecords{});
}

void handle(Turn& turn, const OpenSettings&) { turn.model.settings_open = true; }

void handle(Turn& turn, const CloseSettings&)
{
    turn.model.settings_open = false;
    turn.model.asks_to_delete = false;
}

void handle(Turn& turn, const ChangeSettings& intent)
{
    const auto settings = in_range(intent.settings);
    if (settings == turn.model.settings) return;
    turn.model.settings = settings;
    turn.effects.push_back(KeepSettings{settings});
}

void handle(Turn& turn, const DismissNotice&) { turn.model.notice.reset(); }

void handle(Turn& turn, const Quit&) { turn.model.quit = true; }

void handle(Turn& turn, const GoBack&)
{
    if (turn.model.asks_to_delete) {
        turn.model.asks_to_delete = false;
        return;
    }
    if (turn.model.settings_open) {
        turn.model.settings_open = false;
        return;
    }
    if (auto* play = std::get_if<PlayScreen>(&turn.model.screen)) {
        go_back_from(turn, *play);
        return;
    }
    if (std::holds_alternative<EditorScreen>(turn.model.screen)) {
        handle(turn, asked(LeaveWriting{}));
        return;
    }
    if (std::holds_alternative<PairScreen>(turn.model.screen)) return go_back_in_pair(turn);
    handle(turn, GoToLibrary{});
}

void handle(Turn& turn, const EffectFailed& intent)
{
    turn.model.notice = Notice{Notice::Tone::warning, intent.words_key, intent.cause};
}

} // namespace tegenover::session
