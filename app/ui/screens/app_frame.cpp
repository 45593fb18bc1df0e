// ui/screens/app_frame.cpp
//
// The order is that of the eye and of Tab: bar, screen, settings, message.
#include "ui/screens/app_frame.hpp"

#include "ui/screens/app_bar.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pace.hpp"
#include "ui/widgets/signs.hpp"

#include <imgui_internal.h>

#include <utility>

namespace tegenover::ui {

namespace {

using session::Intent;

constexpr double coming_in = 0.2; // seconds

struct DrawScreen {
    const Look& look;
    const engine::Words& words;
    Scratch& scratch;
    double seconds;

    std::optional<Intent> operator()(const session::LibraryView& view) const
    {
        return draw_library_screen(view, look, words, scratch.library, seconds);
    }
    std::optional<Intent> operator()(const session::CaseView& view) const
    {
        return draw_case_reader_screen(view, look, words, scratch.case_reader, seconds);
    }
    std::optional<Intent> operator()(const session::BeforeView& view) const
    {
        return draw_before_screen(view, look, words, scratch.before, seconds);
    }
    std::optional<Intent> operator()(const session::PlayView& view) const
    {
        return draw_play_screen(view, look, words, scratch.play, seconds);
    }
    std::optional<Intent> operator()(const session::DebriefView& view) const
    {
        return draw_debrief_screen(view, look, words, scratch.debrief, seconds);
    }
    std::optional<Intent> operator()(const session::ProgressView& view) const
    {
        return draw_progress_screen(view, look, words, scratch.progress, seconds);
    }
    std::optional<Intent> operator()(const session::EditorView& view) const
    {
        return draw_editor_screen(view, look, words, scratch.editor, seconds);
    }
    std::optional<Intent> operator()(const session::PairView& view) const
    {
        return draw_pair_screen(view, look, words, scratch.pair, seconds);
    }
};

bool moves(const Scratch& scratch, const session::ScreenView& screen)
{
    const bool moving[] = {scratch.library.moving, scratch.case_reader.moving,
                           scratch.before.moving,  scratch.play.moving,
                           scratch.debrief.moving, scratch.progress.moving,
                           scratch.editor.moving,  scratch.pair.moving};
    return moving[screen.index()];
}

/// Esc goes one step back, unless something nearer takes it: a field, a dialog.
bool wants_back(const session::AppView& view)
{
    if (view.settings || ImGui::GetIO().WantTextInput || ImGui::IsAnyItemActive()) return false;
    if (any_list_open()) return false;
    return ImGui::IsKeyPressed(ImGuiKey_Escape, false);
}

/// A fresh screen starts at its top, with the keyboard on nothing of the last one.
void enter_screen(const session::ScreenView& screen, Scratch& scratch, double seconds)
{
    if (scratch.screen_since >= 0 && scratch.screen == screen.index()) return;
    if (scratch.screen_since >= 0) ImGui::ClearActiveID();
    scratch.screen = screen.index();
    scratch.screen_since = seconds;
    scratch.pair.page = std::variant_npos; // its fields take up what the view says
}

std::string message(const session::Notice& notice, const engine::Words& words)
{
    return engine::fill(words(notice.words_key), {{"detail", notice.detail}});
}

void draw_notice(const session::AppView& view, const Look& look, const engine::Words& words,
                 Scratch& scratch, double seconds, Drawn& drawn)
{
    const std::string text = view.notice ? message(*view.notice, words) : std::string();
    if (text != scratch.notice_shown) {
        scratch.notice_shown = text;
        scratch.notice_since = seconds;
    }
    if (!view.notice) return;
    const float presence = eased(scratch.notice_since, seconds, coming_in, look.reduced_motion);
    if (toast(look, "notice", {text, words("app.dismiss"), presence})) {
        drawn.intents.emplace_back(session::DismissNotice{});
    }
    drawn.animating = drawn.animating || presence < 1;
}

void draw_screen(const session::AppView& view, const Look& look, const engine::Words& words,
                 Scratch& scratch, double seconds, Drawn& drawn)
{
    const Screen screen("app", false);
    const bool back = wants_back(view) && !scratch.list_was_open;
    if (auto intent = draw_app_bar(view, look, words)) drawn.intents.push_back(*intent);
    ImGui::PushID(static_cast<int>(view.screen.index()));
    if (auto intent = std::visit(DrawScreen{look, words, scratch, seconds}, view.screen)) {
        drawn.intents.push_back(std::move(*intent));
    }
    ImGui::PopID();
    drawn.animating = moves(scratch, view.screen);
    if (back && drawn.intents.empty()) drawn.intents.emplace_back(session::GoBack{});
    scratch.list_was_open = any_list_open();
}

} // namespace

Drawn draw_app(const session::AppView& view, const Look& look, const engine::Words& words,
               Scratch& scratch, double seconds)
{
    Drawn drawn;
    enter_screen(view.screen, scratch, seconds);
    draw_screen(view, look, words, scratch, seconds, drawn);
    if (view.settings) {
        if (auto intent = draw_settings(view, look, words, scratch.settings)) {
            drawn.intents.push_back(std::move(*intent));
        }
    }
    draw_notice(view, look, words, scratch, seconds, drawn);
    return drawn;
}

} // namespace tegenover::ui
