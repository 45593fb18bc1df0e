// engine/pair_steps.cpp
//
// The conversation: one function per event; which may happen where is said in each, in its first
// line. The clock, the forms and what comes between rounds: pair_around.cpp.
#include "engine/pair_steps.hpp"

#include "engine/pair_turn.hpp"

#include <algorithm>
#include <utility>

namespace tegenover::engine::pair {

namespace {

Standing standing_of(const Turn& turn)
{
    return standing(turn.script, play_of(turn.script, turn.round()));
}

/// A round's own decision; what the scene refuses is not offered here.
MaybeRefusal decide(const Turn& turn, Decision decision)
{
    auto step = engine::take(turn.script, play_of(turn.script, turn.round()), std::move(decision));
    auto* play = std::get_if<Play>(&step);
    if (play == nullptr) return Refusal::not_offered;
    turn.round().decisions = std::move(play->decisions);
    turn.round().ended = standing(turn.script, *play) == Standing::ended;
    return std::nullopt;
}

bool is_offered(const Turn& turn, const std::string& response)
{
    const auto play = play_of(turn.script, turn.round());
    return std::holds_alternative<Play>(respond(turn.script, play, response));
}

ResponseKind kind_of(const Turn& turn, const std::string& response)
{
    const auto play = play_of(turn.script, turn.round());
    const auto& moment = moment_of(turn.script, play.state);
    return moment.responses[find_response(moment, response)].kind;
}

void end_round(Session& session)
{
    session.picked.clear();
    session.own_words.clear();
    session.secret_choice.clear();
    session.other_choice.clear();
    go_to(session, Stage::end_felt);
}

const std::vector<Line>& lines_now(const Turn& turn)
{
    return moment_of(turn.script, play_of(turn.script, turn.round()).state).lines;
}

/// Where there is one way to say it, there is nothing to choose.
void let_the_client_speak(const Turn& turn)
{
    const auto& lines = lines_now(turn);
    if (lines.size() != 1) return go_to(turn.session, Stage::choose_line);
    turn.session.picked = lines.front().id;
    go_to(turn.session, Stage::say_line);
}

void let_the_helper_choose(Session& session)
{
    go_to(session, session.setup.decide_together ? Stage::helper_chooses : Stage::respond);
}

std::optional<CheckIn> check_in_of(const Turn& turn)
{
    return moment_of(turn.script, play_of(turn.script, turn.round()).state).check_in;
}

void after_line(const Turn& turn)
{
    if (standing_of(turn) != Standing::awaiting_response) return end_round(turn.session);
    if (check_in_of(turn)) return go_to(turn.session, Stage::check_in);
    let_the_helper_choose(turn.session);
}

void after_response(const Turn& turn)
{
    if (standing_of(turn) != Standing::awaiting_line) return end_round(turn.session);
    if (felt_is_due(turn.script, turn.round())) return go_to(turn.session, Stage::felt);
    let_the_client_speak(turn);
}

bool asks_for_a_reason(const Turn& turn)
{
    const auto answered = play_of(turn.script, turn.round()).state.answered;
    return answered != none && !turn.script.scene.moments[answered].reasons.empty();
}

MaybeRefusal give_response(const Turn& turn)
{
    auto& session = turn.session;
    const auto place = turn.round().decisions.size();
    if (auto refused = decide(turn, Respond{session.picked})) return refused;
    if (!session.own_words.empty()) {
        if (auto refused = decide(turn, WriteNote{session.own_words})) return refused;
    }
    if (!session.other_choice.empty()) {
        turn.round().together.push_back({place, session.secret_choice, session.other_choice});
    }
    session.picked.clear();
    session.own_words.clear();
    session.secret_choice.clear();
    session.other_choice.clear();
    if (asks_for_a_reason(turn)) {
        go_to(session, Stage::reason);
    } else {
        after_response(turn);
    }
    return std::nullopt;
}

bool is_complete(const SelfEstimate& estimate)
{
    return std::ranges::all_of(estimate, [](const auto& one) { return one.has_value(); });
}

void after_forms(Session& session)
{
    go_to(session, session.rounds.size() < player_count ? Stage::swap : Stage::debrief);
}

MaybeRefusal apply(const Turn& turn, const TakeScreen&)
{
    if (!turn.session.hand_to) return Refusal::not_now;
    turn.session.hand_to.reset();
    return std::nullopt;
}

MaybeRefusal say_line(const Turn& turn)
{
    if (auto refused = decide(turn, SpeakLine{turn.session.picked})) return refused;
    turn.session.picked.clear();
    after_line(turn);
    return std::nullopt;
}

void go_on_talking(const Turn& turn)
{
    if (turn.session.setup.free_round) return go_to(turn.session, Stage::free_talk);
    let_the_client_speak(turn);
}

MaybeRefusal apply(const Turn& turn, const GoOn&)
{
    auto& session = turn.session;
    switch (session.stage) {
    case Stage::observer_card:
        go_to(session, Stage::helper_card);
        return std::nullopt;
    case Stage::helper_card:
        go_to(session, Stage::client_card);
        return std::nullopt;
    case Stage::client_card:
        go_on_talking(turn);
        return std::nullopt;
    case Stage::say_line:
        return say_line(turn);
    case Stage::say_response:
        return give_response(turn);
    case Stage::check_in:
        let_the_helper_choose(session);
        return std::nullopt;
    case Stage::reason:
        after_response(turn);
        return std::nullopt;
    case Stage::end_felt:
        if (!turn.round().felt_at_end) return Refusal::not_complete;
        go_to(session, Stage::end_estimate);
        return std::nullopt;
    case Stage::end_estimate:
        if (!is_complete(turn.round().estimate)) return Refusal::not_complete;
        if (!session.setup.observer) {
            after_forms(session);
        } else {
            go_to(session, Stage::end_observer);
        }
        return std::nullopt;
    case Stage::end_observer:
        after_forms(session);
        return std::nullopt;
    case Stage::debrief:
        go_to(session, Stage::plenary);
        return std::nullopt;
    default:
        return Refusal::not_now;
    }
}

MaybeRefusal apply(const Turn& turn, const PickLine& event)
{
    if (!turn.is_at(Stage::choose_line)) return Refusal::not_now;
    const auto& lines = lines_now(turn);
    if (std::ranges::find(lines, event.line, &Line::id) == lines.end()) return Refusal::not_offered;
    turn.session.picked = event.line;
    go_to(turn.session, Stage::say_line);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const PickAgain&)
{
    auto& session = turn.session;
    if (turn.is_at(Stage::plenary)) {
        go_to(session, Stage::debrief);
        return std::nullopt;
    }
    const bool was_line = turn.is_at(Stage::say_line);
    if (!was_line && !turn.is_at(Stage::say_response)) return Refusal::not_now;
    if (was_line && lines_now(turn).size() == 1) return Refusal::not_now;
    session.picked.clear();
    session.own_words.clear();
    if (was_line) {
        go_to(session, Stage::choose_line);
    } else {
        go_to(session, session.other_choice.empty() ? Stage::respond : Stage::revealed);
    }
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const NoticeCue& event)
{
    const bool looking = turn.is_at(Stage::respond) || turn.is_at(Stage::helper_chooses);
    return looking ? decide(turn, Notice{event.cue}) : Refusal::not_now;
}

MaybeRefusal pick_openly(const Turn& turn, const std::string& response)
{
    turn.session.picked = response;
    // A silence was held already: there is nothing left to say.
    if (kind_of(turn, response) == ResponseKind::silence) return give_response(turn);
    go_to(turn.session, Stage::say_response);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const PickResponse& event)
{
    auto& session = turn.session;
    const bool secret = turn.is_at(Stage::helper_chooses) || turn.is_at(Stage::client_chooses);
    const bool open = turn.is_at(Stage::respond) || turn.is_at(Stage::revealed);
    if (!secret && !open) return Refusal::not_now;
    if (!is_offered(turn, event.response)) return Refusal::not_offered;
    if (open) return pick_openly(turn, event.response);
    if (turn.is_at(Stage::helper_chooses)) {
        session.secret_choice = event.response;
        go_to(session, Stage::client_chooses);
        return std::nullopt;
    }
    session.other_choice = event.response;
    go_to(session, Stage::revealed);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const TellOwnWords& event)
{
    if (!turn.is_at(Stage::say_response)) return Refusal::not_now;
    turn.session.own_words = event.text;
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const AnswerCheckIn& event)
{
    const auto about = turn.is_at(Stage::check_in) ? check_in_of(turn) : std::nullopt;
    if (!about) return Refusal::not_now;
    const auto offered = *about == CheckIn::client ? keys<Mood>() : self_senses();
    if (std::ranges::find(offered, event.answer) == offered.end()) return Refusal::not_offered;
    if (auto refused = decide(turn, NoteCheckIn{*about, event.answer})) return refused;
    let_the_helper_choose(turn.session);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const PickReason& event)
{
    if (!turn.is_at(Stage::reason)) return Refusal::not_now;
    if (auto refused = decide(turn, GiveReason{event.reason})) return refused;
    after_response(turn);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const RateFelt& event)
{
    if (event.felt < 0 || event.felt > most_felt) return Refusal::out_of_range;
    if (turn.is_at(Stage::end_felt)) {
        turn.round().felt_at_end = event.felt;
        return std::nullopt;
    }
    if (!turn.is_at(Stage::felt)) return Refusal::not_now;
    if (auto refused = decide(turn, RateSafety{event.felt})) return refused;
    go_on_talking(turn);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const AskFelt&)
{
    if (!turn.is_at(Stage::free_talk)) return Refusal::not_now;
    go_to(turn.session, Stage::felt);
    return std::nullopt;
}

MaybeRefusal apply(const Turn& turn, const RoundOff&)
{
    if (!is_in_play(turn.session.stage)) return Refusal::not_now;
    end_round(turn.session);
    return std::nullopt;
}

/// Time passes while the screen goes from hand to hand; nothing else happens then.
bool may_happen_in_a_hand_over(const Event& event)
{
    return std::holds_alternative<TakeScreen>(event) || std::holds_alternative<Tick>(event);
}

} // namespace

std::string_view explain(Refusal refusal)
{
    switch (refusal) {
    case Refusal::hand_over_first:
        return "the screen waits to be taken over";
    case Refusal::not_now:
        return "it does not belong here";
    case Refusal::not_offered:
        return "it is not on offer here";
    case Refusal::out_of_range:
        return "the number is out of range";
    case Refusal::not_complete:
        return "something has to be filled in before";
    }
    return "";
}

Session begin(Setup setup, std::string scene_hash, std::int64_t number, std::int64_t started,
              std::uint64_t seed)
{
    setup.minutes = std::clamp(setup.minutes, fewest_minutes, most_minutes);
    setup.client_first = std::min(setup.client_first, player_count - 1);
    Session session{.number = number, .started = started, .setup = std::move(setup)};
    session.rounds.push_back(new_round(session, session.setup.scene, std::move(scene_hash), seed));
    go_to(session, session.setup.observer ? Stage::observer_card : Stage::helper_card);
    return session;
}

Step take(const Script& script, Session session, const Event& event)
{
    if (session.rounds.empty()) return Refusal::not_now;
    if (session.hand_to && !may_happen_in_a_hand_over(event)) return Refusal::hand_over_first;
    const Turn turn{script, session};
    const auto refused = std::visit([&](const auto& one) { return apply(turn, one); }, event);
    if (refused) return *refused;
    return session;
}

} // namespace tegenover::engine::pair
