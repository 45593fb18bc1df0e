// session/pair/play_views.cpp
//
// Takes from the session and its scene what one role may see, and nothing else.
#include "session/pair/play_views.hpp"

#include "session/texts.hpp"

#include <algorithm>
#include <span>

namespace tegenover::session {

namespace {

using engine::pair::Stage;

WayToSayView way_to_say(const PairSource& from, const engine::Line& line)
{
    WayToSayView way{.id = line.id,
                     .says = from.text(line.says),
                     .mood = line.mood,
                     .emotion = line.emotion.value_or(line.mood),
                     .shows = {},
                     .feels = from.text(line.feels)};
    for (const auto& cue : line.cues)
        way.shows.push_back(from.text(cue.shows));
    return way;
}

std::optional<HelperDeedView> last_deed(const PairSource& from)
{
    const auto given = engine::given_responses(from.scene.script, from.play);
    if (given.empty()) return std::nullopt;
    const auto& last = given.back();
    const auto& response = from.scene.scene().moments[last.moment].responses[last.response];
    HelperDeedView deed{response.kind, from.text(response.says)};
    const auto& decisions = from.play.decisions;
    if (last.decision + 1 < decisions.size()) {
        const auto* note = std::get_if<engine::WriteNote>(&decisions[last.decision + 1]);
        if (note != nullptr) deed.text = note->text;
    }
    return deed;
}

/// What the helper said in their own words stands in the conversation so far as it was said.
void put_own_words(std::vector<TranscriptEntry>& transcript, const PairSource& from,
                   const engine::Play& play)
{
    const auto given = engine::given_responses(from.scene.script, play);
    auto entry = transcript.begin();
    for (const auto& one : given) {
        entry = std::find_if(entry, transcript.end(), [](const auto& e) { return !e.by_client; });
        if (entry == transcript.end()) return;
        if (one.decision + 1 < play.decisions.size()) {
            const auto* note = std::get_if<engine::WriteNote>(&play.decisions[one.decision + 1]);
            if (note != nullptr) entry->text = note->text;
        }
        ++entry;
    }
}

PlayView view_of(const PairSource& from, const engine::Play& play)
{
    // Each round is a play of its own: her words come anew.
    const auto second = static_cast<std::int64_t>(from.session.rounds.size() - 1);
    const auto number = from.session.number * 2 + second;
    auto view = view_of_play(from.catalogue, from.settings,
                             {from.scene, play, from.session.round().seed, number});
    put_own_words(view.transcript, from, play);
    view.can_go_back = false; // what was said to the other was said
    return view;
}

/// As she was before the response, with what was said or done behind it, and why is asked.
PlayView reason_view(const PairSource& from)
{
    const auto given = engine::given_responses(from.scene.script, from.play);
    if (given.empty()) return view_of(from, from.play);
    const auto& last = given.back();
    const auto before = std::span{from.play.decisions}.first(last.decision);
    auto view = view_of(
        from,
        engine::fold(from.scene.script, engine::Mode::pair, {before.begin(), before.end()}).play);
    view.step = PlayStep::reason;
    view.responses.clear();
    for (const auto& reason : from.scene.scene().moments[last.moment].reasons)
        view.reasons.push_back({reason.id, from.text(reason.says)});
    if (const auto deed = last_deed(from))
        view.transcript.push_back({false, deed->kind, deed->text});
    return view;
}

PlayView helper_view(const PairSource& from)
{
    if (from.session.stage == Stage::reason) return reason_view(from);
    auto view = view_of(from, from.play);
    if (from.session.stage != Stage::check_in) return view;
    view.step = PlayStep::check_in;
    view.responses.clear();
    view.check_in = engine::moment_of(from.scene.script, from.play.state).check_in;
    return view;
}

std::string says_now(const PairSource& from)
{
    const auto* line = engine::line_of(from.scene.script, from.play.state);
    return line == nullptr ? std::string{} : from.text(line->says);
}

} // namespace

std::string PairSource::text(const engine::Text& text) const
{
    return text_of(text, settings, scene.scene().language);
}

PairClockView view_clock(const engine::pair::Clock& clock)
{
    constexpr int minute = 60;
    const int left = std::max(clock.left(), 0);
    return {.minutes_left = (left + minute - 1) / minute,
            .last_minute = left <= minute,
            .is_over = left == 0,
            .put_away = clock.put_away};
}

ChooseLineView view_choose_line(const PairSource& from)
{
    ChooseLineView view{.client_name = from.client_name,
                        .helper_did = last_deed(from),
                        .lines = {},
                        .clock = view_clock(from.session.round().clock)};
    for (const auto& line : engine::moment_of(from.scene.script, from.play.state).lines)
        view.lines.push_back(way_to_say(from, line));
    return view;
}

SayLineView view_say_line(const PairSource& from)
{
    SayLineView view{.client_name = from.client_name,
                     .helper_did = {},
                     .line = {},
                     .clock = view_clock(from.session.round().clock)};
    const auto& moment = engine::moment_of(from.scene.script, from.play.state);
    view.only = moment.lines.size() == 1;
    if (view.only) view.helper_did = last_deed(from);
    const auto place = engine::find_line(moment, from.session.picked);
    if (place != engine::none) view.line = way_to_say(from, moment.lines[place]);
    return view;
}

RespondView view_respond(const PairSource& from)
{
    return {.play = helper_view(from),
            .in_secret = from.session.stage == Stage::helper_chooses,
            .clock = view_clock(from.session.round().clock)};
}

SayResponseView view_say_response(const PairSource& from)
{
    const auto& session = from.session;
    const auto helper = session.round().player(engine::pair::Role::helper);
    SayResponseView view{.client_name = from.client_name,
                         .together = !session.other_choice.empty(),
                         .helper_name = session.setup.names[helper],
                         .says = {},
                         .own_words = from.session.own_words,
                         .clock = view_clock(from.session.round().clock)};
    const auto& moment = engine::moment_of(from.scene.script, from.play.state);
    const auto place = engine::find_response(moment, from.session.picked);
    if (place == engine::none) return view;
    view.kind = moment.responses[place].kind;
    view.says = from.text(moment.responses[place].says);
    return view;
}

FeltView view_felt(const PairSource& from)
{
    FeltView view{.client_name = from.client_name,
                  .helper_did = last_deed(from),
                  .at_end = from.session.stage == Stage::end_felt,
                  .felt = {},
                  .clock = {}};
    if (view.at_end) {
        view.felt = from.session.round().felt_at_end;
        view.helper_did.reset();
    } else {
        view.clock = view_clock(from.session.round().clock);
    }
    return view;
}

ClientChoosesView view_client_chooses(const PairSource& from)
{
    return {.client_name = from.client_name,
            .says = says_now(from),
            .responses = helper_view(from).responses,
            .clock = view_clock(from.session.round().clock)};
}

RevealedView view_revealed(const PairSource& from)
{
    return {.client_name = from.client_name,
            .helper_choice = from.session.secret_choice,
            .client_choice = from.session.other_choice,
            .responses = helper_view(from).responses,
            .clock = view_clock(from.session.round().clock)};
}

} // namespace tegenover::session
