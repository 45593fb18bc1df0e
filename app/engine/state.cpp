// engine/state.cpp
//
// The rules of one step. Every function is a plain calculation on its arguments.
#include "engine/state.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine {
namespace {

void apply(const EffectsScript& effects, State& state)
{
    state.trust = changed_trust(state.trust, effects.trust);
    for (const Index flag : effects.set)
        state.flags.add(flag);
    for (const Index flag : effects.clear)
        state.flags.remove(flag);
}

Index first_line_that_holds(const MomentScript& moment, const State& state)
{
    for (Index line = 0; line < moment.lines.size(); ++line) {
        if (holds(moment.lines[line].when, state)) return line;
    }
    return none;
}

Index first_target_that_holds(const ResponseScript& response, const State& state)
{
    for (const auto& branch : response.next) {
        if (holds(branch.when, state)) return branch.to;
    }
    return none;
}

State enter(const Script& script, Mode mode, State state, Index moment)
{
    state.moment = moment;
    state.line = none;
    if (mode == Mode::pair) return state;
    const Index line = first_line_that_holds(script.moments[moment], state);
    return line == none ? state : speak(script, std::move(state), line);
}

bool any_available(const MomentScript& moment, const State& state)
{
    return std::any_of(moment.responses.begin(), moment.responses.end(),
                       [&](const auto& response) { return is_available(response, state); });
}

/// Whether noticing some of the cues from `from` on makes a response available.
bool noticing_helps(const MomentScript& moment, const std::vector<Index>& cues, std::size_t from,
                    const State& state)
{
    for (std::size_t i = from; i < cues.size(); ++i) {
        if (state.noticed.has(cues[i])) continue;
        State closer = state;
        closer.noticed.add(cues[i]);
        if (any_available(moment, closer) || noticing_helps(moment, cues, i + 1, closer)) {
            return true;
        }
    }
    return false;
}

} // namespace

int changed_trust(int trust, int change) { return std::clamp(trust + change, 0, 100); }

bool holds(const ConditionScript& condition, const State& state)
{
    if (state.trust < condition.trust_low || state.trust > condition.trust_high) return false;
    const auto flagged = [&](Index flag) { return state.flags.has(flag); };
    const auto noticed = [&](Index cue) { return state.noticed.has(cue); };
    return std::all_of(condition.has.begin(), condition.has.end(), flagged) &&
           std::none_of(condition.lacks.begin(), condition.lacks.end(), flagged) &&
           std::all_of(condition.noticed.begin(), condition.noticed.end(), noticed) &&
           std::none_of(condition.not_noticed.begin(), condition.not_noticed.end(), noticed);
}

bool is_available(const ResponseScript& response, const State& state)
{
    return !state.given.has(response.number) && holds(response.when, state);
}

State opening(const Script& script, Mode mode)
{
    State state;
    state.trust = script.scene.trust_start;
    state.flags = Bits{script.flags.size()};
    state.noticed = Bits{script.cues.size()};
    state.given = Bits{script.response_count};
    return enter(script, mode, std::move(state), script.start);
}

Standing standing(const Script& script, Mode mode, const State& state)
{
    if (state.lost) return Standing::no_next;
    const auto& moment = script.moments[state.moment];
    if (state.line == none) {
        return mode == Mode::pair && !moment.lines.empty() ? Standing::awaiting_line
                                                           : Standing::no_line;
    }
    if (moment.ends) return Standing::ended;
    if (any_available(moment, state)) return Standing::awaiting_response;
    return noticing_helps(moment, moment.lines[state.line].cues, 0, state)
               ? Standing::awaiting_response
               : Standing::no_response;
}

State with_all_noticed(const Script& script, State state)
{
    if (state.line == none) return state;
    for (const Index cue : script.moments[state.moment].lines[state.line].cues) {
        state.noticed.add(cue);
    }
    return state;
}

State speak(const Script& script, State state, Index line)
{
    state.line = line;
    apply(script.moments[state.moment].lines[line].effects, state);
    return state;
}

State answer(const Script& script, Mode mode, State state, Index response)
{
    const auto& given = script.moments[state.moment].responses[response];
    state.given.add(given.number);
    for (std::size_t p = 0; p < principle_count; ++p)
        state.earned[p] += given.scores[p];
    apply(given.effects, state);
    state.answered = state.moment;
    const Index next = first_target_that_holds(given, state);
    if (next == none) {
        state.lost = true;
        return state;
    }
    return enter(script, mode, std::move(state), next);
}

} // namespace tegenover::engine
