// Two at one computer: whose turn it is, who has the screen, what is kept.
#include "engine/pair_scene.hpp"

using namespace tegenover;
using namespace tegenover::testing;
using namespace tegenover::engine::pair;

namespace {

engine::Script script_of_pair() { return engine::compile(pair_scene()); }

Refusal refusal_of(const engine::Script& script, const Session& session, const Event& event)
{
    auto step = take(script, session, event);
    REQUIRE(std::holds_alternative<Refusal>(step));
    return std::get<Refusal>(step);
}

} // namespace

SCENARIO("a pair begins with the screen on its way to the helper, then to the client player",
         "[engine][pair]")
{
    const auto session = pair_session({.minutes = 90, .client_first = 1});
    CHECK(session.stage == Stage::helper_card);
    CHECK(session.hand_to == Role::helper);
    const auto read = after_all(script_of_pair(), session, {TakeScreen{}, GoOn{}});
    CHECK(read.stage == Stage::client_card);
    CHECK(read.hand_to == Role::client);
    CHECK(session.round().player(Role::client) == 1);
    CHECK(session.round().player(Role::helper) == 0);
    CHECK(session.round().clock.seconds == most_minutes * 60);
}

SCENARIO("nothing happens while the screen goes from hand to hand but time", "[engine][pair]")
{
    const auto script = script_of_pair();
    const auto waiting =
        after_all(script, after_all(script, pair_session(), the_cards), {PickLine{"cold"}, GoOn{}});
    REQUIRE(waiting.hand_to == Role::helper);
    for (const Event& event : {Event{GoOn{}}, Event{PickResponse{"own"}}, Event{PickAgain{}},
                               Event{RateFelt{3}}, Event{RoundOff{}}, Event{PauseClock{}}}) {
        CHECK(refusal_of(script, waiting, event) == Refusal::hand_over_first);
    }
    CHECK(after_all(script, waiting, {Tick{3}}).round().clock.elapsed == 3);
    CHECK_FALSE(after_all(script, waiting, {TakeScreen{}}).hand_to);
}

SCENARIO("the screen changes hands whenever a stage is for other eyes", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, pair_session(), until_the_helper);
    CHECK(session.stage == Stage::respond);
    session = after_all(script, session, {PickResponse{"own"}, GoOn{}});
    CHECK(session.stage == Stage::choose_line);
    CHECK(session.hand_to == Role::client);
}

SCENARIO("a line or a response is only given once it is said", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session =
        after_all(script, after_all(script, pair_session(), the_cards), {PickLine{"cold"}});
    CHECK(session.stage == Stage::say_line);
    CHECK(session.round().decisions.empty());
    session = after_all(script, session, {PickAgain{}, PickLine{"open"}, GoOn{}});
    CHECK(session.round().decisions == std::vector<engine::Decision>{engine::SpeakLine{"open"}});
    session = after_all(script, session, {TakeScreen{}, PickResponse{"own"}, PickAgain{}});
    CHECK(session.stage == Stage::respond);
    CHECK(session.round().decisions.size() == 1);
    CHECK(refusal_of(script, session, PickResponse{"nowhere"}) == Refusal::not_offered);
    CHECK(refusal_of(script, session, PickLine{"cold"}) == Refusal::not_now);
}

SCENARIO("a silence that was held is given at once", "[engine][pair]")
{
    const auto script = script_of_pair();
    const auto session = after_all(script, after_all(script, pair_session(), until_the_helper),
                                   {PickResponse{"wait"}});
    CHECK(session.round().decisions.back() == engine::Decision{engine::Respond{"wait"}});
    CHECK(session.hand_to == Role::client);
}

SCENARIO("how safe it feels is asked where it mattered, and kept with its place", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, pair_session(), until_the_helper);
    session = after_all(script, session, {PickResponse{"deny"}, GoOn{}, TakeScreen{}});
    REQUIRE(session.stage == Stage::felt);
    CHECK(refusal_of(script, session, RateFelt{11}) == Refusal::out_of_range);
    session = after_all(script, session, {RateFelt{2}});
    CHECK(session.stage == Stage::choose_line);
    CHECK(session.round().decisions[1] == engine::Decision{engine::Respond{"deny"}});
    CHECK(session.round().decisions[2] == engine::Decision{engine::RateSafety{2}});
}

SCENARIO("own words stand behind the response that came nearest", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, pair_session(), until_the_helper);
    session =
        after_all(script, session, {PickResponse{"own"}, TellOwnWords{"Sorry, forgot."}, GoOn{}});
    const auto& decisions = session.round().decisions;
    CHECK(decisions[1] == engine::Decision{engine::Respond{"own"}});
    CHECK(decisions[2] == engine::Decision{engine::WriteNote{"Sorry, forgot."}});
    CHECK(session.own_words.empty());
}

SCENARIO("the helper is asked for a hunch before responding, and for a reason behind it",
         "[engine][pair]")
{
    auto scene = pair_scene();
    scene.moments[0].check_in = engine::CheckIn::client;
    scene.moments[0].reasons = {{"plain", engine::plain("To be plain."), {"own"}}};
    const auto script = engine::compile(scene);
    const bool together = GENERATE(false, true);
    auto session = after_all(script, pair_session({.decide_together = together}), until_the_helper);
    REQUIRE(session.stage == Stage::check_in);
    CHECK(refusal_of(script, session, PickResponse{"own"}) == Refusal::not_now);
    CHECK(refusal_of(script, session, AnswerCheckIn{"purple"}) == Refusal::not_offered);
    auto passed_over = after_all(script, session, {GoOn{}});
    CHECK(passed_over.round().decisions.size() == 1);
    session = after_all(script, session, {AnswerCheckIn{"sad"}});
    CHECK(session.round().decisions.back() ==
          engine::Decision{engine::NoteCheckIn{engine::CheckIn::client, "sad"}});
    CHECK_FALSE(session.hand_to); // it is still the helper's turn
    CHECK(session.stage == passed_over.stage);
    CHECK(session.stage == (together ? Stage::helper_chooses : Stage::respond));
    if (together) {
        session =
            after_all(script, session, {PickResponse{"own"}, TakeScreen{}, PickResponse{"deny"}});
    }
    session = after_all(script, session, {PickResponse{"own"}, GoOn{}});
    REQUIRE(session.stage == Stage::reason);
    CHECK_FALSE(session.hand_to);
    CHECK(refusal_of(script, session, PickReason{"nowhere"}) == Refusal::not_offered);
    CHECK(after_all(script, session, {GoOn{}}).stage == Stage::choose_line);
    session = after_all(script, session, {PickReason{"plain"}});
    CHECK(session.round().decisions.back() == engine::Decision{engine::GiveReason{"plain"}});
    CHECK(session.stage == Stage::choose_line);
    CHECK(session.hand_to == Role::client);
}

SCENARIO("the clock counts in play only, and ends nothing", "[engine][pair]")
{
    const auto script = script_of_pair();
    const auto reading = after_all(script, pair_session(), {TakeScreen{}, GoOn{}, TakeScreen{}});
    CHECK_FALSE(clock_runs(reading));
    CHECK(refusal_of(script, reading, Tick{1}) == Refusal::not_now);
    auto session = after_all(script, reading, {GoOn{}, Tick{500}});
    CHECK(session.round().clock.left() == -140);
    CHECK(session.stage == Stage::choose_line);
    session = after_all(script, session, {PauseClock{true}});
    CHECK_FALSE(clock_runs(session));
    CHECK(refusal_of(script, session, Tick{1}) == Refusal::not_now);
    session = after_all(script, session, {PauseClock{false}, PutClockAway{true}, Tick{2}});
    CHECK(session.round().clock.elapsed == 502);
    CHECK(refusal_of(script, session, Tick{-1}) == Refusal::out_of_range);
}

SCENARIO("two rounds with swapped roles end in the debrief and the plenary", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_a_round(script, pair_session());
    REQUIRE(session.stage == Stage::swap);
    CHECK(session.rounds[0].ended);
    CHECK(session.rounds[0].felt_at_end == 6);
    CHECK_FALSE(is_over(session));
    session = after_all(script, session, {SwapRoles{"call", "hash", 8}});
    CHECK(session.hand_to == Role::helper);
    CHECK(session.round().player(Role::client) == 1);
    session = after_a_round(script, session);
    CHECK(session.stage == Stage::debrief);
    CHECK(is_over(session));
    session = after_all(script, session, {GoOn{}, WritePlenary{0, "It did much."}});
    CHECK(session.plenary[0] == "It did much.");
    CHECK(refusal_of(script, session, WritePlenary{9, ""}) == Refusal::out_of_range);
}

SCENARIO("the helper's estimate is whole before anything goes on", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, after_all(script, pair_session(), until_the_helper),
                             {RoundOff{}, TakeScreen{}});
    CHECK(session.stage == Stage::end_felt);
    CHECK(refusal_of(script, session, GoOn{}) == Refusal::not_complete);
    session = after_all(script, session, {RateFelt{4}, GoOn{}, TakeScreen{}});
    CHECK(refusal_of(script, session, GoOn{}) == Refusal::not_complete);
    CHECK_FALSE(session.round().ended);
}

SCENARIO("where she has one way to say it, there is nothing to choose", "[engine][pair]")
{
    auto scene = pair_scene();
    scene.moments[0].lines.pop_back();
    const auto script = engine::compile(scene);
    auto session = after_all(script, pair_session(), the_cards);
    REQUIRE(session.stage == Stage::say_line);
    CHECK(session.picked == "cold");
    CHECK(refusal_of(script, session, PickAgain{}) == Refusal::not_now);
    session = after_all(script, session, {GoOn{}, TakeScreen{}});
    CHECK(session.stage == Stage::respond);
    CHECK(session.round().decisions == std::vector<engine::Decision>{engine::SpeakLine{"cold"}});
    // Behind a rating too: the last moment has one line only.
    session = after_all(script, session, {PickResponse{"deny"}, GoOn{}, TakeScreen{}, RateFelt{2}});
    CHECK(session.stage == Stage::choose_line);
}

SCENARIO("an observer reads first, before the first round only, and sees neither card",
         "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = pair_session({.observer = true});
    REQUIRE(session.stage == Stage::observer_card);
    CHECK(session.hand_to == Role::observer);
    session = after_all(script, session, the_observers_card);
    CHECK(session.stage == Stage::helper_card);
    CHECK(session.hand_to == Role::helper);
    session = after_all(script, after_a_round(script, session),
                        {TakeScreen{}, GoOn{}, SwapRoles{"call", "hash", 8}});
    CHECK(session.stage == Stage::helper_card);
}

SCENARIO("between the rounds one may go back to what was seen", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_a_round(script, pair_session({.observer = true}));
    session = after_all(script, session, {TakeScreen{}, ObserveSeen{"Her pen"}, GoOn{}});
    REQUIRE(session.stage == Stage::swap);
    session = after_all(script, session, {ObserveAgain{}});
    CHECK(session.hand_to == Role::observer);
    session = after_all(script, session, {TakeScreen{}, ObserveSeen{"Her pen lay still"}, GoOn{}});
    CHECK(session.stage == Stage::swap);
    CHECK(session.round().observer.seen == "Her pen lay still");
    const auto without = after_a_round(script, pair_session());
    CHECK(refusal_of(script, without, ObserveAgain{}) == Refusal::not_now);
}

SCENARIO("an observer gets the screen after the helper", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_a_round(script, pair_session({.observer = true}));
    CHECK(session.stage == Stage::end_observer);
    CHECK(session.hand_to == Role::observer);
    session = after_all(script, session,
                        {TakeScreen{}, Observe{engine::Principle::present, 75},
                         ObserveSeen{"She put her pen down."}, GoOn{}});
    CHECK(session.stage == Stage::swap);
    CHECK(session.rounds[0].observer.levels[0] == 75);
    CHECK(session.rounds[0].observer.seen == "She put her pen down.");
}

SCENARIO("deciding together: both choose in secret, then one is chosen openly", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, pair_session({.decide_together = true}), until_the_helper);
    REQUIRE(session.stage == Stage::helper_chooses);
    session = after_all(script, session, {PickResponse{"own"}});
    CHECK(session.hand_to == Role::client);
    session = after_all(script, session, {TakeScreen{}, PickResponse{"wait"}});
    REQUIRE(session.stage == Stage::revealed);
    CHECK_FALSE(session.hand_to);
    session = after_all(script, session, {PickResponse{"own"}, GoOn{}});
    const std::vector<SecretChoices> kept{{1, "own", "wait"}};
    CHECK(session.rounds[0].together == kept);
    CHECK(session.secret_choice.empty());
    CHECK(session.other_choice.empty());
}

SCENARIO("a free round has no lines to pick and can still be felt", "[engine][pair]")
{
    const auto script = script_of_pair();
    auto session = after_all(script, pair_session({.free_round = true}), the_cards);
    REQUIRE(session.stage == Stage::free_talk);
    CHECK(clock_runs(session));
    session = after_all(script, session, {AskFelt{}, TakeScreen{}, RateFelt{7}});
    CHECK(session.stage == Stage::free_talk);
    CHECK(session.round().decisions == std::vector<engine::Decision>{engine::RateSafety{7}});
    session = after_all(script, session, {RoundOff{}});
    CHECK(session.hand_to == Role::client);
}

SCENARIO("a session taken up again asks who is at the screen", "[engine][pair]")
{
    const auto script = script_of_pair();
    const auto session = after_all(script, pair_session(), until_the_helper);
    CHECK(taken_up_again(session).hand_to == Role::helper);
    CHECK_FALSE(taken_up_again(after_a_round(script, pair_session())).hand_to);
}
