// ui/screens/editor_form_response.cpp
//
// One response: what the helper says or does, what it is worth, why, and where it leads.
#include "ui/screens/editor_fields.hpp"

#include "ui/widgets/button.hpp"
#include "ui/widgets/choices.hpp"
#include "ui/widgets/layout.hpp"
#include "ui/widgets/picker.hpp"
#include "ui/widgets/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace tegenover::ui {

namespace {

using authoring::Owner;

struct ResponsePlace {
    std::size_t moment = 0;
    std::size_t response = 0;
};

void draw_kind(const EditorPen& pen, ResponsePlace at, const engine::Response& response)
{
    const std::array<std::string_view, 3> kinds{pen.words("editor.kind_say"),
                                                pen.words("editor.kind_do"),
                                                pen.words("editor.kind_silence")};
    if (const auto picked =
            segmented(pen.look, "kind", kinds, static_cast<std::size_t>(response.kind))) {
        pen.edit(
            authoring::SetKind{at.moment, at.response, static_cast<engine::ResponseKind>(*picked)});
    }
    space(pen.look, 0.6F);
    if (response.kind != engine::ResponseKind::silence) return;
    const Counter seconds{.label = pen.words("editor.seconds"),
                          .value = response.seconds,
                          .least = 1,
                          .most = 60,
                          .fewer = pen.words("editor.less"),
                          .more = pen.words("editor.more")};
    if (const auto next = counter(pen.look, "seconds", seconds))
        pen.edit(authoring::SetSeconds{at.moment, at.response, *next});
}

void draw_technique(const EditorPen& pen, ResponsePlace at, const engine::Response& response)
{
    std::vector<std::string> names{std::string(pen.words("editor.no_technique"))};
    for (const auto key : engine::keys<engine::Technique>())
        names.push_back(engine::capitalised(pen.word("technique.", key)));
    const auto now =
        response.technique ? static_cast<std::size_t>(*response.technique) + 1 : std::size_t{0};
    const auto picked = picker(pen.look, "technique",
                               {.label = pen.words("editor.technique"), .nothing = {}}, names, now);
    if (picked) {
        pen.edit(authoring::SetTechnique{
            at.moment, at.response,
            *picked == 0 ? std::nullopt
                         : std::optional(static_cast<engine::Technique>(*picked - 1))});
    }
    space(pen.look, 0.6F);
}

void draw_scores(const EditorPen& pen, ResponsePlace at, const engine::Response& response)
{
    heading(pen.look, pen.words("editor.scores"), 3);
    caption(pen.look, pen.words("editor.scores_about"));
    static constexpr std::array<std::string_view, 5> steps{"\u20132", "\u20131", "0", "+1", "+2"};
    for (const auto principle : engine::all_principles) {
        const auto place = static_cast<std::size_t>(principle);
        const auto key = std::string(engine::key(principle));
        const auto name = [&] {
            space(pen.look, 0.4F); // level with the scores
            principle_label(pen.look, place, pen.words("principle." + key + ".short"));
        };
        const auto score = [&] {
            const int step = response.scores.at(place) + 2;
            const auto now = static_cast<std::size_t>(step);
            if (const auto picked = segmented(pen.look, "score/" + key, steps, now))
                pen.edit(authoring::SetScore{at.moment, at.response, principle,
                                             static_cast<int>(*picked) - 2});
        };
        side_by_side(pen.look, 0.3F, 7, name, score);
    }
    space(pen.look, 0.6F);
}

/// The ways on, with another one in place of the one at `place`; a new moment is added with it.
void lead_to(const EditorPen& pen, ResponsePlace at, std::vector<engine::Branch> next,
             const std::string& id, bool is_new)
{
    std::vector<authoring::Edit> edits;
    const auto& scene = pen.scene();
    if (is_new) edits.emplace_back(authoring::AddMoment{scene.moments.size(), empty_moment(id)});
    edits.emplace_back(authoring::SetNext{at.moment, at.response, std::move(next)});
    pen.edit(std::move(edits),
             is_new ? session::moment_selected(scene.moments.size())
                    : session::part_selected(at.moment, session::Part::response, at.response));
}

void draw_branch(const EditorPen& pen, ResponsePlace at, const engine::Response& response,
                 std::size_t number)
{
    const auto& branch = response.next[number];
    const bool last = number + 1 == response.next.size();
    const bool only = response.next.size() == 1;
    const auto label = pen.words(only   ? "editor.leads_to"
                                 : last ? "editor.leads_otherwise"
                                        : "editor.leads_under");
    if (!last || branch.when != engine::Condition{}) {
        condition_field(pen, "branch", "editor.if", branch.when, [&](engine::Condition when) {
            auto next = response.next;
            next[number].when = std::move(when);
            pen.edit(authoring::SetNext{at.moment, at.response, std::move(next)});
        });
    }
    moment_picker(pen, "to", label, branch.to, [&](const std::string& id, bool is_new) {
        auto next = response.next;
        next[number].to = id;
        lead_to(pen, at, std::move(next), id, is_new);
    });
    if (only) return;
    const auto wish = item_actions(
        pen, {.place = number, .count = response.next.size(), .remove = "editor.remove_way"});
    if (!wish) return;
    auto next = response.next;
    if (*wish == ItemAction::earlier) std::swap(next[number], next[number - 1]);
    if (*wish == ItemAction::later) std::swap(next[number], next[number + 1]);
    if (*wish == ItemAction::remove) next.erase(next.begin() + static_cast<std::ptrdiff_t>(number));
    pen.edit(authoring::SetNext{at.moment, at.response, std::move(next)});
}

/// Where no way leads yet, so that a new one makes a difference; the first where there is none.
std::string another_moment(const engine::Scene& scene, ResponsePlace at,
                           const std::vector<engine::Branch>& ways)
{
    for (std::size_t i = 1; i <= scene.moments.size(); ++i) {
        const auto number = (at.moment + i) % scene.moments.size();
        const auto& id = scene.moments[number].id;
        if (number != at.moment && std::ranges::find(ways, id, &engine::Branch::to) == ways.end())
            return id;
    }
    return ways.front().to;
}

void draw_ways(const EditorPen& pen, ResponsePlace at, const engine::Response& response)
{
    if (response.next.empty()) {
        moment_picker(pen, "to", pen.words("editor.leads_to"), "",
                      [&](const std::string& id, bool is_new) {
                          lead_to(pen, at, {{.when = {}, .to = id}}, id, is_new);
                      });
    }
    for (std::size_t i = 0; i < response.next.size(); ++i) {
        ImGui::PushID(static_cast<int>(i));
        draw_branch(pen, at, response, i);
        ImGui::PopID();
    }
    const Button add{
        .label = pen.words("editor.add_way"), .kind = ButtonKind::quiet, .icon = Icon::plus};
    if (!response.next.empty() && button(pen.look, "add-way", add)) {
        auto next = response.next;
        engine::Branch way{.when = {}, .to = another_moment(pen.scene(), at, next)};
        way.when.trust = engine::TrustRange{50, 100};
        // Behind the ways that were thought of before, ahead of the one that always holds.
        const bool open_end = next.back().when == engine::Condition{};
        next.insert(next.end() - (open_end ? 1 : 0), std::move(way));
        pen.edit(authoring::SetNext{at.moment, at.response, std::move(next)});
    }
    space(pen.look, 0.6F);
}

void draw_response_actions(const EditorPen& pen, ResponsePlace at, std::size_t count)
{
    const auto here = [&](std::size_t place) {
        return session::part_selected(at.moment, session::Part::response, place);
    };
    const auto place = at.response;
    const auto wish = item_actions(pen, {.place = place, .count = count, .duplicates = true});
    if (!wish) return;
    switch (*wish) {
    case ItemAction::earlier:
        pen.edit({authoring::MoveResponse{at.moment, place, place - 1}}, here(place - 1));
        return;
    case ItemAction::later:
        pen.edit({authoring::MoveResponse{at.moment, place, place + 1}}, here(place + 1));
        return;
    case ItemAction::duplicate:
        pen.edit({authoring::DuplicateResponse{at.moment, place}}, here(place + 1));
        return;
    case ItemAction::remove:
        pen.edit({authoring::RemoveResponse{at.moment, place}},
                 session::moment_selected(at.moment));
        return;
    }
}

} // namespace

void draw_response_form(const EditorPen& pen, std::size_t moment, std::size_t number)
{
    const ResponsePlace at{moment, number};
    const auto& responses = pen.scene().moments[moment].responses;
    const auto& response = responses[number];
    heading(pen.look, pen.words("editor.response"), 2);
    draw_response_actions(pen, at, responses.size());
    draw_kind(pen, at, response);
    const auto pointer = pointer_of_response(moment, number);
    const auto asked = static_cast<std::size_t>(response.kind);
    static constexpr std::array<std::string_view, 3> hints{
        "editor.helper_says_hint", "editor.does_hint", "editor.silence_caption_hint"};
    words_field(pen, pointer + "/says",
                {.label = response_label(response.kind), .hint = hints.at(asked), .counts = true});
    attend(pen, pointer + "/next");
    draw_ways(pen, at, response);
    attend(pen, pointer + "/scores");
    draw_scores(pen, at, response);
    words_field(pen, pointer + "/why",
                {.label = "editor.why", .hint = "editor.why_hint", .rows = 3, .counts = true});
    draw_technique(pen, at, response);
    attend(pen, pointer + "/trust");
    effects_field(
        pen, "effects", response.effects,
        session::trust_change(pen.scene(), {.scores = response.scores}),
        [&](engine::Effects effects) {
            pen.edit(authoring::SetEffects{Owner::response, moment, number, std::move(effects)});
        });
    attend(pen, pointer + "/when");
    condition_field(pen, "when", "editor.offered_when", response.when, [&](engine::Condition when) {
        pen.edit(authoring::SetCondition{Owner::response, moment, number, std::move(when)});
    });
    id_field(pen, "editor.response_id", response.id, [at](std::string id) {
        return authoring::RenameResponse{at.moment, at.response, std::move(id)};
    });
}

} // namespace tegenover::ui
