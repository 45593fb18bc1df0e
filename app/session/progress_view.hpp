// session/progress_view.hpp
//
// What the progress screen shows: tries, the five principles over time beside the own estimates,
// and what the learner promised. Prepared here, so that drawing ten thousand tries costs no more
// than drawing a hundred.
#pragma once

#include "engine/attempt_summary.hpp"
#include "session/catalogue.hpp"
#include "session/model.hpp"
#include "session/pair/earlier.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tegenover::session {

/// One try at a scene, as a row of the table.
struct TryRow {
    std::int64_t attempt = 0;
    std::int64_t started = 0;
    std::string scene_title;
    bool ended = false;
    engine::AttemptResult result;
    SelfEstimate estimate{};

    bool operator==(const TryRow&) const = default;
};

/// One or more tries that follow each other, with their means, 0..100.
struct ProgressPoint {
    std::int64_t from = 0; ///< when the first of them was started
    std::size_t tries = 0;
    std::array<std::optional<float>, engine::principle_count> measure{};
    std::array<std::optional<float>, engine::principle_count> estimate{};

    bool operator==(const ProgressPoint&) const = default;
};
inline constexpr std::size_t most_progress_points = 60;

struct PromiseRow {
    std::int64_t attempt = 0;
    std::int64_t started = 0;
    std::string scene_title;
    std::string promise;
    bool kept = false;

    bool operator==(const PromiseRow&) const = default;
};

struct SceneTries {
    std::string id;
    std::string title;
    std::size_t tries = 0;                 ///< that came to an ending
    std::size_t begun = 0;                 ///< that did not (yet)
    std::array<std::size_t, 3> outcomes{}; ///< in the order of engine::Outcome
    std::optional<engine::Outcome> last;

    bool operator==(const SceneTries&) const = default;
};

struct ProgressView {
    ProgressScreen wish;
    std::vector<SceneTries> scenes; ///< of all tries, whatever the filter: what can be filtered by
    std::vector<TryRow> tries;      ///< that pass the filter, newest first
    std::vector<ProgressPoint> points; ///< of those that ended, oldest first
    std::vector<PromiseRow>
        promises; ///< of those that pass, the open ones first, then newest first
    std::vector<EarlierPairView> pairs; ///< newest first, whatever the filter
    std::size_t all_tries = 0;          ///< before filtering
    bool less_sure =
        false; ///< the own estimates went down: said kindly, for it can be a healthy sign

    bool operator==(const ProgressView&) const = default;
};

[[nodiscard]] ProgressView view_progress(const Catalogue& catalogue, const Model& model);

} // namespace tegenover::session
