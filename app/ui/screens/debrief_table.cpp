// ui/screens/debrief_table.cpp
//
// No figure stands in any of these: trust has a high and a low end, principles have names.
#include "ui/screens/debrief_table.hpp"

#include "ui/screens/debrief_lines.hpp"
#include "ui/widgets/button.hpp"
#include "ui/widgets/card.hpp"
#include "ui/widgets/charts.hpp"
#include "ui/widgets/icons.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tegenover::ui {
namespace {

using reports::Deed;

std::string tip_of(const DebriefPen& pen, const reports::Debrief& story, std::size_t point)
{
    if (point == 0) return pen.say("debrief.trust_start");
    const auto number = std::to_string(point);
    return pen.say("debrief.moment", {{"number", number}}) + ": " +
           words_of(pen, story.moments[point - 1].deed);
}

struct Line {
    std::vector<std::string> tips;
    std::vector<TrustPoint> points;
};

Line line_of(const DebriefPen& pen, const reports::Debrief& story)
{
    Line line;
    for (std::size_t i = 0; i < story.trust.size() && i <= story.moments.size(); ++i)
        line.tips.push_back(tip_of(pen, story, i));
    for (std::size_t i = 0; i < line.tips.size(); ++i)
        line.points.push_back({static_cast<float>(story.trust[i]), line.tips[i]});
    return line;
}

void draw_principles(const DebriefPen& pen, const Deed& deed, int sign, std::string_view key)
{
    bool first = true;
    for (std::size_t p = 0; p < engine::principle_count; ++p) {
        if (deed.scores[p] * sign <= 0) continue;
        const auto name =
            pen.say("principle." + std::string{engine::key(engine::all_principles[p])});
        if (first) draw_label(pen.look, pen.say(key));
        first = false;
        principle_label(pen.look, p, name);
    }
}

Icon sign_of(engine::ResponseKind kind)
{
    if (kind == engine::ResponseKind::act) return Icon::act;
    return kind == engine::ResponseKind::silence ? Icon::silence : Icon::speech;
}

void draw_other_words(const DebriefPen& pen, const Deed& other)
{
    const bool says = other.kind == engine::ResponseKind::say;
    icon(pen.look, sign_of(other.kind), pen.look.theme.accent, 1.2F);
    ImGui::SameLine(0, pen.look.em(0.6F));
    const Column column(0, available_width());
    paragraph(pen.look, words_of(pen, other), Tone::ink,
              says ? TextKind::body : TextKind::spoken_act);
}

void draw_explanation(const DebriefPen& pen, const Deed& other)
{
    space(pen.look, 0.4F);
    paragraph(pen.look, other.why, Tone::ink);
    space(pen.look, 0.3F);
    draw_principles_of(pen, other);
    space(pen.look, 0.3F);
}

MaybeIntent draw_other(const DebriefPen& pen, std::size_t moment, const Deed& other)
{
    MaybeIntent intent;
    auto& scratch = pen.scratch;
    const bool unfolded = scratch.unfolded == other.id && scratch.unfolded_in == moment;
    const Card card(pen.look, {.raised = false, .padding = 0.9F});
    draw_other_words(pen, other);
    if (unfolded) draw_explanation(pen, other);
    ImGui::PushID(other.id.c_str());
    const auto unfold = pen.say(unfolded ? "debrief.other_close" : "debrief.other_open");
    const auto attempt = pen.say("debrief.try_here");
    if (button(pen.look, "why", {.label = unfold, .kind = ButtonKind::quiet})) {
        scratch.unfolded = unfolded ? std::string{} : other.id;
        scratch.unfolded_in = moment;
    }
    const Button way{.label = attempt, .kind = ButtonKind::secondary, .icon = Icon::again};
    flow(pen.look, button_width(pen.look, way));
    if (button(pen.look, "try", way))
        intent = session::TryInstead{pen.view.story.moments[moment].decision, other.id};
    ImGui::PopID();
    return intent;
}

} // namespace

MaybeIntent draw_trust(const DebriefPen& pen, std::size_t marked, float height)
{
    const Line went = line_of(pen, pen.view.story);
    const auto went_name = pen.say("debrief.what_if.went");
    const auto other_name = pen.say("debrief.what_if.other");
    const auto high = pen.say("debrief.trust_high");
    const auto low = pen.say("debrief.trust_low");
    const bool two = pen.view.what_if && pen.view.page == session::DebriefPage::what_if;
    const Line other = two ? line_of(pen, pen.view.what_if->other) : Line{};
    std::vector<TrustLine> lines{{went_name, went.points}};
    if (two) lines.push_back({other_name, other.points});
    const auto chosen = trust_line(pen.look, "trust",
                                   {.lines = lines,
                                    .low_end = low,
                                    .high_end = high,
                                    .current = marked + 1,
                                    .height = height});
    if (!chosen) return std::nullopt;
    return session::OpenMoment{*chosen == 0 ? 0 : *chosen - 1};
}

void draw_principles_of(const DebriefPen& pen, const Deed& deed)
{
    draw_principles(pen, deed, 1, "debrief.gave");
    draw_principles(pen, deed, -1, "debrief.cost");
}

MaybeIntent draw_others(const DebriefPen& pen, std::size_t moment)
{
    MaybeIntent intent;
    const auto& others = pen.view.story.moments[moment].others;
    if (others.empty()) paragraph(pen.look, pen.say("debrief.no_others"), Tone::muted);
    for (const auto& other : others) {
        if (auto wanted = draw_other(pen, moment, other)) intent = wanted;
        space(pen.look, 0.6F);
    }
    return intent;
}

MaybeIntent draw_moment_turner(const DebriefPen& pen, std::size_t moment)
{
    MaybeIntent intent;
    const auto count = pen.view.story.moments.size();
    if (icon_button(pen.look, "moment-before", Icon::back, pen.say("debrief.moment_previous"),
                    moment > 0)) {
        intent = session::OpenMoment{moment - 1};
    }
    ImGui::SameLine(0, pen.look.em(0.5F));
    if (icon_button(pen.look, "moment-after", Icon::forward, pen.say("debrief.moment_next"),
                    moment + 1 < count)) {
        intent = session::OpenMoment{moment + 1};
    }
    ImGui::SameLine(0, pen.look.em(0.8F));
    const auto number = std::to_string(moment + 1);
    const auto all = std::to_string(count);
    const Column column(0, available_width());
    heading(pen.look, pen.say("debrief.moment_of", {{"number", number}, {"count", all}}), 3);
    return intent;
}

} // namespace tegenover::ui
