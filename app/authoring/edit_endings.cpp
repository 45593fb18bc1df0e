// authoring/edit_endings.cpp
//
// Edits of how a scene ends, and of the questions that are asked then.
#include "authoring/edit_steps.hpp"

namespace tegenover::authoring {
namespace {

engine::Ending* ending_at(engine::Scene& scene, Number moment)
{
    auto* around = moment_at(scene, moment);
    return around == nullptr || !around->ending ? nullptr : &*around->ending;
}

} // namespace

Refused carry_out(engine::Scene& scene, const SetEnding& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    auto ending = edit.ending;
    if (ending) {
        if (auto refused = check_ending(*ending, scene.language)) return refused;
        moment->responses.clear();
        moment->reasons.clear();
        moment->event.reset();
        moment->check_in.reset();
    }
    moment->ending = std::move(ending);
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const SetOutcome& edit)
{
    auto* ending = ending_at(scene, edit.moment);
    if (ending == nullptr) return not_there(edit.moment);
    ending->outcome = edit.outcome;
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const AddReflection& edit)
{
    auto* ending = ending_at(scene, edit.moment);
    if (ending == nullptr) return not_there(edit.moment);
    put_in(ending->reflection, edit.at, engine::plain(""));
    return std::nullopt;
}

Refused carry_out(engine::Scene& scene, const RemoveReflection& edit)
{
    auto* ending = ending_at(scene, edit.moment);
    return ending == nullptr ? not_there(edit.moment) : take_out(ending->reflection, edit.at);
}

Refused carry_out(engine::Scene& scene, const MoveReflection& edit)
{
    auto* ending = ending_at(scene, edit.moment);
    if (ending == nullptr) return not_there(edit.moment);
    return move_in(ending->reflection, edit.from, edit.to);
}

} // namespace tegenover::authoring
