// The analysis against trying everything, field by field, on generated scenes in both modes.
// TEGENOVER_SEEDS=20000 makes it longer, 500 shorter.
#include "engine/analysis.hpp"
#include "engine/players.hpp"

#include "support/brute_force.hpp"
#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace tegenover::engine;
using namespace tegenover::testing;

namespace {

constexpr std::size_t most_steps = 40'000;

std::uint64_t seeds()
{
    const char* wanted = std::getenv("TEGENOVER_SEEDS");
    return wanted == nullptr ? 2000 : std::stoull(wanted);
}

Tried::StuckPlace place_of(const Stuck& stuck)
{
    const Index part = stuck.why == DeadEnd::no_response ? stuck.line : stuck.response;
    return {stuck.why, stuck.moment, part};
}

std::vector<Index> not_in(const std::set<Index>& met, std::size_t count)
{
    std::vector<Index> missing;
    for (Index i = 0; i < count; ++i) {
        if (met.count(i) == 0) missing.push_back(i);
    }
    return missing;
}

void compare_reached(const Script& script, const Tried& tried, const Analysis& analysis)
{
    REQUIRE(analysis.moments_unreachable == not_in(tried.moments, script.moments.size()));
    std::vector<LinePlace> lines;
    std::vector<ResponsePlace> responses;
    for (Index m = 0; m < script.moments.size(); ++m) {
        for (Index l = 0; l < script.moments[m].lines.size(); ++l) {
            if (tried.lines.count({m, l}) == 0) lines.push_back({m, l});
        }
        for (Index r = 0; r < script.moments[m].responses.size(); ++r) {
            if (tried.responses.count({m, r}) == 0) responses.push_back({m, r});
        }
    }
    REQUIRE(analysis.lines_unreachable == lines);
    REQUIRE(analysis.responses_unavailable == responses);
}

void compare_endings(const Tried& tried, const Analysis& analysis)
{
    std::size_t reachable = 0;
    for (const auto& ending : analysis.endings) {
        if (!ending.reachable) continue;
        ++reachable;
        REQUIRE(tried.endings.count(ending.moment) == 1);
        REQUIRE(ending == tried.endings.at(ending.moment));
    }
    REQUIRE(reachable == tried.endings.size());
    for (Index number = 0; number < analysis.responses.size(); ++number) {
        const auto best = tried.best_total_with.find(number);
        const auto expected =
            best == tried.best_total_with.end() ? std::nullopt : std::optional{best->second};
        REQUIRE(analysis.responses[number].best_total == expected);
    }
}

/// Best and worst are the outermost of all endings.
void compare_range(const Tried& tried, const Analysis& analysis)
{
    REQUIRE(analysis.range.has_value() == !tried.endings.empty());
    if (tried.endings.empty()) return;
    ScoreRange expected;
    const auto widen = [](int& best, int& worst, const Span& span, bool is_first) {
        best = is_first ? span.high : std::max(best, span.high);
        worst = is_first ? span.low : std::min(worst, span.low);
    };
    bool is_first = true;
    for (const auto& [moment, ending] : tried.endings) {
        for (std::size_t p = 0; p < principle_count; ++p)
            widen(expected.best.of[p], expected.worst.of[p], ending.earned[p], is_first);
        widen(expected.best.total, expected.worst.total, ending.total, is_first);
        is_first = false;
    }
    REQUIRE(*analysis.range == expected);
}

std::size_t length_of(const Script& script, const Response& response)
{
    return code_points(read(response.says, script.scene.language, script.scene.language));
}

/// What someone earns who notices all and of the responses offered takes the first that no other
/// one beats.
template <typename Beats> int earned_by_hand(const Script& script, Beats beats)
{
    auto play = begin(script, Mode::solo);
    while (standing(script, play) == Standing::awaiting_response) {
        for (const auto& cue : line_of(script, play.state)->cues)
            play = std::get<Play>(take(script, std::move(play), Notice{cue.id}));
        const auto& responses = moment_of(script, play.state).responses;
        const auto offered = available(script, play.state);
        if (offered.empty()) break; // what was offered asked for something not noticed
        const auto wanted =
            std::max_element(offered.begin(), offered.end(), [&](Index one, Index other) {
                return beats(length_of(script, responses[other]),
                             length_of(script, responses[one]));
            });
        play = std::get<Play>(respond(script, std::move(play), responses[*wanted].id));
    }
    return total(play.state.earned);
}

void compare_players(const Script& script)
{
    using Length = std::size_t;
    REQUIRE(earned_by(script, MechanicalPlayer::longest) ==
            earned_by_hand(script, [](Length one, Length other) { return one > other; }));
    REQUIRE(earned_by(script, MechanicalPlayer::shortest) ==
            earned_by_hand(script, [](Length one, Length other) { return one < other; }));
    REQUIRE(earned_by(script, MechanicalPlayer::first) ==
            earned_by_hand(script, [](Length, Length) { return false; }));
}

void compare_stuck(const Script& script, const Tried& tried, const Analysis& analysis)
{
    REQUIRE(analysis.stuck.size() == tried.stuck.size());
    for (const auto& stuck : analysis.stuck) {
        REQUIRE(tried.stuck.count(place_of(stuck)) == 1);
        REQUIRE(stuck.decisions.size() == tried.stuck.at(place_of(stuck)));
        const auto folded = fold(script, analysis.mode, stuck.decisions);
        REQUIRE_FALSE(folded.refusal);
        const auto& state = folded.play.state;
        if (stuck.why == DeadEnd::no_next) {
            REQUIRE(state.lost);
            continue;
        }
        REQUIRE(state.moment == stuck.moment);
        REQUIRE(state.line == stuck.line);
        REQUIRE(available(script, state).empty());
    }
}

void compare_fixed(const Tried& tried, const Analysis& analysis)
{
    std::size_t fixed = 0;
    for (const auto& [place, outcomes] : tried.came_out)
        fixed += outcomes.size() == 1 ? 1U : 0U;
    REQUIRE(analysis.fixed.size() == fixed);
    for (const auto& found : analysis.fixed) {
        const auto outcomes =
            tried.came_out.find({found.of, found.moment, found.part, found.branch});
        REQUIRE(outcomes != tried.came_out.end());
        REQUIRE(outcomes->second == std::set<bool>{found.holds});
    }
}

/// How many of the ways are cut off depends on which states are one; whether all or none are does
/// not.
void compare_clamped(const Tried& tried, const Analysis& analysis)
{
    std::set<Tried::TrustPlace> reported;
    for (const auto& place : analysis.clamped)
        reported.insert({place.moment, place.of_line, place.part});
    for (const auto& place : reported)
        REQUIRE(tried.cut.count(place) == 1);
    for (const auto& [place, cuts] : tried.cut) {
        if (cuts.size() == 1) REQUIRE(reported.count(place) == (cuts.count(true)));
    }
}

/// States that no condition tells apart are one, so there are fewer than there are in full; trust
/// always tells them apart.
void compare_states(const Tried& tried, const Analysis& analysis)
{
    REQUIRE(analysis.states >= tried.places);
    REQUIRE(analysis.states <= tried.states);
}

void compare_chance(const Script& script, const TriedByChance& tried)
{
    const auto chance = meet_by_chance(script);
    REQUIRE(chance.complete);
    REQUIRE(chance.expected_total == Approx(tried.expected_total).margin(1e-9));
    std::size_t rare = 0;
    for (const auto& [number, met] : tried.offered)
        rare += met < rare_below ? 1U : 0U;
    REQUIRE(chance.rare.size() == rare);
    for (const auto& choice : chance.rare) {
        const auto folded = fold(script, Mode::solo, choice.decisions);
        REQUIRE_FALSE(folded.refusal);
        REQUIRE(folded.play.state.moment == choice.place.moment);
        const auto offered = available(script, folded.play.state);
        REQUIRE(std::count(offered.begin(), offered.end(), choice.place.response) == 1);
    }
}

} // namespace

TEST_CASE("the analysis agrees with trying everything, field by field", "[engine][analysis]")
{
    std::size_t compared = 0;
    std::size_t stuck_scenes = 0;
    std::size_t clamped_scenes = 0;
    std::size_t merged_scenes = 0;
    for (std::uint64_t seed = 0; seed < seeds(); ++seed) {
        const Script script = compile(generated_scene(seed));
        INFO("seed " << seed);
        for (const Mode mode : {Mode::solo, Mode::pair}) {
            const auto tried = try_everything(script, mode, most_steps);
            if (!tried) continue;
            INFO("mode " << key(mode));
            const auto analysis = analyse(script, mode);
            REQUIRE(analysis.complete);
            compare_reached(script, *tried, analysis);
            compare_endings(*tried, analysis);
            compare_range(*tried, analysis);
            compare_stuck(script, *tried, analysis);
            compare_fixed(*tried, analysis);
            compare_clamped(*tried, analysis);
            compare_states(*tried, analysis);
            ++compared;
            stuck_scenes += analysis.stuck.empty() ? 0U : 1U;
            clamped_scenes += analysis.clamped.empty() ? 0U : 1U;
            merged_scenes += analysis.states < tried->states ? 1U : 0U;
            if (mode == Mode::pair) continue;
            for (const auto& [cue, best] : tried->best_without)
                REQUIRE(best_without(script, cue) == best);
        }
        compare_players(script);
        if (const auto tried = try_by_chance(script, most_steps)) compare_chance(script, *tried);
    }
    // Else the generator makes scenes too large, or too sound, to prove anything with.
    CHECK(compared > seeds());
    CHECK(stuck_scenes > seeds() / 20);
    CHECK(clamped_scenes > seeds() / 20);
    CHECK(merged_scenes > seeds() / 20);
}
