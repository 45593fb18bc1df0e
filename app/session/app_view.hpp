// session/app_view.hpp
//
// Everything that the window shows now, as one value: one screen, and what lies over it. Made anew
// when the model changed, and only then.
#pragma once

#include "session/before_view.hpp"
#include "session/case_view.hpp"
#include "session/debrief_view.hpp"
#include "session/editor/editor_view.hpp"
#include "session/library_view.hpp"
#include "session/pair/views.hpp"
#include "session/play_view.hpp"
#include "session/progress_view.hpp"

#include <optional>
#include <string>
#include <variant>

namespace tegenover::session {

using ScreenView = std::variant<LibraryView, CaseView, BeforeView, PlayView, DebriefView,
                                ProgressView, EditorView, PairView>;

struct AppView {
    ScreenView screen;
    std::optional<Settings> settings; ///< the settings are open, with these values
    std::string records_folder;       ///< where the records are; "" where none are kept
    bool asks_to_delete = false;
    std::optional<Notice> notice;

    bool operator==(const AppView&) const = default;
};

[[nodiscard]] AppView view_app(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
