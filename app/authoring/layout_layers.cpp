// authoring/layout_layers.cpp
//
// One walk in depth, without recursion, that finds the arrows leading back and the order in which
// no moment comes before one that leads to it.
#include "authoring/layout_layers.hpp"

#include "authoring/links.hpp"

#include <algorithm>

namespace tegenover::authoring {
namespace {

class Walk {
public:
    explicit Walk(const engine::Scene& scene)
        : all_(scene.moments.size()), met_(scene.moments.size(), Met::not_yet)
    {
        const auto count = scene.moments.size();
        made_.to.resize(count);
        made_.from.resize(count);
        made_.column.resize(count, 0);
        for (const auto& link : links_of(scene)) {
            if (!link.to) continue;
            auto& to = all_[link.from];
            if (std::find(to.begin(), to.end(), *link.to) == to.end()) to.push_back(*link.to);
        }
        start_ = moment_number(scene, scene.start).value_or(0);
    }

    Layers run()
    {
        if (!all_.empty()) walk_from(start_);
        for (std::size_t moment = 0; moment < all_.size(); ++moment)
            walk_from(moment);
        std::reverse(left_.begin(), left_.end());
        for (const auto moment : left_) {
            for (const auto to : made_.to[moment]) {
                made_.from[to].push_back(moment);
                made_.column[to] = std::max(made_.column[to], made_.column[moment] + 1);
            }
        }
        return std::move(made_);
    }

private:
    enum class Met { not_yet, on_the_way, left };

    struct Step {
        std::size_t moment = 0;
        std::size_t next = 0; ///< which arrow to follow
    };

    void enter(std::size_t moment)
    {
        met_[moment] = Met::on_the_way;
        made_.order.push_back(moment);
        way_.push_back({moment, 0});
    }

    void walk_from(std::size_t begin)
    {
        if (met_[begin] != Met::not_yet) return;
        enter(begin);
        while (!way_.empty()) {
            auto& step = way_.back();
            if (step.next == all_[step.moment].size()) {
                met_[step.moment] = Met::left;
                left_.push_back(step.moment);
                way_.pop_back();
                continue;
            }
            const auto to = all_[step.moment][step.next++];
            if (met_[to] == Met::on_the_way) continue;
            made_.to[step.moment].push_back(to);
            if (met_[to] == Met::not_yet) enter(to);
        }
    }

    Neighbours all_;
    std::vector<Met> met_;
    std::size_t start_ = 0;
    Layers made_;
    std::vector<Step> way_;
    std::vector<std::size_t> left_;
};

} // namespace

Layers layers_of(const engine::Scene& scene) { return Walk{scene}.run(); }

} // namespace tegenover::authoring
