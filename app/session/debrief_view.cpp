// session/debrief_view.cpp
//
// From an attempt to its pages.
#include "session/debrief_view.hpp"

namespace tegenover::session {

DebriefView view_debrief(const Catalogue& catalogue, const Model& model)
{
    const auto& screen = std::get<DebriefScreen>(model.screen);
    DebriefView view{.attempt = screen.attempt, .page = screen.page};
    const auto* attempt = find_attempt(model, screen.attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene(catalogue, attempt->scene);
    if (scene == nullptr) return view;
    view.scene_title = engine::read(scene->scene().title, model.settings.language,
                                    scene->scene().language);
    return view;
}

} // namespace tegenover::session
