// session/editor/editor_view.cpp
//
// Builds the author's view. Decides nothing.
#include "session/editor/editor_view.hpp"

#include "authoring/links.hpp"
#include "authoring/message_facts.hpp"
#include "authoring/scene_texts.hpp"
#include "session/editor/stepping.hpp"
#include "session/texts.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace tegenover::session {

namespace {

struct Source {
    const Writing& writing;
    const Settings& settings;

    [[nodiscard]] const engine::Scene& scene() const { return writing.scene(); }
    [[nodiscard]] std::string text(const engine::Text& text) const
    {
        return text_of(text, settings, scene().language);
    }
};

std::string words_of(const Source& from, const engine::Moment& moment)
{
    const auto spoken = std::find_if(moment.lines.begin(), moment.lines.end(),
                                     [](const auto& line) { return !line.says.empty(); });
    if (spoken != moment.lines.end()) return from.text(spoken->says);
    return moment.ending ? from.text(moment.ending->title) : std::string{};
}

MapCardView card_of(const Source& from, std::size_t number)
{
    const auto& moment = from.scene().moments[number];
    MapCardView card;
    card.moment = number;
    card.id = moment.id;
    card.words = words_of(from, moment);
    if (!moment.lines.empty()) card.mood = moment.lines.front().mood;
    card.lines = moment.lines.size();
    card.responses = moment.responses.size();
    if (moment.ending) card.ending = moment.ending->outcome;
    card.starts = moment.id == from.scene().start;
    const auto& lost = from.writing.checked->unreachable;
    card.reachable = !std::binary_search(lost.begin(), lost.end(), number);
    const auto place = from.writing.positions.find(moment.id);
    if (place != from.writing.positions.end()) card.at = place->second;
    return card;
}

std::vector<MapCardView> cards_of(const Source& from)
{
    std::vector<MapCardView> cards;
    cards.reserve(from.scene().moments.size());
    for (std::size_t i = 0; i < from.scene().moments.size(); ++i)
        cards.push_back(card_of(from, i));
    for (const auto& finding : from.writing.checked->findings) {
        if (!finding.place.one() || finding.place.moments.front() >= cards.size()) continue;
        auto& card = cards[finding.place.moments.front()];
        ++(finding.error ? card.errors : card.warnings);
    }
    return cards;
}

TrustTurn turn_of(int change)
{
    if (change == 0) return TrustTurn::same;
    return change > 0 ? TrustTurn::up : TrustTurn::down;
}

std::vector<ArrowView> arrows_of(const engine::Scene& scene)
{
    std::vector<ArrowView> arrows;
    for (const auto& link : authoring::links_of(scene)) {
        if (!link.to) continue;
        const auto& response = scene.moments[link.from].responses[link.response];
        const bool conditional = response.next[link.branch].when != engine::Condition{} ||
                                 response.when != engine::Condition{};
        arrows.push_back({link.from, *link.to, link.response,
                          turn_of(trust_change(scene, response)), conditional});
    }
    return arrows;
}

/// "asked / own-it", as far as the places are still there.
std::string told(const engine::Scene& scene, const Selection& place)
{
    if (!place.one() || place.moments.front() >= scene.moments.size()) return {};
    const auto& moment = scene.moments[place.moments.front()];
    if (place.part == Part::response && place.item < moment.responses.size())
        return moment.id + " / " + moment.responses[place.item].id;
    if (place.part == Part::line && moment.lines.size() > 1 && place.item < moment.lines.size())
        return moment.id + " / " + moment.lines[place.item].id;
    return moment.id;
}

/// What she says there, or what is answered there.
std::string begins(const Source& from, const Selection& place)
{
    const auto& moments = from.scene().moments;
    if (!place.one() || place.moments.front() >= moments.size()) return {};
    const auto& moment = moments[place.moments.front()];
    if (place.part == Part::response && place.item < moment.responses.size())
        return from.text(moment.responses[place.item].says);
    if (place.part == Part::line && place.item < moment.lines.size())
        return from.text(moment.lines[place.item].says);
    return words_of(from, moment);
}

/// What a save keeps, so that nothing in the window can mend it.
void tell_unknown(EditorView& view, const Source& from)
{
    const auto& scene = from.writing.scene();
    for (const auto& one : from.writing.unknown) {
        const auto place = within(scene, selection_of(one.pointer));
        view.findings.push_back({.code = one.code,
                                 .message = one.message,
                                 .where = told(scene, place),
                                 .words = begins(from, place),
                                 .pointer = one.pointer,
                                 .facts = authoring::facts_in(one.message),
                                 .error = true,
                                 .place = place});
    }
}

void tell_findings(EditorView& view, const Source& from)
{
    const auto& writing = from.writing;
    tell_unknown(view, from);
    for (const auto& one : writing.checked->findings) {
        view.findings.push_back({.code = one.problem.code,
                                 .message = one.problem.message,
                                 .where = told(writing.scene(), one.place),
                                 .words = begins(from, one.place),
                                 .pointer = one.problem.pointer,
                                 .facts = authoring::facts_in(one.problem.message),
                                 .error = one.error,
                                 .unwritten = is_unwritten(one),
                                 .place = one.place});
    }
    view.errors = writing.checked->errors() + writing.unknown.size();
}

void tell_ranges(EditorView& view, const Source& from)
{
    const auto& checked = *from.writing.checked;
    view.explored = checked.explored;
    view.proven = checked.explored && checked.complete;
    view.checking = from.writing.checking();
    if (checked.range)
        view.total = engine::Span{checked.range->worst.total, checked.range->best.total};
    for (const auto& one : checked.endings) {
        if (one.moment >= from.scene().moments.size()) continue;
        const auto& moment = from.scene().moments[one.moment];
        if (!moment.ending) continue;
        view.endings.push_back({one.moment, from.text(moment.ending->title), moment.ending->outcome,
                                one.reachable, one.total, one.trust});
    }
}

/// The scene's own, those of the program, and any other that a text is written in.
std::vector<std::string> languages_of(const engine::Scene& scene)
{
    std::vector<std::string> languages{scene.language};
    const auto add = [&](const std::string& language) {
        const bool met = std::find(languages.begin(), languages.end(), language) != languages.end();
        if (!language.empty() && !met) languages.push_back(language);
    };
    add("nl");
    add("en");
    for (const auto& one : authoring::texts_of(scene)) {
        for (const auto& wording : one.text->wordings)
            add(wording.first);
    }
    return languages;
}

void tell_person(EditorView& view, const Catalogue& catalogue, const engine::CaseFile& about)
{
    view.looks = about.looks;
    const auto& own = catalogue.own_people;
    if (std::ranges::find(own, about.id) != own.end()) view.own_person = about;
}

template <typename Visit> void each_condition(const engine::Scene& scene, Visit&& visit)
{
    for (const auto& moment : scene.moments) {
        for (const auto& line : moment.lines)
            visit(line.when);
        for (const auto& response : moment.responses) {
            visit(response.when);
            for (const auto& branch : response.next)
                visit(branch.when);
        }
    }
}

} // namespace

int trust_change(const engine::Scene& scene, const engine::Response& response)
{
    if (response.effects.trust) return *response.effects.trust;
    int change = 0;
    for (std::size_t i = 0; i < response.scores.size(); ++i)
        change += scene.trust_weights[i] * response.scores[i];
    return change;
}

std::vector<std::string> flags_of(const engine::Scene& scene)
{
    std::set<std::string> flags;
    const auto add = [&](const std::vector<std::string>& names) {
        flags.insert(names.begin(), names.end());
    };
    const auto add_effects = [&](const engine::Effects& effects) {
        add(effects.set);
        add(effects.clear);
    };
    for (const auto& moment : scene.moments) {
        for (const auto& line : moment.lines)
            add_effects(line.effects);
        for (const auto& response : moment.responses)
            add_effects(response.effects);
    }
    each_condition(scene, [&](const engine::Condition& when) {
        add(when.has);
        add(when.lacks);
    });
    return {flags.begin(), flags.end()};
}

std::vector<std::string> cues_asked_for(const engine::Scene& scene)
{
    std::set<std::string> cues;
    each_condition(scene, [&](const engine::Condition& when) {
        cues.insert(when.noticed.begin(), when.noticed.end());
        cues.insert(when.not_noticed.begin(), when.not_noticed.end());
    });
    return {cues.begin(), cues.end()};
}

DeskView view_desk(const Catalogue& catalogue, const Model& model)
{
    const auto title = [&](const SceneOutline& outline) {
        return text_of(outline.title, model.settings, outline.language);
    };
    const auto has_draft = [&](const std::string& file) {
        return std::ranges::find(catalogue.drafts, file, &WaitingDraft::file) !=
               catalogue.drafts.end();
    };
    DeskView desk;
    desk.set_aside = model.set_aside;
    desk.folders = model.settings.scene_folders;
    for (const auto& shelf : catalogue.scenes) {
        if (shelf.file.empty()) continue;
        const auto outline = outline_of(shelf.scene());
        desk.scenes.push_back({.id = outline.id,
                               .title = title(outline),
                               .file = shelf.file,
                               .moments = outline.moments,
                               .comes_along = shelf.comes_along,
                               .has_draft = has_draft(shelf.file)});
    }
    std::stable_partition(desk.scenes.begin(), desk.scenes.end(),
                          [](const DeskScene& scene) { return !scene.comes_along; });
    for (const auto& draft : catalogue.drafts) {
        if (!draft.has_file)
            desk.unfinished.push_back({.id = {},
                                       .title = title(draft.outline),
                                       .file = draft.file,
                                       .moments = draft.outline.moments,
                                       .has_file = false,
                                       .has_draft = true});
    }
    for (const auto& broken : catalogue.broken) {
        if (!broken.file.ends_with(".json") || broken.file.ends_with("/case.json")) continue;
        const auto outline = broken.outline.value_or(SceneOutline{});
        desk.unfinished.push_back({.id = {},
                                   .title = title(outline),
                                   .file = broken.file,
                                   .moments = outline.moments,
                                   .comes_along = broken.comes_along,
                                   .has_draft = has_draft(broken.file),
                                   .readable = broken.outline.has_value()});
    }
    return desk;
}

EditorView view_editor(const Catalogue& catalogue, const Model& model)
{
    if (std::get<EditorScreen>(model.screen).writing == nullptr) {
        EditorView view;
        view.desk = view_desk(catalogue, model);
        return view;
    }
    const auto& writing = *std::get<EditorScreen>(model.screen).writing;
    const Source from{writing, model.settings};
    EditorView view;
    view.title = from.text(writing.scene().title);
    view.file = writing.file;
    view.opened_as = writing.opened_as;
    view.history = writing.history;
    view.selection = writing.selection;
    view.aside = writing.aside;
    view.languages = languages_of(writing.scene());
    view.shown_language = model.settings.language;
    if (const auto* about = find_case(catalogue, writing.scene().case_id))
        tell_person(view, catalogue, *about);
    for (const auto& one : catalogue.cases)
        view.people.push_back({one.id, one.name});
    view.cards = cards_of(from);
    view.arrows = arrows_of(writing.scene());
    tell_findings(view, from);
    tell_ranges(view, from);
    view.changed = writing.changed();
    view.can_undo = can_undo_move(writing) || authoring::can_undo(*writing.history);
    view.can_redo = can_redo_move(writing) || authoring::can_redo(*writing.history);
    view.can_paste = !model.copied.empty();
    view.left_out = writing.left_out;
    if (writing.aside == Aside::translate)
        view.missing = authoring::missing_translations(writing.scene(), view.languages);
    view.refusal = writing.refusal;
    view.person_half_made = writing.person_half_made;
    view.person_found = writing.person_found;
    view.asks_about_draft = writing.draft.has_value();
    view.file_changed_since_draft = writing.draft && (*writing.draft)->file_changed_since;
    view.asks_about_outside = !writing.hash_outside.empty();
    view.asks_about_leaving = writing.leaving;
    if (writing.trial) view.trial = view_trial(writing, model.settings);
    return view;
}

} // namespace tegenover::session
