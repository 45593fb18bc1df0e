// session/editor/filing.cpp
//
// The scene and its file: opening, saving, a draft of an earlier run, and a file that someone else
// changed. The author's file is written by a save and by nothing else.
#include "session/editor/stepping.hpp"

#include "authoring/scene_texts.hpp"
#include "authoring/story_scene.hpp"
#include "session/editor/scene_names.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace tegenover::session {

namespace {

/// Only what the file beside the scene is for.
authoring::Positions of_moments(const engine::Scene& scene, const authoring::Positions& positions)
{
    authoring::Positions kept;
    for (const auto& moment : scene.moments) {
        const auto place = positions.find(moment.id);
        if (place != positions.end()) kept.insert(*place);
    }
    return kept;
}

void save(EditorTurn& at, const std::string& expected_hash, bool as_copy)
{
    const auto& writing = at.writing;
    at.want(SaveSceneFile{.file = writing.file,
                          .expected_hash = expected_hash,
                          .history = writing.history,
                          .positions = of_moments(writing.scene(), writing.positions),
                          .left_out = writing.left_out_to_keep(),
                          .version = writing.version,
                          .as_copy = as_copy,
                          .origin = writing.origin});
}

/// A scene that was never saved, and its file, are called after its title, unless its author gave
/// it an id.
void save_first(EditorTurn& at)
{
    const auto& scene = at.writing.scene();
    const auto& spoken = at.turn.model.settings.language;
    const auto named = authoring::slug_of(engine::read(scene.title, spoken, scene.language));
    if (is_made_up(scene.id) && !named.empty())
        step(at, ChangeScene{
                     .edits = {authoring::SetSceneId{free_scene_id(at.turn.catalogue, named)}}});
    const auto& writing = at.writing;
    at.want(SaveSceneFile{.file = writing.file,
                          .expected_hash = {},
                          .history = writing.history,
                          .positions = of_moments(writing.scene(), writing.positions),
                          .left_out = writing.left_out_to_keep(),
                          .version = writing.version,
                          .origin = writing.origin,
                          .new_name = writing.scene().id + ".json"});
}

/// A copy is a scene of its own, and no two scenes have one id.
void take_another_id(EditorTurn& at)
{
    constexpr std::size_t most_letters = 64;
    constexpr std::string_view ending = "-copy";
    auto id = at.writing.scene().id.substr(0, most_letters - ending.size());
    id += ending;
    step(at, ChangeScene{.edits = {authoring::SetSceneId{std::move(id)}}});
}

bool has_words(const engine::Scene& scene)
{
    return std::ranges::any_of(authoring::texts_of(scene),
                               [](const auto& one) { return !one.text->empty(); });
}

/// A file that does not say what it is written in is taken to be in the author's language, which
/// the next save says; so is a template without a word.
engine::Scene with_language(engine::Scene scene, const SceneOpened& opened,
                            const Settings& settings)
{
    const bool of_no_language =
        scene.language.empty() || (opened.from_template && !has_words(scene));
    if (of_no_language) scene.language = settings.language;
    return scene;
}

/// Another scene takes the place of this one, as one step that can be undone.
authoring::History replaced_by(authoring::History history, const engine::Scene& scene)
{
    auto change = authoring::difference(history.scene, scene);
    if (change.empty()) return history;
    history.scene = scene;
    history.done.push_back(
        {.group = {}, .change = std::move(change), .number = ++history.last_number});
    history.undone.clear();
    return history;
}

} // namespace

void step(EditorTurn& at, const SceneOpened& opened)
{
    Writing writing;
    writing.file = opened.file;
    writing.opened_as = opened.file;
    writing.file_hash = opened.hash;
    const auto scene = with_language(opened.scene, opened, at.turn.model.settings);
    // Read again: what was written here meanwhile is a step back.
    const bool again = at.writing.file == opened.file && !at.writing.file.empty();
    if (again) writing.opened_as = at.writing.opened_as;
    writing.history = again ? authoring::mark_saved(replaced_by(*at.writing.history, scene))
                            : authoring::begin_history(scene);
    writing.positions = placed(scene, scene, opened.positions);
    writing.stood = writing.positions;
    writing.version = at.writing.version + 1;
    if (opened.draft) {
        auto draft = *opened.draft;
        draft.scene = with_language(std::move(draft.scene), opened, at.turn.model.settings);
        writing.draft = Kept<FoundDraft>(std::move(draft));
    }
    writing.left_out = opened.left_out;
    writing.left_out_kept = opened.left_out;
    writing.person_half_made = opened.person;
    writing.person_found = opened.person.has_value();
    writing.origin = opened.origin;
    writing.unknown = opened.unknown;
    if (!writing.left_out.empty() && !opened.person) writing.aside = Aside::problems;
    if (again) {
        writing.selection = within(scene, at.writing.selection);
        writing.aside = at.writing.aside;
    }
    writing.from_template = opened.from_template;
    if (!again) at.turn.model.notice.reset(); // of what failed before
    if (!opened.broken_map.empty())
        at.turn.model.notice =
            Notice{Notice::Tone::warning, "editor.map_broken", name_of_file(opened.broken_map)};
    at.writing = std::move(writing);
    at.want(WatchFile{opened.file, opened.hash});
    at.want(CheckWriting{opened.file, at.writing.version, at.writing.history});
}

void step(EditorTurn& at, const SaveNow&)
{
    if (at.writing.draft || !at.writing.hash_outside.empty()) return; // a question comes first
    if (at.writing.file_hash.empty()) return save_first(at);
    save(at, at.writing.file_hash, false);
}

void step(EditorTurn& at, const SceneSaved& saved)
{
    auto& writing = at.writing;
    const bool renamed = writing.file != saved.file;
    writing.file = saved.file;
    writing.file_hash = saved.hash;
    writing.origin.clear();
    writing.hash_outside.clear();
    writing.file_lost = false;
    writing.unknown = saved.unknown;
    at.want(WatchFile{saved.file, saved.hash});
    // What a check says goes by the name of the file.
    if (renamed) at.want(CheckWriting{saved.file, writing.version, writing.history});
    const bool leaves = std::exchange(writing.leaves_once_saved, false);
    if (writing.person_half_made) at.want(draft_of(writing)); // saving drops it
    if (saved.version != writing.version) return;
    at.left = leaves;
    writing.moved = false;
    writing.stood = writing.positions;
    writing.left_out_kept = writing.left_out_to_keep();
    writing.history = authoring::mark_saved(*writing.history);
    at.turn.model.notice = Notice{Notice::Tone::done, "editor.saved_as", name_of_file(saved.file)};
}

void step(EditorTurn& at, const AnswerDraft& answer)
{
    auto& writing = at.writing;
    if (!writing.draft) return;
    const auto draft = *writing.draft;
    writing.draft.reset();
    if (!answer.take) {
        at.want(DropDraft{writing.file});
        // Pressed by mistake, it can be taken back.
        writing.history = authoring::undo(replaced_by(*writing.history, draft->scene));
        if (authoring::can_redo(*writing.history))
            at.turn.model.notice = Notice{Notice::Tone::done, "editor.draft_dropped", {}};
        return;
    }
    if (!draft->positions.empty() && draft->positions != writing.positions) {
        writing.positions = draft->positions;
        writing.moved = true;
    }
    writing.left_out = draft->left_out;
    if (draft->person) {
        writing.person_half_made = draft->person;
        writing.person_found = true;
        writing.selection = whole_scene();
        writing.aside = Aside::form;
    }
    const auto before = writing.history;
    auto history = replaced_by(*before, draft->scene);
    if (history.last_number == before->last_number && !writing.changed()) return;
    writing.history = std::move(history);
    scene_changed(at, before->scene);
}

void step(EditorTurn& at, const ChangedOutside& changed)
{
    if (changed.hash == at.writing.file_hash) return;
    if (!at.writing.changed()) { // nothing of ours could be lost
        // Of a person alone: the screen has them, and what is read anew asks nothing about them.
        if (at.writing.person_half_made) at.want(DropDraft{at.writing.file});
        at.want(OpenSceneFile{at.writing.file, false});
        at.turn.model.notice = Notice{Notice::Tone::done, "editor.read_again", {}};
        return;
    }
    at.writing.hash_outside = changed.hash;
    at.writing.leaves_once_saved = false;
}

void step(EditorTurn& at, const FileLost& lost)
{
    auto& writing = at.writing;
    if (lost.file != writing.file) return;
    writing.file_lost = true;
    at.want(draft_of(writing)); // all that there is of it
    at.turn.model.notice =
        lost.why.empty()
            ? Notice{Notice::Tone::warning, "editor.file_gone", name_of_file(lost.file)}
            : Notice{Notice::Tone::warning, "editor.file_broken", lost.why};
}

void step(EditorTurn& at, const FileBack& back)
{
    if (back.file != at.writing.file || !std::exchange(at.writing.file_lost, false)) return;
    keep_or_drop_draft(at);
}

void step(EditorTurn& at, const HoldPerson& hold)
{
    at.writing.person_half_made = hold.half_made;
    at.writing.person_found = false;
    if (!at.writing.draft) keep_or_drop_draft(at);
}

void step(EditorTurn& at, const LeaveWriting&)
{
    if (at.writing.person_half_made) { // in sight, with the two ways out
        at.writing.selection = whole_scene();
        at.writing.aside = Aside::form;
        at.turn.model.notice = Notice{Notice::Tone::warning, "editor.person_first", {}};
        return;
    }
    if (at.writing.is_untouched()) {
        at.want(DropDraft{at.writing.file});
        at.left = true;
        return;
    }
    if (at.writing.changed()) {
        at.writing.leaving = true;
        return;
    }
    at.left = true;
}

void step(EditorTurn& at, const AnswerLeaving& answer)
{
    if (!std::exchange(at.writing.leaving, false)) return;
    switch (answer.then) {
    case AnswerLeaving::Then::save:
        at.writing.leaves_once_saved = true;
        step(at, SaveNow{});
        return;
    case AnswerLeaving::Then::keep_draft:
        at.want(draft_of(at.writing));
        at.left = true;
        return;
    case AnswerLeaving::Then::discard:
        at.want(DropDraft{at.writing.file});
        at.left = true;
        return;
    case AnswerLeaving::Then::stay:
        return;
    }
}

void step(EditorTurn& at, const AnswerOutside& answer)
{
    auto& writing = at.writing;
    if (writing.hash_outside.empty()) return;
    const auto outside = std::exchange(writing.hash_outside, {});
    switch (answer.keep) {
    case AnswerOutside::Keep::undecided:
        return;
    case AnswerOutside::Keep::mine:
        save(at, outside, false);
        return;
    case AnswerOutside::Keep::theirs:
        at.want(OpenSceneFile{writing.file, false});
        return;
    case AnswerOutside::Keep::copy:
        take_another_id(at);
        at.want(DropDraft{writing.file});
        save(at, {}, true);
        return;
    }
}

} // namespace tegenover::session
