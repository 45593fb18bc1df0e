// The debrief as a way in steps: what opens when, what is kept, what is held back.
#include "session/debrief_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

const DebriefScreen& screen_of(const Model& model) { return std::get<DebriefScreen>(model.screen); }

} // namespace

SCENARIO("a finished conversation opens on the other side, without any figure",
         "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto model = looking_back(catalogue);
    REQUIRE(std::holds_alternative<DebriefScreen>(model.screen));
    CHECK(screen_of(model).page == DebriefPage::her_eyes);
    const auto view = view_debrief(catalogue, model);
    REQUIRE(view.story.moments.size() == 2);
    CHECK(view.story.moments[0].her.feels == "I counted the hours.");
    CHECK(view.story.moments[0].her.hides());
    CHECK(view.client_name == "Nadia");
    CHECK(view.story.notes.role == "my_task");
    CHECK_FALSE(view.figures_shown);
    CHECK_FALSE(view.story.total.has_value());
    CHECK(view.story.trust.empty());
    CHECK(view.story.moments[0].missed == 0);
    CHECK(view.story.moments[0].deed.scores == engine::PrincipleScores{});
    for (const auto& gap : view.story.gaps)
        CHECK_FALSE(gap.measure.has_value());
}

SCENARIO("no page with figures opens before the own estimate is whole", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    auto model = looking_back(catalogue);
    CHECK(front_after(catalogue, {TurnToPage{DebriefPage::gap}}, model) == model);
    model = front_after(
        catalogue,
        {TurnToPage{DebriefPage::estimate}, EstimateSelf{engine::Principle::present, 63}},
        std::move(model));
    CHECK(model.attempts.back().estimate[0] == 65);
    CHECK(front_after(catalogue, {TurnToPage{DebriefPage::gap}}, model) == model);
    WHEN("all five are given")
    {
        const auto whole = front_after(catalogue, whole_estimate(60), model);
        const auto opened = front_after(catalogue, {TurnToPage{DebriefPage::gap}}, whole);
        THEN("the gap opens, and the estimate stands")
        {
            CHECK(screen_of(opened).page == DebriefPage::gap);
            const auto view = view_debrief(catalogue, opened);
            CHECK(view.figures_shown);
            CHECK_FALSE(view.estimate_open);
            CHECK(view.story.total.has_value());
            CHECK_FALSE(view.story.gaps[4].measure.has_value());
            CHECK(front_after(catalogue, whole_estimate(0), opened) == opened);
        }
    }
}

SCENARIO("pages open one by one and stay open", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto model = at_the_moments(catalogue);
    CHECK(front_after(catalogue, {TurnToPage{DebriefPage::keep}}, model) == model);
    const auto back = front_after(catalogue, {TurnToPage{DebriefPage::her_eyes}}, model);
    CHECK(screen_of(back).page == DebriefPage::her_eyes);
    CHECK(screen_of(back).furthest == DebriefPage::moments);
    CHECK(screen_of(front_after(catalogue, {TurnToPage{DebriefPage::gap}}, back)).page ==
          DebriefPage::gap);
}

SCENARIO("a moment tells hunch, reason and what else lay on the table", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto view = view_debrief(catalogue, at_the_moments(catalogue));
    const auto& denied = view.story.moments[0];
    REQUIRE(denied.hunch.has_value());
    CHECK(denied.hunch->agrees);
    REQUIRE(denied.reason.has_value());
    CHECK_FALSE(denied.reason->fits);
    CHECK(denied.her.unseen.size() == 1);
    REQUIRE(denied.others.size() == 2);
    CHECK(denied.others[1].id == "name-it");
    CHECK(denied.missed == 12);
    CHECK(denied.trust_after < denied.trust_before);
    CHECK(view.story.trust.size() == 3);
}

SCENARIO("a moment that is not there is not opened", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto model = at_the_moments(catalogue);
    CHECK(screen_of(front_after(catalogue, {OpenMoment{1}}, model)).moment == 1);
    CHECK(front_after(catalogue, {OpenMoment{2}}, model) == model);
}

SCENARIO("whoever leaves a debrief finds everything as it was", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto before = front_after(catalogue,
                                    {OpenMoment{1}, WriteReflection{0, "I heard her."},
                                     WritePromise{"Call on time."}, WriteName{"Sam"}},
                                    at_the_moments(catalogue));
    const auto number = before.attempts.back().number;
    const auto left = front_after(catalogue, {GoToLibrary{}}, before);
    REQUIRE(std::holds_alternative<LibraryScreen>(left.screen));
    const auto back = front_after(catalogue, {ResumeAttempt{number}}, left);
    CHECK(back.screen == before.screen);
    CHECK(back.attempts == before.attempts);
}

SCENARIO("what is written is in the model at once", "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const auto model =
        front_after(catalogue, {WriteReflection{1, "second"}}, looking_back(catalogue));
    CHECK(model.attempts.back().reflections == std::vector<std::string>{"", "second"});
    CHECK(front_after(catalogue, {WriteReflection{1000, "far"}}, model) == model);
}

SCENARIO("a report is an effect with the whole debrief in the reader's language",
         "[session][debrief]")
{
    const auto catalogue = debrief_catalogue();
    const std::vector<engine::Words> languages{engine::words_of("nl", {}),
                                               engine::words_of("en", {})};
    const auto model = at_the_moments(catalogue);
    const auto saved = update(catalogue, model, KeepReport{}, {1000, 1, &languages});
    REQUIRE(saved.effects.size() == 1);
    const auto& report = std::get<SaveReport>(saved.effects[0]);
    CHECK(report.suggested_name == "tegenover-promise-1970-01-01.html");
    CHECK(report.text.find("nl deny") != std::string::npos);
    CHECK(saved.model == model);
    const auto told = front_after(catalogue, {ReportSaved{"/home/me/report.text"}}, model);
    CHECK(view_debrief(catalogue, told).report_path == "/home/me/report.text");
    CHECK(update(catalogue, told, OpenReport{"/home/me/report.text"}, {}).effects ==
          Effects{OpenFile{"/home/me/report.text"}});
}
