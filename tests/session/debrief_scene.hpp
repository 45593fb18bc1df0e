// A scene of two moments with all that a debrief can tell of: a cue, a check-in, a reason, an
// alternative that only noticing opens.
#pragma once

#include "session/front_catalogue.hpp"

#include "engine/explore.hpp"
#include "session/debrief_view.hpp"

namespace tegenover::testing {

inline engine::Scene promise_scene()
{
    auto asked = moment(
        "asked",
        {ResponseBuilder("own-it", "after").scores({2, 1, 1, 2, 0}),
         ResponseBuilder("deny", "after").scores({-1, -1, -2, -2, 0}),
         ResponseBuilder("name-it", "after").scores({2, 2, 1, 1, 0}).when(noticed("hands"))});
    for (auto& response : asked.responses) {
        response.says = both("nl " + response.id, "en " + response.id);
        response.why = both("omdat " + response.id, "because " + response.id);
    }
    auto her = line("You would call.", {"hands"});
    her.feels = engine::plain("I counted the hours.");
    her.mood = engine::Mood::guarded;
    her.emotion = engine::Mood::sad;
    asked = with_lines(std::move(asked), {her});
    asked.check_in = engine::CheckIn::client;
    asked.reasons = {{"honest", engine::plain("To be honest."), {"own-it"}}};
    auto after_it =
        moment("after", {ResponseBuilder("stay", "end").scores({1, 1, 1, 0, 0}),
                         ResponseBuilder("leave", "end-broken").scores({-2, 0, 0, 0, 0})});
    auto made = scene({asked, after_it, ending("end", engine::Outcome::repaired),
                       ending("end-broken", engine::Outcome::broken)});
    made.id = "promise";
    made.case_id = "nadia";
    return made;
}

inline session::Catalogue debrief_catalogue()
{
    auto catalogue = front_catalogue();
    auto script = engine::compile(promise_scene());
    engine::Totals best;
    best.of = {3, 3, 2, 2, 0};
    best.total = 9;
    catalogue.scenes.push_back({std::move(script), best});
    return catalogue;
}

/// A finished attempt in which the helper denied and stayed, opened on the first page.
inline session::Model looking_back(const session::Catalogue& catalogue)
{
    using namespace session;
    auto model = front_after(catalogue,
                             {StartScene{"promise"}, ChooseRole{RoleTaken::my_task}, BeginPlay{},
                              Decide{engine::NoteCheckIn{engine::CheckIn::client, "sad"}},
                              Decide{engine::Respond{"deny"}}, Decide{engine::GiveReason{"honest"}},
                              Decide{engine::Respond{"stay"}}, OpenDebrief{}});
    return model;
}

inline std::vector<session::Intent> whole_estimate(int percent)
{
    std::vector<session::Intent> given;
    for (const auto principle : engine::all_principles)
        given.emplace_back(session::EstimateSelf{principle, percent});
    return given;
}

/// The same, with the own estimate given and the pages open up to the moments.
inline session::Model at_the_moments(const session::Catalogue& catalogue)
{
    using namespace session;
    auto model = looking_back(catalogue);
    model = front_after(catalogue, {TurnToPage{DebriefPage::estimate}}, std::move(model));
    model = front_after(catalogue, whole_estimate(60), std::move(model));
    return front_after(catalogue, {TurnToPage{DebriefPage::gap}, TurnToPage{DebriefPage::moments}},
                       std::move(model));
}

} // namespace tegenover::testing
