// A session of two as text and back: nothing is lost, and no text breaks the reading.
#include "persistence/pair_text.hpp"

#include <catch2/catch.hpp>

#include <string>

namespace tegenover::persistence {
namespace {

using namespace engine::pair;

Session full_session()
{
    Session session{.number = (std::int64_t{1} << 53) - 1, .started = 1'767'225'600};
    session.setup = {.scene = "call",
                     .minutes = 7,
                     .client_first = 1,
                     .names = {"Anna \"A\"", "Bo"},
                     .observer = true,
                     .decide_together = true};
    Round first{.scene = "call", .scene_hash = "abc", .seed = ~std::uint64_t{0}, .client = 1};
    first.decisions = {engine::SpeakLine{"cold"}, engine::Respond{"own"},
                       engine::WriteNote{"Het spijt me.\nEcht."}, engine::RateSafety{7}};
    first.together = {{1, "own", "wait"}};
    first.felt_at_end = 0;
    first.estimate[2] = 55;
    first.observer = {.levels = {}, .seen = "Ze legde haar pen neer."};
    first.observer.levels[4] = 100;
    first.clock = {.seconds = 420, .elapsed = 431, .paused = true, .put_away = true};
    first.ended = true;
    session.rounds = {first, Round{.scene = "door", .scene_hash = "", .seed = 3}};
    session.stage = Stage::client_chooses;
    session.hand_to = Role::client;
    session.holder = Role::observer;
    session.picked = "wait";
    session.own_words = "Ik had moeten bellen";
    session.secret_choice = "own";
    session.other_choice = "deny";
    session.plenary[3] = "Luisteren.";
    return session;
}

} // namespace

SCENARIO("a session of two is read as it was written", "[persistence][pair]")
{
    CHECK(read_pair(write_pair(full_session())) == full_session());
}

SCENARIO("every stage has a word of its own", "[persistence][pair]")
{
    for (std::size_t stage = 0; stage < stage_count; ++stage) {
        auto session = full_session();
        session.stage = static_cast<Stage>(stage);
        CHECK(read_pair(write_pair(session)) == session);
    }
}

SCENARIO("what is no session is refused, whatever it is", "[persistence][pair]")
{
    for (const std::string text : {"", "[]", "{}", "{\"number\": 1}", "{\"rounds\": [{}]}",
                                   "{\"number\": 1, \"rounds\": [], \"stage\": \"felt\"}",
                                   "{\"number\": 1, \"rounds\": [{}], \"stage\": \"moon\"}"}) {
        INFO(text);
        CHECK_FALSE(read_pair(text));
    }
    CHECK_FALSE(read_pair(std::string(100'000, '[')));
}

SCENARIO("a session cut off anywhere never reads as another", "[persistence][pair]")
{
    const auto text = write_pair(full_session());
    for (std::size_t length = 0; length + 2 < text.size(); length += 7)
        CHECK_FALSE(read_pair(text.substr(0, length)));
}

SCENARIO("numbers out of range are as in a new session", "[persistence][pair]")
{
    const auto read = read_pair(R"({"number": 1, "stage": "felt", "setup": {"minutes": 900},
        "rounds": [{"felt_at_end": 11, "client": -1, "clock": {"elapsed": 1e300}}]})");
    REQUIRE(read);
    CHECK(read->setup.minutes == 6);
    CHECK_FALSE(read->rounds[0].felt_at_end);
    CHECK(read->rounds[0].client == 0);
    CHECK(read->rounds[0].clock.elapsed == 0);
}

SCENARIO("typed text that is no UTF-8 is kept as far as it can be", "[persistence][pair]")
{
    auto session = full_session();
    session.own_words = "half \xC3";
    const auto read = read_pair(write_pair(session));
    REQUIRE(read);
    CHECK(read->own_words.starts_with("half "));
}

} // namespace tegenover::persistence
