// engine/players.cpp
//
// Plays by rule; the player by chance is in engine/chance.
#include "engine/players.hpp"

namespace tegenover::engine {
namespace {

std::size_t length_of(const Script& script, const Moment& moment, Index response)
{
    const auto& scene = script.scene;
    return code_points(read(moment.responses[response].says, scene.language, scene.language));
}

bool is_preferred(MechanicalPlayer player, std::size_t length, std::size_t than)
{
    switch (player) {
    case MechanicalPlayer::longest:
        return length > than;
    case MechanicalPlayer::shortest:
        return length < than;
    case MechanicalPlayer::first:
        return false;
    }
    return false;
}

Index choice_of(const Script& script, MechanicalPlayer player, const State& state,
                const std::vector<Index>& responses)
{
    const Moment& moment = moment_of(script, state);
    Index chosen = responses.front();
    for (const Index response : responses) {
        const auto length = length_of(script, moment, response);
        if (is_preferred(player, length, length_of(script, moment, chosen))) chosen = response;
    }
    return chosen;
}

} // namespace

int earned_by(const Script& script, MechanicalPlayer player)
{
    State state = with_all_noticed(script, opening(script, Mode::solo));
    while (standing(script, Mode::solo, state) == Standing::awaiting_response) {
        const auto responses = available(script, state);
        if (responses.empty()) break;
        const Index chosen = choice_of(script, player, state, responses);
        state = answer(script, Mode::solo, std::move(state), chosen);
        if (!state.lost) state = with_all_noticed(script, std::move(state));
    }
    return total(state.earned);
}

} // namespace tegenover::engine
