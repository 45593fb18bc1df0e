// authoring/findings.cpp
//
// One function per kind of finding; each makes its pointer and its sentence.
#include "authoring/findings.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <variant>

namespace tegenover::authoring {
namespace {

using engine::DeadEnd;
using engine::FixedCondition;
using engine::Index;
using engine::Problem;
using engine::Script;

std::string in_moment(Index moment) { return "/moments/" + std::to_string(moment); }

std::string line_pointer(Index moment, Index line)
{
    return in_moment(moment) + "/lines/" + std::to_string(line);
}

std::string response_pointer(Index moment, Index response)
{
    return in_moment(moment) + "/responses/" + std::to_string(response);
}

std::string quoted(const std::string& id) { return "\"" + id + "\""; }

std::string moment_name(const Script& script, Index moment)
{
    return "moment " + quoted(script.scene.moments[moment].id);
}

std::string line_name(const Script& script, Index moment, Index line)
{
    const auto& of = script.scene.moments[moment];
    return moment_name(script, moment) +
           (of.lines.size() == 1 ? ": its line" : ": line " + quoted(of.lines[line].id));
}

std::string response_name(const Script& script, Index moment, Index response)
{
    return moment_name(script, moment) + ": response " +
           quoted(script.scene.moments[moment].responses[response].id);
}

Problem stuck_problem(const Script& script, const engine::Stuck& stuck)
{
    const auto name = moment_name(script, stuck.moment);
    switch (stuck.why) {
    case DeadEnd::no_line:
        return {std::string{codes::stuck_without_line}, in_moment(stuck.moment) + "/lines",
                name +
                    ": none of its lines holds when a play comes here; let its last line have no "
                    "\"when\""};
    case DeadEnd::no_response:
        return {std::string{codes::stuck_without_response}, in_moment(stuck.moment) + "/responses",
                name + ": a play can come here with no response available; give one response no "
                       "\"when\", and mind that each can be given once"};
    case DeadEnd::no_next:
        break;
    }
    return {std::string{codes::stuck_without_next},
            response_pointer(stuck.moment, stuck.response) + "/next",
            response_name(script, stuck.moment, stuck.response) +
                " can be given where none of its ways on holds; let the last of \"next\" have no "
                "\"when\""};
}

Problem fixed_problem(const Script& script, const FixedCondition& fixed)
{
    const bool of_line = fixed.of == FixedCondition::Of::line;
    auto pointer = of_line ? line_pointer(fixed.moment, fixed.part)
                           : response_pointer(fixed.moment, fixed.part);
    auto name = of_line ? line_name(script, fixed.moment, fixed.part)
                        : response_name(script, fixed.moment, fixed.part);
    if (fixed.of == FixedCondition::Of::branch) {
        pointer += "/next/" + std::to_string(fixed.branch);
        name += ": way " + std::to_string(fixed.branch + 1) + " of its \"next\"";
    }
    pointer += "/when";
    if (fixed.holds) {
        return {std::string{codes::always_holds}, pointer,
                name + " has a condition that holds in every play that comes to it; leave it out, "
                       "or mend it where it should fail sometimes"};
    }
    return {std::string{codes::never_holds}, pointer,
            name + " has a condition that holds in no play; mend it, or take out what it guards"};
}

Problem clamped_problem(const Script& script, const engine::ClampedTrust& clamped)
{
    const auto pointer = clamped.of_line ? line_pointer(clamped.moment, clamped.part)
                                         : response_pointer(clamped.moment, clamped.part);
    const auto name = clamped.of_line ? line_name(script, clamped.moment, clamped.part)
                                      : response_name(script, clamped.moment, clamped.part);
    return {std::string{codes::clamped_trust}, pointer,
            name +
                ": on most ways its change of trust is cut off at 0 or 100, so it cannot be felt; "
                "use smaller changes or weights, or another trust at the start"};
}

/// "0.4": plays of a thousand, with as many decimals as it takes to be more than nothing.
std::string per_thousand(double met)
{
    const double plays = met * 1000;
    if (plays < 0.05) return "less than 0.1";
    const auto tenths = std::max(1L, std::lround(plays * 10));
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

Problem rare_problem(const Script& script, const engine::RareChoice& rare)
{
    const auto [moment, response] = rare.place;
    return {
        std::string{codes::rare_choice}, response_pointer(moment, response),
        response_name(script, moment, response) + " is met in " + per_thousand(rare.met) +
            " of 1,000 plays at random, so few learners will see it; the shortest way there is " +
            told(rare.decisions)};
}

void add_unreached(const Script& script, const engine::Analysis& solo,
                   std::vector<Problem>& warnings)
{
    const auto& gone = solo.moments_unreachable;
    const auto is_gone = [&](Index m) { return std::binary_search(gone.begin(), gone.end(), m); };
    for (const Index moment : gone) {
        warnings.push_back({std::string{codes::moment_unreachable}, in_moment(moment),
                            moment_name(script, moment) +
                                " is reached by no play; lead a response there, or take it out"});
    }
    for (const auto& [moment, line] : solo.lines_unreachable) {
        if (is_gone(moment)) continue;
        warnings.push_back({std::string{codes::line_unreachable}, line_pointer(moment, line),
                            line_name(script, moment, line) +
                                " is spoken in no solo play: another one always comes before it, "
                                "or its condition never holds"});
    }
    for (const auto& [moment, response] : solo.responses_unavailable) {
        if (is_gone(moment)) continue;
        warnings.push_back({std::string{codes::response_unavailable},
                            response_pointer(moment, response),
                            response_name(script, moment, response) +
                                " is available in no play; mend its condition, or take it out"});
    }
}

/// A line's condition says nothing in pair play, where she who plays the client picks any line.
bool is_fixed_in_pairs(const FixedCondition& fixed, const engine::Analysis& pair)
{
    return fixed.of == FixedCondition::Of::line ||
           std::find(pair.fixed.begin(), pair.fixed.end(), fixed) != pair.fixed.end();
}

std::string told(const engine::Decision& decision)
{
    if (const auto* respond = std::get_if<engine::Respond>(&decision))
        return "respond " + quoted(respond->response);
    if (const auto* notice = std::get_if<engine::Notice>(&decision))
        return "notice " + quoted(notice->cue);
    if (const auto* line = std::get_if<engine::SpeakLine>(&decision))
        return "line " + quoted(line->line);
    return "note";
}

} // namespace

std::vector<StuckProblem> find_stuck_problems(const Script& script,
                                              const engine::Analysis& analysis)
{
    std::vector<StuckProblem> problems;
    problems.reserve(analysis.stuck.size());
    for (const auto& stuck : analysis.stuck)
        problems.push_back({stuck_problem(script, stuck), analysis.mode, stuck.decisions});
    return problems;
}

std::vector<Problem> find_reach_warnings(const Script& script, const engine::Study& study)
{
    std::vector<Problem> warnings;
    const auto& solo = study.solo;
    if (solo.complete) add_unreached(script, solo, warnings);
    if (solo.complete && study.pair.complete) {
        for (const auto& fixed : solo.fixed) {
            if (is_fixed_in_pairs(fixed, study.pair))
                warnings.push_back(fixed_problem(script, fixed));
        }
    }
    if (solo.complete) {
        for (const auto& clamped : solo.clamped)
            warnings.push_back(clamped_problem(script, clamped));
    }
    if (study.chance.complete) {
        for (const auto& rare : study.chance.rare)
            warnings.push_back(rare_problem(script, rare));
    }
    return warnings;
}

std::string told(const std::vector<engine::Decision>& decisions)
{
    constexpr std::size_t most = 12;
    if (decisions.empty()) return "at the opening";
    std::string text = "after: ";
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (decisions.size() > most && i == most / 2) {
            const auto left_out = decisions.size() - most;
            text += ", ... " + std::to_string(left_out) + " more ...";
            i += left_out;
        }
        text += (i == 0 ? "" : ", ") + told(decisions[i]);
    }
    return text;
}

} // namespace tegenover::authoring
