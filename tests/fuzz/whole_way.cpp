// The way of `tegenover check`, `graph` and `replay`, without files.
#include "fuzz/whole_way.hpp"

#include "authoring/scene_graph.hpp"
#include "cli/check_json.hpp"
#include "cli/check_text.hpp"
#include "cli/terminal.hpp"
#include "persistence/decisions_reader.hpp"
#include "persistence/scene_reader.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace tegenover::tests {
namespace {

using engine::Mode;
using engine::Play;
using engine::Script;
using engine::Standing;
using Fault = std::optional<std::string>;

/// Small, so that an input takes milliseconds; scenes that outgrow it are worth meeting too.
constexpr std::size_t budget = 3'000;

bool is_between(int number, const engine::Span& span)
{
    return span.low <= number && number <= span.high;
}

/// Numbers from the bytes themselves, so that an input always does the same.
class Dice {
public:
    explicit Dice(std::string_view bytes)
    {
        for (const char byte : bytes)
            state_ = (state_ ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    }
    std::size_t under(std::size_t count)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % count;
    }

private:
    std::uint64_t state_ = 0xCBF29CE484222325U;
};

/// One decision that must be possible; nothing where the play stands still.
std::optional<engine::Decision> any_decision(const Script& script, const Play& play, Dice& dice)
{
    const auto& moment = engine::moment_of(script, play.state);
    if (engine::standing(script, play) == Standing::awaiting_line)
        return engine::SpeakLine{moment.lines[dice.under(moment.lines.size())].id};
    if (engine::standing(script, play) != Standing::awaiting_response) return std::nullopt;
    const auto& cues = engine::line_of(script, play.state)->cues;
    const auto offered = engine::available(script, play.state);
    if (!cues.empty() && (offered.empty() || dice.under(3) == 0))
        return engine::Notice{cues[dice.under(cues.size())].id};
    return engine::Respond{moment.responses[offered[dice.under(offered.size())]].id};
}

Fault hold_ending_against(const engine::Analysis& analysis, const Play& play)
{
    if (!analysis.complete) return std::nullopt;
    const auto ending =
        std::find_if(analysis.endings.begin(), analysis.endings.end(),
                     [&](const auto& reach) { return reach.moment == play.state.moment; });
    if (ending == analysis.endings.end() || !ending->reachable)
        return "a play ended where the study says that none does";
    const auto responses = static_cast<int>(
        std::count_if(play.decisions.begin(), play.decisions.end(), [](const auto& decision) {
            return std::holds_alternative<engine::Respond>(decision);
        }));
    bool fits = is_between(engine::total(play.state.earned), ending->total) &&
                is_between(play.state.trust, ending->trust) &&
                is_between(responses, ending->responses);
    for (std::size_t p = 0; p < engine::principle_count; ++p)
        fits = fits && is_between(play.state.earned[p], ending->earned[p]);
    return fits ? Fault{} : "a play ended outside the ranges of the study";
}

Fault hold_stop_against(const engine::Analysis& analysis, const Play& play, Standing standing)
{
    if (standing == Standing::ended) return hold_ending_against(analysis, play);
    if (analysis.complete && analysis.stuck.empty())
        return "a play is stuck where the study says that none is";
    return std::nullopt;
}

/// A play at random to where it stops.
Fault play_to_the_end(const Script& script, const engine::Analysis& analysis, Dice& dice)
{
    auto play = engine::begin(script, analysis.mode);
    // A cue can be noticed again, so noticing alone may go on for long.
    for (int step = 0; step < 2'000; ++step) {
        const auto decision = any_decision(script, play, dice);
        if (!decision) return hold_stop_against(analysis, play, engine::standing(script, play));
        auto taken = engine::take(script, std::move(play), *decision);
        if (!std::holds_alternative<Play>(taken)) return "what was offered is refused";
        play = std::get<Play>(std::move(taken));
    }
    return std::nullopt;
}

Fault follow_to_stuck(const Script& script, const engine::Analysis& analysis)
{
    for (const auto& stuck : analysis.stuck) {
        const auto folded = engine::fold(script, analysis.mode, stuck.decisions);
        if (folded.refusal) return "a list of decisions to a stuck state is not possible";
        // She may still have something to notice; who overlooks it has no response.
        const auto standing = engine::standing(script, folded.play);
        const bool stands_still =
            stuck.why == engine::DeadEnd::no_response
                ? engine::available(script, folded.play.state).empty()
                : standing == Standing::no_line || standing == Standing::no_next;
        if (!stands_still) return "a list of decisions to a stuck state leads elsewhere";
    }
    return std::nullopt;
}

Fault play_over(const Script& script, const engine::Study& study, Dice& dice)
{
    for (const auto* analysis : {&study.solo, &study.pair}) {
        if (auto fault = follow_to_stuck(script, *analysis)) return fault;
        for (int play = 0; play < 4; ++play) {
            if (auto fault = play_to_the_end(script, *analysis, dice)) return fault;
        }
    }
    return std::nullopt;
}

Fault replay(const Script& script, std::string_view json)
{
    const auto reading = persistence::read_decisions(json);
    for (const auto mode : {Mode::solo, Mode::pair}) {
        const auto folded = engine::fold(script, mode, reading.decisions);
        const auto count = folded.play.decisions.size();
        if (!folded.refusal && count != reading.decisions.size())
            return "a fold left decisions out without saying so";
        if (engine::dropped_to(script, folded.play, count) != folded.play)
            return "the same decisions lead elsewhere the second time";
        static_cast<void>(engine::back(script, folded.play));
        static_cast<void>(engine::on_the_table(script, folded.play.state));
    }
    return std::nullopt;
}

/// Both printed forms: one is JSON, the other steers no terminal, nor does any message elsewhere.
Fault print(const cli::Checked& checked)
{
    for (const auto& error : checked.scenes.front().errors) {
        const auto& message = error.problem.message;
        if (cli::safe_for_terminal(message) != message) return "a message could steer a terminal";
    }
    if (!nlohmann::json::accept(cli::check_json(checked))) return "the JSON form is no JSON";
    const auto text = cli::check_text(checked, {});
    if (cli::safe_for_terminal(text) != text) return "the text could steer a terminal";
    return std::nullopt;
}

} // namespace

std::optional<std::string> go_the_whole_way(std::string_view bytes)
{
    const auto end = std::min(bytes.find('\0'), bytes.size());
    const auto decisions = bytes.substr(std::min(end + 1, bytes.size()));
    auto reading = persistence::read_scene(bytes.substr(0, end));
    if (reading.scene.has_value() != reading.problems.empty())
        return "a scene with problems, or none without";
    persistence::SceneFolder folder;
    folder.scenes.push_back({"scene.json", std::move(reading.scene), std::move(reading.problems),
                             std::move(reading.places)});
    const auto checked = cli::check_folder(std::move(folder), budget);
    if (auto fault = print(checked)) return fault;
    const auto& scene = checked.scenes.front();
    if (!scene.script) return std::nullopt;
    static_cast<void>(authoring::scene_graph(scene.script->scene, "en"));
    Dice dice{bytes};
    if (auto fault = play_over(*scene.script, *scene.study, dice)) return fault;
    return replay(*scene.script, decisions);
}

} // namespace tegenover::tests
