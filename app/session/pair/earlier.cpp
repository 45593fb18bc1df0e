// session/pair/earlier.cpp
//
// One row per session. A time of day is told for a week only: beyond that the clock may have been
// put forward or back since, and nobody remembers the hour.
#include "session/pair/earlier.hpp"

#include "session/pair/sessions.hpp"
#include "session/texts.hpp"

namespace tegenover::session {

namespace {

constexpr std::int64_t week = std::int64_t{7} * 86'400;

std::string joined(const std::string& one, const std::string& other, const char* between)
{
    if (one.empty() || other.empty()) return one + other;
    return one + between + other;
}

std::string scenes_of(const Catalogue& catalogue, const Settings& settings,
                      const engine::pair::Session& session)
{
    std::string scenes;
    std::string last;
    for (const auto& round : session.rounds) {
        const auto* scene = find_scene_of(catalogue, round);
        if (scene == nullptr) continue;
        auto title = text_of(scene->scene().title, settings, scene->scene().language);
        if (title != last) scenes = joined(scenes, title, " · ");
        last = std::move(title);
    }
    return scenes;
}

} // namespace

std::vector<EarlierPairView> earlier_pairs(const Catalogue& catalogue, const Model& model,
                                           std::int64_t now)
{
    std::vector<EarlierPairView> earlier;
    earlier.reserve(model.pairs.size());
    for (auto session = model.pairs.rbegin(); session != model.pairs.rend(); ++session) {
        const auto& names = session->setup.names;
        const auto age = now - session->started;
        earlier.push_back({.number = session->number,
                           .started = session->started + model.ahead_of_utc,
                           .with_time = age >= 0 && age < week,
                           .scenes = scenes_of(catalogue, model.settings, *session),
                           .names = joined(names[0], names[1], ", "),
                           .round = session->rounds.size(),
                           .is_over = engine::pair::is_over(*session)});
    }
    return earlier;
}

} // namespace tegenover::session
