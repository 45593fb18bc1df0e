// A small debrief for the tests of reports, with awkward characters in it.
#pragma once

#include "reports/debrief.hpp"

namespace tegenover::testing {

inline reports::Debrief told_debrief()
{
    reports::Debrief debrief;
    debrief.language = "en";
    debrief.scene_id = "call";
    debrief.scene_title = "The <forgotten> call & more";
    debrief.client_name = "Nadia";
    debrief.notes.started = 1'795'000'000; // 18 November 2026
    debrief.notes.estimate = {60, 90, 40, std::nullopt, 20};
    debrief.notes.reflections = {"First.\nThen <b>bold</b>."};
    debrief.notes.promise = "Call \"on time\".";
    debrief.notes.role = "my_task";
    reports::MomentStory story;
    story.id = "opening";
    story.her = {.says = "You would call.",
                 .feels = "I waited.",
                 .mood = engine::Mood::guarded,
                 .emotion = engine::Mood::sad,
                 .seen = {"She breathes in."},
                 .unseen = {"Her voice drops."}};
    story.deed = {
        .id = "own", .kind = engine::ResponseKind::say, .says = "I forgot.", .why = "Why"};
    story.others = {{.id = "still", .kind = engine::ResponseKind::silence, .why = "Room."}};
    story.hunch = reports::Hunch{engine::CheckIn::client, "angry", false};
    debrief.moments = {story};
    debrief.outcome = engine::Outcome::repaired;
    debrief.ending_title = "A start";
    debrief.questions = {"What did you hear?", "And now?"};
    debrief.trust = {40, 55};
    debrief.gaps = {{{60, 50}, {90, 30}, {40, 45}, {std::nullopt, 60}, {20, std::nullopt}}};
    debrief.total = 47;
    return debrief;
}

} // namespace tegenover::testing
