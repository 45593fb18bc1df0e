// What the learner may see while playing, and what stays hidden.
#include "session/play_view.hpp"

#include "session/play_scene.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

std::vector<std::string> cards(const PlayView& view)
{
    std::vector<std::string> all;
    for (const auto& card : view.responses)
        all.push_back(card.id);
    return all;
}

} // namespace

SCENARIO("what her body shows is told only once it was noticed", "[session][play]")
{
    GIVEN("a line with a cue")
    {
        const auto catalogue = play_catalogue();
        const auto start = playing_model(catalogue);
        const auto before = view_play(catalogue, start);
        THEN("its place is known, its meaning is not")
        {
            REQUIRE(before.cues.size() == 1);
            CHECK(before.cues[0].at == engine::BodyPart::hands);
            CHECK(before.cues[0].shows.empty());
        }
        WHEN("it is noticed")
        {
            const auto after = view_play(catalogue, then(catalogue, start, {notices("hands")}));
            THEN("it says what was seen")
            {
                CHECK(after.cues[0].noticed);
                CHECK(after.cues[0].shows == "She holds her ring.");
            }
            THEN("the response that names it lies behind the others, which did not move")
            {
                auto expected = cards(before);
                expected.push_back("name_hands");
                CHECK(cards(after) == expected);
                CHECK(after.responses.back().opened_by_noticing);
            }
        }
    }
}

SCENARIO("the cards of an attempt keep their order", "[session][play]")
{
    GIVEN("an attempt")
    {
        const auto catalogue = play_catalogue();
        const auto start = playing_model(catalogue);
        const auto first = cards(view_play(catalogue, start));
        WHEN("the learner answers and takes the step back")
        {
            const auto again = then(catalogue, start, {gives("listen"), StepBack{}});
            THEN("they lie as they lay") { CHECK(cards(view_play(catalogue, again)) == first); }
        }
    }
    GIVEN("many attempts")
    {
        const auto catalogue = play_catalogue();
        auto model = playing_model(catalogue);
        std::vector<std::vector<std::string>> orders;
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            model.attempts.back().seed = seed;
            orders.push_back(cards(view_play(catalogue, model)));
        }
        THEN("they do not all lie in the same order")
        {
            CHECK(std::adjacent_find(orders.begin(), orders.end(), std::not_equal_to<>()) !=
                  orders.end());
        }
    }
}

SCENARIO("a silence says how long it lasts and may have no words", "[session][play]")
{
    const auto catalogue = play_catalogue();
    const auto view = view_play(catalogue, playing_model(catalogue));
    const auto found = std::find_if(view.responses.begin(), view.responses.end(),
                                    [](const auto& card) { return card.id == "wait"; });
    REQUIRE(found != view.responses.end());
    CHECK(found->kind == engine::ResponseKind::silence);
    CHECK(found->seconds == 4);
    CHECK(found->says.empty());
}

SCENARIO("an ending has its title and its outcome, and no more responses", "[session][play]")
{
    const auto catalogue = play_catalogue();
    const auto ended = then(catalogue, playing_model(catalogue),
                            {gives("listen"), SkipAsked{}, SkipAsked{}, gives("own")});
    const auto view = view_play(catalogue, ended);
    REQUIRE(view.ending);
    CHECK(view.ending->outcome == engine::Outcome::repaired);
    CHECK(view.responses.empty());
    WHEN("the learner goes on from it")
    {
        const auto debrief = then(catalogue, ended, {OpenDebrief{}});
        THEN("the debrief of this attempt opens")
        {
            CHECK(std::get<DebriefScreen>(debrief.screen).attempt == view.attempt);
        }
    }
}
