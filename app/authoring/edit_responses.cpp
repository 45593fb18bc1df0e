// authoring/edit_responses.cpp
//
// Edits of what the helper can say or do, where that leads, and what it asks for and changes.
#include "authoring/edit_steps.hpp"

namespace tegenover::authoring {
namespace {

using Why = EditRefusal::Why;
using engine::Response;
using engine::Scene;

constexpr int most_seconds = 60;
constexpr int most_score = 2;

Refused add_response(Scene& scene, engine::Moment& moment, Number at, Response response)
{
    if (moment.ending) return refuse(Why::is_an_ending, moment.id);
    response.id = free_id(response.id, "response",
                          [&](const auto& id) { return has_id(moment.responses, id); });
    if (auto refused = check_response(response, scene.language)) return refused;
    put_in(moment.responses, at, std::move(response));
    return std::nullopt;
}

} // namespace

Refused carry_out(Scene& scene, const AddResponse& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return add_response(scene, *moment, edit.at, edit.response);
}

Refused carry_out(Scene& scene, const DuplicateResponse& edit)
{
    const auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    return add_response(scene, scene.moments[edit.moment], edit.response + 1, *response);
}

Refused carry_out(Scene& scene, const RemoveResponse& edit)
{
    const auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    auto& moment = scene.moments[edit.moment];
    for (auto& reason : moment.reasons)
        std::erase(reason.fits, response->id);
    return take_out(moment.responses, edit.response);
}

Refused carry_out(Scene& scene, const MoveResponse& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return move_in(moment->responses, edit.from, edit.to);
}

Refused carry_out(Scene& scene, const RenameResponse& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    if (auto refused = check_new_id(moment->responses, edit.response, edit.id)) return refused;
    auto& id = moment->responses[edit.response].id;
    for (auto& reason : moment->reasons)
        rename_in(reason.fits, id, edit.id);
    id = edit.id;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetKind& edit)
{
    auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    response->kind = edit.kind;
    if (edit.kind != engine::ResponseKind::silence) keep_required(response->says);
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetSeconds& edit)
{
    auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    if (auto refused = check_range(edit.seconds, 1, most_seconds)) return refused;
    response->seconds = edit.seconds;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetTechnique& edit)
{
    auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    response->technique = edit.technique;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetScore& edit)
{
    auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    if (auto refused = check_range(edit.score, -most_score, most_score)) return refused;
    response->scores.at(static_cast<std::size_t>(edit.principle)) = edit.score;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetNext& edit)
{
    auto* response = response_at(scene, edit.moment, edit.response);
    if (response == nullptr) return not_there(edit.response);
    if (auto refused = check_branches(edit.next)) return refused;
    response->next = edit.next;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetCondition& edit)
{
    auto* line = edit.owner == Owner::line ? line_at(scene, edit.moment, edit.part) : nullptr;
    auto* response =
        edit.owner == Owner::response ? response_at(scene, edit.moment, edit.part) : nullptr;
    if (line == nullptr && response == nullptr) return not_there(edit.part);
    if (auto refused = check_condition(edit.when)) return refused;
    (line != nullptr ? line->when : response->when) = edit.when;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetEffects& edit)
{
    auto* line = edit.owner == Owner::line ? line_at(scene, edit.moment, edit.part) : nullptr;
    auto* response =
        edit.owner == Owner::response ? response_at(scene, edit.moment, edit.part) : nullptr;
    if (line == nullptr && response == nullptr) return not_there(edit.part);
    if (auto refused = check_effects(edit.effects)) return refused;
    (line != nullptr ? line->effects : response->effects) = edit.effects;
    return std::nullopt;
}

} // namespace tegenover::authoring
