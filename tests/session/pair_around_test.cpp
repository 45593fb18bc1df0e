// Around the conversation of two: what is kept, leaving and going on, between the rounds, and what
// was begun earlier.
#include "session/progress_view.hpp"

#include "session/pair_support.hpp"

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;
using namespace tegenover::engine::pair;

SCENARIO("the second round begins with a conversation that nobody knows from inside",
         "[session][pair]")
{
    auto catalogue = pair_catalogue();
    auto about_another = pair_scene();
    about_another.id = "stranger";
    about_another.case_id = "somebody-else";
    catalogue.scenes.push_back({engine::compile(about_another), {}, "hash-2"});
    auto fresh = pair_scene();
    fresh.id = "fresh";
    catalogue.scenes.push_back({engine::compile(fresh), {}, "hash-3"});
    auto model = after_events(catalogue, started(catalogue), until_the_helper);
    model = after_events(catalogue, model, until_the_end);
    model = after_events(catalogue, model, the_forms);
    const auto swap = std::get<SwapView>(view_pair(catalogue, model).page);
    CHECK(swap.chosen == "fresh");
    CHECK(swap.scenes[0].played);
    CHECK_FALSE(swap.scenes[2].played);
    // The same after going on another day, and the same conversation is still to be had.
    const auto number = open_pair(model)->number;
    model = update(catalogue, model, GoToLibrary{}, {}).model;
    model = wished(catalogue, model, ResumePair{number});
    CHECK(std::get<SwapView>(view_pair(catalogue, model).page).chosen == "fresh");
    model = wished(catalogue, model, ChooseNextScene{"call"});
    model = wished(catalogue, model, BeginSecondRound{});
    CHECK(open_pair(model)->round().scene == "call");
}

SCENARIO("every step of a pair is kept, and seconds now and then", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const auto model = after_events(catalogue, started(catalogue), until_the_helper);
    const auto kept = [&](const Model& from, const Event& event) {
        std::vector<KeepPair> effects;
        for (const auto& effect : updated(catalogue, from, PairHappens{event}).effects) {
            if (const auto* one = std::get_if<KeepPair>(&effect)) effects.push_back(*one);
        }
        return effects;
    };
    const auto picked = kept(model, PickResponse{"own"});
    REQUIRE(picked.size() == 1);
    CHECK_FALSE(picked[0].may_wait);
    CHECK(kept(model, Tick{1}).empty());
    const auto ten = kept(model, Tick{10});
    REQUIRE(ten.size() == 1);
    CHECK(ten[0].may_wait);
    const auto saying = after_events(catalogue, model, {PickResponse{"own"}});
    const auto typed = kept(saying, TellOwnWords{"Sorry"});
    REQUIRE(typed.size() == 1);
    CHECK(typed[0].may_wait);
    CHECK(kept(model, GoOn{}).empty());
}

SCENARIO("leaving asks, keeps all, and going on begins with a hand-over", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const Circumstances around{.now = 1000, .chance = 1};
    auto model = after_events(catalogue, started(catalogue), until_the_helper);
    model = update(catalogue, model, GoBack{}, around).model;
    CHECK(view_pair(catalogue, model).leaving);
    CHECK_FALSE(pair_clock_runs(model));
    model = update(catalogue, model, GoToLibrary{}, around).model;
    CHECK(std::holds_alternative<LibraryScreen>(model.screen));
    const auto number = model.pairs.back().number;
    model = wished(catalogue, model, ResumePair{number});
    CHECK(shows<HandOverView>(catalogue, model));
    model = after_events(catalogue, model, {TakeScreen{}});
    CHECK(shows<RespondView>(catalogue, model));
    CHECK(pair_clock_runs(model));
}

SCENARIO("Esc while saying goes back to picking", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = after_events(catalogue, started(catalogue), until_the_helper);
    model = after_events(catalogue, model, {PickResponse{"own"}});
    model = update(catalogue, model, GoBack{}, {}).model;
    CHECK(shows<RespondView>(catalogue, model));
    CHECK_FALSE(view_pair(catalogue, model).leaving);
}

SCENARIO("earlier sessions are told apart by their time, their people and how far they came",
         "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    constexpr std::int64_t noon = 1'767'268'800;
    const auto begun = [&](Model model, std::int64_t when, const std::string& name) {
        const Circumstances around{.now = when, .chance = static_cast<std::uint64_t>(when)};
        for (const PairWish& one :
             {PairWish{OpenPair{}}, PairWish{ChangePairSetup{{.scene = "call", .names = {name}}}},
              PairWish{StartPair{}}})
            model = update(catalogue, std::move(model), PairIntent{one}, around).model;
        return model;
    };
    auto model = begun({}, noon - 30 * 86'400, "Anna");
    model = begun(std::move(model), noon - 60, "Bo");
    model = after_events(catalogue, model, until_the_helper);
    model = after_events(catalogue, model, until_the_end);
    model = after_events(catalogue, model, the_forms);
    model = wished(catalogue, model, BeginSecondRound{});
    const Circumstances here{.now = noon, .ahead_of_utc = 3600};
    const auto shown_in = [&](const Intent& intent) {
        return update(catalogue, model, intent, here).model;
    };
    const auto setup = shown_in(PairIntent{OpenPair{}});
    const auto earlier = std::get<PairSetupView>(view_pair(catalogue, setup).page).earlier;
    REQUIRE(earlier.size() == 2);
    CHECK(earlier[0].names == "Bo");
    CHECK(earlier[0].with_time);
    CHECK(earlier[0].started == noon - 60 + 3600);
    CHECK(earlier[0].round == 2);
    CHECK_FALSE(earlier[0].is_over);
    CHECK(earlier[1].names == "Anna");
    CHECK_FALSE(earlier[1].with_time);
    CHECK(view_progress(catalogue, shown_in(OpenProgress{})).pairs == earlier);
}

SCENARIO("deleting everything deletes the sessions of two", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const auto model = update(catalogue, started(catalogue), EverythingDeleted{}, {}).model;
    CHECK(model.pairs.empty());
    CHECK(std::holds_alternative<LibraryScreen>(model.screen));
}
