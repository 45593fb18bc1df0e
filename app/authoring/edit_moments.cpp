// authoring/edit_moments.cpp
//
// Edits of whole moments, and of the links between them.
#include "authoring/edit_steps.hpp"

#include <map>
#include <set>

namespace tegenover::authoring {
namespace {

using Why = EditRefusal::Why;
using engine::Moment;
using engine::Scene;
using NewNames = std::map<std::string, std::string>;

void relink(Moment& moment, const NewNames& names)
{
    for (auto& response : moment.responses) {
        for (auto& branch : response.next) {
            const auto found = names.find(branch.to);
            if (found != names.end()) branch.to = found->second;
        }
    }
}

void relink(Scene& scene, const NewNames& names)
{
    for (auto& moment : scene.moments)
        relink(moment, names);
    const auto found = names.find(scene.start);
    if (found != names.end()) scene.start = found->second;
}

std::vector<std::string*> cues_of(Moment& moment)
{
    std::vector<std::string*> ids;
    for (auto& line : moment.lines) {
        for (auto& cue : line.cues)
            ids.push_back(&cue.id);
    }
    return ids;
}

std::set<std::string> cue_ids(const std::vector<Moment>& moments)
{
    std::set<std::string> ids;
    for (const auto& moment : moments) {
        for (const auto& line : moment.lines) {
            for (const auto& cue : line.cues)
                ids.insert(cue.id);
        }
    }
    return ids;
}

/// Each a free id of its own; what the pasted ones say about one another follows.
void free_cues(std::vector<Moment>& pasted, const Scene& scene)
{
    auto taken = cue_ids(scene.moments);
    for (auto& moment : pasted) {
        for (auto* id : cues_of(moment)) {
            const auto from = *id;
            *id = free_id(from, "cue", [&](const auto& wanted) { return taken.contains(wanted); });
            taken.insert(*id);
            if (*id == from) continue;
            for (auto& other : pasted)
                rename_cue_in(other, from, *id);
        }
    }
}

void free_ids(std::vector<Moment>& pasted, const Scene& scene)
{
    std::set<std::string> taken;
    for (const auto& moment : scene.moments)
        taken.insert(moment.id);
    NewNames names;
    for (auto& moment : pasted) {
        const auto from = moment.id;
        moment.id = free_id(from, "moment", [&](const auto& id) { return taken.contains(id); });
        taken.insert(moment.id);
        if (!from.empty() && moment.id != from) names.emplace(from, moment.id);
    }
    for (auto& moment : pasted)
        relink(moment, names);
    free_cues(pasted, scene);
}

Refused paste(Scene& scene, Number at, std::vector<Moment> moments)
{
    if (scene.moments.size() + moments.size() > most_moments) {
        return refuse(Why::too_many_moments, std::to_string(scene.moments.size()));
    }
    free_ids(moments, scene);
    for (auto& moment : moments) {
        if (auto refused = check_moment(moment, scene.language)) return refused;
    }
    const auto place = std::min(at, scene.moments.size());
    scene.moments.insert(scene.moments.begin() + static_cast<std::ptrdiff_t>(place),
                         std::make_move_iterator(moments.begin()),
                         std::make_move_iterator(moments.end()));
    return std::nullopt;
}

/// The moment, unless it is an ending, which has none of these.
Moment* going_on(Scene& scene, Number number, Refused& refused)
{
    auto* moment = moment_at(scene, number);
    if (moment == nullptr) refused = not_there(number);
    if (moment == nullptr || !moment->ending) return moment;
    refused = refuse(Why::is_an_ending, moment->id);
    return nullptr;
}

} // namespace

void rename_cue_in(Moment& moment, const std::string& from, const std::string& to)
{
    for_conditions(moment, [&](engine::Condition& condition) {
        rename_in(condition.noticed, from, to);
        rename_in(condition.not_noticed, from, to);
    });
}

bool has_cue(const Scene& scene, const std::string& id)
{
    return cue_ids(scene.moments).contains(id);
}

Refused carry_out(Scene& scene, const AddMoment& edit)
{
    return paste(scene, edit.at, {edit.moment});
}

Refused carry_out(Scene& scene, const PasteMoments& edit)
{
    return paste(scene, edit.at, edit.moments);
}

Refused carry_out(Scene& scene, const DuplicateMoment& edit)
{
    const auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return paste(scene, edit.moment + 1, {*moment});
}

Refused carry_out(Scene& scene, const RemoveMoments& edit)
{
    const std::set<Number> removed{edit.moments.begin(), edit.moments.end()};
    if (!removed.empty() && *removed.rbegin() >= scene.moments.size()) {
        return not_there(*removed.rbegin());
    }
    NewNames names;
    for (const auto number : removed)
        names.emplace(scene.moments[number].id, edit.lead_on);
    if (!edit.lead_on.empty()) {
        if (names.contains(edit.lead_on) || !has_id(scene.moments, edit.lead_on)) {
            return refuse(Why::not_there, edit.lead_on);
        }
        relink(scene, names);
    }
    // clang 14 cannot reverse a view. NOLINTNEXTLINE(modernize-loop-convert)
    for (auto number = removed.rbegin(); number != removed.rend(); ++number) {
        if (auto refused = take_out(scene.moments, *number)) return refused;
    }
    return std::nullopt;
}

Refused carry_out(Scene& scene, const MoveMoment& edit)
{
    return move_in(scene.moments, edit.from, edit.to);
}

Refused carry_out(Scene& scene, const RenameMoment& edit)
{
    if (auto refused = check_new_id(scene.moments, edit.moment, edit.id)) return refused;
    auto& moment = scene.moments[edit.moment];
    if (!moment.id.empty()) relink(scene, {{moment.id, edit.id}});
    moment.id = edit.id;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetEvent& edit)
{
    Refused refused;
    if (auto* moment = going_on(scene, edit.moment, refused)) moment->event = edit.event;
    return refused;
}

Refused carry_out(Scene& scene, const SetCheckIn& edit)
{
    Refused refused;
    if (auto* moment = going_on(scene, edit.moment, refused)) moment->check_in = edit.check_in;
    return refused;
}

} // namespace tegenover::authoring
