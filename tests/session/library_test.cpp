// What the library shows, and what starting, leaving and going on do.
#include "session/library_view.hpp"

#include "session/before_view.hpp"

#include "session/front_catalogue.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

const Intent listens = Decide{engine::Respond{"listen"}};

std::vector<std::string> titles(const LibraryView& view)
{
    std::vector<std::string> found;
    for (const auto& card : view.scenes)
        found.push_back(card.title);
    return found;
}

} // namespace

SCENARIO("the library shows every scene in the language of the interface", "[session][library]")
{
    const auto catalogue = front_catalogue();
    Model model;
    CHECK(titles(view_library(catalogue, model)) ==
          std::vector<std::string>{"Het telefoontje", "De balie"});
    model.settings.language = "en";
    CHECK(titles(view_library(catalogue, model)) ==
          std::vector<std::string>{"The call", "De balie"});
    CHECK(view_library(catalogue, model).scenes[0].person == "Nadia");
}

SCENARIO("a broken file is a card that says where and what", "[session][library]")
{
    const auto view = view_library(front_catalogue(), {});
    REQUIRE(view.broken.size() == 1);
    CHECK(view.broken[0].file == "nadia/torn.json");
    CHECK(view.broken[0].line == 41);
    CHECK(view.broken[0].code == "TG012");
    CHECK(view.broken[0].message == "it leads nowhere");
    CHECK(view.broken[0].more == 1);
    CHECK(view.scenes.size() == 2);
}

SCENARIO("a scene is done once an ending was reached", "[session][library]")
{
    const auto catalogue = front_catalogue();
    GIVEN("a scene that was begun and left")
    {
        auto model = front_after(catalogue,
                                 {StartScene{"call"}, ChooseRole{RoleTaken::my_task}, BeginPlay{}});
        model = front_after(catalogue, {GoToLibrary{}}, model);
        auto card = view_library(catalogue, model).scenes[0];
        CHECK(card.tries == 0);
        CHECK(card.unfinished == 1);
        CHECK(card.finished == std::nullopt);
        WHEN("it is gone on with to its end")
        {
            model = front_after(catalogue, {ResumeAttempt{1}, listens, GoToLibrary{}}, model);
            const auto view = view_library(catalogue, model);
            card = view.scenes[0];
            THEN("the card tells how it ended")
            {
                CHECK(card.tries == 1);
                CHECK(card.unfinished == std::nullopt);
                CHECK(card.finished == 1);
                CHECK(card.last_outcome == engine::Outcome::repaired);
                CHECK(view.cases[0].scenes == 2);
                CHECK(view.cases[0].scenes_done == 1);
            }
            THEN("the filters put it among what is done")
            {
                const auto done =
                    front_after(catalogue, {FilterLibrary{{.done = DoneFilter::done}}}, model);
                CHECK(titles(view_library(catalogue, done)) ==
                      std::vector<std::string>{"Het telefoontje"});
                const auto to_do =
                    front_after(catalogue, {FilterLibrary{{.done = DoneFilter::not_done}}}, model);
                CHECK(titles(view_library(catalogue, to_do)) ==
                      std::vector<std::string>{"De balie"});
            }
        }
    }
}

SCENARIO("scenes are filtered by case and by language", "[session][library]")
{
    const auto catalogue = front_catalogue();
    const auto english = front_after(catalogue, {FilterLibrary{{.language_filter = "en"}}});
    CHECK(titles(view_library(catalogue, english)) == std::vector<std::string>{"Het telefoontje"});
    const auto nobody = front_after(catalogue, {FilterLibrary{{.case_filter = "else"}}});
    CHECK(view_library(catalogue, nobody).scenes.empty());
    CHECK(view_library(catalogue, nobody).all_scenes == 2);
}

SCENARIO("the filter is still there after a scene", "[session][library]")
{
    const auto catalogue = front_catalogue();
    const LibraryScreen to_do{.done = DoneFilter::not_done};
    const auto model = front_after(catalogue, {FilterLibrary{to_do}, StartScene{"call"}, GoBack{}});
    CHECK(model.screen == ScreenModel{to_do});
}

SCENARIO("a new try has a number, a time and a chance of its own", "[session][library]")
{
    const auto catalogue = front_catalogue();
    const auto model = front_after(catalogue, {StartScene{"call"}, ChooseRole{RoleTaken::invited},
                                               GoBack{}, StartScene{"call"}});
    REQUIRE(model.attempts.size() == 2);
    CHECK(model.attempts[0].number == 1);
    CHECK(model.attempts[0].started == 1000);
    CHECK(model.attempts[0].seed == 1);
    CHECK(model.attempts[1].number == 4);
    CHECK(model.attempts[1].seed == 4);
    CHECK(model.screen == ScreenModel{BeforeScreen{4}});
}

SCENARIO("a try in which nothing was chosen leaves no trace", "[session][library]")
{
    const auto catalogue = front_catalogue();
    const auto model = front_after(catalogue, {StartScene{"call"}, GoBack{}});
    CHECK(model.attempts.empty());
    CHECK(model.screen == ScreenModel{LibraryScreen{}});
}

SCENARIO("going on with an attempt opens the place where it was left", "[session][library]")
{
    const auto catalogue = front_catalogue();
    GIVEN("a debrief left at the estimate")
    {
        const auto left =
            front_after(catalogue, {StartScene{"call"}, ChooseRole{RoleTaken::invited}, BeginPlay{},
                                    listens, OpenDebrief{}, TurnToPage{DebriefPage::estimate}});
        const auto gone = front_after(catalogue, {GoToLibrary{}}, left);
        WHEN("it is opened again")
        {
            const auto again = front_after(catalogue, {ResumeAttempt{1}}, gone);
            THEN("it stands at the estimate") { CHECK(again.screen == left.screen); }
        }
    }
    GIVEN("a brief with a role chosen, left for the case")
    {
        const auto model = front_after(
            catalogue, {StartScene{"call"}, ChooseRole{RoleTaken::asked_leave}, ReadCase{"nadia"}});
        CHECK(model.screen == ScreenModel{CaseScreen{"nadia"}});
        const auto again = front_after(catalogue, {ResumeAttempt{1}}, model);
        CHECK(again.screen == ScreenModel{BeforeScreen{1}});
        CHECK(again.attempts[0].role == RoleTaken::asked_leave);
    }
}

SCENARIO("what is not in the catalogue cannot be opened", "[session][library]")
{
    const auto catalogue = front_catalogue();
    const Model start;
    CHECK(front_after(catalogue, {StartScene{"else"}}) == start);
    CHECK(front_after(catalogue, {ReadCase{"else"}}) == start);
    CHECK(front_after(catalogue, {ResumeAttempt{12}}) == start);
}

SCENARIO("a scene that is being written is a card that leads on to it", "[session][library]")
{
    auto catalogue = front_catalogue();
    const SceneOutline outline{"late", "nl", {{{"nl", "Te laat"}, {"en", "Late"}}}, 3};
    catalogue.drafts = {{"/own/my-scene.json", false, outline},
                        {"/own/call.json", true, outline}, // which can be played
                        {"/own/late.json", true, outline}};
    catalogue.broken.push_back(
        {"/own/late.json", catalogue.broken.front().problems, outline, false});
    catalogue.broken.push_back({"/with/half.json", {}, outline, true});
    Model model;
    model.settings.language = "en";
    const auto view = view_library(catalogue, model);
    REQUIRE(view.unfinished.size() == 3);
    CHECK(view.unfinished[0].file == "/own/my-scene.json");
    CHECK(view.unfinished[0].title == "Late");
    CHECK_FALSE(view.unfinished[0].saved);
    CHECK(view.unfinished[0].waits);
    CHECK(view.unfinished[1].saved);
    CHECK(view.unfinished[1].waits);
    CHECK(view.unfinished[1].to_mend == 0);
    CHECK(view.unfinished[2].file == "/own/late.json");
    CHECK(view.unfinished[2].saved);
    CHECK(view.unfinished[2].waits);
    CHECK(view.unfinished[2].to_mend == 2);
    CHECK(view.broken.size() == 2); // one that is no scene, and one that comes along
}

SCENARIO("a person without a story is no card to read", "[session][library]")
{
    auto catalogue = front_catalogue();
    CHECK(view_library(catalogue, {}).cases[0].has_story);
    catalogue.cases[0].person.clear();
    CHECK_FALSE(view_library(catalogue, {}).cases[0].has_story);
    auto model = front_after(catalogue, {StartScene{"call"}});
    CHECK(view_before(catalogue, model).case_id.empty());
    CHECK(view_before(catalogue, model).person == "Nadia");
}
