// Another response at a moment that is over, and on from there.
#include "session/debrief_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

std::size_t first_response(const Catalogue& catalogue, const Model& model)
{
    return view_debrief(catalogue, model).story.moments[0].decision;
}

Model trying(const Catalogue& catalogue, const std::string& response)
{
    const auto model = at_the_moments(catalogue);
    return front_after(catalogue, {TryInstead{first_response(catalogue, model), response}}, model);
}

} // namespace

SCENARIO("another response opens the other conversation beside the own one", "[session][what-if]")
{
    const auto catalogue = debrief_catalogue();
    const auto model = trying(catalogue, "own-it");
    const auto view = view_debrief(catalogue, model);
    CHECK(view.page == DebriefPage::what_if);
    REQUIRE(view.what_if.has_value());
    CHECK(view.what_if->from_moment == 0);
    CHECK_FALSE(view.what_if->ended);
    CHECK(view.what_if->other.moments.size() == 1);
    CHECK(view.what_if->other.trust.back() > view.story.trust[1]);
    CHECK(view.what_if->next.size() == 2);
    CHECK_FALSE(view.what_if->other.total.has_value());
    AND_WHEN("it is played to its end")
    {
        const auto on = front_after(catalogue, {RespondInWhatIf{"leave"}}, model);
        const auto over = view_debrief(catalogue, on);
        THEN("both endings stand beside each other, and the attempt is as it was")
        {
            REQUIRE(over.what_if->ended);
            CHECK(over.what_if->other.outcome == engine::Outcome::broken);
            CHECK(over.story.outcome == engine::Outcome::repaired);
            CHECK(on.attempts == at_the_moments(catalogue).attempts);
        }
    }
}

SCENARIO("in hindsight all that she showed may be used", "[session][what-if]")
{
    const auto catalogue = debrief_catalogue();
    const auto view = view_debrief(catalogue, trying(catalogue, "name-it"));
    REQUIRE(view.what_if.has_value());
    CHECK(view.what_if->other.moments[0].deed.id == "name-it");
}

SCENARIO("going back in the other conversation ends where the two part", "[session][what-if]")
{
    const auto catalogue = debrief_catalogue();
    const auto one = trying(catalogue, "own-it");
    const auto two = front_after(catalogue, {RespondInWhatIf{"stay"}}, one);
    const auto back = front_after(catalogue, {StepBackInWhatIf{}}, two);
    CHECK(view_debrief(catalogue, back).what_if->other.moments.size() == 1);
    CHECK_FALSE(view_debrief(catalogue, front_after(catalogue, {StepBackInWhatIf{}}, back))
                    .what_if.has_value());
    CHECK_FALSE(
        view_debrief(catalogue, front_after(catalogue, {CloseWhatIf{}}, two)).what_if.has_value());
}

SCENARIO("what makes no sense there changes nothing", "[session][what-if]")
{
    const auto catalogue = debrief_catalogue();
    const auto model = at_the_moments(catalogue);
    CHECK(front_after(catalogue, {TryInstead{999, "own-it"}}, model) == model);
    CHECK(front_after(catalogue, {TryInstead{0, "own-it"}}, model) == model);
    CHECK(front_after(catalogue, {TryInstead{first_response(catalogue, model), "nobody"}}, model) ==
          model);
    CHECK(front_after(catalogue, {RespondInWhatIf{"stay"}}, model) == model);
    WHEN("no figure was seen yet")
    {
        const auto early = looking_back(catalogue);
        THEN("the other conversation stays closed, for it shows trust")
        {
            CHECK(front_after(catalogue, {TryInstead{first_response(catalogue, early), "own-it"}},
                              early) == early);
        }
    }
}
