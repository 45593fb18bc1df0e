// What every screen knows: settings, one step back, messages, the end.
#include "session/front_catalogue.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

Model playing(const Catalogue& catalogue)
{
    return front_after(catalogue,
                       {StartScene{"call"}, ChooseRole{RoleTaken::my_task}, BeginPlay{}});
}

} // namespace

SCENARIO("a change of settings takes effect at once and is kept", "[session][anywhere]")
{
    Settings wish;
    wish.language = "en";
    wish.text_percent = 500;
    const auto updated = update({}, {}, ChangeSettings{wish}, {});
    wish.text_percent = 200;
    CHECK(updated.model.settings == wish);
    CHECK(updated.effects == Effects{KeepSettings{wish}});
    const auto again = update({}, updated.model, ChangeSettings{wish}, {});
    CHECK(again.effects.empty());
}

SCENARIO("going back closes the settings before it leaves a screen", "[session][anywhere]")
{
    const auto catalogue = front_catalogue();
    auto model = front_after(catalogue, {ReadCase{"nadia"}, OpenSettings{}, GoBack{}});
    CHECK_FALSE(model.settings_open);
    CHECK(model.screen == ScreenModel{CaseScreen{"nadia"}});
    model = front_after(catalogue, {GoBack{}}, model);
    CHECK(model.screen == ScreenModel{LibraryScreen{}});
    CHECK(front_after(catalogue, {GoBack{}}, model) == model);
}

SCENARIO("a conversation is not left without a question", "[session][anywhere]")
{
    const auto catalogue = front_catalogue();
    const auto asked = front_after(catalogue, {GoBack{}}, playing(catalogue));
    CHECK(std::get<PlayScreen>(asked.screen).leaving);
    WHEN("one goes back once more")
    {
        const auto stayed = front_after(catalogue, {GoBack{}}, asked);
        THEN("one stays") { CHECK_FALSE(std::get<PlayScreen>(stayed.screen).leaving); }
    }
    WHEN("one leaves and comes back")
    {
        const auto left = front_after(catalogue, {GoToLibrary{}}, asked);
        const auto back = front_after(catalogue, {ResumeAttempt{1}}, left);
        THEN("the conversation goes on without the question")
        {
            CHECK(back.screen == playing(catalogue).screen);
            CHECK(back.attempts == asked.attempts);
        }
    }
}

SCENARIO("a pause ends before a conversation is left", "[session][anywhere]")
{
    const auto catalogue = front_catalogue();
    const auto model = front_after(catalogue, {PausePlay{}, GoBack{}}, playing(catalogue));
    CHECK(model == playing(catalogue));
}

SCENARIO("a conversation that has ended is left without a question", "[session][anywhere]")
{
    const auto catalogue = front_catalogue();
    const auto ended =
        front_after(catalogue, {Decide{engine::Respond{"listen"}}, GoBack{}}, playing(catalogue));
    CHECK(ended.screen == ScreenModel{LibraryScreen{}});
}

SCENARIO("what went wrong outside becomes a message that can be put away", "[session][anywhere]")
{
    auto model = front_after({}, {EffectFailed{"error.settings_not_kept", "the disk is full"}});
    REQUIRE(model.notice);
    CHECK(model.notice->tone == Notice::Tone::warning);
    CHECK(model.notice->detail == "the disk is full");
    CHECK_FALSE(front_after({}, {DismissNotice{}}, model).notice);
}

SCENARIO("the program ends when it is asked to", "[session][anywhere]")
{
    CHECK(front_after({}, {Quit{}}).quit);
}
