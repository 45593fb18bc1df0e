// ui/screens/debrief_moment.cpp
//
// Her first: what she said, felt and showed. Then the deed, what it did, what else there was.
#include "ui/screens/debrief_moment.hpp"

#include "ui/screens/debrief_lines.hpp"
#include "ui/screens/debrief_table.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/pressable.hpp"
#include "ui/widgets/text.hpp"

#include <array>
#include <cmath>
#include <string>

namespace tegenover::ui {
namespace {

using reports::MomentStory;

constexpr float block_gap = 0.9F; // em

void draw_cues(const DebriefPen& pen, std::string_view key, Icon sign,
               const std::vector<std::string>& cues)
{
    if (cues.empty()) return;
    draw_label(pen.look, pen.say(key));
    for (const auto& cue : cues) {
        const bool noticed = sign == Icon::check;
        icon(pen.look, sign, noticed ? pen.look.theme.accent : pen.look.theme.muted, 1.1F);
        ImGui::SameLine(0, pen.look.em(0.5F));
        const Column column(0, available_width());
        paragraph(pen.look, cue, noticed ? Tone::ink : Tone::muted);
    }
    space(pen.look, block_gap);
}

void draw_what_she_showed(const DebriefPen& pen, const reports::HerLine& her)
{
    draw_cues(pen, "debrief.seen", Icon::check, her.seen);
    draw_cues(pen, "debrief.unseen", Icon::eye, her.unseen);
    if (!her.seen.empty() || !her.unseen.empty()) return;
    paragraph(pen.look, pen.say("debrief.no_cues"), Tone::muted);
    space(pen.look, block_gap);
}

void draw_hunch(const DebriefPen& pen, const MomentStory& story)
{
    if (!story.hunch) return;
    const auto& hunch = *story.hunch;
    if (hunch.about == engine::CheckIn::self) {
        const auto sense = engine::in_sentence(pen.say("sense." + hunch.answer));
        draw_label(pen.look, pen.say("debrief.hunch_self"));
        paragraph(pen.look, pen.say("debrief.hunch_self_about", {{"sense", sense}}));
    } else {
        const auto guess = engine::in_sentence(pen.say("mood." + hunch.answer));
        const auto felt =
            engine::in_sentence(pen.say("mood." + std::string{engine::key(story.her.emotion)}));
        draw_label(pen.look, pen.say("debrief.hunch"));
        paragraph(pen.look, pen.say(hunch.agrees ? "debrief.hunch_agrees" : "debrief.hunch_apart",
                                    {{"guess", guess}, {"felt", felt}}));
    }
    space(pen.look, block_gap);
}

void draw_reason(const DebriefPen& pen, const MomentStory& story)
{
    if (!story.reason) return;
    draw_label(pen.look, pen.say("debrief.reason"));
    paragraph(pen.look, story.reason->says);
    paragraph(pen.look,
              pen.say(story.reason->fits ? "debrief.reason_fits" : "debrief.reason_apart"),
              Tone::muted);
    space(pen.look, block_gap);
}

void draw_what_it_did(const DebriefPen& pen, const MomentStory& story)
{
    auto label = pen.say("debrief.why");
    if (const auto technique = technique_of(pen, story.deed); !technique.empty())
        label += " (" + technique + ")";
    draw_label(pen.look, label);
    if (!story.deed.why.empty()) paragraph(pen.look, story.deed.why);
    space(pen.look, 0.3F);
    draw_trust_change(pen, story);
    space(pen.look, 0.3F);
    draw_principles_of(pen, story.deed);
    space(pen.look, block_gap);
}

void draw_arrow(ImDrawList& list, const Look& look, ImVec2 centre, int change)
{
    const float size = look.em(0.36F);
    const ImU32 ink = packed(look.theme.ink);
    if (change == 0) {
        list.AddRectFilled({centre.x - size, centre.y - size * 0.3F},
                           {centre.x + size, centre.y + size * 0.3F}, ink);
        return;
    }
    const float tip = change > 0 ? -size : size;
    list.AddTriangleFilled({centre.x - size, centre.y - tip * 0.7F},
                           {centre.x + size, centre.y - tip * 0.7F}, {centre.x, centre.y + tip},
                           ink);
}

} // namespace

void draw_trust_change(const DebriefPen& pen, const MomentStory& story)
{
    const int change = story.trust_after - story.trust_before;
    const auto text = pen.say(change > 0   ? "debrief.trust_up"
                              : change < 0 ? "debrief.trust_down"
                                           : "debrief.trust_same");
    const Face& face = pen.look.fonts.of(TextKind::caption);
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float inset = pen.look.em(1.2F);
    const ImVec2 size = measure(face, text, available_width() - inset);
    take_space({inset + size.x, size.y});
    ImDrawList& list = *ImGui::GetWindowDrawList();
    draw_arrow(list, pen.look,
               {at.x + pen.look.em(0.45F), std::round(at.y + face.line_height() / 2)}, change);
    draw_text(list, face, text, {at.x + inset, at.y}, size.x + 1, packed(pen.look.theme.muted));
}

MaybeIntent draw_moment(const DebriefPen& pen, std::size_t moment)
{
    const MomentStory& story = pen.view.story.moments[moment];
    draw_what_she_said(pen, story.her);
    space(pen.look, 0.4F);
    draw_what_she_felt(pen, story.her);
    space(pen.look, block_gap);
    draw_what_she_showed(pen, story.her);
    draw_hunch(pen, story);
    draw_deed(pen, story.deed);
    space(pen.look, block_gap);
    draw_what_it_did(pen, story);
    draw_reason(pen, story);
    separator(pen.look);
    heading(pen.look, pen.say("debrief.others"), 3);
    space(pen.look, 0.4F);
    return draw_others(pen, moment);
}

} // namespace tegenover::ui
