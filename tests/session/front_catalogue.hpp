// A small catalogue for the tests of library, case and brief: one person, two scenes, one broken
// file.
#pragma once

#include "session/catalogue.hpp"
#include "session/update.hpp"

#include "support/scenes.hpp"

namespace tegenover::testing {

inline engine::Text both(std::string dutch, std::string english)
{
    return {{{"nl", std::move(dutch)}, {"en", std::move(english)}}};
}

inline engine::Scene talk(std::string id, std::string dutch, std::string english)
{
    auto made = scene({moment("start", {ResponseBuilder("listen", "end")}),
                       ending("end", engine::Outcome::repaired)});
    made.id = std::move(id);
    made.language = "nl";
    made.title = both(std::move(dutch), std::move(english));
    made.summary = both("Zij wacht.", "She waits.");
    made.briefs = {both("Jij belt.", "You call."), both("Geheim van haar.", "Her secret.")};
    made.case_id = "nadia";
    return made;
}

inline session::Catalogue front_catalogue()
{
    session::Catalogue catalogue;
    catalogue.scenes.push_back({engine::compile(talk("call", "Het telefoontje", "The call")), {}});
    auto dutch_only = talk("desk", "De balie", "");
    dutch_only.title = engine::plain("De balie");
    catalogue.scenes.push_back({engine::compile(std::move(dutch_only)), {}});
    catalogue.broken.push_back({"/home/someone/dialogues/nadia/torn.json",
                                {{"TG012", "/moments/3", "it leads nowhere", 41, 7},
                                 {"TG020", "/start", "it is not there", 3, 1}}});
    engine::CaseFile nadia;
    nadia.id = "nadia";
    nadia.language = "nl";
    nadia.name = "Nadia";
    nadia.title = both("Wachten op iemand", "Waiting for someone");
    nadia.person = {both("Ik ben Nadia.", "I am Nadia.")};
    catalogue.cases.push_back(nadia);
    catalogue.folder = "dialogues";
    return catalogue;
}

/// The model after these intents, one second and one chance apart.
inline session::Model front_after(const session::Catalogue& catalogue,
                                  const std::vector<session::Intent>& intents,
                                  session::Model model = {})
{
    session::Circumstances around{.now = 1000, .chance = 1};
    for (const auto& intent : intents) {
        model = session::update(catalogue, std::move(model), intent, around).model;
        ++around.now;
        ++around.chance;
    }
    return model;
}

} // namespace tegenover::testing
