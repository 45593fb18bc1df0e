// Trying a scene that is not finished: it plays as far as it goes, and says what is to be written
// next.
#include "session/editor/trial_view.hpp"

#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::tests;

SCENARIO("a response that leads nowhere yet is where a trial ends as yet", "[session][editor]")
{
    auto scene = promise_scene();
    scene.moments[0].responses[0].next.clear();
    Desk desk(scene);
    desk.take(TryFrom{Trial{.moment = "asked"}});
    REQUIRE(desk.view().trial->possible);
    CHECK_FALSE(desk.view().trial->unfinished);
    desk.take(DecideInTrial{engine::Respond{"own"}});
    auto trial = *desk.view().trial;
    CHECK(trial.unfinished == part_selected(0, Part::response, 0));
    CHECK_FALSE(trial.ending);
    CHECK(trial.can_step_back);
    // The other one ends as it should.
    desk.take(StepBackInTrial{});
    desk.take(DecideInTrial{engine::Respond{"deny"}});
    CHECK(desk.view().trial->ending == engine::Outcome::broken);
    CHECK_FALSE(desk.view().trial->unfinished);
}

SCENARIO("a moment without responses is where a trial ends as yet", "[session][editor]")
{
    Desk desk;
    engine::Moment fresh;
    fresh.id = "fresh";
    fresh.lines = {engine::Line{}};
    desk.edit(authoring::AddMoment{3, fresh});
    desk.edit(authoring::SetNext{0, 0, {{.when = {}, .to = "fresh"}}});
    desk.take(TryFrom{Trial{.moment = "asked"}});
    desk.take(DecideInTrial{engine::Respond{"own"}});
    CHECK(desk.view().trial->unfinished == moment_selected(3));
    CHECK_FALSE(desk.view().trial->ending);
}

SCENARIO("a trial may begin with cues of earlier moments as seen", "[session][editor]")
{
    auto scene = promise_scene();
    scene.moments[0].lines[0].cues = {{.id = "sighs", .at = engine::BodyPart::mouth, .shows = {}}};
    auto later = scene.moments[0];
    later.id = "later";
    later.lines[0].cues.clear();
    later.responses[0].when.noticed = {"sighs"};
    scene.moments.push_back(later);
    Desk desk(scene);
    CHECK(cues_asked_for(scene) == std::vector<std::string>{"sighs"});
    desk.take(TryFrom{Trial{.moment = "later"}});
    CHECK_FALSE(desk.view().trial->responses[0].available);
    desk.take(TryFrom{Trial{.moment = "later", .noticed = {"sighs"}}});
    CHECK(desk.view().trial->responses[0].available);
    CHECK_FALSE(desk.view().trial->can_step_back); // seeing it was no decision of the trial
    desk.take(DecideInTrial{engine::Respond{"own"}});
    CHECK(desk.view().trial->ending == engine::Outcome::repaired);
    desk.take(StepBackInTrial{});
    CHECK(desk.view().trial->moment_id == "later");
}
