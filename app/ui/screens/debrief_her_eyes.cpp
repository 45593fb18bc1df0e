// ui/screens/debrief_her_eyes.cpp
//
// The conversation once more: what happened on the left, what she went through on the right, one
// below the other where it is narrow. No figure, no verdict.
#include "ui/screens/debrief_lines.hpp"

#include "ui/widgets/card.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

namespace tegenover::ui {
namespace {

constexpr float said_share = 0.54F;
constexpr float narrowest = 19; // em, of either column

void draw_her_turn(const DebriefPen& pen, const reports::HerLine& her)
{
    side_by_side(
        pen.look, said_share, narrowest, [&] { draw_what_she_said(pen, her); },
        [&] { draw_what_she_felt(pen, her); });
}

void draw_your_turn(const DebriefPen& pen, const reports::Deed& deed)
{
    const float whole = available_width();
    const bool wide = whole > pen.look.em(2 * narrowest + 2);
    const float column = wide ? (whole - pen.look.em(2)) * said_share : whole;
    const float offset = pen.look.em(wide ? 6 : 3.7F);
    const Column own(offset, column - offset);
    draw_deed(pen, deed);
}

void draw_column_names(const DebriefPen& pen)
{
    if (available_width() <= pen.look.em(2 * narrowest + 2)) return;
    side_by_side(
        pen.look, said_share, narrowest, [&] { draw_label(pen.look, pen.say("debrief.said")); },
        [&] { draw_label(pen.look, pen.say("debrief.felt")); });
    space(pen.look, 0.6F);
}

void draw_ending(const DebriefPen& pen)
{
    const auto& story = pen.view.story;
    if (!story.outcome) return;
    draw_her_turn(pen, story.last_line);
    separator(pen.look);
    draw_label(pen.look, pen.say("debrief.ended"));
    paragraph(pen.look, story.ending_title, Tone::ink, TextKind::heading);
    paragraph(pen.look, pen.say("debrief.outcome." + std::string{engine::key(*story.outcome)}));
}

} // namespace

MaybeIntent draw_her_eyes_page(const DebriefPen& pen)
{
    const ScrollArea area(pen.look, "her-eyes", pen.height);
    const Page page(pen.look, debrief_characters);
    const auto& story = pen.view.story;
    space(pen.look, 1);
    heading(pen.look, pen.say("debrief.her_eyes.title"), 2);
    paragraph(pen.look, pen.say("debrief.her_eyes.about"));
    if (!story.notes.role.empty()) {
        space(pen.look, 0.25F);
        paragraph(pen.look,
                  pen.say("debrief.role") + ": " + pen.say("before.role." + story.notes.role),
                  Tone::muted);
    }
    space(pen.look, 1.5F);
    draw_column_names(pen);
    for (const auto& moment : story.moments) {
        draw_her_turn(pen, moment.her);
        space(pen.look, 0.6F);
        draw_your_turn(pen, moment.deed);
        space(pen.look, 1.1F);
    }
    draw_ending(pen);
    space(pen.look, 2);
    return std::nullopt;
}

} // namespace tegenover::ui
