// ui/screens/debrief.cpp
//
// The frame of the debrief: steps above, one page, the way on below.
#include "ui/screens/debrief.hpp"

#include "ui/screens/debrief_pages.hpp"
#include "ui/screens/debrief_steps.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/signs.hpp"

#include <algorithm>

namespace tegenover::ui {
namespace {

using session::DebriefPage;

/// Texts of another attempt, or of this one from before the last visit, make way for what is kept.
void take_up(const session::DebriefView& view, DebriefScratch& scratch)
{
    const auto& story = view.story;
    if (scratch.attempt == view.attempt && scratch.questions.size() == story.questions.size()) {
        return;
    }
    scratch.attempt = view.attempt;
    scratch.questions.assign(story.questions.size(), TextDraft{});
    const auto written = std::min(story.questions.size(), story.notes.reflections.size());
    for (std::size_t i = 0; i < written; ++i)
        scratch.questions[i].write(story.notes.reflections[i]);
    scratch.promise.write(story.notes.promise);
    scratch.name = story.notes.name;
    scratch.unfolded.clear();
    scratch.other_responses = 0;
}

MaybeIntent draw_page(const DebriefPen& pen)
{
    switch (pen.view.page) {
    case DebriefPage::her_eyes:
        return draw_her_eyes_page(pen);
    case DebriefPage::estimate:
        return draw_estimate_page(pen);
    case DebriefPage::gap:
        return draw_gap_page(pen);
    case DebriefPage::moments:
        return draw_moments_page(pen);
    case DebriefPage::what_if:
        return draw_what_if_page(pen);
    case DebriefPage::reflection:
        return draw_reflection_page(pen);
    case DebriefPage::keep:
        return draw_keep_page(pen);
    }
    return std::nullopt;
}

} // namespace

std::string DebriefPen::name() const
{
    return view.client_name.empty() ? std::string{words("debrief.client")} : view.client_name;
}

std::string
DebriefPen::say(std::string_view key,
                std::initializer_list<std::pair<std::string_view, std::string_view>> more) const
{
    return engine::fill(engine::fill(words(key), more), {{"name", name()}});
}

std::optional<session::Intent> draw_debrief_screen(const session::DebriefView& view,
                                                   const Look& look, const engine::Words& words,
                                                   DebriefScratch& scratch, double)
{
    scratch.moving = false;
    DebriefPen pen{view, look, words, scratch};
    if (view.story.moments.empty()) {
        const ScrollArea area(look, "debrief", 0);
        const Page page(look);
        empty_state(look, Icon::book, words("debrief.empty"), words("debrief.empty_advice"));
        return std::nullopt;
    }
    take_up(view, scratch);
    MaybeIntent intent = draw_steps(pen);
    pen.height = ImGui::GetContentRegionAvail().y - way_on_height(look);
    const float top = ImGui::GetCursorPosY();
    // Of each conversation, so that another one's page begins at its top.
    ImGui::PushID(std::to_string(view.attempt).c_str());
    ImGui::PushID(static_cast<int>(view.page));
    if (auto wanted = draw_page(pen)) intent = wanted;
    ImGui::PopID();
    ImGui::PopID();
    ImGui::SetCursorPosY(top + pen.height);
    if (auto wanted = draw_way_on(pen)) intent = wanted;
    return intent;
}

} // namespace tegenover::ui
