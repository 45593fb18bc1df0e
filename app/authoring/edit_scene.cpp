// authoring/edit_scene.cpp
//
// Edits of the scene as a whole, of words wherever they stand, and of flags.
#include "authoring/edit_steps.hpp"
#include "authoring/text_place.hpp"

#include "engine/slug.hpp"

namespace tegenover::authoring {
namespace {

using Why = EditRefusal::Why;

constexpr int most_minutes = 60;
constexpr int most_trust = 100;
constexpr int most_weight = 10;

void rename_flag(engine::Effects& effects, const RenameFlag& edit)
{
    rename_in(effects.set, edit.from, edit.to);
    rename_in(effects.clear, edit.from, edit.to);
}

} // namespace

Refused carry_out(engine::Scene& scene, const SetSceneId& edit)
{
    if (auto refused = check_id(edit.id)) return refused;
    scene.id = edit.id;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetSceneLanguage& edit)
{
    if (!engine::is_language(edit.language)) return refuse(Why::bad_language, edit.language);
    scene.language = edit.language;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetCase& edit)
{
    if (!edit.case_id.empty()) {
        if (auto refused = check_id(edit.case_id)) return refused;
    }
    scene.case_id = edit.case_id;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetSetting& edit)
{
    scene.setting = edit.setting;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetMinutes& edit)
{
    if (auto refused = check_range(edit.minutes, 1, most_minutes)) return refused;
    scene.minutes = edit.minutes;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetTrustStart& edit)
{
    if (auto refused = check_range(edit.trust, 0, most_trust)) return refused;
    scene.trust_start = edit.trust;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetTrustWeight& edit)
{
    if (auto refused = check_range(edit.weight, 0, most_weight)) return refused;
    scene.trust_weights.at(static_cast<std::size_t>(edit.principle)) = edit.weight;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetStart& edit)
{
    if (auto refused = check_reference(edit.moment)) return refused;
    scene.start = edit.moment;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetWording& edit)
{
    const auto place = find_text(scene, edit.pointer);
    if (place.text == nullptr) return refuse(Why::not_there, edit.pointer);
    if (!engine::is_language(edit.language)) return refuse(Why::bad_language, edit.language);
    if (auto refused = check_words(edit.words)) return refused;
    set_wording(place, edit.language, edit.words, scene.language);
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const RenameFlag& edit)
{
    if (auto refused = check_id(edit.to)) return refused;
    for (auto& moment : scene.moments) {
        for_conditions(moment, [&](engine::Condition& condition) {
            rename_in(condition.has, edit.from, edit.to);
            rename_in(condition.lacks, edit.from, edit.to);
        });
        for (auto& line : moment.lines)
            rename_flag(line.effects, edit);
        for (auto& response : moment.responses)
            rename_flag(response.effects, edit);
    }
    return std::nullopt;
}

} // namespace tegenover::authoring
