// session/case_view.cpp
//
// Every text of a case in the language of the interface.
#include "session/case_view.hpp"

#include "session/texts.hpp"

namespace tegenover::session {

namespace {

std::vector<CaseView::SceneLink> scenes_of(const Catalogue& catalogue, const std::string& case_id,
                                           const Settings& settings)
{
    std::vector<CaseView::SceneLink> links;
    for (const auto& shelf : catalogue.scenes) {
        const auto& scene = shelf.scene();
        if (scene.case_id != case_id) continue;
        links.push_back({scene.id, text_of(scene.title, settings, scene.language),
                         text_of(scene.summary, settings, scene.language)});
    }
    return links;
}

} // namespace

CaseView view_case(const Catalogue& catalogue, const Model& model)
{
    const auto* screen = std::get_if<CaseScreen>(&model.screen);
    const auto* person = screen == nullptr ? nullptr : find_case(catalogue, screen->case_id);
    if (person == nullptr) return {};
    const auto text = [&](const engine::Text& one) {
        return text_of(one, model.settings, person->language);
    };
    CaseView view{.name = person->name,
                  .title = text(person->title),
                  .summary = text(person->summary),
                  .looks = person->looks};
    for (const auto& paragraph : person->person) {
        view.own_words.push_back(text(paragraph));
    }
    for (const auto& entry : person->timeline) {
        view.timeline.push_back({text(entry.when), text(entry.title), text(entry.text)});
    }
    for (const auto& one : person->people) {
        view.people.push_back({one.name, text(one.relation), text(one.text)});
    }
    view.scenes = scenes_of(catalogue, person->id, model.settings);
    return view;
}

} // namespace tegenover::session
