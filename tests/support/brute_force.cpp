// support/brute_force.cpp
//
// Depth first over decisions, by name and refusal as a player would, without any merging of states.
#include "support/brute_force.hpp"

#include <algorithm>
#include <variant>
#include <vector>

namespace tegenover::testing {
namespace {

using namespace engine;

Span with(Span span, int value, bool first)
{
    if (first) return {value, value};
    return {std::min(span.low, value), std::max(span.high, value)};
}

class Trier {
public:
    Trier(const Script& script, Mode mode, std::size_t most_steps)
        : script_(script), mode_(mode), steps_left_(most_steps)
    {
    }

    std::optional<Tried> run()
    {
        evaluate_lines(opening(script_, Mode::pair));
        if (mode_ == Mode::solo) note_line_cut(script_.scene.trust_start, opening(script_, mode_));
        visit(begin(script_, mode_), {});
        if (gave_up_) return std::nullopt;
        for (Index cue = 0; cue < script_.cues.size(); ++cue) {
            std::optional<int> best;
            for (const auto& [noticed, total] : best_by_noticed_) {
                if (noticed.count(cue) == 0 && (!best || total > *best)) best = total;
            }
            tried_.best_without[cue] = best;
        }
        tried_.states = states_.size();
        tried_.places = places_.size();
        return tried_;
    }

private:
    void visit(const Play& play, const std::vector<Index>& given)
    {
        if (gave_up_ || steps_left_-- == 0) {
            gave_up_ = true;
            return;
        }
        const auto& state = play.state;
        if (state.lost) return note_stuck(DeadEnd::no_next, given_moment_, given_part_, play);
        tried_.moments.insert(state.moment);
        const auto& moment = script_.scene.moments[state.moment];
        if (state.line == none) {
            if (mode_ == Mode::solo) return note_stuck(DeadEnd::no_line, state.moment, none, play);
            for (Index l = 0; l < moment.lines.size(); ++l) {
                note_line_cut(state.trust, speak(script_, state, l));
                go(play, SpeakLine{moment.lines[l].id}, given);
            }
            return;
        }
        note_state(state);
        tried_.lines.insert({state.moment, state.line});
        if (moment.ending) return note_ending(play, given);
        for (const auto& cue : moment.lines[state.line].cues) {
            const auto known = std::find(script_.cues.begin(), script_.cues.end(), cue.id);
            if (state.noticed.has(static_cast<std::size_t>(known - script_.cues.begin()))) continue;
            go(play, Notice{cue.id}, given);
        }
        bool any = false;
        for (Index r = 0; r < moment.responses.size(); ++r) {
            const auto& response = script_.moments[state.moment].responses[r];
            if (!state.given.has(response.number))
                evaluate({Tried::Of::response, state.moment, r, none}, response.when, state);
            auto next = take(script_, play, Respond{moment.responses[r].id});
            if (!std::holds_alternative<Play>(next)) continue;
            any = true;
            evaluate_branches(state, r);
            tried_.responses.insert({state.moment, r});
            const int change = response.effects.trust;
            if (change != 0) note_cut({state.moment, false, r}, state.trust, change);
            if (mode_ == Mode::solo)
                note_line_cut(changed_trust(state.trust, change), std::get<Play>(next).state);
            auto more = given;
            more.push_back(script_.moments[state.moment].responses[r].number);
            given_moment_ = state.moment;
            given_part_ = r;
            visit(std::get<Play>(next), more);
        }
        if (!any) note_stuck(DeadEnd::no_response, state.moment, state.line, play);
    }

    void note_state(const State& state)
    {
        const auto bits = [](const Bits& all, std::size_t count) {
            std::vector<bool> each(count);
            for (std::size_t i = 0; i < count; ++i)
                each[i] = all.has(i);
            return each;
        };
        states_.insert(
            {state.moment, state.line, state.trust, bits(state.flags, script_.flags.size()),
             bits(state.noticed, script_.cues.size()), bits(state.given, script_.response_count)});
        places_.insert({state.moment, state.line, state.trust});
    }

    void note_cut(const Tried::TrustPlace& place, int trust, int change)
    {
        tried_.cut[place].insert(trust + change < 0 || trust + change > 100);
    }

    void note_line_cut(int trust, const State& spoken)
    {
        if (spoken.lost || spoken.line == none) return;
        const int change = script_.moments[spoken.moment].lines[spoken.line].effects.trust;
        if (change != 0) note_cut({spoken.moment, true, spoken.line}, trust, change);
    }

    bool evaluate(const Tried::ConditionPlace& place, const ConditionScript& condition,
                  const State& state)
    {
        const bool held = holds(condition, state);
        if (condition != ConditionScript{}) tried_.came_out[place].insert(held);
        return held;
    }

    /// In pair mode a moment is entered without a line, so that is the state that branches and
    /// lines are held against.
    void evaluate_branches(const State& state, Index r)
    {
        const State entered = answer(script_, Mode::pair, state, r);
        const auto& branches = script_.moments[state.moment].responses[r].next;
        for (Index b = 0; b < branches.size(); ++b) {
            if (evaluate({Tried::Of::branch, state.moment, r, b}, branches[b].when, entered)) break;
        }
        if (!entered.lost) evaluate_lines(entered);
    }

    void evaluate_lines(const State& entered)
    {
        if (mode_ == Mode::pair) return;
        const auto& lines = script_.moments[entered.moment].lines;
        for (Index l = 0; l < lines.size(); ++l) {
            if (evaluate({Tried::Of::line, entered.moment, l, none}, lines[l].when, entered)) break;
        }
    }

    void go(const Play& play, Decision decision, const std::vector<Index>& given)
    {
        visit(std::get<Play>(take(script_, play, std::move(decision))), given);
    }

    void note_stuck(DeadEnd why, Index moment, Index part, const Play& play)
    {
        auto [known, added] = tried_.stuck.try_emplace({why, moment, part}, play.decisions.size());
        if (!added) known->second = std::min(known->second, play.decisions.size());
    }

    void note_ending(const Play& play, const std::vector<Index>& given)
    {
        const auto& state = play.state;
        auto [place, first] = tried_.endings.try_emplace(state.moment);
        auto& ending = place->second;
        ending.moment = state.moment;
        ending.reachable = true;
        for (std::size_t p = 0; p < principle_count; ++p)
            ending.earned[p] = with(ending.earned[p], state.earned[p], first);
        const int sum = total(state.earned);
        ending.total = with(ending.total, sum, first);
        ending.trust = with(ending.trust, state.trust, first);
        ending.responses = with(ending.responses, static_cast<int>(given.size()), first);
        for (const Index number : given) {
            auto [best, added] = tried_.best_total_with.try_emplace(number, sum);
            if (!added) best->second = std::max(best->second, sum);
        }
        std::set<Index> noticed;
        for (Index cue = 0; cue < script_.cues.size(); ++cue) {
            if (state.noticed.has(cue)) noticed.insert(cue);
        }
        auto [best, added] = best_by_noticed_.try_emplace(noticed, sum);
        if (!added) best->second = std::max(best->second, sum);
    }

    const Script& script_;
    Mode mode_;
    std::size_t steps_left_;
    bool gave_up_ = false;
    Index given_moment_ = none;
    Index given_part_ = none;
    Tried tried_;
    std::map<std::set<Index>, int> best_by_noticed_;
    std::set<std::tuple<Index, Index, int, std::vector<bool>, std::vector<bool>, std::vector<bool>>>
        states_;
    std::set<std::tuple<Index, Index, int>> places_;
};

class ChanceTrier {
public:
    ChanceTrier(const Script& script, std::size_t most_steps)
        : script_(script), steps_left_(most_steps)
    {
    }

    std::optional<TriedByChance> run()
    {
        visit(begin(script_, Mode::solo), 1);
        if (gave_up_) return std::nullopt;
        return tried_;
    }

private:
    void visit(Play play, double chance)
    {
        if (gave_up_ || steps_left_-- == 0) {
            gave_up_ = true;
            return;
        }
        if (play.state.lost || play.state.line == none) return;
        const auto& moment = script_.scene.moments[play.state.moment];
        if (moment.ending) return;
        for (const auto& cue : moment.lines[play.state.line].cues)
            play = std::get<Play>(take(script_, std::move(play), Notice{cue.id}));
        std::vector<std::pair<Index, Play>> next;
        for (Index r = 0; r < moment.responses.size(); ++r) {
            auto step = take(script_, play, Respond{moment.responses[r].id});
            if (std::holds_alternative<Play>(step)) next.emplace_back(r, std::get<Play>(step));
        }
        for (auto& [r, after] : next) {
            const auto share = chance / static_cast<double>(next.size());
            const auto& response = script_.moments[play.state.moment].responses[r];
            tried_.offered[response.number] += chance;
            tried_.expected_total += share * total(response.scores);
            visit(std::move(after), share);
        }
    }

    const Script& script_;
    std::size_t steps_left_;
    bool gave_up_ = false;
    TriedByChance tried_;
};

} // namespace

std::optional<Tried> try_everything(const Script& script, Mode mode, std::size_t most_steps)
{
    return Trier{script, mode, most_steps}.run();
}

std::optional<TriedByChance> try_by_chance(const Script& script, std::size_t most_steps)
{
    return ChanceTrier{script, most_steps}.run();
}

} // namespace tegenover::testing
