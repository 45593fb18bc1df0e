// session/before_view.cpp
//
// Takes the helper's brief only.
#include "session/before_view.hpp"

#include "session/texts.hpp"

namespace tegenover::session {

BeforeView view_before(const Catalogue& catalogue, const Model& model)
{
    const auto* screen = std::get_if<BeforeScreen>(&model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(model, screen->attempt);
    const auto* shelf = attempt == nullptr ? nullptr : find_scene_of(catalogue, *attempt);
    if (shelf == nullptr) return {};
    const auto& scene = shelf->scene();
    BeforeView view{.attempt = attempt->number,
                    .title = text_of(scene.title, model.settings, scene.language),
                    .brief = text_of(scene.briefs.helper, model.settings, scene.language),
                    .setting = scene.setting,
                    .minutes = scene.minutes,
                    .role = attempt->role};
    const auto opening = engine::begin(shelf->script, engine::Mode::solo);
    if (const auto* line = engine::line_of(shelf->script, opening.state)) view.mood = line->mood;
    if (const auto* person = find_case(catalogue, scene.case_id)) {
        view.person = person->name;
        if (person->has_story()) view.case_id = person->id;
        view.looks = person->looks;
    }
    return view;
}

} // namespace tegenover::session
