// session/editor/trial_view.cpp
//
// From a play to words. Decides nothing.
#include "session/editor/trial_view.hpp"

#include "engine/measure.hpp"
#include "session/editor/trial_play.hpp"
#include "session/texts.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::session {

namespace {

struct Source {
    const TrialPlay& of;
    const Settings& settings;

    [[nodiscard]] const engine::State& state() const { return of.play.state; }
    [[nodiscard]] std::string text(const engine::Text& text) const
    {
        return text_of(text, settings, of.script.scene.language);
    }
};

std::vector<TrialCue> cues_of(const Source& from, const engine::Line& line)
{
    std::vector<TrialCue> cues;
    const auto& state = from.state();
    const auto& numbers = from.of.script.moments[state.moment].lines[state.line].cues;
    for (std::size_t i = 0; i < line.cues.size(); ++i) {
        cues.push_back(
            {line.cues[i].id, from.text(line.cues[i].shows), state.noticed.has(numbers[i])});
    }
    return cues;
}

std::vector<TrialResponse> responses_of(const Source& from, const engine::Moment& moment)
{
    std::vector<TrialResponse> responses;
    const auto& state = from.state();
    const auto& script = from.of.script.moments[state.moment];
    for (std::size_t i = 0; i < moment.responses.size(); ++i) {
        const auto& one = moment.responses[i];
        responses.push_back({one.id, from.text(one.says), one.kind, one.seconds,
                             engine::is_available(script.responses[i], state),
                             state.given.has(script.responses[i].number)});
    }
    return responses;
}

std::vector<std::string> flags_set(const Source& from)
{
    std::vector<std::string> set;
    for (std::size_t i = 0; i < from.of.script.flags.size(); ++i) {
        if (from.state().flags.has(static_cast<engine::Index>(i)))
            set.push_back(from.of.script.flags[i]);
    }
    std::sort(set.begin(), set.end());
    return set;
}

/// The response that leads nowhere yet, or the moment that has none and is no ending either.
std::optional<Selection> unfinished_in(const engine::Scene& scene, const TrialPlay& of)
{
    const auto here = of.play.state.moment;
    if (here == of.nowhere) {
        const auto given = engine::given_responses(of.script, of.play);
        if (given.empty()) return std::nullopt;
        return part_selected(given.back().moment, Part::response, given.back().response);
    }
    if (here >= scene.moments.size()) return std::nullopt;
    const auto& moment = scene.moments[here];
    if (moment.ending || !moment.responses.empty()) return std::nullopt;
    return moment_selected(here);
}

void tell_moment(TrialView& view, const Source& from)
{
    const auto& moment = engine::moment_of(from.of.script, from.state());
    view.moment = from.state().moment;
    view.moment_id = moment.id;
    if (const auto* line = engine::line_of(from.of.script, from.state())) {
        view.says = from.text(line->says);
        view.feels = from.text(line->feels);
        view.mood = line->mood;
        view.cues = cues_of(from, *line);
    }
    view.responses = responses_of(from, moment);
    if (!moment.ending || view.unfinished) return;
    view.ending = moment.ending->outcome;
    view.ending_title = from.text(moment.ending->title);
}

void tell_figures(TrialView& view, const Source& from)
{
    const auto given = engine::given_responses(from.of.script, from.of.play);
    view.trust = from.state().trust;
    view.trust_before = given.empty() ? view.trust : given.back().before.trust;
    view.earned = engine::total(from.state().earned);
    view.flags = flags_set(from);
    view.can_step_back = !from.of.decisions.empty();
    const auto standing = engine::standing(from.of.script, from.of.play);
    view.stuck =
        standing != engine::Standing::awaiting_response && standing != engine::Standing::ended;
}

} // namespace

TrialView view_trial(const Writing& writing, const Settings& settings)
{
    TrialView view;
    view.trial = *writing.trial;
    view.possible = !writing.scene().moments.empty();
    if (!view.possible) return view;
    const auto play = played(writing.scene(), *writing.trial);
    const Source from{play, settings};
    view.unfinished = unfinished_in(writing.scene(), play);
    tell_moment(view, from);
    tell_figures(view, from);
    return view;
}

} // namespace tegenover::session
