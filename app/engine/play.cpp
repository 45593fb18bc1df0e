// engine/play.cpp
//
// Taking decisions by name, and the fold over a list of them.
#include "engine/play.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace tegenover::engine {
namespace {

constexpr std::array<std::string_view, 7> sense_keys{"tension",    "haste",  "guilt", "sadness",
                                                     "irritation", "warmth", "calm"};

/// What keeps the learner from acting on the line just spoken; nothing where they can.
std::optional<Refusal> no_line_to_act_on(const Script& script, const Play& play)
{
    if (play.state.lost) return Refusal::stuck;
    if (play.state.line != none) return std::nullopt;
    const bool client_is_next =
        play.mode == Mode::pair && !script.moments[play.state.moment].lines.empty();
    return client_is_next ? Refusal::no_line_yet : Refusal::stuck;
}

std::optional<Refusal> apply(const Script& script, Play& play, const Notice& notice)
{
    if (const auto refusal = no_line_to_act_on(script, play)) return refusal;
    const Index place = find_cue(*line_of(script, play.state), notice.cue);
    if (place == none) return Refusal::not_there;
    play.state.noticed.add(script.moments[play.state.moment].lines[play.state.line].cues[place]);
    return std::nullopt;
}

std::optional<Refusal> apply_response(const Script& script, Play& play, std::string_view id)
{
    if (const auto refusal = no_line_to_act_on(script, play)) return refusal;
    const auto& moment = script.moments[play.state.moment];
    if (moment.ends) return Refusal::scene_is_over;
    const Index place = find_response(moment_of(script, play.state), id);
    if (place == none) return Refusal::not_there;
    const auto& response = moment.responses[place];
    if (play.state.given.has(response.number)) return Refusal::already_given;
    if (!holds(response.when, play.state)) return Refusal::not_offered;
    play.state = answer(script, play.mode, std::move(play.state), place);
    return std::nullopt;
}

std::optional<Refusal> apply(const Script& script, Play& play, const Respond& respond)
{
    return apply_response(script, play, respond.response);
}

std::optional<Refusal> apply(const Script& script, Play& play, const SpeakLine& wanted)
{
    if (play.state.lost) return Refusal::stuck;
    if (play.mode != Mode::pair || play.state.line != none) return Refusal::not_now;
    const Index place = find_line(moment_of(script, play.state), wanted.line);
    if (place == none) return Refusal::not_there;
    play.state = speak(script, std::move(play.state), place);
    return std::nullopt;
}

std::optional<Refusal> apply(const Script& script, Play& play, const GiveReason& given)
{
    if (play.state.answered == none) return Refusal::not_now;
    const auto& answered = script.scene.moments[play.state.answered];
    return find_reason(answered, given.reason) == none ? std::optional{Refusal::not_there}
                                                       : std::nullopt;
}

std::optional<Refusal> apply(const Script&, Play&, const NoteCheckIn&) { return std::nullopt; }

std::optional<Refusal> apply(const Script&, Play&, const RateSafety& rating)
{
    const bool fits = rating.felt >= 0 && rating.felt <= 10;
    return fits ? std::nullopt : std::optional{Refusal::out_of_range};
}

std::optional<Refusal> apply(const Script&, Play&, const WriteNote&) { return std::nullopt; }

/// Changes the play only where there is no refusal.
std::optional<Refusal> apply_decision(const Script& script, Play& play, const Decision& decision)
{
    return std::visit([&](const auto& one) { return apply(script, play, one); }, decision);
}

std::vector<Index> available_in(const Script& script, const State& state)
{
    std::vector<Index> numbers;
    if (state.lost || state.line == none) return numbers;
    const auto& responses = script.moments[state.moment].responses;
    for (Index i = 0; i < responses.size(); ++i) {
        if (is_available(responses[i], state)) numbers.push_back(i);
    }
    return numbers;
}

std::size_t last_response(const Play& play)
{
    for (std::size_t i = play.decisions.size(); i > 0; --i) {
        if (std::holds_alternative<Respond>(play.decisions[i - 1])) return i - 1;
    }
    return play.decisions.size();
}

} // namespace

std::span<const std::string_view> self_senses() { return sense_keys; }

std::string_view explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::scene_is_over:
        return "the scene is over";
    case Refusal::not_there:
        return "there is nothing with that id here";
    case Refusal::not_offered:
        return "its condition does not hold here";
    case Refusal::already_given:
        return "the response was given before";
    case Refusal::no_line_yet:
        return "the client has not spoken a line here yet";
    case Refusal::not_now:
        return "it is not its turn here";
    case Refusal::out_of_range:
        return "the number is out of range (0 to 10)";
    case Refusal::stuck:
        return "the scene has no way on from here";
    }
    return "";
}

Play begin(const Script& script, Mode mode) { return {mode, opening(script, mode), {}}; }

Step take(const Script& script, Play play, Decision decision)
{
    if (const auto refusal = apply_decision(script, play, decision)) return *refusal;
    play.decisions.push_back(std::move(decision));
    return play;
}

Step respond(const Script& script, Play play, std::string_view response)
{
    if (const auto refusal = apply_response(script, play, response)) return *refusal;
    play.decisions.emplace_back(Respond{std::string{response}});
    return play;
}

Folded fold(const Script& script, Mode mode, std::span<const Decision> decisions)
{
    Folded folded{begin(script, mode), std::nullopt};
    for (const auto& decision : decisions) {
        folded.refusal = apply_decision(script, folded.play, decision);
        if (folded.refusal) return folded;
        folded.play.decisions.push_back(decision);
    }
    return folded;
}

Play dropped_to(const Script& script, const Play& play, std::size_t count)
{
    const auto kept = std::span{play.decisions}.first(std::min(count, play.decisions.size()));
    return fold(script, play.mode, kept).play;
}

bool can_go_back(const Play& play) { return last_response(play) < play.decisions.size(); }

Play back(const Script& script, const Play& play)
{
    return can_go_back(play) ? dropped_to(script, play, last_response(play))
                             : begin(script, play.mode);
}

bool check_in_noted(const Play& play)
{
    const auto last =
        std::find_if(play.decisions.rbegin(), play.decisions.rend(), [](const auto& decision) {
            return std::holds_alternative<Respond>(decision) ||
                   std::holds_alternative<NoteCheckIn>(decision);
        });
    return last != play.decisions.rend() && std::holds_alternative<NoteCheckIn>(*last);
}

const Moment& moment_of(const Script& script, const State& state)
{
    return script.scene.moments[state.moment];
}

const Line* line_of(const Script& script, const State& state)
{
    return state.line == none ? nullptr : &moment_of(script, state).lines[state.line];
}

std::vector<Index> available(const Script& script, const State& state)
{
    return available_in(script, state);
}

std::vector<Index> on_the_table(const Script& script, const State& state)
{
    return available_in(script, with_all_noticed(script, state));
}

} // namespace tegenover::engine
