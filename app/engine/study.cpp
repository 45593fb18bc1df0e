// engine/study.cpp
//
// Pair mode equals solo mode where every moment has one line that always holds; noticing all at
// once equals noticing at will where no condition reads a cue.
#include "engine/study.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine {
namespace {

bool has_single_lines(const Script& script)
{
    return std::all_of(script.moments.begin(), script.moments.end(), [](const auto& moment) {
        return moment.lines.size() == 1 && moment.lines.front().when == ConditionScript{};
    });
}

bool reads_cues(const ConditionScript& condition)
{
    return !condition.noticed.empty() || !condition.not_noticed.empty();
}

bool reads_cues(const ResponseScript& response)
{
    return reads_cues(response.when) ||
           std::any_of(response.next.begin(), response.next.end(),
                       [](const auto& branch) { return reads_cues(branch.when); });
}

bool reads_cues(const Script& script)
{
    return std::any_of(script.moments.begin(), script.moments.end(), [](const auto& moment) {
        return std::any_of(moment.lines.begin(), moment.lines.end(),
                           [](const auto& line) { return reads_cues(line.when); }) ||
               std::any_of(moment.responses.begin(), moment.responses.end(),
                           [](const auto& response) { return reads_cues(response); });
    });
}

/// A solo list as the same play in pair mode, where each moment has one line.
std::vector<Decision> with_lines(const Script& script, const std::vector<Decision>& solo)
{
    Play play = begin(script, Mode::pair);
    const auto speak = [&] {
        if (standing(script, play) != Standing::awaiting_line) return;
        const auto& line = moment_of(script, play.state).lines.front();
        play = std::get<Play>(take(script, std::move(play), SpeakLine{line.id}));
    };
    speak();
    for (const auto& decision : solo) {
        play = std::get<Play>(take(script, std::move(play), decision));
        speak();
    }
    return play.decisions;
}

Analysis as_pair(const Script& script, Analysis analysis)
{
    analysis.mode = Mode::pair;
    for (auto& stuck : analysis.stuck)
        stuck.decisions = with_lines(script, stuck.decisions);
    return analysis;
}

} // namespace

Study study(const Script& script, std::size_t budget)
{
    Study result;
    {
        const auto graph = find_states(script, {Mode::solo, Noticing::every_subset, none, budget});
        result.solo = analyse(script, graph);
        if (!reads_cues(script)) result.chance = meet_by_chance(script, graph, graph);
        if (reads_cues(script)) {
            const auto all = find_states(script, {Mode::solo, Noticing::all_at_once, none, budget});
            result.chance = meet_by_chance(script, all, graph);
        }
    }
    result.pair = has_single_lines(script) ? as_pair(script, result.solo)
                                           : analyse(script, Mode::pair, budget);
    result.longest = earned_by(script, MechanicalPlayer::longest);
    result.shortest = earned_by(script, MechanicalPlayer::shortest);
    result.first = earned_by(script, MechanicalPlayer::first);
    return result;
}

} // namespace tegenover::engine
