// Views of a conversation for the tests of the play screen: nothing, the usual, far too much.
#pragma once

#include "session/play_view.hpp"

#include <string>

namespace tegenover::tests {

inline std::string so_often(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

inline session::PlayView usual_play()
{
    session::PlayView view;
    view.attempt = 1;
    view.scene_title = "De telefoon gaat";
    view.client_name = "Nadia";
    view.says = "Ik heb in de trein zitten oefenen. Klinkt stom, hè.";
    view.cues = {{"ring", engine::BodyPart::hands, false, ""},
                 {"glance", engine::BodyPart::eyes, false, ""}};
    view.responses = {
        {"listen", engine::ResponseKind::say, 6, "Begin maar ergens.", false},
        {"coat", engine::ResponseKind::act, 6, "Je hangt haar jas op.", false},
        {"wait", engine::ResponseKind::silence, 4, "", false},
    };
    view.transcript = {{true, engine::ResponseKind::say, view.says}};
    return view;
}

inline session::PlayView overfull_play()
{
    auto view = usual_play();
    view.says = so_often("Zodat niemand mij kon horen, en dat wilde ik ook niet. ", 9);
    view.responses.clear();
    for (int i = 0; i < 11; ++i) {
        view.responses.push_back({"long-" + std::to_string(i), engine::ResponseKind::say, 6,
                                  so_often("Dat had ik je eerder moeten zeggen. ", 8), false});
    }
    view.responses[3].kind = engine::ResponseKind::silence;
    view.responses[4].kind = engine::ResponseKind::act;
    view.cues[0].noticed = true;
    view.cues[0].shows = so_often("Haar duim gaat over de rand van haar mouw. ", 3);
    for (int i = 0; i < 60; ++i) {
        view.transcript.push_back({i % 2 == 0, engine::ResponseKind::say, view.says});
    }
    view.phone_rings = true;
    view.can_go_back = true;
    return view;
}

inline session::PlayView asking(session::PlayStep step)
{
    auto view = usual_play();
    view.step = step;
    view.responses.clear();
    if (step == session::PlayStep::check_in) {
        view.check_in = engine::CheckIn::client;
        return view;
    }
    view.says.clear();
    view.says_held = true;
    view.reasons = {{"room", "Ik wilde haar ruimte geven."}, {"quick", "Het moest snel."}};
    view.coaching = session::CoachingView{"Begin maar ergens.", engine::ResponseKind::say,
                                          "Je liet haar kiezen waar ze begint."};
    return view;
}

inline session::PlayView ended_play(engine::Outcome outcome)
{
    auto view = usual_play();
    view.responses.clear();
    view.ending = session::EndingView{outcome, "Ze blijft zitten"};
    return view;
}

} // namespace tegenover::tests
