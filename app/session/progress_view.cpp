// session/progress_view.cpp
//
// From summaries to rows and points. A try in which nothing was said yet is left out.
#include "session/progress_view.hpp"

#include "session/texts.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

using engine::AttemptSummary;

constexpr std::int64_t day = 86'400;

std::int64_t oldest_for(const ProgressScreen& wish)
{
    switch (wish.period) {
    case Period::month:
        return wish.now - 30 * day;
    case Period::quarter:
        return wish.now - 91 * day;
    case Period::year:
        return wish.now - 365 * day;
    case Period::all:
        break;
    }
    return 0;
}

std::string title_of(const Catalogue& catalogue, const Settings& settings, const std::string& id)
{
    const auto* shelf = find_scene(catalogue, id);
    if (shelf == nullptr) return id;
    return text_of(shelf->scene().title, settings, shelf->scene().language);
}

void count(std::vector<SceneTries>& scenes, const AttemptSummary& one, const std::string& title)
{
    auto place = std::find_if(scenes.begin(), scenes.end(),
                              [&](const auto& scene) { return scene.id == one.scene; });
    if (place == scenes.end()) {
        scenes.push_back({.id = one.scene, .title = title});
        place = scenes.end() - 1;
    }
    ++(one.ended ? place->tries : place->begun);
    if (!one.result.outcome) return;
    ++place->outcomes[static_cast<std::size_t>(*one.result.outcome)];
    place->last = one.result.outcome;
}

struct Mean {
    float sum = 0;
    std::size_t count = 0;

    void add(std::optional<int> value)
    {
        if (!value) return;
        sum += static_cast<float>(*value);
        ++count;
    }
    [[nodiscard]] std::optional<float> value() const
    {
        return count == 0 ? std::nullopt : std::optional(sum / static_cast<float>(count));
    }
};

ProgressPoint point_of(const std::vector<const AttemptSummary*>& tries, std::size_t first,
                       std::size_t end)
{
    ProgressPoint point{.from = tries[first]->started, .tries = end - first};
    for (std::size_t p = 0; p < engine::principle_count; ++p) {
        Mean measure;
        Mean estimate;
        for (auto i = first; i < end; ++i) {
            measure.add(tries[i]->result.measure[p]);
            estimate.add(tries[i]->estimate[p]);
        }
        point.measure[p] = measure.value();
        point.estimate[p] = estimate.value();
    }
    return point;
}

/// Never more than most_progress_points; where there are more tries, neighbours share a point.
std::vector<ProgressPoint> points_of(const std::vector<const AttemptSummary*>& tries)
{
    std::vector<ProgressPoint> points;
    const auto count = std::min(tries.size(), most_progress_points);
    for (std::size_t i = 0; i < count; ++i) {
        const auto first = i * tries.size() / count;
        const auto end = (i + 1) * tries.size() / count;
        points.push_back(point_of(tries, first, end));
    }
    return points;
}

std::optional<float> mean_estimate(const ProgressPoint& point)
{
    Mean mean;
    for (const auto& one : point.estimate) {
        if (one) mean.add(static_cast<int>(*one));
    }
    return mean.value();
}

bool went_down(const std::vector<ProgressPoint>& points)
{
    constexpr float clearly = 5;
    if (points.size() < 2) return false;
    const auto first = mean_estimate(points.front());
    const auto last = mean_estimate(points.back());
    return first && last && *last < *first - clearly;
}

bool passes(const ProgressScreen& wish, const AttemptSummary& one)
{
    return (wish.scene.empty() || wish.scene == one.scene) && one.started >= oldest_for(wish);
}

} // namespace

ProgressView view_progress(const Catalogue& catalogue, const Model& model)
{
    ProgressView view;
    if (const auto* wish = std::get_if<ProgressScreen>(&model.screen)) view.wish = *wish;
    view.pairs = earlier_pairs(catalogue, model, view.wish.now);
    std::vector<const AttemptSummary*> ended;
    for (const auto& one : model.history) {
        if (!one.ended && one.decisions == 0) continue;
        const auto title = title_of(catalogue, model.settings, one.scene);
        count(view.scenes, one, title);
        ++view.all_tries;
        if (!passes(view.wish, one)) continue;
        view.tries.push_back({one.number, one.started, title, one.ended, one.result, one.estimate});
        if (one.ended) ended.push_back(&one);
        if (!one.promise.empty()) {
            view.promises.push_back(
                {one.number, one.started, title, one.promise, one.promise_kept});
        }
    }
    view.points = points_of(ended);
    view.less_sure = went_down(view.points);
    std::reverse(view.tries.begin(), view.tries.end());
    std::reverse(view.promises.begin(), view.promises.end());
    std::stable_partition(view.promises.begin(), view.promises.end(),
                          [](const auto& one) { return !one.kept; });
    return view;
}

} // namespace tegenover::session
