// What must hold of every scene and every play, tried on scenes and decisions made by dice.
#include "engine/play.hpp"

#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <utility>

using namespace tegenover::engine;
using namespace tegenover::testing;

namespace {

/// Every decision that is possible here and changes the state.
std::vector<Decision> possible(const Script& script, const Play& play)
{
    std::vector<Decision> decisions;
    const auto now = standing(script, play);
    if (now == Standing::awaiting_line) {
        for (const auto& line : moment_of(script, play.state).lines)
            decisions.emplace_back(SpeakLine{line.id});
    }
    if (now != Standing::awaiting_response) return decisions;
    for (const auto& id : ids(script, play, available(script, play.state)))
        decisions.emplace_back(Respond{id});
    const auto& cues = script.moments[play.state.moment].lines[play.state.line].cues;
    for (const auto cue : cues) {
        if (!play.state.noticed.has(cue)) decisions.emplace_back(Notice{script.cues[cue]});
    }
    return decisions;
}

Play random_play(const Script& script, Mode mode, std::uint64_t seed)
{
    Dice dice{seed};
    Play play = begin(script, mode);
    for (auto choices = possible(script, play); !choices.empty();
         choices = possible(script, play)) {
        const auto choice = static_cast<std::size_t>(dice.under(static_cast<int>(choices.size())));
        play = std::get<Play>(take(script, std::move(play), choices[choice]));
    }
    return play;
}

Mode any_mode(std::uint64_t seed) { return seed % 2 == 0 ? Mode::solo : Mode::pair; }

} // namespace

TEST_CASE("every play ends, with trust in range, and folds to itself", "[engine][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const Script script = compile(generated_scene(seed));
        const Play play = random_play(script, any_mode(seed), seed);
        RC_ASSERT(play.state.trust >= 0);
        RC_ASSERT(play.state.trust <= 100);
        RC_ASSERT(standing(script, play) != Standing::awaiting_response);
        const Folded again = fold(script, play.mode, play.decisions);
        RC_ASSERT(!again.refusal);
        RC_ASSERT(again.play == play);
    }));
}

TEST_CASE("back is the inverse of forward", "[engine][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const Script script = compile(generated_scene(seed));
        const Play whole = random_play(script, any_mode(seed), seed);
        const auto count = *rc::gen::inRange<std::size_t>(0, whole.decisions.size() + 1);
        const Play earlier = dropped_to(script, whole, count);
        Play forward = earlier;
        for (std::size_t i = count; i < whole.decisions.size(); ++i) {
            forward = std::get<Play>(take(script, std::move(forward), whole.decisions[i]));
        }
        RC_ASSERT(forward == whole);
        if (can_go_back(earlier)) {
            const Play back_once = back(script, earlier);
            const auto& undone = earlier.decisions[back_once.decisions.size()];
            RC_ASSERT(std::holds_alternative<Respond>(undone));
        }
    }));
}

TEST_CASE("a refusal leaves the play as it was, whatever is asked", "[engine][property]")
{
    CHECK(rc::check([](std::uint64_t seed, const std::string& any) {
        const Script script = compile(generated_scene(seed));
        const Play play = random_play(script, any_mode(seed), seed);
        const Play copy = play;
        for (const Decision& decision : {Decision{Notice{any}}, Decision{Respond{any}},
                                         Decision{SpeakLine{any}}, Decision{GiveReason{any}}}) {
            (void)take(script, play, decision);
        }
        RC_ASSERT(play == copy);
    }));
}
