// session/play_view.cpp
//
// Builds the learner's view from the attempt. Decides nothing.
#include "session/play_view.hpp"

#include "engine/card_order.hpp"
#include "session/attempt_play.hpp"

#include <algorithm>

namespace tegenover::session {
namespace {

struct Source {
    const ShelfScene& scene;
    std::uint64_t seed;
    const engine::Play& play;
    const std::string& language;

    [[nodiscard]] std::string text(const engine::Text& text) const
    {
        return std::string{engine::read(text, language, scene.scene().language)};
    }
};

std::vector<CueView> cues_of(const Source& from)
{
    std::vector<CueView> cues;
    const auto* line = engine::line_of(from.scene.script, from.play.state);
    if (line == nullptr) return cues;
    const auto& numbers =
        from.scene.script.moments[from.play.state.moment].lines[from.play.state.line].cues;
    for (std::size_t i = 0; i < line->cues.size(); ++i) {
        const auto& cue = line->cues[i];
        const bool noticed = from.play.state.noticed.has(numbers[i]);
        cues.push_back({cue.id, cue.at, noticed, noticed ? from.text(cue.shows) : std::string{}});
    }
    return cues;
}

bool needs_noticing(const engine::ResponseScript& response)
{
    return !response.when.noticed.empty();
}

std::vector<ResponseCardView> cards_of(const Source& from)
{
    std::vector<ResponseCardView> cards;
    const auto& moment = engine::moment_of(from.scene.script, from.play.state);
    const auto& script = from.scene.script.moments[from.play.state.moment];
    for (const auto number : engine::cards_in_order(from.scene.script, from.play, from.seed)) {
        const auto& response = moment.responses[number];
        cards.push_back({response.id, response.kind, response.seconds, from.text(response.says),
                         needs_noticing(script.responses[number])});
    }
    return cards;
}

std::vector<ReasonView> reasons_of(const Source& from)
{
    std::vector<ReasonView> reasons;
    if (from.play.state.answered == engine::none) return reasons;
    for (const auto& reason : from.scene.scene().moments[from.play.state.answered].reasons) {
        reasons.push_back({reason.id, from.text(reason.says)});
    }
    return reasons;
}

TranscriptEntry spoken(const Source& from, const engine::Line& line)
{
    return {true, engine::ResponseKind::say, from.text(line.says)};
}

std::vector<TranscriptEntry> transcript_of(const Source& from,
                                           const std::vector<engine::Given>& given)
{
    std::vector<TranscriptEntry> entries;
    for (const auto& one : given) {
        const auto& moment = from.scene.scene().moments[one.moment];
        const auto& response = moment.responses[one.response];
        entries.push_back(spoken(from, moment.lines[one.line]));
        entries.push_back({false, response.kind, from.text(response.says)});
    }
    return entries;
}

std::optional<CoachingView> coaching_of(const Source& from, const std::vector<engine::Given>& given)
{
    if (given.empty()) return std::nullopt;
    const auto& last = given.back();
    const auto& response = from.scene.scene().moments[last.moment].responses[last.response];
    return CoachingView{from.text(response.says), response.kind, from.text(response.why)};
}

void show_line(const Source& from, PlayView& view)
{
    const auto* line = engine::line_of(from.scene.script, from.play.state);
    if (line == nullptr) return;
    view.mood = line->mood;
    view.says_held = view.step == PlayStep::reason || view.step == PlayStep::coaching;
    if (view.says_held) return;
    view.says = from.text(line->says);
    view.cues = cues_of(from);
    view.transcript.push_back(spoken(from, *line));
}

void show_ending(const Source& from, PlayView& view)
{
    const auto& ending = engine::moment_of(from.scene.script, from.play.state).ending;
    if (!ending || view.says_held) return;
    view.ending = EndingView{ending->outcome, from.text(ending->title)};
}

void show_step(const Source& from, const std::vector<engine::Given>& given, PlayView& view)
{
    const auto now = engine::standing(from.scene.script, from.play);
    view.stuck = now == engine::Standing::no_line || now == engine::Standing::no_next ||
                 now == engine::Standing::no_response;
    if (view.step == PlayStep::check_in) {
        view.check_in = engine::moment_of(from.scene.script, from.play.state).check_in;
    }
    if (view.step == PlayStep::reason) view.reasons = reasons_of(from);
    if (view.step == PlayStep::coaching) view.coaching = coaching_of(from, given);
    const bool responding = now == engine::Standing::awaiting_response;
    if (view.step == PlayStep::respond && responding) view.responses = cards_of(from);
}

void show_client(const Catalogue& catalogue, const Source& from, PlayView& view)
{
    const auto* about = find_case(catalogue, from.scene.scene().case_id);
    if (about == nullptr) return;
    view.client_name = about->name;
    view.looks = about->looks;
}

} // namespace

namespace {

PlayView view_at(const Catalogue& catalogue, const Settings& settings, const PlayedNow& now,
                 PlayStep step)
{
    PlayView view;
    const Source from{now.scene, now.seed, now.play, settings.language};
    const auto given = engine::given_responses(now.scene.script, now.play);
    view.attempt = now.number;
    view.scene_title = from.text(now.scene.scene().title);
    view.setting = now.scene.scene().setting;
    view.line_number = given.size();
    view.step = step;
    const auto& moment = engine::moment_of(now.scene.script, now.play.state);
    view.phone_rings = !now.play.state.lost && moment.event == engine::Event::phone_rings;
    view.transcript = transcript_of(from, given);
    show_client(catalogue, from, view);
    show_line(from, view);
    show_step(from, given, view);
    show_ending(from, view);
    view.silence_by = settings.silence_by;
    view.sound = settings.sound;
    view.reduced_motion = settings.reduced_motion;
    return view;
}

} // namespace

PlayView view_of_play(const Catalogue& catalogue, const Settings& settings, const PlayedNow& now)
{
    return view_at(catalogue, settings, now, PlayStep::respond);
}

PlayView view_play(const Catalogue& catalogue, const Model& model)
{
    PlayView view;
    const auto* screen = std::get_if<PlayScreen>(&model.screen);
    const auto* attempt = screen == nullptr ? nullptr : find_attempt(model, screen->attempt);
    const auto* scene = attempt == nullptr ? nullptr : find_scene_of(catalogue, *attempt);
    if (scene == nullptr) return view;

    const auto play = play_of(*scene, *attempt);
    view = view_at(catalogue, model.settings, {*scene, play, attempt->seed, attempt->number},
                   screen->step);
    view.can_go_back = engine::can_go_back(play);
    view.paused = screen->paused;
    view.leaving = screen->leaving;
    return view;
}

} // namespace tegenover::session
