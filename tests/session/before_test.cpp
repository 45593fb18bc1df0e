// The brief and the case: what they show, and what they keep back.
#include "session/before_view.hpp"
#include "session/case_view.hpp"

#include "session/front_catalogue.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

SCENARIO("before a scene the helper reads the helper's brief only", "[session][before]")
{
    const auto catalogue = front_catalogue();
    const auto view = view_before(catalogue, front_after(catalogue, {StartScene{"call"}}));
    CHECK(view.title == "Het telefoontje");
    CHECK(view.brief == "Jij belt.");
    CHECK(view.person == "Nadia");
    CHECK(view.case_id == "nadia");
    CHECK(view.role == RoleTaken::not_chosen);
}

SCENARIO("the role that was chosen is kept with the attempt", "[session][before]")
{
    const auto catalogue = front_catalogue();
    const auto model = front_after(catalogue, {StartScene{"call"}, ChooseRole{RoleTaken::invited},
                                               ChooseRole{RoleTaken::repairing}});
    CHECK(view_before(catalogue, model).role == RoleTaken::repairing);
    CHECK(model.attempts[0].role == RoleTaken::repairing);
    WHEN("the conversation has begun")
    {
        const auto later =
            front_after(catalogue, {BeginPlay{}, ChooseRole{RoleTaken::invited}}, model);
        THEN("it stays as it was") { CHECK(later.attempts[0].role == RoleTaken::repairing); }
    }
}

SCENARIO("a case is read in the language of the interface", "[session][case]")
{
    const auto catalogue = front_catalogue();
    auto model = front_after(catalogue, {ReadCase{"nadia"}});
    model.settings.language = "en";
    const auto view = view_case(catalogue, model);
    CHECK(view.title == "Waiting for someone");
    CHECK(view.own_words == std::vector<std::string>{"I am Nadia."});
    REQUIRE(view.scenes.size() == 2);
    CHECK(view.scenes[0].title == "The call");
}
