// A conversation for two: two ways to say each line, an act, a silence, one response that hurts.
// Every secret has words of its own, so that a test can look for them.
#pragma once

#include "engine/pair_steps.hpp"

#include "support/scenes.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <utility>
#include <vector>

namespace tegenover::testing {

inline engine::Line spoken_by_her(std::string id, std::string says, std::string feels)
{
    engine::Line made = line(std::move(says));
    made.id = std::move(id);
    made.feels = engine::plain(std::move(feels));
    return made;
}

inline engine::Scene pair_scene()
{
    auto opening =
        moment("opening", {ResponseBuilder("own", "asked").says("I forgot you.").trust(4),
                           ResponseBuilder("deny", "asked").says("Not so.").trust(-20),
                           ResponseBuilder("wait", "asked").says("")});
    opening.lines = {spoken_by_her("cold", "You did not call.", "FEELS-COLD"),
                     spoken_by_her("open", "I waited for you.", "FEELS-OPEN")};
    opening.lines[0].cues = {{"hands", engine::BodyPart::hands, engine::plain("She holds a cup.")}};
    opening.lines[1].cues = {
        {"voice", engine::BodyPart::voice, engine::plain("CUE-OF-THE-OTHER-LINE")}};
    opening.responses[2].kind = engine::ResponseKind::silence;
    for (auto& response : opening.responses) {
        response.why = engine::plain("WHY-" + response.id);
        response.scores = {1, 0, 0, 1, 0};
    }
    auto asked = moment("asked", {ResponseBuilder("promise", "end").says("I call tomorrow."),
                                  ResponseBuilder("leave", "end").says("Bye then.")});
    asked.lines = {spoken_by_her("short", "And now?", "FEELS-SHORT"),
                   spoken_by_her("long", "And now what do we do?", "FEELS-LONG")};
    auto last = ending("end", engine::Outcome::fragile);
    last.lines = {spoken_by_her("bye", "All right.", "FEELS-BYE")};
    auto made = scene({opening, asked, last});
    made.id = "call";
    made.title = engine::plain("The call");
    made.case_id = "nadia";
    made.briefs.helper = engine::plain("BRIEF-OF-THE-HELPER");
    made.briefs.client = engine::plain("BRIEF-OF-THE-CLIENT");
    return made;
}

/// The session after these events, all of which must be possible.
inline engine::pair::Session after_all(const engine::Script& script, engine::pair::Session session,
                                       const std::vector<engine::pair::Event>& events)
{
    for (std::size_t i = 0; i < events.size(); ++i) {
        auto step = engine::pair::take(script, std::move(session), events[i]);
        const auto* refused = std::get_if<engine::pair::Refusal>(&step);
        INFO("event " << i << " is refused: "
                      << (refused == nullptr ? "" : engine::pair::explain(*refused)));
        REQUIRE(refused == nullptr);
        session = std::get<engine::pair::Session>(std::move(step));
    }
    return session;
}

inline engine::pair::Session pair_session(engine::pair::Setup setup = {})
{
    setup.scene = "call";
    return engine::pair::begin(std::move(setup), "hash", 5, 1000, 7);
}

/// Through both cards: the client player is to pick a line.
inline const std::vector<engine::pair::Event> the_cards{
    engine::pair::TakeScreen{}, engine::pair::GoOn{}, engine::pair::TakeScreen{},
    engine::pair::GoOn{}};

/// From the start until the helper has the screen.
inline const std::vector<engine::pair::Event> until_the_helper{
    engine::pair::TakeScreen{}, engine::pair::GoOn{},           engine::pair::TakeScreen{},
    engine::pair::GoOn{},       engine::pair::PickLine{"cold"}, engine::pair::GoOn{},
    engine::pair::TakeScreen{}};

/// From there to the end of the conversation, with one rating on the way.
inline const std::vector<engine::pair::Event> until_the_end{engine::pair::PickResponse{"deny"},
                                                            engine::pair::GoOn{},
                                                            engine::pair::TakeScreen{},
                                                            engine::pair::RateFelt{2},
                                                            engine::pair::PickLine{"short"},
                                                            engine::pair::GoOn{},
                                                            engine::pair::TakeScreen{},
                                                            engine::pair::PickResponse{"promise"},
                                                            engine::pair::TellOwnWords{"OWN-WORDS"},
                                                            engine::pair::GoOn{},
                                                            engine::pair::TakeScreen{},
                                                            engine::pair::GoOn{}};

/// From there through the forms of a pair without observer.
inline const std::vector<engine::pair::Event> the_forms{
    engine::pair::RateFelt{6},
    engine::pair::GoOn{},
    engine::pair::TakeScreen{},
    engine::pair::EstimateHelper{engine::Principle::present, 80},
    engine::pair::EstimateHelper{engine::Principle::attuned, 70},
    engine::pair::EstimateHelper{engine::Principle::compassion, 60},
    engine::pair::EstimateHelper{engine::Principle::authentic, 50},
    engine::pair::EstimateHelper{engine::Principle::network, 40},
    engine::pair::GoOn{}};

/// Of who looks on, before anything else.
inline const std::vector<engine::pair::Event> the_observers_card{engine::pair::TakeScreen{},
                                                                 engine::pair::GoOn{}};

inline engine::pair::Session after_a_round(const engine::Script& script,
                                           engine::pair::Session session)
{
    if (session.stage == engine::pair::Stage::observer_card)
        session = after_all(script, std::move(session), the_observers_card);
    session = after_all(script, std::move(session), until_the_helper);
    session = after_all(script, std::move(session), until_the_end);
    return after_all(script, std::move(session), the_forms);
}

} // namespace tegenover::testing
