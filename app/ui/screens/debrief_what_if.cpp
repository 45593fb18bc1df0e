// ui/screens/debrief_what_if.cpp
//
// The conversation as it went beside the one that goes on from another response, and both lines of
// trust in one picture.
#include "ui/screens/debrief_lines.hpp"
#include "ui/screens/debrief_table.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/response_card.hpp"
#include "ui/widgets/signs.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>

namespace tegenover::ui {
namespace {

using session::WhatIfView;

void draw_turn(const DebriefPen& pen, const reports::HerLine& her)
{
    draw_what_she_said(pen, her);
    space(pen.look, 0.3F);
    draw_what_she_felt(pen, her);
    space(pen.look, 0.5F);
}

void draw_moments_from(const DebriefPen& pen, const reports::Debrief& story, std::size_t first,
                       bool explained)
{
    for (std::size_t i = first; i < story.moments.size(); ++i) {
        draw_turn(pen, story.moments[i].her);
        draw_deed(pen, story.moments[i].deed);
        if (explained && !story.moments[i].deed.why.empty()) {
            space(pen.look, 0.3F);
            draw_label(pen.look, pen.say("debrief.why"));
            paragraph(pen.look, story.moments[i].deed.why);
        }
        space(pen.look, 1);
    }
}

void draw_end(const DebriefPen& pen, const reports::Debrief& story)
{
    if (!story.outcome) return;
    draw_turn(pen, story.last_line);
    draw_label(pen.look, pen.say("debrief.what_if.ended"));
    paragraph(pen.look, story.ending_title, Tone::ink, TextKind::heading);
    paragraph(pen.look, pen.say("debrief.outcome." + std::string{engine::key(*story.outcome)}));
}

MaybeIntent draw_next_responses(const DebriefPen& pen, const WhatIfView& other)
{
    MaybeIntent intent;
    draw_turn(pen, other.now);
    heading(pen.look, pen.say("debrief.what_if.next"), 3);
    space(pen.look, 0.3F);
    if (other.next.empty()) paragraph(pen.look, pen.say("debrief.what_if.stuck"));
    int number = 0;
    for (const auto& response : other.next) {
        const bool silent = response.kind == engine::ResponseKind::silence;
        const std::string words =
            silent && response.says.empty() ? pen.say("debrief.silence") : response.says;
        ++number;
        if (response_card(pen.look, response.id,
                          {.text = words,
                           .look = response.kind == engine::ResponseKind::say ? ResponseLook::words
                                                                              : ResponseLook::act,
                           .number = number <= 9 ? number : 0})) {
            intent = session::RespondInWhatIf{response.id};
        }
        space(pen.look, 0.4F);
    }
    return intent;
}

MaybeIntent draw_other_column(const DebriefPen& pen, const WhatIfView& other)
{
    heading(pen.look, pen.say("debrief.what_if.other"), 3);
    space(pen.look, 0.5F);
    draw_moments_from(pen, other.other, other.from_moment, true);
    const bool grew = pen.scratch.other_responses != other.other.moments.size();
    if (grew && pen.scratch.other_responses > 0) ImGui::SetScrollHereY(0.35F);
    pen.scratch.other_responses = other.other.moments.size();
    if (!other.ended) return draw_next_responses(pen, other);
    draw_end(pen, other.other);
    return std::nullopt;
}

void draw_went_column(const DebriefPen& pen, std::size_t from)
{
    heading(pen.look, pen.say("debrief.what_if.went"), 3);
    space(pen.look, 0.5F);
    draw_moments_from(pen, pen.view.story, from, false);
    draw_end(pen, pen.view.story);
}

MaybeIntent draw_ways_out(const DebriefPen& pen)
{
    MaybeIntent intent;
    const auto back = pen.say("debrief.what_if.back");
    const auto close = pen.say("debrief.what_if.close");
    if (button(pen.look, "step-back", {.label = back, .icon = Icon::back}))
        intent = session::StepBackInWhatIf{};
    const Button away{.label = close, .kind = ButtonKind::quiet, .icon = Icon::close};
    flow(pen.look, button_width(pen.look, away));
    if (button(pen.look, "close", away)) intent = session::CloseWhatIf{};
    return intent;
}

MaybeIntent draw_both(const DebriefPen& pen, const WhatIfView& other)
{
    MaybeIntent intent;
    draw_label(pen.look, pen.say("debrief.trust"));
    // Its points only say what happened there; the moment in view is where the two part.
    static_cast<void>(draw_trust(pen, other.from_moment, 6));
    space(pen.look, 0.6F);
    if (auto wanted = draw_ways_out(pen)) intent = wanted;
    space(pen.look, 0.6F);
    const auto same = std::to_string(other.from_moment);
    paragraph(pen.look,
              other.from_moment == 0 ? pen.say("debrief.what_if.from_start")
                                     : pen.say("debrief.what_if.same", {{"number", same}}),
              Tone::muted);
    space(pen.look, 0.8F);
    side_by_side(
        pen.look, 0.5F, 21, [&] { draw_went_column(pen, other.from_moment); },
        [&] {
            if (auto wanted = draw_other_column(pen, other)) intent = wanted;
        });
    return intent;
}

MaybeIntent draw_choice_of_moment(const DebriefPen& pen)
{
    MaybeIntent intent;
    const auto moment = std::min(pen.view.moment, pen.view.story.moments.size() - 1);
    pen.scratch.other_responses = 0;
    const auto what = pen.say("debrief.what_if.empty");
    const auto next = pen.say("debrief.what_if.empty_advice");
    callout(pen.look, {.kind = CalloutKind::info, .what = what, .next = next});
    space(pen.look, 1);
    draw_label(pen.look, pen.say("debrief.trust"));
    if (auto chosen = draw_trust(pen, moment, 6)) intent = chosen;
    space(pen.look, 0.8F);
    if (auto turned = draw_moment_turner(pen, moment)) intent = turned;
    space(pen.look, 0.6F);
    const auto& story = pen.view.story.moments[moment];
    side_by_side(
        pen.look, 0.5F, 21,
        [&] {
            draw_turn(pen, story.her);
            draw_deed(pen, story.deed);
        },
        [&] {
            draw_label(pen.look, pen.say("debrief.others"));
            if (auto wanted = draw_others(pen, moment)) intent = wanted;
        });
    return intent;
}

} // namespace

MaybeIntent draw_what_if_page(const DebriefPen& pen)
{
    const ScrollArea area(pen.look, "what-if", pen.height);
    const Page page(pen.look, debrief_characters);
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.what_if.title"), 2);
    if (!pen.view.what_if) paragraph(pen.look, pen.say("debrief.what_if.about"));
    space(pen.look, 0.6F);
    MaybeIntent intent =
        pen.view.what_if ? draw_both(pen, *pen.view.what_if) : draw_choice_of_moment(pen);
    space(pen.look, 2);
    return intent;
}

} // namespace tegenover::ui
