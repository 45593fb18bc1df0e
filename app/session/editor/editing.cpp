// session/editor/editing.cpp
//
// Changing the scene, taking that back, choosing, and moving cards. What is about its file stands
// in filing.cpp.
#include "session/editor/stepping.hpp"

#include "session/editor/trial_play.hpp"

#include "authoring/links.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace tegenover::session {

namespace {

using authoring::History;

/// What a table could not bring is told once, and what was ticked off no more.
bool is_kept(const LeftOut& one) { return !one.done && !authoring::is_of_table(one); }

void become(EditorTurn& at, History history)
{
    const auto before = at.writing.history;
    at.writing.history = std::move(history);
    scene_changed(at, before->scene);
}

/// Shows what was changed by taking a step back or forth, unless that is in view already.
void look_at(EditorTurn& at, const authoring::HistoryStep& step)
{
    const auto moment = authoring::moment_of(step);
    if (!moment) {
        at.writing.selection = whole_scene();
        return;
    }
    if (at.writing.selection.one() && at.writing.selection.has(*moment)) return;
    at.writing.selection = moment_selected(*moment);
}

} // namespace

authoring::Positions placed(const engine::Scene& before, const engine::Scene& after,
                            authoring::Positions positions)
{
    const auto count = std::min(before.moments.size(), after.moments.size());
    const bool renamed_only = before.moments.size() == after.moments.size();
    for (std::size_t i = 0; renamed_only && i < count; ++i) {
        const auto& from = before.moments[i].id;
        const auto& to = after.moments[i].id;
        const auto place = positions.find(from);
        if (from == to || place == positions.end() || positions.contains(to)) continue;
        if (authoring::moment_number(after, from)) continue; // moved, not renamed
        const auto stood = place->second;
        positions.emplace(to, stood);
    }
    for (auto& [id, place] : authoring::add_to_layout(after, positions))
        positions.emplace(id, place);
    return positions;
}

KeepDraft draft_of(const Writing& writing)
{
    return {writing.file,
            writing.file_hash,
            writing.history,
            writing.positions,
            writing.left_out_to_keep(),
            writing.origin,
            writing.person_half_made};
}

void keep_or_drop_draft(EditorTurn& at)
{
    if (at.writing.needs_draft()) at.want(draft_of(at.writing));
    if (!at.writing.needs_draft()) at.want(DropDraft{at.writing.file});
}

std::vector<LeftOut> Writing::left_out_to_keep() const
{
    auto kept = left_out;
    std::erase_if(kept, std::not_fn(is_kept));
    return kept;
}

bool Writing::changed() const
{
    return moved || file_hash.empty() || file_lost || authoring::changed_since_saved(*history) ||
           left_out_to_keep() != left_out_kept;
}

bool Writing::needs_draft() const { return changed() || person_half_made; }

void scene_changed(EditorTurn& at, const engine::Scene& before)
{
    auto& writing = at.writing;
    ++writing.version;
    writing.positions = placed(before, writing.scene(), std::move(writing.positions));
    writing.selection = within(writing.scene(), std::move(writing.selection));
    keep_or_drop_draft(at);
    at.want(CheckWriting{writing.file, writing.version, writing.history});
}

void step(EditorTurn& at, const ChangeScene& change)
{
    auto& writing = at.writing;
    auto after = change.edits.size() == 1 ? authoring::apply(*writing.history, change.edits.front())
                                          : authoring::apply_all(*writing.history, change.edits);
    writing.refusal = std::move(after.refusal);
    if (writing.refusal) return;
    const bool same = after.history.last_number == writing.history->last_number;
    if (!same) {
        writing.moves_undone.clear();
        for (const auto& [id, place] : change.stand)
            writing.positions.insert_or_assign(id, place);
        become(at, std::move(after.history));
    }
    if (change.then) writing.selection = within(writing.scene(), *change.then);
}

void step(EditorTurn& at, const EndTyping&)
{
    if (!at.writing.history->group_open) return;
    at.writing.history = authoring::close_group(*at.writing.history);
}

void step(EditorTurn& at, const UndoChange&)
{
    at.writing.refusal.reset();
    if (can_undo_move(at.writing)) return undo_move(at);
    if (!authoring::can_undo(*at.writing.history)) return;
    const auto last = at.writing.history->done.back();
    become(at, authoring::undo(*at.writing.history));
    look_at(at, last);
    at.writing.selection = within(at.writing.scene(), at.writing.selection);
}

void step(EditorTurn& at, const RedoChange&)
{
    at.writing.refusal.reset();
    if (can_redo_move(at.writing)) return redo_move(at);
    if (!authoring::can_redo(*at.writing.history)) return;
    const auto next = at.writing.history->undone.back();
    become(at, authoring::redo(*at.writing.history));
    look_at(at, next);
    at.writing.selection = within(at.writing.scene(), at.writing.selection);
}

void step(EditorTurn& at, const Choose& choose)
{
    at.writing.selection = within(at.writing.scene(), choose.selection);
    at.writing.refusal.reset();
    at.writing.aside = Aside::form;
    step(at, EndTyping{});
}

namespace {

bool begins_at_ending(const engine::Scene& scene, const Trial& trial)
{
    const auto number = authoring::moment_number(scene, trial.moment);
    return !number || scene.moments[*number].ending;
}

bool has_ended(const engine::Scene& scene, const Trial& trial)
{
    const auto here = played(scene, trial).play.state.moment;
    return here < scene.moments.size() && scene.moments[here].ending.has_value();
}

} // namespace

void step(EditorTurn& at, const ShowAside& show)
{
    at.writing.aside = show.aside;
    step(at, EndTyping{});
    if (show.aside != Aside::trial) return;
    auto& trial = at.writing.trial;
    const auto& scene = at.writing.scene();
    if (trial && !trial->decisions.empty() && !has_ended(scene, *trial)) return;
    // Nothing was said in it yet, or all was: from what is chosen now. At an ending nothing can be
    // tried.
    const auto& chosen = at.writing.selection;
    const auto* moment = chosen.one() ? &scene.moments[chosen.moments.front()] : nullptr;
    const bool from_it = moment != nullptr && !moment->ending;
    if (trial && !from_it && !begins_at_ending(scene, *trial)) return;
    trial = Trial{.moment = from_it ? moment->id : scene.start, .trust = scene.trust_start};
}

void step(EditorTurn& at, const SceneChecked& checked)
{
    auto& writing = at.writing;
    if (checked.file != writing.file || checked.version < writing.checked_version) return;
    writing.checked = checked.checked;
    writing.checked_version = checked.version;
    writing.ever_checked = true;
}

} // namespace tegenover::session
