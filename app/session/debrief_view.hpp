// session/debrief_view.hpp
//
// What the debrief shows of one finished attempt, page by page.
#pragma once

#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <cstdint>
#include <string>

namespace tegenover::session {

struct DebriefView {
    std::int64_t attempt = 0;
    std::string scene_title;
    DebriefPage page = DebriefPage::her_eyes;

    bool operator==(const DebriefView&) const = default;
};

/// The screen must be a DebriefScreen of a known attempt and scene.
[[nodiscard]] DebriefView view_debrief(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
