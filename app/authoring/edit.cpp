// authoring/edit.cpp
//
// Finds the step of an edit. The steps themselves stand in edit_scene, edit_moments, edit_endings,
// edit_lines, edit_responses and edit_reasons.
#include "authoring/edit.hpp"

#include "authoring/edit_steps.hpp"

#include <initializer_list>

namespace tegenover::authoring {
namespace {

std::string joined(std::string_view name, std::initializer_list<Number> places)
{
    std::string key{name};
    for (const auto place : places)
        key += "/" + std::to_string(place);
    return key;
}

/// What someone types or slides; everything else is a step of its own.
struct GroupingKey {
    template <typename Other> std::string operator()(const Other& /*a step*/) const { return {}; }

    std::string operator()(const SetSceneId& /*typed*/) const { return "id"; }
    std::string operator()(const SetCase& /*typed*/) const { return "case"; }
    std::string operator()(const SetMinutes& /*slid*/) const { return "minutes"; }
    std::string operator()(const SetTrustStart& /*slid*/) const { return "trust"; }
    std::string operator()(const SetTrustWeight& edit) const
    {
        return joined("weight", {static_cast<Number>(edit.principle)});
    }
    std::string operator()(const SetWording& edit) const
    {
        return "words" + edit.pointer + " " + edit.language;
    }
    std::string operator()(const RenameMoment& edit) const
    {
        return joined("moment", {edit.moment});
    }
    std::string operator()(const RenameLine& edit) const
    {
        return joined("line", {edit.moment, edit.line});
    }
    std::string operator()(const RenameCue& edit) const
    {
        return joined("cue", {edit.moment, edit.line, edit.cue});
    }
    std::string operator()(const RenameResponse& edit) const
    {
        return joined("response", {edit.moment, edit.response});
    }
    std::string operator()(const RenameReason& edit) const
    {
        return joined("reason", {edit.moment, edit.reason});
    }
    std::string operator()(const SetSeconds& edit) const
    {
        return joined("seconds", {edit.moment, edit.response});
    }
    std::string operator()(const SetScore& edit) const
    {
        return joined("score", {edit.moment, edit.response, static_cast<Number>(edit.principle)});
    }
    std::string operator()(const SetCondition& edit) const
    {
        return joined("when", {static_cast<Number>(edit.owner), edit.moment, edit.part});
    }
    std::string operator()(const SetEffects& edit) const
    {
        return joined("effects", {static_cast<Number>(edit.owner), edit.moment, edit.part});
    }
};

} // namespace

Refused carry_out_any(engine::Scene& scene, const Edit& edit)
{
    return std::visit([&scene](const auto& one) { return carry_out(scene, one); }, edit);
}

Edited apply(engine::Scene scene, const Edit& edit)
{
    auto refused = carry_out_any(scene, edit);
    if (refused) return *std::move(refused);
    return scene;
}

std::string grouping_key(const Edit& edit) { return std::visit(GroupingKey{}, edit); }

engine::Line* line_at(engine::Scene& scene, Number moment, Number line)
{
    auto* around = moment_at(scene, moment);
    return around == nullptr ? nullptr : item_at(around->lines, line);
}

engine::Response* response_at(engine::Scene& scene, Number moment, Number response)
{
    auto* around = moment_at(scene, moment);
    return around == nullptr ? nullptr : item_at(around->responses, response);
}

void rename_in(std::vector<std::string>& names, const std::string& from, const std::string& to)
{
    std::replace(names.begin(), names.end(), from, to);
}

} // namespace tegenover::authoring
