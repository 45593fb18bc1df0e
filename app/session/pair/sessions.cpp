// session/pair/sessions.cpp
//
// Looking up by number.
#include "session/pair/sessions.hpp"

#include <algorithm>

namespace tegenover::session {

const engine::pair::Session* find_pair(const Model& model, std::int64_t number)
{
    const auto place = std::find_if(model.pairs.begin(), model.pairs.end(),
                                    [&](const auto& one) { return one.number == number; });
    return place == model.pairs.end() ? nullptr : &*place;
}

engine::pair::Session* find_pair(Model& model, std::int64_t number)
{
    return const_cast<engine::pair::Session*>(find_pair(static_cast<const Model&>(model), number));
}

const engine::pair::Session* open_pair(const Model& model)
{
    const auto* screen = std::get_if<PairScreen>(&model.screen);
    return screen == nullptr ? nullptr : find_pair(model, screen->number);
}

bool pair_clock_runs(const Model& model)
{
    const auto* session = open_pair(model);
    const auto* screen = std::get_if<PairScreen>(&model.screen);
    return session != nullptr && !screen->leaving && engine::pair::clock_runs(*session);
}

const ShelfScene* find_scene_of(const Catalogue& catalogue, const engine::pair::Round& round)
{
    return find_scene_of(catalogue, round.scene, round.scene_hash);
}

} // namespace tegenover::session
