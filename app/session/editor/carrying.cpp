// session/editor/carrying.cpp
//
// What goes from one scene to another, and out to other programs and people and back.
#include "session/editor/stepping.hpp"

#include "authoring/lines_table.hpp"
#include "session/editor/scene_names.hpp"

#include <numeric>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace tegenover::session {

namespace {

/// So many moments from this one on.
Selection numbered(std::size_t first, std::size_t count)
{
    Selection chosen;
    chosen.moments.resize(count);
    std::iota(chosen.moments.begin(), chosen.moments.end(), first);
    return chosen;
}

std::vector<std::string> ids_of(std::span<const engine::Moment> moments,
                                const std::vector<std::size_t>& numbers)
{
    std::vector<std::string> ids;
    ids.reserve(numbers.size());
    for (const auto number : numbers)
        ids.push_back(moments[number].id);
    return ids;
}

} // namespace

void step(EditorTurn& at, const CopyMoments&)
{
    const auto& chosen = at.writing.selection.moments;
    if (chosen.empty()) return;
    auto& copied = at.turn.model.copied;
    copied.clear();
    for (const auto moment : chosen)
        copied.push_back(at.writing.scene().moments[moment]);
}

void step(EditorTurn& at, const PasteCopied&)
{
    const auto& copied = at.turn.model.copied;
    if (copied.empty()) return;
    const auto count = at.writing.scene().moments.size();
    step(at, ChangeScene{.edits = {authoring::PasteMoments{count, copied}},
                         .then = numbered(count, copied.size())});
}

void step(EditorTurn& at, const DuplicateChosen&)
{
    const auto& scene = at.writing.scene();
    const auto& chosen = at.writing.selection.moments;
    if (chosen.empty()) return;
    std::vector<engine::Moment> copies;
    copies.reserve(chosen.size());
    for (const auto moment : chosen)
        copies.push_back(scene.moments[moment]);
    const auto originals = chosen;
    const auto positions = at.writing.positions;
    const auto count = scene.moments.size();
    step(at, ChangeScene{.edits = {authoring::PasteMoments{count, std::move(copies)}},
                         .then = numbered(count, originals.size())});
    if (at.writing.refusal) return;
    const auto names = std::span(at.writing.scene().moments);
    // Part of the same step: they stand nowhere else before.
    for (auto& [id, place] : authoring::beside(positions, ids_of(names, originals),
                                               ids_of(names, at.writing.selection.moments)))
        at.writing.positions.insert_or_assign(id, place);
    at.want(draft_of(at.writing));
}

void step(EditorTurn& at, const TakeTable& take) { at.want(ReadTableFile{take.file}); }

void step(EditorTurn& at, const TableRead& read)
{
    auto& notice = at.turn.model.notice;
    auto merge = authoring::merge_lines_table(at.writing.scene(), read.text);
    if (!merge) {
        notice = Notice{Notice::Tone::warning, "editor.table_without_id", name_of_file(read.file)};
        return;
    }
    if (merge->belongs_elsewhere()) {
        notice = Notice{Notice::Tone::warning, "editor.table_of_another", name_of_file(read.file)};
        return;
    }
    auto& left_out = at.writing.left_out;
    std::erase_if(left_out, authoring::is_of_table); // of the table before
    for (const auto& note : merge->notes)
        left_out.push_back(authoring::as_left_out(note));
    const auto count = std::to_string(merge->edits.size());
    if (!merge->edits.empty()) step(at, ChangeScene{.edits = std::move(merge->edits), .then = {}});
    if (!merge->notes.empty()) at.writing.aside = Aside::problems;
    notice = Notice{Notice::Tone::done, "editor.table_taken", count};
}

void step(EditorTurn& at, const TickLeftOut& tick)
{
    auto& left_out = at.writing.left_out;
    for (std::size_t i = 0; i < left_out.size(); ++i) {
        if (!tick.number || *tick.number == i) left_out[i].done = tick.done;
    }
    keep_or_drop_draft(at);
}

void step(EditorTurn& at, const TakeAlong& take)
{
    at.want(WriteAlong{take.as, at.writing.history, at.writing.positions,
                       at.turn.model.settings.language});
}

void step(EditorTurn& at, const TakenAlong& taken)
{
    at.turn.model.notice = Notice{Notice::Tone::done, "editor.taken_along", taken.file};
}

void step(EditorTurn& at, const KeepPerson& keep)
{
    auto person = keep.person;
    if (person.name.empty()) return;
    if (person.title.empty()) person.title = engine::plain(person.name);
    if (person.id.empty()) person.id = free_case_id(at.turn.catalogue, person.name);
    at.want(WritePersonFile{std::move(person)});
}

void step(EditorTurn& at, const PersonKept& kept)
{
    if (at.writing.scene().case_id != kept.person.id)
        step(at, ChangeScene{.edits = {authoring::SetCase{kept.person.id}}});
    at.turn.model.notice = Notice{Notice::Tone::done, "editor.person_kept", kept.person.name};
}

} // namespace tegenover::session
