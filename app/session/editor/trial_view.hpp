// session/editor/trial_view.hpp
//
// A trial as the author sees it: what she says and shows, what can be answered and what cannot, and
// the figures behind it, which learners never see.
#pragma once

#include "session/editor/writing.hpp"
#include "session/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace tegenover::session {

struct TrialCue {
    std::string id;
    std::string shows;
    bool noticed = false;

    bool operator==(const TrialCue&) const = default;
};

struct TrialResponse {
    std::string id;
    std::string says;
    engine::ResponseKind kind{};
    int seconds = 0; ///< of a silence
    bool available = false;
    bool given = false; ///< before, so no longer to be had

    bool operator==(const TrialResponse&) const = default;
};

struct TrialView {
    Trial trial;
    bool possible = false; ///< false: the scene has no moment; all below is empty
    std::size_t moment = 0;
    std::string moment_id;
    std::string says;
    std::string feels;
    engine::Mood mood{};
    std::vector<TrialCue> cues;
    std::vector<TrialResponse> responses; ///< all of the moment, in the order of the scene
    std::optional<engine::Outcome> ending;
    std::string ending_title;
    bool stuck = false;                  ///< no way on, and no ending
    std::optional<Selection> unfinished; ///< here it ends as yet: what is to be written next
    int trust = 0;
    int trust_before = 0; ///< before the last response
    int earned = 0;
    std::vector<std::string> flags; ///< that are set now
    bool can_step_back = false;

    bool operator==(const TrialView&) const = default;
};

/// The trial as it stands in the scene as it is now.
[[nodiscard]] TrialView view_trial(const Writing& writing, const Settings& settings);

} // namespace tegenover::session
