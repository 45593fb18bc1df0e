// session/debrief_view.hpp
//
// What the debrief shows of one finished attempt, page by page. Figures are not in it before the
// learner has made an estimate of their own and opened the page that compares the two.
#pragma once

#include "engine/case.hpp"
#include "reports/debrief.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace tegenover::session {

/// A response that can be tried in the other conversation.
struct TryView {
    std::string id;
    engine::ResponseKind kind = engine::ResponseKind::say;
    std::string says;

    bool operator==(const TryView&) const = default;
};

/// The conversation as it went and as it goes now, from the moment where they part.
struct WhatIfView {
    std::size_t from_moment = 0; ///< which of `story.moments`
    reports::Debrief other;      ///< the other conversation; its figures are left out
    bool ended = false;
    reports::HerLine now;      ///< her line that waits for an answer, where it has not ended
    std::vector<TryView> next; ///< what can be tried next, in the order of the cards

    bool operator==(const WhatIfView&) const = default;
};

struct DebriefView {
    std::int64_t attempt = 0;
    DebriefPage page = DebriefPage::her_eyes;
    DebriefPage furthest = DebriefPage::her_eyes;
    bool figures_shown = false;     ///< false: `story` holds no measure, no total, no trust
    bool estimate_complete = false; ///< all five were given; needed to go past `estimate`
    bool estimate_open = true;      ///< false: figures were seen, the estimate stays as it is

    reports::Debrief story;
    engine::Setting setting = engine::Setting::office;
    engine::Looks looks;
    std::string client_name;
    std::optional<engine::Principle> widest_gap;

    std::size_t moment = 0; ///< which of `story.moments` is opened on the page of moments
    std::optional<WhatIfView> what_if;
    std::string report_path; ///< "" until a report was saved in this run
    bool reduced_motion = false;

    bool operator==(const DebriefView&) const = default;
};

/// The screen must be a DebriefScreen of a known attempt and scene.
[[nodiscard]] DebriefView view_debrief(const Catalogue& catalogue, const Model& model);

/// The whole debrief of an attempt, figures included: for its report.
[[nodiscard]] reports::Debrief debrief_of(const ShelfScene& scene, const Attempt& attempt,
                                          const std::string& language,
                                          const std::string& client_name);

} // namespace tegenover::session
