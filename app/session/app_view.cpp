// session/app_view.cpp
//
// Chooses the view that belongs to the screen; each view is made by its own file.
#include "session/app_view.hpp"

namespace tegenover::session {

namespace {

struct ViewOf {
    const Catalogue& catalogue;
    const Model& model;

    ScreenView operator()(const LibraryScreen&) const { return view_library(catalogue, model); }
    ScreenView operator()(const CaseScreen&) const { return view_case(catalogue, model); }
    ScreenView operator()(const BeforeScreen&) const { return view_before(catalogue, model); }
    ScreenView operator()(const PlayScreen&) const { return view_play(catalogue, model); }
    ScreenView operator()(const DebriefScreen&) const { return view_debrief(catalogue, model); }
    ScreenView operator()(const ProgressScreen&) const { return view_progress(catalogue, model); }
    ScreenView operator()(const EditorScreen&) const { return view_editor(catalogue, model); }
    ScreenView operator()(const PairScreen&) const { return view_pair(catalogue, model); }
};

} // namespace

AppView view_app(const Catalogue& catalogue, const Model& model)
{
    AppView view{.screen = std::visit(ViewOf{catalogue, model}, model.screen),
                 .records_folder = model.records_folder,
                 .notice = model.notice};
    if (model.settings_open) {
        view.settings = model.settings;
        view.asks_to_delete = model.asks_to_delete;
    }
    return view;
}

} // namespace tegenover::session
