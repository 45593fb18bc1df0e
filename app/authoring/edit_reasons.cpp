// authoring/edit_reasons.cpp
//
// Edits of the reasons that a learner picks from after responding.
#include "authoring/edit_steps.hpp"

namespace tegenover::authoring {

Refused carry_out(engine::Scene& scene, const AddReason& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    if (moment->ending) return refuse(EditRefusal::Why::is_an_ending, moment->id);
    auto reason = edit.reason;
    reason.id =
        free_id(reason.id, "reason", [&](const auto& id) { return has_id(moment->reasons, id); });
    if (auto refused = check_reason(reason, scene.language)) return refused;
    put_in(moment->reasons, edit.at, std::move(reason));
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const RemoveReason& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    return moment == nullptr ? not_there(edit.moment) : take_out(moment->reasons, edit.reason);
}

Refused carry_out(engine::Scene& scene, const MoveReason& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return move_in(moment->reasons, edit.from, edit.to);
}

Refused carry_out(engine::Scene& scene, const RenameReason& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    if (auto refused = check_new_id(moment->reasons, edit.reason, edit.id)) return refused;
    moment->reasons[edit.reason].id = edit.id;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetFits& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    auto* reason = moment == nullptr ? nullptr : item_at(moment->reasons, edit.reason);
    if (reason == nullptr) return not_there(edit.reason);
    for (const auto& id : edit.fits) {
        if (auto refused = check_reference(id)) return refused;
    }
    reason->fits = edit.fits;
    return std::nullopt;
}

} // namespace tegenover::authoring
