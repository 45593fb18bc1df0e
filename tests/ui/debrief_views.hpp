// Views of the debrief for tests: none, a usual and an overfull conversation.
#pragma once

#include "session/debrief_view.hpp"

#include <string>
#include <string_view>

namespace tegenover::tests {

inline reports::MomentStory told_moment(std::size_t number, const std::string& words)
{
    reports::MomentStory story;
    story.id = "moment-" + std::to_string(number);
    story.decision = number;
    story.her.says = "Je zou dinsdag bellen. " + words;
    story.her.feels = "Ik heb de hele middag gewacht. " + words;
    story.her.mood = engine::Mood::guarded;
    story.her.emotion = number % 2 == 0 ? engine::Mood::sad : engine::Mood::guarded;
    story.her.seen = {"Ze ademt hoorbaar in."};
    story.her.unseen = {"Haar handen liggen stil."};
    story.deed = {.id = "deed-" + std::to_string(number),
                  .kind = static_cast<engine::ResponseKind>(number % 3),
                  .says = number % 3 == 2 ? "" : "Het spijt me. " + words,
                  .why = "Ze hoort dat je het ziet. " + words,
                  .technique = engine::Technique::acknowledge,
                  .scores = {1, 0, 2, -1, 0}};
    story.others = {{.id = "other-a",
                     .kind = engine::ResponseKind::say,
                     .says = "Het was erg druk. " + words,
                     .why = "Ze hoort een uitvlucht. " + words},
                    {.id = "other-b", .kind = engine::ResponseKind::silence}};
    story.missed = static_cast<int>(number % 3);
    story.trust_before = 40;
    story.trust_after = 45;
    return story;
}

inline session::DebriefView told_debrief(std::size_t moments, const std::string& words = "")
{
    session::DebriefView view;
    view.attempt = 1;
    view.furthest = session::DebriefPage::keep;
    view.figures_shown = true;
    view.estimate_complete = true;
    view.estimate_open = false;
    view.client_name = "Nadia";
    view.widest_gap = engine::Principle::attuned;
    auto& story = view.story;
    story.language = "nl";
    story.scene_id = "call";
    story.scene_title = "Het vergeten telefoontje";
    story.notes.estimate = {60, 90, 40, 55, 20};
    story.gaps = {{{60, 50}, {90, 30}, {40, 45}, {55, 60}, {20, std::nullopt}}};
    story.total = 47;
    story.trust = {40};
    for (std::size_t i = 0; i < moments; ++i) {
        story.moments.push_back(told_moment(i, words));
        story.trust.push_back(40 + static_cast<int>(i * 7 % 50));
    }
    story.last_line = {.says = "Tot donderdag dan.", .feels = "Misschien."};
    story.outcome = engine::Outcome::fragile;
    story.ending_title = "Een dunne draad";
    story.questions = {"Wat hoorde je in haar stem?", "Wanneer legde je uit in plaats van te "
                                                      "luisteren?"};
    story.notes.role = "my_task";
    if (moments > 1) {
        story.moments[0].hunch = {engine::CheckIn::client, "angry", false};
        story.moments[1].hunch = {engine::CheckIn::self, "guilt", false};
        story.moments[1].reason = {"Omdat ze recht heeft op de waarheid.", true};
    }
    return view;
}

inline session::DebriefView with_other_way(session::DebriefView view)
{
    session::WhatIfView other;
    other.from_moment = 1;
    other.other = view.story;
    other.other.moments.resize(2);
    other.other.trust.resize(3);
    other.other.outcome.reset();
    other.now = {.says = "Echt?", .feels = "Zou het?"};
    other.next = {{"next-a", engine::ResponseKind::say, "Ja."},
                  {"next-b", engine::ResponseKind::silence, ""}};
    view.what_if = other;
    view.page = session::DebriefPage::what_if;
    return view;
}

inline std::string many_words()
{
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "En toen bleef het onwaarschijnlijkverschrikkelijk stil. ";
    return words;
}

} // namespace tegenover::tests
