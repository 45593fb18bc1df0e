// session/library_view.cpp
//
// Cards from scenes and attempts. A scene is done once an ending was reached.
#include "session/library_view.hpp"

#include "session/texts.hpp"

#include <algorithm>

namespace tegenover::session {

namespace {

std::vector<std::string> languages_of(const engine::Scene& scene)
{
    std::vector<std::string> languages;
    for (const auto& [language, wording] : scene.title.wordings) {
        languages.push_back(language.empty() ? scene.language : language);
    }
    return languages;
}

engine::Mood opening_mood(const engine::Script& script)
{
    const auto opening = engine::begin(script, engine::Mode::solo);
    const auto* line = engine::line_of(script, opening.state);
    return line == nullptr ? engine::Mood::guarded : line->mood;
}

void add_attempt(SceneCardView& card, const engine::AttemptSummary& attempt)
{
    if (attempt.ended || attempt.decisions > 0) ++card.tries;
    if (!attempt.ended) {
        card.unfinished = attempt.number;
        return;
    }
    card.finished = attempt.number;
    card.last_outcome = attempt.result.outcome;
}

SceneCardView card_of(const Catalogue& catalogue, const Model& model, const ShelfScene& shelf)
{
    const auto& scene = shelf.scene();
    SceneCardView card{.id = scene.id,
                       .title = text_of(scene.title, model.settings, scene.language),
                       .situation = text_of(scene.summary, model.settings, scene.language),
                       .setting = scene.setting,
                       .mood = opening_mood(shelf.script),
                       .minutes = scene.minutes,
                       .languages = languages_of(scene)};
    if (const auto* person = find_case(catalogue, scene.case_id)) {
        card.person = person->name;
        card.looks = person->looks;
    }
    for (const auto& attempt : model.history) {
        if (attempt.scene == scene.id) add_attempt(card, attempt);
    }
    return card;
}

bool has(const std::vector<std::string>& list, const std::string& wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

bool passes(const LibraryScreen& filter, const engine::Scene& scene, const SceneCardView& card)
{
    if (!filter.case_filter.empty() && scene.case_id != filter.case_filter) return false;
    if (!filter.language_filter.empty() && !has(card.languages, filter.language_filter)) {
        return false;
    }
    const bool done = card.finished.has_value();
    if (filter.done == DoneFilter::done) return done;
    return filter.done == DoneFilter::all || !done;
}

std::string last_two_parts(const std::string& path)
{
    const auto last = path.find_last_of('/');
    if (last == std::string::npos || last == 0) return path;
    const auto before = path.find_last_of('/', last - 1);
    return before == std::string::npos ? path : path.substr(before + 1);
}

BrokenCardView card_of(const BrokenScene& broken)
{
    BrokenCardView card{.file = last_two_parts(broken.file)};
    if (broken.problems.empty()) return card;
    const auto& first = broken.problems.front();
    card.code = first.code;
    card.message = first.message;
    card.line = first.line;
    card.column = first.column;
    card.more = broken.problems.size() - 1;
    return card;
}

UnfinishedCardView card_of(const SceneOutline& outline, const std::string& file,
                           const Settings& settings)
{
    return {.file = file,
            .title = text_of(outline.title, settings, outline.language),
            .moments = outline.moments};
}

/// Whoever writes goes on with them; what comes along or cannot be read is shown as broken.
bool can_be_gone_on_with(const BrokenScene& broken)
{
    return broken.outline.has_value() && !broken.comes_along;
}

std::vector<UnfinishedCardView> unfinished_scenes(const Catalogue& catalogue,
                                                  const Settings& settings)
{
    std::vector<UnfinishedCardView> cards;
    for (const auto& draft : catalogue.drafts) {
        auto card = card_of(draft.outline, draft.file, settings);
        card.saved = draft.has_file;
        card.waits = true;
        cards.push_back(std::move(card));
    }
    for (const auto& broken : catalogue.broken) {
        if (!can_be_gone_on_with(broken)) continue;
        const auto known = std::ranges::find(cards, broken.file, &UnfinishedCardView::file);
        const bool waits = known != cards.end();
        if (waits) cards.erase(known); // one card for both
        auto card = card_of(*broken.outline, broken.file, settings);
        card.saved = true;
        card.waits = waits;
        card.to_mend = broken.problems.size();
        if (!broken.problems.empty()) card.code = broken.problems.front().code;
        cards.push_back(std::move(card));
    }
    return cards;
}

CaseCardView card_of(const engine::CaseFile& person, const Settings& settings)
{
    return {.id = person.id,
            .name = person.name,
            .title = text_of(person.title, settings, person.language),
            .summary = text_of(person.summary, settings, person.language),
            .looks = person.looks,
            .has_story = person.has_story()};
}

void count_scene(std::vector<CaseCardView>& cases, const std::string& case_id, bool done)
{
    for (auto& one : cases) {
        if (one.id != case_id) continue;
        ++one.scenes;
        if (done) ++one.scenes_done;
    }
}

} // namespace

LibraryView view_library(const Catalogue& catalogue, const Model& model)
{
    LibraryView view{.all_scenes = catalogue.scenes.size(), .folder = catalogue.folder};
    if (const auto* screen = std::get_if<LibraryScreen>(&model.screen)) view.filter = *screen;
    for (const auto& person : catalogue.cases) {
        view.cases.push_back(card_of(person, model.settings));
    }
    for (const auto& scene : catalogue.scenes) {
        auto card = card_of(catalogue, model, scene);
        count_scene(view.cases, scene.scene().case_id, card.finished.has_value());
        for (const auto& language : card.languages) {
            if (!has(view.languages, language)) view.languages.push_back(language);
        }
        if (passes(view.filter, scene.scene(), card)) view.scenes.push_back(std::move(card));
    }
    std::sort(view.languages.begin(), view.languages.end());
    view.unfinished = unfinished_scenes(catalogue, model.settings);
    for (const auto& broken : catalogue.broken) {
        if (!can_be_gone_on_with(broken)) view.broken.push_back(card_of(broken));
    }
    return view;
}

} // namespace tegenover::session
