// ui/screens/editor_form_ending.cpp
//
// How a conversation ends, with the questions to look back on; and the reasons that a learner picks
// from after responding.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace tegenover::ui {

namespace {

std::string pointer_to(std::size_t moment, std::string_view list, std::size_t place)
{
    return "/moments/" + std::to_string(moment) + std::string(list) + std::to_string(place);
}

void draw_fits(const EditorPen& pen, std::size_t number, std::size_t place)
{
    const auto& moment = pen.scene().moments[number];
    const auto& reason = moment.reasons[place];
    caption(pen.look, pen.words("editor.reason_fits"));
    bool first = true;
    for (const auto& response : moment.responses) {
        const auto met = std::find(reason.fits.begin(), reason.fits.end(), response.id);
        const auto label = beginning_of(response_words(pen, response), 36);
        const Chip one{.label = label, .chosen = met != reason.fits.end()};
        if (!first) flow(pen.look, chip_width(pen.look, one), 0.4F);
        first = false;
        if (!chip(pen.look, response.id, one)) continue;
        auto fits = reason.fits;
        if (one.chosen) std::erase(fits, response.id);
        if (!one.chosen) fits.push_back(response.id);
        pen.edit(authoring::SetFits{number, place, std::move(fits)});
    }
}

} // namespace

void draw_ending_form(const EditorPen& pen, std::size_t number)
{
    const auto& ending = *pen.scene().moments[number].ending;
    heading(pen.look, pen.words("editor.ending"), 2);
    std::array<std::string, 3> names;
    std::array<std::string_view, 3> labels;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names.at(i) = engine::capitalised(pen.word("outcome.", engine::keys<engine::Outcome>()[i]));
        labels.at(i) = names.at(i);
    }
    if (const auto picked =
            segmented(pen.look, "outcome", labels, static_cast<std::size_t>(ending.outcome)))
        pen.edit(authoring::SetOutcome{number, static_cast<engine::Outcome>(*picked)});
    space(pen.look, 0.6F);
    words_field(pen, "/moments/" + std::to_string(number) + "/ending/title",
                {.label = "editor.ending_title",
                 .hint = "editor.ending_title_hint",
                 .rows = 1,
                 .one_paragraph = true});
    for (std::size_t i = 0; i < ending.reflection.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        words_field(pen, pointer_to(number, "/ending/reflection/", i),
                    {.label = "editor.reflection", .hint = "editor.reflection_hint"});
        const auto wish = item_actions(
            pen,
            {.place = i, .count = ending.reflection.size(), .remove = "editor.remove_question"});
        if (wish == ItemAction::earlier) pen.edit(authoring::MoveReflection{number, i, i - 1});
        if (wish == ItemAction::later) pen.edit(authoring::MoveReflection{number, i, i + 1});
        if (wish == ItemAction::remove) pen.edit(authoring::RemoveReflection{number, i});
        ImGui::PopID();
    }
    const Button add{
        .label = pen.words("editor.add_question"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (button(pen.look, "add-question", add)) {
        attend_to(pen,
                  {.pointer = pointer_to(number, "/ending/reflection/", ending.reflection.size())});
        pen.edit(authoring::AddReflection{number, ending.reflection.size()});
    }
    space(pen.look, 0.6F);
}

void draw_reasons_form(const EditorPen& pen, std::size_t number)
{
    const auto& moment = pen.scene().moments[number];
    heading(pen.look, pen.words("editor.reasons"), 3);
    caption(pen.look, pen.words("editor.reasons_about"));
    for (std::size_t i = 0; i < moment.reasons.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        words_field(pen, pointer_to(number, "/reasons/", i),
                    {.label = "editor.reason",
                     .hint = "editor.reason_hint",
                     .rows = 1,
                     .one_paragraph = true});
        draw_fits(pen, number, i);
        name_field(pen, "reason", "editor.reason_name", moment.reasons[i].id, [&](std::string id) {
            return authoring::RenameReason{number, i, std::move(id)};
        });
        const auto wish = item_actions(
            pen, {.place = i, .count = moment.reasons.size(), .remove = "editor.remove_reason"});
        if (wish == ItemAction::earlier) pen.edit(authoring::MoveReason{number, i, i - 1});
        if (wish == ItemAction::later) pen.edit(authoring::MoveReason{number, i, i + 1});
        if (wish == ItemAction::remove) pen.edit(authoring::RemoveReason{number, i});
        ImGui::PopID();
    }
    const Button add{
        .label = pen.words("editor.add_reason"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (button(pen.look, "add-reason", add)) {
        attend_to(pen, {.pointer = pointer_to(number, "/reasons/", moment.reasons.size())});
        pen.edit(authoring::AddReason{number, moment.reasons.size(), engine::Reason{}});
    }
    space(pen.look, 0.6F);
}

} // namespace tegenover::ui
