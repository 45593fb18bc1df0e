// Two at one computer: what nobody may see is in no view, and what happens is kept.
#include "session/pair_support.hpp"

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;
using namespace tegenover::engine::pair;

namespace {

bool is_for_the_client(const PairPageView& page)
{
    return std::holds_alternative<ClientCardView>(page) ||
           std::holds_alternative<ChooseLineView>(page) ||
           std::holds_alternative<SayLineView>(page) || std::holds_alternative<FeltView>(page);
}

void check_secrets(const Catalogue& catalogue, const Model& model)
{
    const auto view = view_pair(catalogue, model);
    if (std::holds_alternative<PairDebriefView>(view.page)) return;
    const auto text = dump_page(view);
    INFO("page " << view.page.index() << ": " << text);
    CHECK_FALSE(holds(text, "WHY-"));
    if (is_for_the_client(view.page)) return;
    CHECK_FALSE(holds(text, "BRIEF-OF-THE-CLIENT"));
    CHECK_FALSE(holds(text, "FEELS-"));
}

/// Every page on the way through a whole session.
Model walked(const Catalogue& catalogue, Model model, const std::vector<Event>& events)
{
    for (const auto& event : events) {
        check_secrets(catalogue, model);
        model = wished(catalogue, std::move(model), PairHappens{event});
    }
    check_secrets(catalogue, model);
    return model;
}

} // namespace

SCENARIO("a session is started from the set-up alone", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const auto setting_up = wished(catalogue, {}, OpenPair{});
    REQUIRE(shows<PairSetupView>(catalogue, setting_up));
    CHECK(std::get<PairScreen>(setting_up.screen).setup.scene == "call");
    const auto model = wished(catalogue, setting_up, StartPair{});
    REQUIRE(open_pair(model) != nullptr);
    CHECK(open_pair(model)->round().scene_hash == "hash");
    CHECK(open_pair(model)->started == 1000);
    CHECK(shows<HandOverView>(catalogue, model));
}

SCENARIO("what was set up is there again after leaving", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    Setup setup{.scene = "call", .minutes = 7, .names = {"Anna", ""}, .observer = true};
    auto model = wished(catalogue, {}, OpenPair{});
    model = wished(catalogue, model, ChangePairSetup{setup});
    model = update(catalogue, model, GoToLibrary{}, {.now = 1, .chance = 2}).model;
    model = wished(catalogue, model, OpenPair{});
    CHECK(std::get<PairScreen>(model.screen).setup == setup);
}

SCENARIO("a scene says how long a pair plays it, and the pair may say otherwise", "[session][pair]")
{
    auto catalogue = pair_catalogue();
    auto longer = pair_scene();
    longer.id = "longer";
    longer.minutes = 8;
    catalogue.scenes.push_back({engine::compile(longer), {}, "other"});
    auto model = wished(catalogue, {}, OpenPair{});
    const auto setup = [&] { return std::get<PairScreen>(model.screen).setup; };
    CHECK(setup().minutes == pair_scene().minutes);
    auto next = setup();
    next.scene = "longer";
    model = wished(catalogue, model, ChangePairSetup{next});
    CHECK(setup().minutes == 8);
    const auto view = std::get<PairSetupView>(view_pair(catalogue, model).page);
    CHECK(view.minutes == std::vector<int>{5, 6, 7, 8});
    next = setup();
    next.minutes = 5;
    model = wished(catalogue, model, ChangePairSetup{next});
    next = setup();
    next.observer = true;
    model = wished(catalogue, model, ChangePairSetup{next});
    CHECK(setup().minutes == 5);
}

SCENARIO("a free round and deciding together leave each other out", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = wished(catalogue, {}, OpenPair{});
    const auto setup = [&] { return std::get<PairScreen>(model.screen).setup; };
    const auto switch_on = [&](bool Setup::*what) {
        auto next = setup();
        next.*what = true;
        model = wished(catalogue, model, ChangePairSetup{next});
    };
    switch_on(&Setup::decide_together);
    switch_on(&Setup::free_round);
    CHECK(setup().free_round);
    CHECK_FALSE(setup().decide_together);
    switch_on(&Setup::decide_together);
    CHECK(setup().decide_together);
    CHECK_FALSE(setup().free_round);
}

SCENARIO("no page of any role tells what that role may not see", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    for (const bool observer : {false, true}) {
        auto model = started(catalogue, {.observer = observer});
        if (observer) model = walked(catalogue, model, the_observers_card);
        model = walked(catalogue, model, until_the_helper);
        model = walked(catalogue, model, until_the_end);
        model = walked(catalogue, model, the_forms);
        if (observer) model = walked(catalogue, model, {TakeScreen{}, GoOn{}});
        REQUIRE(shows<SwapView>(catalogue, model));
        model = wished(catalogue, model, BeginSecondRound{});
        CHECK(open_pair(model)->rounds.size() == 2);
        check_secrets(catalogue, model);
    }
}

SCENARIO("a pause covers whatever was on the screen", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = started(catalogue);
    std::vector<Event> way{until_the_helper};
    way.insert(way.end(), until_the_end.begin(), until_the_end.end());
    std::size_t pauses = 0;
    for (const auto& event : way) {
        const auto paused = after_events(catalogue, model, {PauseClock{true}});
        const auto* now = open_pair(paused);
        if (now->round().clock.paused) {
            ++pauses;
            const auto view = view_pair(catalogue, paused);
            const auto owner = owner_of(now->stage);
            const auto name = owner == Role::client ? "Anna" : "Bo";
            CHECK(view.page == PairPageView{PausedView{"Nadia", owner, name}});
            // Esc asks whether to leave; it changes nothing behind the cover.
            const auto asked = update(catalogue, paused, GoBack{}, {}).model;
            CHECK(view_pair(catalogue, asked).leaving);
            CHECK(open_pair(asked)->stage == now->stage);
            CHECK(view_pair(catalogue, after_events(catalogue, paused, {PauseClock{false}})) ==
                  view_pair(catalogue, model));
        }
        model = after_events(catalogue, model, {event});
    }
    CHECK(pauses > 5);
}

SCENARIO("a hand-over shows nothing but to whom the screen goes", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = started(catalogue);
    const HandOverView to_the_helper{Role::helper, "Bo", "Nadia"};
    CHECK(view_pair(catalogue, model).page == PairPageView{to_the_helper});
    model = after_events(catalogue, model, until_the_helper);
    model = after_events(catalogue, model, {PickResponse{"deny"}, GoOn{}});
    const HandOverView to_the_client{Role::client, "Anna", "Nadia"};
    CHECK(view_pair(catalogue, model).page == PairPageView{to_the_client});
}

SCENARIO("the helper sees her and the cards, and nothing that is hers alone", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const auto model = after_events(catalogue, started(catalogue), until_the_helper);
    REQUIRE(shows<RespondView>(catalogue, model));
    const auto text = shown(catalogue, model);
    CHECK(holds(text, "You did not call."));
    CHECK(holds(text, "I forgot you."));
    CHECK_FALSE(holds(text, "I waited for you."));
    CHECK_FALSE(holds(text, "CUE-OF-THE-OTHER-LINE"));
    CHECK_FALSE(holds(text, "She holds a cup."));
    auto later = after_events(catalogue, model, {PickResponse{"own"}, GoOn{}, TakeScreen{}});
    later = after_events(catalogue, later, {PickLine{"short"}, GoOn{}, TakeScreen{}});
    REQUIRE(shows<RespondView>(catalogue, later));
    // A button for a step back would do nothing here.
    CHECK_FALSE(std::get<RespondView>(view_pair(catalogue, later).page).play.can_go_back);
}

SCENARIO("the conversation so far holds what the helper said in their own words", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = after_events(catalogue, started(catalogue), until_the_helper);
    model = after_events(catalogue, model,
                         {PickResponse{"own"}, TellOwnWords{"IN-MY-WORDS"}, GoOn{}, TakeScreen{},
                          PickLine{"short"}, GoOn{}, TakeScreen{}});
    const auto play = std::get<RespondView>(view_pair(catalogue, model).page).play;
    REQUIRE(play.transcript.size() == 3);
    CHECK(play.transcript[0].text == "You did not call.");
    CHECK(play.transcript[1].text == "IN-MY-WORDS");
    CHECK_FALSE(play.transcript[1].by_client);
}

SCENARIO("the client player sees how each line might be said", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    const auto card =
        after_events(catalogue, started(catalogue), {TakeScreen{}, GoOn{}, TakeScreen{}});
    CHECK(holds(shown(catalogue, card), "BRIEF-OF-THE-CLIENT"));
    CHECK_FALSE(holds(shown(catalogue, card), "BRIEF-OF-THE-HELPER"));
    const auto model = after_events(catalogue, card, {GoOn{}});
    const auto text = shown(catalogue, model);
    CHECK(holds(text, "FEELS-COLD"));
    CHECK(holds(text, "FEELS-OPEN"));
    CHECK(holds(text, "CUE-OF-THE-OTHER-LINE"));
}

SCENARIO("what felt how is in no view before the joint debrief", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = after_events(catalogue, started(catalogue), until_the_helper);
    model =
        after_events(catalogue, model, {PickResponse{"deny"}, GoOn{}, TakeScreen{}, RateFelt{9}});
    CHECK_FALSE(holds(shown(catalogue, model), "#9#"));
    model = after_events(catalogue, model, {PickLine{"short"}, GoOn{}, TakeScreen{}});
    REQUIRE(shows<RespondView>(catalogue, model));
    CHECK_FALSE(holds(shown(catalogue, model), "#9#"));
}

SCENARIO("what the helper suspects and why the helper did it are in nobody else's view",
         "[session][pair]")
{
    auto scene = pair_scene();
    scene.moments[0].check_in = engine::CheckIn::client;
    scene.moments[0].event = engine::Event::phone_rings;
    scene.moments[0].reasons = {{"plain", engine::plain("To be plain."), {"own"}},
                                {"quick", engine::plain("To be quick."), {"deny"}}};
    auto catalogue = pair_catalogue();
    catalogue.scenes.front().script = engine::compile(scene);
    const auto asked = after_events(catalogue, started(catalogue), until_the_helper);
    REQUIRE(shows<RespondView>(catalogue, asked));
    const auto question = std::get<RespondView>(view_pair(catalogue, asked).page).play;
    CHECK(question.step == PlayStep::check_in);
    CHECK(question.check_in == engine::CheckIn::client);
    CHECK(question.responses.empty());
    CHECK(question.phone_rings);
    CHECK_FALSE(holds(shown(catalogue, asked), "FEELS-"));

    const auto went_on = [&](const char* hunch, const char* reason) {
        auto model =
            after_events(catalogue, asked, {AnswerCheckIn{hunch}, PickResponse{"own"}, GoOn{}});
        const auto why = std::get<RespondView>(view_pair(catalogue, model).page).play;
        CHECK(why.step == PlayStep::reason);
        CHECK(why.reasons.size() == 2);
        CHECK(why.says == "You did not call."); // she is as she was
        CHECK(why.transcript.back().text == "I forgot you.");
        check_secrets(catalogue, model);
        return after_events(catalogue, model, {PickReason{reason}, TakeScreen{}});
    };
    const auto one = went_on("sad", "plain");
    REQUIRE(shows<ChooseLineView>(catalogue, one));
    CHECK(view_pair(catalogue, one) == view_pair(catalogue, went_on("angry", "quick")));
    CHECK(open_pair(one)->round().decisions !=
          open_pair(went_on("angry", "quick"))->round().decisions);
}

SCENARIO("a secret choice is in no view before both have chosen", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model =
        after_events(catalogue, started(catalogue, {.decide_together = true}), until_the_helper);
    REQUIRE(shows<RespondView>(catalogue, model));
    const auto before = after_events(catalogue, model, {PickResponse{"own"}});
    const auto other = after_events(catalogue, model, {PickResponse{"deny"}});
    CHECK(view_pair(catalogue, before) == view_pair(catalogue, other));
    const auto taken = after_events(catalogue, before, {TakeScreen{}});
    REQUIRE(shows<ClientChoosesView>(catalogue, taken));
    CHECK(view_pair(catalogue, taken) ==
          view_pair(catalogue, after_events(catalogue, other, {TakeScreen{}})));
    const auto revealed = after_events(catalogue, taken, {PickResponse{"wait"}});
    const auto page = std::get<RevealedView>(view_pair(catalogue, revealed).page);
    CHECK(page.helper_choice == "own");
    CHECK(page.client_choice == "wait");
}

SCENARIO("the joint debrief holds both rounds, and where felt and measured part", "[session][pair]")
{
    const auto catalogue = pair_catalogue();
    auto model = started(catalogue);
    for (int round = 0; round < 2; ++round) {
        model = after_events(catalogue, model, until_the_helper);
        model = after_events(catalogue, model, until_the_end);
        model = after_events(catalogue, model, the_forms);
        model = wished(catalogue, model, BeginSecondRound{});
    }
    const auto story = std::get<PairDebriefView>(view_pair(catalogue, model).page).story;
    REQUIRE(story.rounds.size() == 2);
    CHECK(story.rounds[0].client == "Anna");
    CHECK(story.rounds[1].client == "Bo");
    CHECK(story.rounds[0].turns[1].own_words == "OWN-WORDS");
    CHECK(story.rounds[0].turns[0].why == "WHY-deny");
    CHECK(story.rounds[0].felt_at_end == 6);
    CHECK(story.rounds[0].figures[0].estimate == 80);
    REQUIRE(story.rounds[0].felt.size() == 1);
    CHECK(story.rounds[0].felt[0].felt == 2);
    CHECK(story.rounds[0].felt[0].trust == 30);
    CHECK(story.rounds[0].felt[0].helper == "Not so.");
}
