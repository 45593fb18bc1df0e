// ui/screens/editor_removing.cpp
//
// Taking moments away: at once where nothing leads to them, else with the ways that do, and where
// these are to lead instead.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/dialog.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace tegenover::ui {

namespace {

constexpr std::size_t most_shown = 5;

bool goes(const std::vector<std::size_t>& moments, std::size_t moment)
{
    return std::ranges::find(moments, moment) != moments.end();
}

/// Responses of moments that stay, each once.
std::vector<session::ArrowView> ways_to(const EditorPen& pen,
                                        const std::vector<std::size_t>& moments)
{
    std::vector<session::ArrowView> ways;
    for (const auto& arrow : pen.view.arrows) {
        if (!goes(moments, arrow.to) || goes(moments, arrow.from)) continue;
        const bool met = std::ranges::any_of(ways, [&](const auto& one) {
            return one.from == arrow.from && one.response == arrow.response;
        });
        if (!met) ways.push_back(arrow);
    }
    return ways;
}

void draw_ways(const EditorPen& pen, const std::vector<session::ArrowView>& ways)
{
    paragraph(pen.look, engine::counted(pen.words, "editor.remove_links", ways.size()));
    space(pen.look, 0.3F);
    for (std::size_t i = 0; i < std::min(ways.size(), most_shown); ++i) {
        const auto& from = pen.scene().moments[ways[i].from];
        const auto says = response_words(pen, from.responses[ways[i].response]);
        one_line(pen.look, from.id + "  ·  " + says, available_width(), Tone::muted,
                 TextKind::body);
    }
    if (ways.size() > most_shown) {
        caption(pen.look, engine::fill(pen.words("editor.remove_links_more"),
                                       {{"count", std::to_string(ways.size() - most_shown)}}));
    }
    space(pen.look, 0.6F);
}

/// Where they lead from then on: nowhere, or to a moment that stays.
void pick_way_on(const EditorPen& pen, MomentRemoval& removal)
{
    std::vector<std::string> names{std::string(pen.words("editor.leads_nowhere"))};
    std::vector<std::string> ids{""};
    for (const auto& card : pen.view.cards) {
        if (goes(removal.moments, card.moment)) continue;
        ids.push_back(card.id);
        names.push_back(card.words.empty() ? card.id : card.id + "  ·  " + card.words);
        std::ranges::replace(names.back(), '\n', ' ');
    }
    const auto found = std::ranges::find(ids, removal.lead_on);
    const auto now = found == ids.end() ? 0 : static_cast<std::size_t>(found - ids.begin());
    const auto picked =
        picker(pen.look, "lead-on", {.label = pen.words("editor.remove_lead_on"), .nothing = {}},
               names, now);
    if (picked) removal.lead_on = ids[*picked];
    space(pen.look, 1);
}

std::string title_of(const EditorPen& pen, const std::vector<std::size_t>& moments)
{
    if (moments.size() == 1)
        return engine::fill(pen.words("editor.delete_title"),
                            {{"title", pen.scene().moments[moments.front()].id}});
    return engine::counted(pen.words, "editor.remove_title", moments.size());
}

} // namespace

void remove_moments(const EditorPen& pen, const std::vector<std::size_t>& moments)
{
    if (ways_to(pen, moments).empty()) {
        pen.edit({authoring::RemoveMoments{moments, ""}}, session::whole_scene());
        return;
    }
    pen.scratch.removal = MomentRemoval{moments, {}};
    pen.scratch.moving = true;
}

void ask_about_removing(const EditorPen& pen)
{
    auto& asked = pen.scratch.removal;
    if (!asked) return;
    const auto& count = pen.scene().moments.size();
    const bool gone = std::ranges::any_of(asked->moments, [&](auto one) { return one >= count; });
    const auto ways = gone ? std::vector<session::ArrowView>{} : ways_to(pen, asked->moments);
    if (ways.empty()) return asked.reset();
    const DialogFrame frame(pen.look, "remove-moments", title_of(pen, asked->moments), 34);
    if (!frame.open()) return;
    draw_ways(pen, ways);
    pick_way_on(pen, *asked);
    const Button remove{.label = pen.words("editor.remove"), .kind = ButtonKind::danger};
    const bool removes = button(pen.look, "remove", remove);
    const Button keep{.label = pen.words("editor.delete_not"), .kind = ButtonKind::secondary};
    flow(pen.look, button_width(pen.look, keep));
    const bool keeps = button(pen.look, "keep", keep) || frame.dismissed();
    if (ImGui::IsWindowAppearing()) ImGui::SetItemDefaultFocus();
    if (!removes && !keeps) return;
    if (removes)
        pen.edit({authoring::RemoveMoments{asked->moments, asked->lead_on}},
                 session::whole_scene());
    frame.close();
    asked.reset();
}

} // namespace tegenover::ui
