// authoring/edit_lines.cpp
//
// Edits of what the client says, feels and shows.
#include "authoring/edit_steps.hpp"

#include <set>

namespace tegenover::authoring {
namespace {

using Why = EditRefusal::Why;
using engine::Line;
using engine::Scene;

/// Puts a line among the moment's, with ids of its own for itself and its cues.
Refused add_line(Scene& scene, engine::Moment& moment, Number at, Line line)
{
    line.id = free_id(line.id, "line", [&](const auto& id) { return has_id(moment.lines, id); });
    std::set<std::string> own;
    for (auto& cue : line.cues) {
        cue.id = free_id(cue.id, "cue",
                         [&](const auto& id) { return own.contains(id) || has_cue(scene, id); });
        own.insert(cue.id);
    }
    if (auto refused = check_line(line, scene.language)) return refused;
    put_in(moment.lines, at, std::move(line));
    return std::nullopt;
}

} // namespace

Refused carry_out(Scene& scene, const AddLine& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return add_line(scene, *moment, edit.at, edit.line);
}

Refused carry_out(Scene& scene, const DuplicateLine& edit)
{
    const auto* line = line_at(scene, edit.moment, edit.line);
    if (line == nullptr) return not_there(edit.line);
    return add_line(scene, scene.moments[edit.moment], edit.line + 1, *line);
}

Refused carry_out(Scene& scene, const RemoveLine& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    return moment == nullptr ? not_there(edit.moment) : take_out(moment->lines, edit.line);
}

Refused carry_out(Scene& scene, const MoveLine& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    return move_in(moment->lines, edit.from, edit.to);
}

Refused carry_out(Scene& scene, const RenameLine& edit)
{
    auto* moment = moment_at(scene, edit.moment);
    if (moment == nullptr) return not_there(edit.moment);
    if (auto refused = check_new_id(moment->lines, edit.line, edit.id)) return refused;
    moment->lines[edit.line].id = edit.id;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetMood& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    if (line == nullptr) return not_there(edit.line);
    line->mood = edit.mood;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetEmotion& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    if (line == nullptr) return not_there(edit.line);
    line->emotion = edit.emotion;
    return std::nullopt;
}

Refused carry_out(Scene& scene, const AddCue& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    if (line == nullptr) return not_there(edit.line);
    auto cue = edit.cue;
    cue.id = free_id(cue.id, "cue", [&](const auto& id) { return has_cue(scene, id); });
    if (auto refused = check_cue(cue, scene.language)) return refused;
    put_in(line->cues, edit.at, std::move(cue));
    return std::nullopt;
}

Refused carry_out(Scene& scene, const RemoveCue& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    return line == nullptr ? not_there(edit.line) : take_out(line->cues, edit.cue);
}

Refused carry_out(Scene& scene, const MoveCue& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    return line == nullptr ? not_there(edit.line) : move_in(line->cues, edit.from, edit.to);
}

Refused carry_out(Scene& scene, const RenameCue& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    auto* cue = line == nullptr ? nullptr : item_at(line->cues, edit.cue);
    if (cue == nullptr) return not_there(edit.cue);
    if (cue->id == edit.id) return std::nullopt;
    if (auto refused = check_id(edit.id)) return refused;
    if (has_cue(scene, edit.id)) return refuse(Why::id_taken, edit.id);
    const auto from = std::exchange(cue->id, edit.id);
    for (auto& moment : scene.moments)
        rename_cue_in(moment, from, edit.id);
    return std::nullopt;
}

Refused carry_out(Scene& scene, const SetCuePart& edit)
{
    auto* line = line_at(scene, edit.moment, edit.line);
    auto* cue = line == nullptr ? nullptr : item_at(line->cues, edit.cue);
    if (cue == nullptr) return not_there(edit.cue);
    cue->at = edit.at;
    return std::nullopt;
}

} // namespace tegenover::authoring
