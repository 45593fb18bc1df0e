// reports/debrief.cpp
//
// Gathers the story of a play, moment by moment. Words for the interface stay out of it.
#include "reports/debrief.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

namespace tegenover::reports {
namespace {

using namespace engine;

class Teller {
public:
    Teller(const Script& script, const Play& play, const std::string& language)
        : script_(script), play_(play), language_(language)
    {
    }

    [[nodiscard]] std::string text(const Text& text) const
    {
        return std::string{read(text, language_, script_.scene.language)};
    }

    [[nodiscard]] HerLine her_line(const State& state) const
    {
        HerLine her;
        const Line* line = line_of(script_, state);
        if (line == nullptr) return her;
        her.says = text(line->says);
        her.feels = text(line->feels);
        her.mood = line->mood;
        her.emotion = line->felt();
        const auto& numbers = script_.moments[state.moment].lines[state.line].cues;
        for (std::size_t i = 0; i < line->cues.size(); ++i) {
            auto& cues = state.noticed.has(numbers[i]) ? her.seen : her.unseen;
            cues.push_back(text(line->cues[i].shows));
        }
        return her;
    }

    [[nodiscard]] MomentStory story(const Given& given) const
    {
        const Moment& moment = script_.scene.moments[given.moment];
        MomentStory story;
        story.id = moment.id;
        story.decision = given.decision;
        story.her = her_line(given.before);
        story.deed = deed(moment.responses[given.response]);
        for (const Index other : given.on_table) {
            if (other != given.response) story.others.push_back(deed(moment.responses[other]));
        }
        story.hunch = hunch_before(given.decision, story.her);
        story.reason = reason_after(given.decision, moment);
        story.missed = given.missed;
        story.trust_before = given.before.trust;
        story.trust_after = given.after.trust;
        return story;
    }

private:
    [[nodiscard]] Deed deed(const Response& response) const
    {
        return {response.id,        response.kind,      text(response.says),
                text(response.why), response.technique, response.scores};
    }

    /// The check-in noted since the response before this one.
    [[nodiscard]] std::optional<Hunch> hunch_before(std::size_t decision, const HerLine& her) const
    {
        for (std::size_t i = decision; i > 0; --i) {
            const auto& earlier = play_.decisions[i - 1];
            if (std::holds_alternative<Respond>(earlier)) return std::nullopt;
            const auto* noted = std::get_if<NoteCheckIn>(&earlier);
            if (noted == nullptr) continue;
            const bool about_her = noted->about == CheckIn::client;
            return Hunch{noted->about, noted->answer,
                         about_her && noted->answer == key(her.emotion)};
        }
        return std::nullopt;
    }

    /// The reason given between this response and the next.
    [[nodiscard]] std::optional<ChosenReason> reason_after(std::size_t decision,
                                                           const Moment& moment) const
    {
        const auto& done = std::get<Respond>(play_.decisions[decision]).response;
        for (std::size_t i = decision + 1; i < play_.decisions.size(); ++i) {
            if (std::holds_alternative<Respond>(play_.decisions[i])) return std::nullopt;
            const auto* given = std::get_if<GiveReason>(&play_.decisions[i]);
            if (given == nullptr) continue;
            const Reason& reason = moment.reasons[find_reason(moment, given->reason)];
            const bool fits =
                std::find(reason.fits.begin(), reason.fits.end(), done) != reason.fits.end();
            return ChosenReason{text(reason.says), fits};
        }
        return std::nullopt;
    }

    const Script& script_;
    const Play& play_;
    const std::string& language_;
};

void tell_ending(const Script& script, const Play& play, const Teller& teller, Debrief& debrief)
{
    if (standing(script, play) != Standing::ended) return;
    debrief.last_line = teller.her_line(play.state);
    const Ending& ending = *moment_of(script, play.state).ending;
    debrief.outcome = ending.outcome;
    debrief.ending_title = teller.text(ending.title);
    for (const auto& question : ending.reflection) {
        debrief.questions.push_back(teller.text(question));
    }
}

void measure(const Play& play, const std::optional<Totals>& best, Debrief& debrief)
{
    // What is not finished is not measured: it would stand beside a best that it had no chance of.
    const bool measurable = best && debrief.outcome;
    const auto measured = measurable ? percentages(play.state.earned, *best) : Percentages{};
    debrief.total = measured.total;
    for (std::size_t p = 0; p < principle_count; ++p) {
        debrief.gaps[p] = {debrief.notes.estimate[p], measured.of[p]};
    }
}

} // namespace

std::vector<int> trust_line(const Script& script, const Play& play)
{
    std::vector<int> trust;
    const auto given = given_responses(script, play);
    if (given.empty()) return {play.state.trust};
    trust.push_back(given.front().before.trust);
    for (const auto& one : given)
        trust.push_back(one.after.trust);
    return trust;
}

Notes notes_of(const Attempt& attempt)
{
    constexpr std::array<std::string_view, role_count> roles{
        "", "invited", "my_task", "asked_leave", "repairing", "unsure"};
    Notes notes;
    notes.role = std::string{roles.at(static_cast<std::size_t>(attempt.role))};
    notes.estimate = attempt.estimate;
    notes.reflections = attempt.reflections;
    notes.promise = attempt.promise;
    notes.name = attempt.name;
    notes.started = attempt.started;
    return notes;
}

Debrief make_debrief(const Script& script, const Play& play, const std::optional<Totals>& best,
                     const std::string& language, Notes notes)
{
    const Teller teller{script, play, language};
    Debrief debrief;
    debrief.language = language;
    debrief.scene_id = script.scene.id;
    debrief.scene_title = teller.text(script.scene.title);
    debrief.notes = std::move(notes);
    for (const auto& given : given_responses(script, play)) {
        debrief.moments.push_back(teller.story(given));
    }
    tell_ending(script, play, teller, debrief);
    debrief.trust = trust_line(script, play);
    measure(play, best, debrief);
    return debrief;
}

std::optional<Principle> widest_gap(const Debrief& debrief, int close)
{
    std::optional<Principle> widest;
    int width = close;
    for (const Principle principle : all_principles) {
        const Gap& gap = debrief.gaps[static_cast<std::size_t>(principle)];
        if (!gap.estimate || !gap.measure) continue;
        const int apart = std::abs(*gap.estimate - *gap.measure);
        if (apart <= width) continue;
        width = apart;
        widest = principle;
    }
    return widest;
}

} // namespace tegenover::reports
