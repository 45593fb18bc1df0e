// engine/players.cpp
//
// Plays by rule, and the expectation over all random plays.
#include "engine/players.hpp"

#include "engine/fold_states.hpp"

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

struct Expectation {
    double total = 0;
    int ways = 0;
};

struct ExpectationFold {
    const Script& script;

    Expectation begin(const StateSpace&, Index) const { return {}; }
    void add(Expectation& value, Index moment, const Way& way, const Expectation* after) const
    {
        const auto& scores = script.moments[moment].responses[way.response].scores;
        value.total += total(scores) + (after == nullptr ? 0.0 : after->total);
        ++value.ways;
    }
    void finish(Expectation& value) const
    {
        if (value.ways > 0) value.total /= value.ways;
    }
};

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

std::optional<double> expected_by_chance(const Script& script, std::size_t budget)
{
    StateSpace space{script, Mode::solo, Noticing::all_at_once};
    const auto openings = space.openings();
    if (openings.empty()) return 0.0;
    ExpectationFold fold{script};
    const auto values = fold_states<Expectation>(space, openings, fold, budget);
    if (values.empty()) return std::nullopt;
    return values[openings.front()].total;
}

} // namespace tegenover::engine
