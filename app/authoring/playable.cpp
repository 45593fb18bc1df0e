// authoring/playable.cpp
//
// One pass per kind of problem that authoring/structure finds; the test holds the two together.
#include "authoring/playable.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace tegenover::authoring {

namespace {

using engine::Moment;
using engine::Scene;
using Names = std::set<std::string>;

/// Its own name where nobody had it yet; otherwise one like it.
void name_once(std::string& id, Names& met)
{
    if (id.empty()) id = "unnamed";
    const auto wish = id;
    for (int count = 2; !met.insert(id).second; ++count)
        id = wish + "-" + std::to_string(count);
}

class Mending {
public:
    explicit Mending(Scene scene) : scene_(std::move(scene)) {}

    Playable run()
    {
        give_names();
        for (auto& moment : scene_.moments)
            mend(moment);
        if (!moments_.contains(scene_.start)) scene_.start = scene_.moments.front().id;
        if (leads_nowhere_) add_nowhere();
        return {std::move(scene_), nowhere_};
    }

private:
    void give_names()
    {
        for (auto& moment : scene_.moments) {
            name_once(moment.id, moments_);
            if (moment.lines.empty()) moment.lines.emplace_back();
            Names lines;
            for (auto& line : moment.lines) {
                name_once(line.id, lines);
                for (auto& cue : line.cues)
                    name_once(cue.id, cues_);
            }
            Names responses;
            for (auto& response : moment.responses)
                name_once(response.id, responses);
            Names reasons;
            for (auto& reason : moment.reasons) {
                name_once(reason.id, reasons);
                std::erase_if(reason.fits, [&](const auto& id) { return !responses.contains(id); });
            }
        }
        nowhere_id_ = "nowhere";
        name_once(nowhere_id_, moments_);
        moments_.erase(nowhere_id_);
    }

    void mend(engine::Condition& when) const
    {
        if (when.trust && when.trust->low > when.trust->high) when.trust.reset();
        const auto unknown = [&](const auto& cue) { return !cues_.contains(cue); };
        std::erase_if(when.noticed, unknown);
        std::erase_if(when.not_noticed, unknown);
    }

    void mend(Moment& moment)
    {
        for (auto& line : moment.lines)
            mend(line.when);
        if (moment.responses.empty()) {
            if (!moment.ending) moment.ending.emplace();
            moment.event.reset();
            moment.check_in.reset();
            moment.reasons.clear();
            return;
        }
        moment.ending.reset();
        for (auto& response : moment.responses) {
            mend(response.when);
            if (response.next.empty()) response.next.emplace_back();
            for (auto& way : response.next) {
                mend(way.when);
                if (moments_.contains(way.to)) continue;
                way.to = nowhere_id_;
                leads_nowhere_ = true;
            }
        }
    }

    void add_nowhere()
    {
        Moment nowhere;
        nowhere.id = nowhere_id_;
        nowhere.lines.emplace_back();
        nowhere.ending.emplace();
        nowhere_ = scene_.moments.size();
        scene_.moments.push_back(std::move(nowhere));
    }

    Scene scene_;
    Names moments_;
    Names cues_;
    std::string nowhere_id_;
    bool leads_nowhere_ = false;
    std::optional<std::size_t> nowhere_;
};

} // namespace

std::optional<Playable> made_playable(Scene scene)
{
    if (scene.moments.empty()) return std::nullopt;
    return Mending{std::move(scene)}.run();
}

} // namespace tegenover::authoring
