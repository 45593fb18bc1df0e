// cli/play_moment.cpp
//
// Her first: what she said, felt and showed. Then the deed, what it did, and what else there was.
#include "cli/play_debrief.hpp"

#include "engine/words.hpp"

namespace tegenover::cli {
namespace {

void tell_list(const Talk& talk, const char* key, const std::vector<std::string>& items)
{
    if (items.empty()) return;
    talk.terminal.say(talk.word(key) + ":");
    for (const auto& item : items)
        talk.terminal.aside(item);
}

void tell_her(const Talk& talk, const reports::HerLine& her)
{
    auto& terminal = talk.terminal;
    terminal.say(talk.she_says(her.says));
    const auto mood =
        engine::in_sentence(talk.word("mood." + std::string{engine::key(her.emotion)}));
    terminal.aside(talk.word("debrief.mood_shown", {{"mood", mood}}) +
                   (her.feels.empty() ? "" : ". " + her.feels));
    tell_list(talk, "debrief.seen", her.seen);
    tell_list(talk, "debrief.unseen", her.unseen);
}

std::string deed_text(const Talk& talk, const reports::Deed& deed)
{
    if (deed.kind == engine::ResponseKind::silence) return talk.word("play.you_were_silent");
    const bool act = deed.kind == engine::ResponseKind::act;
    return talk.word(act ? "debrief.you_did" : "debrief.you") + ": " + deed.says;
}

std::string principles_of(const Talk& talk, const reports::Deed& deed, int sign)
{
    std::string names;
    for (const auto principle : engine::all_principles) {
        if (deed.scores[static_cast<std::size_t>(principle)] * sign <= 0) continue;
        names += (names.empty() ? "" : ", ") +
                 talk.word("principle." + std::string{engine::key(principle)} + ".short");
    }
    return names;
}

void tell_principles(const Talk& talk, const reports::Deed& deed)
{
    if (const auto gave = principles_of(talk, deed, 1); !gave.empty())
        talk.terminal.aside(talk.word("debrief.gave") + ": " + gave);
    if (const auto cost = principles_of(talk, deed, -1); !cost.empty())
        talk.terminal.aside(talk.word("debrief.cost") + ": " + cost);
}

void tell_hunch(const Talk& talk, const reports::MomentStory& story)
{
    if (!story.hunch) return;
    const auto word_of = [&](const std::string& key) {
        return engine::in_sentence(talk.word(key));
    };
    if (story.hunch->about == engine::CheckIn::self) {
        const auto sense = word_of("sense." + story.hunch->answer);
        talk.terminal.say(talk.word("debrief.hunch_self_about", {{"sense", sense}}));
        return;
    }
    const auto guess = word_of("mood." + story.hunch->answer);
    const auto felt = word_of("mood." + std::string{engine::key(story.her.emotion)});
    talk.terminal.say(
        talk.word(story.hunch->agrees ? "debrief.hunch_agrees" : "debrief.hunch_apart",
                  {{"guess", guess}, {"felt", felt}}));
}

void tell_deed(const Talk& talk, const reports::MomentStory& story)
{
    const auto& deed = story.deed;
    auto& terminal = talk.terminal;
    terminal.say(deed_text(talk, deed));
    if (deed.technique)
        terminal.aside(talk.word("technique." + std::string{engine::key(*deed.technique)}));
    if (!deed.why.empty()) terminal.aside(deed.why);
    const int change = story.trust_after - story.trust_before;
    terminal.aside(talk.word(change > 0   ? "debrief.trust_up"
                             : change < 0 ? "debrief.trust_down"
                                          : "debrief.trust_same"));
    tell_principles(talk, deed);
}

void tell_others(const Talk& talk, const reports::MomentStory& story)
{
    auto& terminal = talk.terminal;
    terminal.say(story.others.empty() ? talk.word("debrief.no_others")
                                      : talk.word("debrief.others") + ":");
    std::size_t number = 0;
    for (const auto& other : story.others) {
        const bool silent = other.kind == engine::ResponseKind::silence;
        terminal.choice(++number, silent ? talk.word("debrief.silence") : other.says);
        if (!other.why.empty()) terminal.aside(other.why);
        tell_principles(talk, other);
    }
}

} // namespace

void tell_moment(const Talk& talk, const reports::MomentStory& story, std::size_t number)
{
    talk.terminal.title(talk.word("debrief.moment", {{"number", std::to_string(number)}}));
    tell_her(talk, story.her);
    tell_hunch(talk, story);
    talk.terminal.gap();
    tell_deed(talk, story);
    if (story.reason) {
        talk.terminal.say(talk.word("debrief.reason") + ": " + story.reason->says);
        talk.terminal.aside(
            talk.word(story.reason->fits ? "debrief.reason_fits" : "debrief.reason_apart"));
    }
    talk.terminal.gap();
    tell_others(talk, story);
}

} // namespace tegenover::cli
