// A study explores less than its parts would, and says the same.
#include "engine/study.hpp"

#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover::engine;
using namespace tegenover::testing;

namespace {

void compare(const Script& script)
{
    const Study whole = study(script);
    REQUIRE(whole.solo == analyse(script, Mode::solo));
    REQUIRE(whole.chance == meet_by_chance(script));
    const auto pair = analyse(script, Mode::pair);
    REQUIRE(whole.pair.range == pair.range);
    REQUIRE(whole.pair.endings == pair.endings);
    REQUIRE(whole.pair.stuck == pair.stuck);
    REQUIRE(whole.pair.responses == pair.responses);
}

/// One line per moment, so that pair mode need not be explored.
Scene with_single_lines(Scene scene)
{
    for (auto& moment : scene.moments) {
        moment.lines.resize(1);
        moment.lines.front().when = {};
    }
    return scene;
}

} // namespace

TEST_CASE("a study says what its parts say", "[engine][study]")
{
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        INFO("seed " << seed);
        const Scene scene = generated_scene(seed);
        compare(compile(scene));
        compare(compile(with_single_lines(scene)));
    }
}

TEST_CASE("past the budget a study gives no figure as exact", "[engine][study]")
{
    const auto script = compile(large_scene(20));
    const Study cut = study(script, 100);
    CHECK_FALSE(cut.solo.complete);
    CHECK_FALSE(cut.pair.complete);
    CHECK_FALSE(cut.chance.complete);
    CHECK_FALSE(cut.solo.range);
    CHECK(cut.solo.endings.empty());
    CHECK(cut.solo.stuck.empty());
    CHECK(cut.solo.states > 100);
    CHECK(study(script, cut.solo.states * 100).solo.complete);
}

SCENARIO("a way that is met in under one of a thousand plays is named, with its shortest way",
         "[engine][study]")
{
    GIVEN("six moments in each of which one of four responses leads on to a last door")
    {
        std::vector<Moment> moments;
        for (int m = 0; m < 5; ++m) {
            const auto next = m == 4 ? std::string{"door"} : "m" + std::to_string(m + 1);
            moments.push_back(moment("m" + std::to_string(m),
                                     {ResponseBuilder{"on", next}, ResponseBuilder{"a", "end"},
                                      ResponseBuilder{"b", "end"}, ResponseBuilder{"c", "end"}}));
        }
        moments.push_back(moment("door", {ResponseBuilder{"open", "end"}}));
        moments.push_back(ending("end", Outcome::fragile));
        const auto chance = meet_by_chance(compile(scene(moments)));
        THEN("only the door is rare")
        {
            REQUIRE(chance.rare.size() == 1);
            CHECK(chance.rare.front().place == ResponsePlace{5, 0});
            CHECK(chance.rare.front().met == Approx(1.0 / 1024));
            CHECK(chance.rare.front().decisions ==
                  std::vector<Decision>(5, Decision{Respond{"on"}}));
        }
    }
}

SCENARIO("trust that is cut off on most ways is named", "[engine][study]")
{
    GIVEN("a response that adds 60 to a trust of 50, and one that adds 40")
    {
        const auto script = compile(scene({moment("m", {ResponseBuilder{"much", "end"}.trust(60),
                                                        ResponseBuilder{"less", "end"}.trust(40)}),
                                           ending("end", Outcome::repaired)}));
        const auto analysis = analyse(script, Mode::solo);
        THEN("only the first is named")
        {
            CHECK(analysis.clamped == std::vector<ClampedTrust>{{0, false, 0}});
        }
    }
}
