// authoring/edit_steps.hpp
//
// How each edit is carried out, for authoring/edit alone. Each changes the scene, or refuses and
// leaves it as it was.
#pragma once

#include "authoring/edit.hpp"
#include "authoring/edit_rules.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

namespace tegenover::authoring {

/// Whichever edit it is.
[[nodiscard]] Refused carry_out_any(engine::Scene& scene, const Edit& edit);

// edit_scene.cpp
Refused carry_out(engine::Scene& scene, const SetSceneId& edit);
Refused carry_out(engine::Scene& scene, const SetSceneLanguage& edit);
Refused carry_out(engine::Scene& scene, const SetCase& edit);
Refused carry_out(engine::Scene& scene, const SetSetting& edit);
Refused carry_out(engine::Scene& scene, const SetMinutes& edit);
Refused carry_out(engine::Scene& scene, const SetTrustStart& edit);
Refused carry_out(engine::Scene& scene, const SetTrustWeight& edit);
Refused carry_out(engine::Scene& scene, const SetStart& edit);
Refused carry_out(engine::Scene& scene, const SetWording& edit);
Refused carry_out(engine::Scene& scene, const RenameFlag& edit);

// edit_moments.cpp
Refused carry_out(engine::Scene& scene, const AddMoment& edit);
Refused carry_out(engine::Scene& scene, const RemoveMoments& edit);
Refused carry_out(engine::Scene& scene, const DuplicateMoment& edit);
Refused carry_out(engine::Scene& scene, const MoveMoment& edit);
Refused carry_out(engine::Scene& scene, const RenameMoment& edit);
Refused carry_out(engine::Scene& scene, const SetEvent& edit);
Refused carry_out(engine::Scene& scene, const SetCheckIn& edit);
Refused carry_out(engine::Scene& scene, const PasteMoments& edit);

// edit_endings.cpp
Refused carry_out(engine::Scene& scene, const SetEnding& edit);
Refused carry_out(engine::Scene& scene, const SetOutcome& edit);
Refused carry_out(engine::Scene& scene, const AddReflection& edit);
Refused carry_out(engine::Scene& scene, const RemoveReflection& edit);
Refused carry_out(engine::Scene& scene, const MoveReflection& edit);

// edit_lines.cpp
Refused carry_out(engine::Scene& scene, const AddLine& edit);
Refused carry_out(engine::Scene& scene, const RemoveLine& edit);
Refused carry_out(engine::Scene& scene, const DuplicateLine& edit);
Refused carry_out(engine::Scene& scene, const MoveLine& edit);
Refused carry_out(engine::Scene& scene, const RenameLine& edit);
Refused carry_out(engine::Scene& scene, const SetMood& edit);
Refused carry_out(engine::Scene& scene, const SetEmotion& edit);
Refused carry_out(engine::Scene& scene, const AddCue& edit);
Refused carry_out(engine::Scene& scene, const RemoveCue& edit);
Refused carry_out(engine::Scene& scene, const MoveCue& edit);
Refused carry_out(engine::Scene& scene, const RenameCue& edit);
Refused carry_out(engine::Scene& scene, const SetCuePart& edit);

// edit_responses.cpp
Refused carry_out(engine::Scene& scene, const AddResponse& edit);
Refused carry_out(engine::Scene& scene, const RemoveResponse& edit);
Refused carry_out(engine::Scene& scene, const DuplicateResponse& edit);
Refused carry_out(engine::Scene& scene, const MoveResponse& edit);
Refused carry_out(engine::Scene& scene, const RenameResponse& edit);
Refused carry_out(engine::Scene& scene, const SetKind& edit);
Refused carry_out(engine::Scene& scene, const SetSeconds& edit);
Refused carry_out(engine::Scene& scene, const SetTechnique& edit);
Refused carry_out(engine::Scene& scene, const SetScore& edit);
Refused carry_out(engine::Scene& scene, const SetNext& edit);
Refused carry_out(engine::Scene& scene, const SetCondition& edit);
Refused carry_out(engine::Scene& scene, const SetEffects& edit);

// edit_reasons.cpp
Refused carry_out(engine::Scene& scene, const AddReason& edit);
Refused carry_out(engine::Scene& scene, const RemoveReason& edit);
Refused carry_out(engine::Scene& scene, const MoveReason& edit);
Refused carry_out(engine::Scene& scene, const RenameReason& edit);
Refused carry_out(engine::Scene& scene, const SetFits& edit);

// --- What the steps share

/// The item with this number, or null.
template <typename Item> [[nodiscard]] Item* item_at(std::vector<Item>& list, Number number)
{
    return number < list.size() ? &list[number] : nullptr;
}

[[nodiscard]] inline engine::Moment* moment_at(engine::Scene& scene, Number moment)
{
    return item_at(scene.moments, moment);
}
[[nodiscard]] engine::Line* line_at(engine::Scene& scene, Number moment, Number line);
[[nodiscard]] engine::Response* response_at(engine::Scene& scene, Number moment, Number response);

[[nodiscard]] inline Refused not_there(Number number)
{
    return refuse(EditRefusal::Why::not_there, std::to_string(number));
}

/// Before the item with this number; at the end where there is none.
template <typename Item> void put_in(std::vector<Item>& list, Number at, Item item)
{
    const auto place = std::min(at, list.size());
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(place), std::move(item));
}

template <typename Item> Refused take_out(std::vector<Item>& list, Number number)
{
    if (number >= list.size()) return not_there(number);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(number));
    return std::nullopt;
}

template <typename Item> Refused move_in(std::vector<Item>& list, Number from, Number to)
{
    if (from >= list.size()) return not_there(from);
    if (to >= list.size()) return not_there(to);
    const auto first = list.begin() + static_cast<std::ptrdiff_t>(std::min(from, to));
    const auto last = list.begin() + static_cast<std::ptrdiff_t>(std::max(from, to)) + 1;
    std::rotate(first, from < to ? first + 1 : last - 1, last);
    return std::nullopt;
}

/// Whether one of them has this id.
template <typename Item>
[[nodiscard]] bool has_id(const std::vector<Item>& list, const std::string& id)
{
    return std::any_of(list.begin(), list.end(), [&](const Item& one) { return one.id == id; });
}

/// Refused where `id` is none or another one in the list has it.
template <typename Item>
[[nodiscard]] Refused check_new_id(const std::vector<Item>& list, Number number,
                                   const std::string& id)
{
    if (number >= list.size()) return not_there(number);
    if (list[number].id == id) return std::nullopt;
    if (auto refused = check_id(id)) return refused;
    return has_id(list, id) ? refuse(EditRefusal::Why::id_taken, id) : std::nullopt;
}

/// Calls `change` with every condition of a moment.
template <typename Change> void for_conditions(engine::Moment& moment, const Change& change)
{
    for (auto& line : moment.lines)
        change(line.when);
    for (auto& response : moment.responses) {
        change(response.when);
        for (auto& branch : response.next)
            change(branch.when);
    }
}

void rename_in(std::vector<std::string>& names, const std::string& from, const std::string& to);
void rename_cue_in(engine::Moment& moment, const std::string& from, const std::string& to);
[[nodiscard]] bool has_cue(const engine::Scene& scene, const std::string& id);

} // namespace tegenover::authoring
