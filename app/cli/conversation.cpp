// cli/conversation.cpp
//
// One turn after the other, until an ending. Every answer is taken through the engine, so that what
// the terminal plays is what the window plays.
#include "cli/conversation.hpp"

#include "engine/card_order.hpp"
#include "engine/measure.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace tegenover::cli {
namespace {

using engine::Play;

std::string what_is_done(const Talk& talk, const engine::Response& response)
{
    const bool act = response.kind == engine::ResponseKind::act;
    return talk.word(act ? "debrief.you_did" : "play.you") + ": " + talk.text(response.says);
}
using engine::Standing;

/// What the player wants after a turn.
enum class Turn { go_on, leave };

class Conversation {
public:
    Conversation(const Talk& talk, Play play)
        : talk_{talk}, script_{talk.script}, play_{std::move(play)}
    {
    }

    std::optional<Play> run()
    {
        while (true) {
            switch (engine::standing(script_, play_)) {
            case Standing::ended:
                tell_ending();
                return play_;
            case Standing::awaiting_line:
                if (client_turn() == Turn::leave) return std::nullopt;
                break;
            case Standing::awaiting_response:
                if (helper_turn() == Turn::leave) return std::nullopt;
                break;
            default:
                if (stuck_turn() == Turn::leave) return std::nullopt;
            }
        }
    }

private:
    // What is told.

    void say(const std::string& text) { talk_.terminal.say(text); }

    void tell_line()
    {
        const auto* line = engine::line_of(script_, play_.state);
        if (line == nullptr) return;
        talk_.terminal.gap();
        if (moment().event) say(talk_.word("play.phone_rings") + ".");
        const auto says = talk_.text(line->says);
        const bool quiet_line = says.empty() && by_phone();
        say(quiet_line ? talk_.word("play.says_nothing_phone") : talk_.she_says(says));
        if (!line->cues.empty())
            say(talk_.word(by_phone() ? "terminal.hear_more" : "terminal.see_more"));
    }

    void tell_ending()
    {
        tell_line();
        const auto& ending = *moment().ending;
        talk_.terminal.title(talk_.word("play.ending") + ": " + talk_.text(ending.title));
        say(talk_.word("play.ending_" + std::string{key(ending.outcome)}));
    }

    void tell_cards(const std::vector<engine::Index>& cards)
    {
        talk_.terminal.gap();
        say(talk_.word("play.your_turn"));
        for (std::size_t at = 0; at < cards.size(); ++at)
            talk_.terminal.choice(at + 1, card_text(talk_, moment().responses[cards[at]]));
    }

    // What is done.

    void take(const engine::Decision& decision)
    {
        auto step = engine::take(script_, play_, decision);
        if (auto* next = std::get_if<Play>(&step)) play_ = std::move(*next);
    }

    void look()
    {
        const auto* line = engine::line_of(script_, play_.state);
        if (line == nullptr || line->cues.empty()) {
            say(talk_.word("terminal.nothing_to_see"));
            return;
        }
        say(talk_.word(by_phone() ? "terminal.what_you_hear" : "terminal.what_you_see"));
        for (std::size_t at = 0; at < line->cues.size(); ++at) {
            talk_.terminal.choice(at + 1, talk_.word("cue." + std::string{key(line->cues[at].at)}));
        }
        say(talk_.word("terminal.look_closer"));
        while (const auto chosen = choose(talk_, line->cues.size())) {
            const auto& cue = line->cues[*chosen];
            say(talk_.text(cue.shows));
            take(engine::Notice{cue.id});
            line = engine::line_of(script_, play_.state);
            if (line->cues.size() == 1) break;
        }
    }

    void check_in()
    {
        if (!moment().check_in || engine::check_in_noted(play_)) return;
        const auto about = *moment().check_in;
        const bool client = about == engine::CheckIn::client;
        const std::string prefix = client ? "mood." : "sense.";
        const auto keys = client ? engine::keys<engine::Mood>() : engine::self_senses();
        talk_.terminal.gap();
        say(talk_.word(client ? "check_in.client" : "check_in.self") + " " +
            talk_.word(client ? "check_in.client_about" : "check_in.self_about"));
        for (std::size_t at = 0; at < keys.size(); ++at)
            talk_.terminal.choice(at + 1, talk_.word(prefix + std::string{keys[at]}));
        talk_.terminal.choice(0, talk_.word("terminal.skip"));
        if (const auto chosen = choose(talk_, keys.size()))
            take(engine::NoteCheckIn{about, std::string{keys[*chosen]}});
    }

    void ask_reason(const engine::Moment& answered)
    {
        if (answered.reasons.empty()) return;
        talk_.terminal.gap();
        say(talk_.word("play.why") + " " + talk_.word("play.why_about"));
        for (std::size_t at = 0; at < answered.reasons.size(); ++at)
            talk_.terminal.choice(at + 1, talk_.text(answered.reasons[at].says));
        talk_.terminal.choice(0, talk_.word("terminal.skip"));
        if (const auto chosen = choose(talk_, answered.reasons.size()))
            take(engine::GiveReason{answered.reasons[*chosen].id});
    }

    void ask_safety()
    {
        say(talk_.word("terminal.safety"));
        while (const auto typed = talk_.terminal.ask()) {
            if (typed->empty()) return;
            if (const auto felt = number_in(*typed, 0, 10)) {
                take(engine::RateSafety{*felt});
                return;
            }
            say(talk_.word("terminal.unknown_rating"));
        }
    }

    void respond(engine::Index card)
    {
        const auto& answered = moment();
        const auto& response = answered.responses[card];
        talk_.terminal.gap();
        if (response.kind == engine::ResponseKind::silence) {
            say(talk_.word("play.you_were_silent"));
            talk_.terminal.hold_still(response.seconds);
        } else {
            say(what_is_done(talk_, response));
        }
        take(engine::Respond{response.id});
        ask_reason(answered);
    }

    bool step_back()
    {
        if (!engine::can_go_back(play_)) {
            say(talk_.word("terminal.at_beginning"));
            return false;
        }
        play_ = engine::back(script_, play_);
        say(talk_.word("terminal.one_back"));
        return true;
    }

    void be_silent(const std::vector<engine::Index>& cards, bool& answered)
    {
        const auto silence = std::find_if(cards.begin(), cards.end(), [&](engine::Index card) {
            return moment().responses[card].kind == engine::ResponseKind::silence;
        });
        answered = silence != cards.end();
        if (answered) {
            respond(*silence);
        } else {
            say(talk_.word("terminal.no_silence"));
        }
    }

    // Whose turn it is.

    Turn helper_turn()
    {
        if (!hand_over(talk_, play_.mode, false)) return Turn::leave;
        tell_line();
        check_in();
        while (true) {
            const auto cards = engine::cards_in_order(script_, play_, talk_.seed);
            tell_cards(cards);
            if (!std::exchange(keys_told_, true)) say(talk_.word("terminal.keys"));
            switch (helper_choice(cards)) {
            case Choice::again:
                break;
            case Choice::done:
                return Turn::go_on;
            case Choice::left:
                return Turn::leave;
            }
        }
    }

    enum class Choice { again, done, left };

    /// Until something is typed that changes what is on offer, or ends the turn.
    Choice helper_choice(const std::vector<engine::Index>& cards)
    {
        while (const auto typed = talk_.terminal.ask()) {
            if (const auto number = number_in(*typed, 1, static_cast<int>(cards.size()))) {
                respond(cards[static_cast<std::size_t>(*number) - 1]);
                return Choice::done;
            }
            if (*typed == "l") {
                look();
                return Choice::again;
            }
            if (*typed == "t") {
                tell_transcript(talk_, play_);
                return Choice::again;
            }
            if (*typed == "b" && step_back()) return Choice::done;
            if (*typed == "s") {
                bool answered = false;
                be_silent(cards, answered);
                if (answered) return Choice::done;
            }
            explain(*typed, cards.size());
        }
        return Choice::left;
    }

    void explain(const std::string& typed, std::size_t count)
    {
        if (typed == "b" || typed == "s") return; // has been told
        if (typed == "?") {
            say(talk_.word("terminal.help"));
            return;
        }
        say(talk_.word("terminal.unknown", {{"typed", typed}, {"count", std::to_string(count)}}));
    }

    Turn client_turn()
    {
        if (!hand_over(talk_, play_.mode, true)) return Turn::leave;
        if (play_.state.answered != engine::none) ask_safety();
        const auto& lines = moment().lines;
        say(talk_.word("terminal.pick_line"));
        for (std::size_t at = 0; at < lines.size(); ++at)
            tell_line_to_client(at + 1, lines[at]);
        while (true) {
            if (const auto chosen = choose(talk_, lines.size())) {
                take(engine::SpeakLine{lines[*chosen].id});
                return Turn::go_on;
            }
            if (talk_.terminal.left()) return Turn::leave;
            say(talk_.word("terminal.pick_line"));
        }
    }

    void tell_line_to_client(std::size_t number, const engine::Line& line)
    {
        const auto says = talk_.text(line.says);
        talk_.terminal.choice(number, says.empty() ? talk_.word("play.says_nothing") : says);
        const auto mood = engine::in_sentence(talk_.word("mood." + std::string{key(line.felt())}));
        talk_.terminal.aside(talk_.word("debrief.mood_shown", {{"mood", mood}}));
        if (const auto feels = talk_.text(line.feels); !feels.empty()) talk_.terminal.aside(feels);
        for (const auto& cue : line.cues)
            talk_.terminal.aside(talk_.text(cue.shows));
    }

    Turn stuck_turn()
    {
        say(talk_.word("play.stuck") + " " + talk_.word("terminal.stuck_next"));
        while (const auto typed = talk_.terminal.ask()) {
            if (*typed == "b" && step_back()) return Turn::go_on;
            say(talk_.word("terminal.stuck_next"));
        }
        return Turn::leave;
    }

    [[nodiscard]] const engine::Moment& moment() const
    {
        return engine::moment_of(script_, play_.state);
    }
    [[nodiscard]] bool by_phone() const { return talk_.scene().setting == engine::Setting::phone; }

    const Talk& talk_;
    const engine::Script& script_;
    Play play_;
    bool keys_told_ = false;
};

void tell_spoken(const Talk& talk, const engine::Line* line)
{
    if (line != nullptr) talk.terminal.say(talk.she_says(talk.text(line->says)));
}

} // namespace

std::optional<Play> converse(const Talk& talk, Play play)
{
    return Conversation{talk, std::move(play)}.run();
}

void tell_transcript(const Talk& talk, const Play& play)
{
    talk.terminal.title(talk.word("play.transcript"));
    for (const auto& given : engine::given_responses(talk.script, play)) {
        const auto& moment = talk.scene().moments[given.moment];
        if (given.line != engine::none) tell_spoken(talk, &moment.lines[given.line]);
        const auto& response = moment.responses[given.response];
        const bool silent = response.kind == engine::ResponseKind::silence;
        talk.terminal.say(silent ? talk.word("play.you_were_silent")
                                 : what_is_done(talk, response));
    }
    tell_spoken(talk, engine::line_of(talk.script, play.state));
}

std::string card_text(const Talk& talk, const engine::Response& response)
{
    auto says = talk.text(response.says);
    if (response.kind != engine::ResponseKind::silence) return says;
    const auto silence =
        talk.word("terminal.silence", {{"seconds", std::to_string(response.seconds)}});
    return says.empty() ? silence : silence + ": " + says;
}

bool hand_over(const Talk& talk, engine::Mode mode, bool to_client)
{
    if (mode == engine::Mode::solo) return true;
    if (!to_client) talk.terminal.turn_page();
    talk.terminal.title(talk.word(to_client ? "terminal.to_client" : "terminal.to_helper"));
    return talk.terminal.ask().has_value();
}

} // namespace tegenover::cli
