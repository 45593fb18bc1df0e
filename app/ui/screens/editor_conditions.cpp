// ui/screens/editor_conditions.cpp
//
// Conditions and effects, by picking: every flag and cue of the scene is a chip that goes round
// from "does not matter" to "must be" to "must not be".
#include "ui/screens/editor_fields.hpp"

#include "authoring/story_scene.hpp"

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

using Names = std::vector<std::string>;

bool has(const Names& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

struct ThreeWay {
    std::string_view group; ///< of ids
    std::string_view yes;   ///< keys of words with {name}
    std::string_view no;
};

/// Chips for names that may be asked for, refused, or left aside. True when one was pressed.
bool three_way_chips(const EditorPen& pen, const ThreeWay& kind, const Names& names, Names& yes,
                     Names& no)
{
    bool changed = false;
    bool first = true;
    for (const auto& name : names) {
        const bool wanted = has(yes, name);
        const bool refused = has(no, name);
        const std::string label = wanted    ? engine::fill(pen.words(kind.yes), {{"name", name}})
                                  : refused ? engine::fill(pen.words(kind.no), {{"name", name}})
                                            : name;
        const Chip one{.label = label, .chosen = wanted || refused, .refused = refused};
        if (!first) flow(pen.look, chip_width(pen.look, one), 0.4F);
        first = false;
        if (!chip(pen.look, std::string(kind.group) + name, one)) continue;
        changed = true;
        std::erase(yes, name);
        std::erase(no, name);
        if (!wanted && !refused) yes.push_back(name);
        if (wanted) no.push_back(name);
    }
    return changed;
}

Names cues_of(const engine::Scene& scene)
{
    Names cues;
    for (const auto& moment : scene.moments)
        for (const auto& line : moment.lines)
            for (const auto& cue : line.cues)
                cues.push_back(cue.id);
    return cues;
}

/// Those that the scene has, and those that are only asked for here.
Names with(Names names, const Names& more)
{
    for (const auto& name : more)
        if (!has(names, name)) names.push_back(name);
    return names;
}

bool trust_range(const EditorPen& pen, engine::Condition& when)
{
    bool changed = false;
    const auto range = when.trust;
    const Toggle only{.label = pen.words("editor.only_at_trust"), .on = range.has_value()};
    if (const auto on = toggle(pen.look, "trust-on", only)) {
        when.trust = *on ? std::optional(engine::TrustRange{50, 100}) : std::nullopt;
        return true;
    }
    if (!range) return false;
    const auto bound = [&](std::string_view id, std::string_view label, int& value) {
        const Counter one{.label = pen.words(label),
                          .value = value,
                          .step = 5,
                          .fewer = pen.words("editor.less"),
                          .more = pen.words("editor.more")};
        if (const auto next = counter(pen.look, id, one)) {
            value = *next;
            changed = true;
        }
    };
    side_by_side(
        pen.look, 0.5F, 8, [&] { bound("low", "editor.trust_from", when.trust->low); },
        [&] { bound("high", "editor.trust_to", when.trust->high); });
    return changed;
}

/// A flag that no one has named yet.
std::optional<std::string> new_flag(const EditorPen& pen, std::string_view id)
{
    auto& typed = pen.scratch.fields[std::string(id) + "/flag"];
    const auto words = pen.words("editor.new_flag");
    const auto result =
        text_field(pen.look, "new-flag", {.label = {}, .hint = words, .name = words}, typed);
    if (result != FieldResult::submitted) return std::nullopt;
    auto flag = authoring::slug_of(typed); // "Owned it" is remembered as owned-it
    if (flag.empty()) return std::nullopt;
    typed.clear();
    return flag;
}

bool trust_effect(const EditorPen& pen, engine::Effects& effects, std::optional<int> derived)
{
    const Toggle own{.label = pen.words(derived ? "editor.own_trust" : "editor.changes_trust"),
                     .explanation =
                         derived ? pen.words("editor.own_trust_about") : std::string_view{},
                     .on = effects.trust.has_value()};
    if (const auto on = toggle(pen.look, "own-trust", own)) {
        effects.trust = *on ? std::optional(derived.value_or(0)) : std::nullopt;
        return true;
    }
    if (!effects.trust) return false;
    const Counter change{.label = {},
                         .value = *effects.trust,
                         .least = -50,
                         .most = 50,
                         .fewer = pen.words("editor.less"),
                         .more = pen.words("editor.more")};
    const auto next = counter(pen.look, "trust-change", change);
    if (next) effects.trust = next;
    return next.has_value();
}

} // namespace

void condition_field(const EditorPen& pen, std::string_view id, std::string_view label,
                     const engine::Condition& condition,
                     const std::function<void(engine::Condition)>& changed,
                     const std::vector<engine::Cue>& own)
{
    ImGui::PushID(id.data(), id.data() + id.size());
    auto when = condition;
    heading(pen.look, pen.words(label), 3);
    bool touched = trust_range(pen, when);
    const auto flags = with(with(session::flags_of(pen.scene()), when.has), when.lacks);
    if (!flags.empty()) {
        caption(pen.look, pen.words("editor.flags"));
        touched |= three_way_chips(pen, {"flag/", "editor.flag_yes", "editor.flag_no"}, flags,
                                   when.has, when.lacks);
    }
    auto offered = cues_of(pen.scene());
    for (const auto& cue : own)
        std::erase(offered, cue.id);
    const auto cues = with(with(std::move(offered), when.noticed), when.not_noticed);
    if (!cues.empty()) {
        caption(pen.look, pen.words("editor.cues_noticed"));
        touched |= three_way_chips(pen, {"cue/", "editor.cue_yes", "editor.cue_no"}, cues,
                                   when.noticed, when.not_noticed);
    }
    const bool always = condition == engine::Condition{};
    caption(pen.look, pen.words(always ? "editor.always" : "editor.only_if_all"));
    ImGui::PopID();
    space(pen.look, 0.6F);
    if (touched) changed(std::move(when));
}

void effects_field(const EditorPen& pen, std::string_view id, const engine::Effects& effects,
                   std::optional<int> derived, const std::function<void(engine::Effects)>& changed)
{
    ImGui::PushID(id.data(), id.data() + id.size());
    auto after = effects;
    heading(pen.look, pen.words("editor.effects"), 3);
    if (derived && !effects.trust) {
        paragraph(pen.look, engine::fill(pen.words("editor.trust_by_scores"),
                                         {{"change", signed_number(*derived)}}));
    }
    bool touched = trust_effect(pen, after, derived);
    caption(pen.look, pen.words("editor.flags_set"));
    const auto flags = with(with(session::flags_of(pen.scene()), after.set), after.clear);
    touched |= three_way_chips(pen, {"flag/", "editor.flag_set", "editor.flag_cleared"}, flags,
                               after.set, after.clear);
    if (auto flag = new_flag(pen, id)) {
        after.set.push_back(std::move(*flag));
        touched = true;
    }
    ImGui::PopID();
    space(pen.look, 0.6F);
    if (touched) changed(std::move(after));
}

} // namespace tegenover::ui
