// ui/screens/pair.cpp
//
// A page that comes in begins at its top, with nothing of the page before in the keyboard's hand.
#include "ui/screens/pair.hpp"

#include "ui/screens/pair_pages.hpp"
#include "ui/widgets/dialog.hpp"

#include <imgui_internal.h>

namespace tegenover::ui {

namespace {

using session::PairView;

/// What was typed before and is in the view comes back into the fields.
void take_up_texts(const PairView& view, PairScratch& scratch)
{
    if (const auto* setup = std::get_if<session::PairSetupView>(&view.page)) {
        scratch.names = setup->setup.names;
    }
    if (const auto* said = std::get_if<session::SayResponseView>(&view.page)) {
        scratch.own_words.write(said->own_words);
    }
    if (const auto* form = std::get_if<session::PairFormView>(&view.page)) {
        scratch.seen.write(form->seen);
    }
    if (const auto* plenary = std::get_if<session::PlenaryView>(&view.page)) {
        for (std::size_t i = 0; i < scratch.plenary.size(); ++i)
            scratch.plenary.at(i).write(plenary->answers.at(i));
    }
}

/// What was being set stays as it is while the clock stands still.
const std::size_t paused_page = session::PairPageView{session::PausedView{}}.index();

void enter_page(const PairView& view, PairScratch& scratch, double seconds)
{
    if (scratch.page == view.page.index()) return;
    const bool was_paused = scratch.page == paused_page;
    const bool pauses = view.page.index() == paused_page;
    ImGui::ClearActiveID();
    ImGui::GetCurrentContext()->NavDisableHighlight = true;
    scratch.page = view.page.index();
    scratch.page_since = seconds;
    scratch.rounding_off = false;
    if (!was_paused && !pauses) scratch.felt.reset();
    scratch.unfolded = {};
    take_up_texts(view, scratch);
}

PairWish ask_to_leave(const PairPen& pen)
{
    const auto title = pen.say("play.leave_title");
    const auto body = pen.say("pair.leave_about");
    const auto yes = pen.say("play.leave_yes");
    const auto no = pen.say("play.leave_no");
    const auto answer =
        dialog(pen.look, "leave-pair", {.title = title, .body = body, .yes = yes, .no = no});
    if (!answer) return std::nullopt;
    if (*answer == DialogAnswer::yes) return session::GoToLibrary{};
    return wish_for(session::AskToLeavePair{false});
}

/// She breathes where she is seen.
bool is_moving(const PairView& view, const PairScratch& scratch)
{
    return !view.leaving && std::holds_alternative<session::RespondView>(view.page) &&
           scratch.play.moving;
}

} // namespace

std::optional<session::Intent> draw_pair_screen(const PairView& view, const Look& look,
                                                const engine::Words& words, PairScratch& scratch,
                                                double seconds)
{
    enter_page(view, scratch, seconds);
    const PairPen pen{look, words, scratch, seconds};
    ImGui::PushID(static_cast<int>(view.page.index()));
    auto wish = std::visit([&](const auto& page) { return draw_page(pen, page); }, view.page);
    ImGui::PopID();
    if (view.leaving) wish = ask_to_leave(pen);
    scratch.moving = is_moving(view, scratch);
    return wish;
}

} // namespace tegenover::ui
