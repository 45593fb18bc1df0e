// ui/screens/debrief_moments.cpp
//
// All moments beside the one that is opened; where it is narrow, one moment and the ways to the
// others.
#include "ui/screens/debrief_lines.hpp"
#include "ui/screens/debrief_moment.hpp"
#include "ui/screens/debrief_table.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace tegenover::ui {
namespace {

constexpr float list_width = 21; // em
constexpr float narrowest_story = 27;
constexpr std::size_t most_pointed_out = 3;

/// The moments where most was left on the table, at most three: worth another look.
std::vector<bool> worth_another_look(const reports::Debrief& story)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < story.moments.size(); ++i)
        if (story.moments[i].missed > 0) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return story.moments[a].missed > story.moments[b].missed;
    });
    std::vector<bool> worth(story.moments.size(), false);
    for (std::size_t i = 0; i < std::min(order.size(), most_pointed_out); ++i)
        worth[order[i]] = true;
    return worth;
}

bool draw_entry(const DebriefPen& pen, std::size_t moment, bool worth)
{
    const auto& story = pen.view.story.moments[moment];
    const auto number = std::to_string(moment + 1);
    const auto name = pen.say("debrief.moment", {{"number", number}});
    const auto words = words_of(pen, story.deed);
    return pressable_card(
        pen.look, number, name,
        {.raised = false, .chosen = moment == pen.view.moment, .padding = 0.7F}, [&] {
            paragraph(pen.look, name, Tone::ink, TextKind::caption_strong);
            one_line(pen.look, words, available_width(), Tone::ink,
                     story.deed.kind == engine::ResponseKind::say ? TextKind::body
                                                                  : TextKind::spoken_act);
            draw_trust_change(pen, story);
            if (!worth) return;
            icon(pen.look, Icon::eye, pen.look.theme.accent, 0.9F);
            ImGui::SameLine(0, pen.look.em(0.3F));
            caption(pen.look, pen.say("debrief.worth"), Tone::accent);
        });
}

MaybeIntent draw_list(const DebriefPen& pen)
{
    MaybeIntent intent;
    const auto worth = worth_another_look(pen.view.story);
    for (std::size_t i = 0; i < pen.view.story.moments.size(); ++i) {
        if (draw_entry(pen, i, worth[i])) intent = session::OpenMoment{i};
        space(pen.look, 0.35F);
    }
    space(pen.look, 1);
    return intent;
}

void draw_title(const DebriefPen& pen)
{
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.moments.title"), 2);
    paragraph(pen.look, pen.say("debrief.moments.about"), Tone::muted);
    space(pen.look, 0.6F);
}

MaybeIntent draw_story(const DebriefPen& pen, std::size_t moment)
{
    MaybeIntent intent;
    space(pen.look, 1);
    draw_label(pen.look, pen.say("debrief.trust"));
    if (auto chosen = draw_trust(pen, moment, 6)) intent = chosen;
    space(pen.look, 0.8F);
    if (auto turned = draw_moment_turner(pen, moment)) intent = turned;
    space(pen.look, 0.8F);
    if (auto wanted = draw_moment(pen, moment)) intent = wanted;
    space(pen.look, 2);
    return intent;
}

MaybeIntent draw_narrow(const DebriefPen& pen, std::size_t moment)
{
    const ScrollArea area(pen.look, "moment-" + std::to_string(moment), pen.height);
    const Page page(pen.look, debrief_characters);
    draw_title(pen);
    return draw_story(pen, moment);
}

MaybeIntent draw_wide(const DebriefPen& pen, std::size_t moment)
{
    MaybeIntent intent;
    const Page page(pen.look, debrief_characters);
    const float gap = pen.look.em(1.6F);
    const float left = std::floor(pen.look.em(list_width));
    const float right = available_width() - left - gap;
    const ImVec2 start = ImGui::GetCursorPos();
    {
        const ScrollArea area(pen.look, "list", pen.height, left);
        const Column column(0, available_width() - pen.look.em(1));
        draw_title(pen);
        if (auto opened = draw_list(pen)) intent = opened;
    }
    ImGui::SetCursorPos({start.x + left + gap, start.y});
    {
        const ScrollArea area(pen.look, "moment-" + std::to_string(moment), pen.height, right);
        const Column column(pen.look.em(0.4F), available_width() - pen.look.em(1.4F));
        if (auto wanted = draw_story(pen, moment)) intent = wanted;
    }
    return intent;
}

} // namespace

MaybeIntent draw_moments_page(const DebriefPen& pen)
{
    const auto moment = std::min(pen.view.moment, pen.view.story.moments.size() - 1);
    const bool wide = available_width() > pen.look.em(list_width + narrowest_story + 4);
    return wide ? draw_wide(pen, moment) : draw_narrow(pen, moment);
}

} // namespace tegenover::ui
