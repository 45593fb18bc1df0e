// A short conversation for the tests of playing: a check-in, something to notice, a silence, a
// question on reasons, two endings.
#pragma once

#include "session/update.hpp"

#include "support/scenes.hpp"

#include <string>
#include <utility>
#include <vector>

namespace tegenover::testing {

inline engine::Line shown(std::string says, engine::Mood mood)
{
    engine::Line made = line(std::move(says));
    made.mood = mood;
    return made;
}

inline Moment opening_moment()
{
    auto made = moment(
        "opening",
        {ResponseBuilder("listen", "asked").says("I am listening."),
         ResponseBuilder("explain", "asked").says("There were reasons."),
         ResponseBuilder("wait", "asked").says(""),
         ResponseBuilder("name_hands", "asked").says("I see your hands.").when(noticed("hands"))});
    made.lines = {shown("You did not call.", engine::Mood::guarded)};
    made.lines[0].cues = {{"hands", engine::BodyPart::hands, engine::plain("She holds her ring.")}};
    made.responses[0].why = engine::plain("It gave her room.");
    made.responses[2].kind = engine::ResponseKind::silence;
    made.responses[2].seconds = 4;
    made.reasons = {{"room", engine::plain("To give her room."), {"listen"}},
                    {"excuse", engine::plain("To be understood."), {"explain"}}};
    return made;
}

inline engine::Scene play_scene()
{
    auto asked = moment("asked", {ResponseBuilder("own", "good"), ResponseBuilder("deny", "bad")});
    asked.lines = {shown("Why not?", engine::Mood::angry)};
    asked.check_in = engine::CheckIn::client;
    auto made = scene({opening_moment(), asked, ending("good", engine::Outcome::repaired),
                       ending("bad", engine::Outcome::broken)});
    made.id = "call";
    made.title = engine::plain("The call");
    made.case_id = "nadia";
    return made;
}

inline session::Catalogue play_catalogue()
{
    session::Catalogue catalogue;
    catalogue.scenes.push_back({engine::compile(play_scene()), {}});
    engine::CaseFile nadia;
    nadia.id = "nadia";
    nadia.name = "Nadia";
    catalogue.cases.push_back(std::move(nadia));
    return catalogue;
}

inline session::Model then(const session::Catalogue& catalogue, session::Model model,
                           const std::vector<session::Intent>& intents)
{
    session::Circumstances around{.now = 1000, .chance = 1};
    for (const auto& intent : intents) {
        model = session::update(catalogue, std::move(model), intent, around).model;
    }
    return model;
}

/// At the opening of the conversation.
inline session::Model playing_model(const session::Catalogue& catalogue,
                                    const session::Settings& settings = {})
{
    session::Model model;
    model.settings = settings;
    return then(catalogue, std::move(model),
                {session::StartScene{"call"}, session::ChooseRole{session::RoleTaken::invited},
                 session::BeginPlay{}});
}

inline session::Intent gives(std::string response)
{
    return session::Decide{engine::Respond{std::move(response)}};
}
inline session::Intent notices(std::string cue)
{
    return session::Decide{engine::Notice{std::move(cue)}};
}

} // namespace tegenover::testing
