// What exploring found, as problems with a code, a place and a way that leads there; and what an
// edit changed.
#include "authoring/comparison.hpp"
#include "authoring/findings.hpp"
#include "authoring/teaching_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::testing;
using engine::Mode;
using engine::Outcome;

namespace {

std::vector<std::string> stuck_in(const engine::Scene& scene, Mode mode)
{
    const auto script = engine::compile(scene);
    std::vector<std::string> found;
    for (const auto& stuck :
         authoring::find_stuck_problems(script, engine::analyse(script, mode))) {
        CHECK(stuck.mode == mode);
        found.push_back(stuck.problem.code + " " + stuck.problem.pointer + " " +
                        authoring::told(stuck.decisions));
    }
    return found;
}

std::vector<std::string> warned_of(const engine::Scene& scene)
{
    const auto script = engine::compile(scene);
    std::vector<std::string> found;
    for (const auto& warning : authoring::find_reach_warnings(script, engine::study(script)))
        found.push_back(warning.code + " " + warning.pointer);
    return found;
}

using Found = std::vector<std::string>;

engine::Scene sound_scene()
{
    return scene({moment("asked", {ResponseBuilder{"own", "end"}, ResponseBuilder{"deny", "end"}}),
                  ending("end", Outcome::fragile)});
}

} // namespace

SCENARIO("stuck states are errors with a shortest way there", "[authoring][findings]")
{
    auto spoiled = sound_scene();
    SECTION("none in a sound scene")
    {
        CHECK(stuck_in(spoiled, Mode::solo).empty());
        CHECK(stuck_in(spoiled, Mode::pair).empty());
        CHECK(warned_of(spoiled).empty());
    }
    SECTION("no line holds: in solo play only")
    {
        spoiled.moments[1].lines[0].when = trust_between(90, 100);
        CHECK(stuck_in(spoiled, Mode::solo) ==
              Found{"TG101 /moments/1/lines after: respond \"own\""});
        CHECK(stuck_in(spoiled, Mode::pair).empty());
    }
    SECTION("no line holds at the opening")
    {
        spoiled.moments[0].lines[0].when = having("nothing-sets-this");
        CHECK(stuck_in(spoiled, Mode::solo) == Found{"TG101 /moments/0/lines at the opening"});
    }
    SECTION("no response is available")
    {
        for (auto& response : spoiled.moments[0].responses)
            response.when = trust_between(60, 100);
        CHECK(stuck_in(spoiled, Mode::solo) == Found{"TG102 /moments/0/responses at the opening"});
        CHECK(stuck_in(spoiled, Mode::pair) ==
              Found{"TG102 /moments/0/responses after: line \"line\""});
    }
    SECTION("each response was given before")
    {
        for (auto& response : spoiled.moments[0].responses)
            response.next = {{{}, "asked"}};
        CHECK(stuck_in(spoiled, Mode::solo) ==
              Found{"TG102 /moments/0/responses after: respond \"own\", respond \"deny\""});
    }
    SECTION("no way on holds")
    {
        spoiled.moments[0].responses[1].next = {{trust_between(90, 100), "end"}};
        CHECK(stuck_in(spoiled, Mode::solo) ==
              Found{"TG103 /moments/0/responses/1/next after: respond \"deny\""});
    }
}

SCENARIO("what no play or every play comes to is warned of", "[authoring][findings]")
{
    auto spoiled = sound_scene();
    SECTION("a condition that always holds")
    {
        spoiled.moments[0].responses[0].when = trust_between(10, 90);
        CHECK(warned_of(spoiled) == Found{"TG201 /moments/0/responses/0/when"});
    }
    SECTION("a condition that never holds, and what it guards")
    {
        spoiled.moments[0].responses[0].when = having("nothing-sets-this");
        CHECK(warned_of(spoiled) ==
              Found{"TG207 /moments/0/responses/0", "TG202 /moments/0/responses/0/when"});
    }
    SECTION("a way on that never holds")
    {
        auto& next = spoiled.moments[0].responses[0].next;
        next.insert(next.begin(), {trust_between(90, 100), "end"});
        CHECK(warned_of(spoiled) == Found{"TG202 /moments/0/responses/0/next/0/when"});
    }
    SECTION("a way on that holds only where a pair lets her say it so")
    {
        auto low = line("You again.");
        low.id = "low";
        low.when = trust_between(0, 20);
        low.effects.trust = -40;
        auto high = line("You.");
        high.id = "high";
        spoiled.moments[0].lines = {low, high};
        auto& next = spoiled.moments[0].responses[0].next;
        next.insert(next.begin(), {trust_between(0, 20), "end"});
        CHECK(warned_of(spoiled) ==
              Found{"TG206 /moments/0/lines/0", "TG202 /moments/0/lines/0/when"});
    }
    SECTION("trust that is cut off")
    {
        spoiled.moments[0].responses[1].effects.trust = 50;
        CHECK(warned_of(spoiled).empty());
        spoiled.trust_start = 60;
        CHECK(warned_of(spoiled) == Found{"TG204 /moments/0/responses/1"});
    }
    SECTION("a moment that is never reached, but not its parts")
    {
        spoiled.moments.push_back(moment("lost", {ResponseBuilder{"own", "end"}}));
        CHECK(warned_of(spoiled) == Found{"TG205 /moments/2"});
    }
    SECTION("a choice that hardly any player meets")
    {
        std::vector<engine::Moment> moments;
        for (int m = 0; m < 5; ++m) {
            const auto next = m == 4 ? std::string{"door"} : "m" + std::to_string(m + 1);
            moments.push_back(moment("m" + std::to_string(m),
                                     {ResponseBuilder{"on", next}, ResponseBuilder{"a", "end"},
                                      ResponseBuilder{"b", "end"}, ResponseBuilder{"c", "end"}}));
        }
        moments.push_back(moment("door", {ResponseBuilder{"open", "end"}}));
        moments.push_back(ending("end", Outcome::fragile));
        CHECK(warned_of(scene(moments)) == Found{"TG203 /moments/5/responses/0"});
    }
}

SCENARIO("a long way is told in short", "[authoring][findings]")
{
    const std::vector<engine::Decision> many(40, engine::Respond{"on"});
    const auto text = authoring::told(many);
    CHECK(text.find("... 28 more ...") != std::string::npos);
    CHECK(authoring::told({engine::Notice{"wrings"}}) == "after: notice \"wrings\"");
}

SCENARIO("a comparison says what an edit changed", "[authoring][comparison]")
{
    const auto compared = [](const engine::Scene& before, const engine::Scene& after) {
        const auto one = engine::compile(before);
        const auto other = engine::compile(after);
        return authoring::compare(one, engine::analyse(one, Mode::solo), other,
                                  engine::analyse(other, Mode::solo));
    };
    const auto before = teaching_scene();
    auto after = before;
    SECTION("nothing, where only words changed")
    {
        after.moments[0].responses[0].says = engine::plain("Otherwise.");
        CHECK(compared(before, after).is_same());
    }
    SECTION("a response that can no longer be given, and an ending that is new")
    {
        after.moments[0].responses[0].when = having("nothing-sets-this");
        after.moments[5].responses[0].next = {{{}, "new"}};
        after.moments.push_back(taught_ending("new", Outcome::broken));
        const auto comparison = compared(before, after);
        CHECK(comparison.responses_lost == Found{"m0/" + before.moments[0].responses[0].id});
        CHECK(comparison.responses_gained.empty());
        CHECK(comparison.endings_gained == Found{"new"});
        CHECK(comparison.endings_lost.empty());
        CHECK(compared(after, before).endings_lost == Found{"new"});
    }
    SECTION("a range that moved")
    {
        of_kind(after.moments[0], Kind::best).scores = {0, 2, 2, 0, 0};
        const auto comparison = compared(before, after);
        REQUIRE_FALSE(comparison.moved.empty());
        CHECK(comparison.moved.front().what == "total");
        CHECK(comparison.moved.front().after.high == comparison.moved.front().before.high + 1);
    }
}
