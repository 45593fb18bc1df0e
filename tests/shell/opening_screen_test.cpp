// Going straight to a screen, for pictures and tests.
#include "shell/opening_screen.hpp"

#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;

namespace {

Catalogue one_scene()
{
    auto talk = scene({moment("a", {ResponseBuilder("ask", "b"), ResponseBuilder("wait", "b")}),
                       moment("b", {ResponseBuilder("stay", "end")}),
                       ending("end", engine::Outcome::fragile)});
    talk.id = "call";
    talk.moments[0].lines.push_back(talk.moments[0].lines.front());
    talk.moments[0].lines.back().id = "other";
    Catalogue catalogue;
    catalogue.scenes.push_back({engine::compile(talk), {}});
    return catalogue;
}

std::optional<Model> at(const std::string& screen, std::vector<engine::Decision> decisions = {})
{
    return shell::opened_at(one_scene(), {}, {}, {screen, std::move(decisions)});
}

} // namespace

SCENARIO("every screen can be opened by its name", "[shell][opening]")
{
    CHECK(at("library") == Model{});
    CHECK(std::holds_alternative<BeforeScreen>(at("before:call")->screen));
    CHECK(std::holds_alternative<PlayScreen>(at("play:call")->screen));
    const auto debrief = at("debrief:call:4");
    REQUIRE(debrief);
    CHECK(std::get<DebriefScreen>(debrief->screen).page == DebriefPage::moments);
    CHECK(at("before:call+settings")->settings_open);
    CHECK_FALSE(at("debrief:call:0"));
    CHECK_FALSE(at("debrief:call:8"));
    CHECK(std::get<ProgressScreen>(at("progress:table")->screen).as_table);
    CHECK_FALSE(at("progress:tabel"));
}

SCENARIO("a play stands after as many responses as were asked for", "[shell][opening]")
{
    CHECK(at("play:call")->attempts[0].decisions.empty());
    CHECK(at("play:call:1")->attempts[0].decisions.size() == 1);
    CHECK(at("play:call:9")->attempts[0].ended);
}

SCENARIO("given decisions are followed", "[shell][opening]")
{
    const std::vector<engine::Decision> decisions{engine::Respond{"wait"}, engine::Respond{"stay"}};
    CHECK(at("play:call:1", decisions)->attempts[0].decisions ==
          std::vector<engine::Decision>{engine::Respond{"wait"}});
    CHECK(at("debrief:call", decisions)->attempts[0].decisions == decisions);
}

SCENARIO("the same words open the same screen", "[shell][opening]")
{
    CHECK(at("play:call:1") == at("play:call:1"));
}

SCENARIO("every page of two at one computer can be opened by its name", "[shell][opening][pair]")
{
    for (const auto* page :
         {"pair", "pair:hand-over", "pair:choose-line", "pair:say-line", "pair:respond", "pair:say",
          "pair:felt", "pair:choose:together", "pair:revealed:together", "pair:free-talk:free",
          "pair:form:observer", "pair:observer-card:observer", "pair:paused", "pair:swap:named",
          "pair:debrief", "pair:plenary:round-2:call"}) {
        INFO(page);
        const auto model = at(page);
        REQUIRE(model);
        CHECK(std::holds_alternative<PairScreen>(model->screen));
    }
    CHECK_FALSE(at("pair:cellar"));
    CHECK_FALSE(at("pair:free-talk"));
    CHECK_FALSE(at("pair:observer-card"));
    CHECK(at("pair:paused")->pairs.back().round().clock.paused);
}

SCENARIO("what is not a screen is refused", "[shell][opening]")
{
    for (const auto* screen :
         {"", "cellar", "case:nobody", "before", "play:nothing", "before:call+music"}) {
        INFO(screen);
        CHECK(at(screen) == std::nullopt);
    }
}

SCENARIO("a page of a pair is reached past what is asked on the way", "[shell][opening]")
{
    auto talk = scene(
        {moment("a", {ResponseBuilder("ask", "end")}), ending("end", engine::Outcome::fragile)});
    talk.id = "call";
    talk.moments[0].check_in = engine::CheckIn::self;
    talk.moments[0].reasons = {{"why", engine::plain("Because."), {"ask"}}};
    Catalogue catalogue;
    catalogue.scenes.push_back({engine::compile(talk), {}});
    const auto stage_at = [&](const std::string& screen) {
        const auto model = shell::opened_at(catalogue, {}, {}, {screen, {}});
        REQUIRE(model);
        return model->pairs.back().stage;
    };
    using engine::pair::Stage;
    CHECK(stage_at("pair:check-in") == Stage::check_in);
    CHECK(stage_at("pair:say") == Stage::say_response);
    CHECK(stage_at("pair:reason") == Stage::reason);
    CHECK(stage_at("pair:observer-form:observer") == Stage::end_observer);
    CHECK(stage_at("pair:debrief") == Stage::debrief);
}
