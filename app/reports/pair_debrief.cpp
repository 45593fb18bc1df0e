// reports/pair_debrief.cpp
//
// Walks through the decisions of a round once, and tells each turn.
#include "reports/pair_debrief.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace tegenover::reports {

namespace {

using namespace engine;

constexpr int points_per_felt = 10;

/// The helper's deed of a turn, in own words where there are some.
std::string done_in(const PairTurn& turn)
{
    return turn.own_words.empty() ? turn.helper : turn.own_words;
}

class Teller {
public:
    Teller(const RoundSource& source, const std::string& language, RoundDebrief& told)
        : source_(source), language_(language), told_(told), play_(begin(source.script, Mode::pair))
    {
    }

    void tell()
    {
        for (const auto& decision : source_.round.decisions) {
            auto step = take(source_.script, play_, decision);
            auto* next = std::get_if<Play>(&step);
            if (next == nullptr) return; // of another version of the scene
            std::visit([&](const auto& one) { hear(one, *next); }, decision);
            play_ = std::move(*next);
        }
    }

    [[nodiscard]] const Play& play() const { return play_; }

private:
    [[nodiscard]] std::string text(const Text& text) const
    {
        return std::string{read(text, language_, source_.script.scene.language)};
    }

    [[nodiscard]] const Response* response(const std::string& id) const
    {
        const auto& moment = moment_of(source_.script, play_.state);
        const auto place = find_response(moment, id);
        return place == none ? nullptr : &moment.responses[place];
    }

    void hear(const SpeakLine&, const Play& next)
    {
        PairTurn turn;
        if (const auto* line = line_of(source_.script, next.state)) {
            turn.she = text(line->says);
            turn.feels = text(line->feels);
            turn.emotion = line->emotion.value_or(line->mood);
        }
        told_.turns.push_back(std::move(turn));
    }

    void hear(const Respond& given, const Play&)
    {
        if (told_.turns.empty()) return;
        auto& turn = told_.turns.back();
        const auto* one = response(given.response);
        if (one == nullptr) return;
        turn.helper = text(one->says);
        turn.silent = one->kind == ResponseKind::silence;
        turn.why = text(one->why);
        const auto& together = source_.round.together;
        const auto chosen =
            std::ranges::find(together, play_.decisions.size(), &pair::SecretChoices::decision);
        if (chosen == together.end()) return;
        const auto words_of = [&](const std::string& id) {
            const auto* wanted = response(id);
            return wanted == nullptr ? std::string{} : text(wanted->says);
        };
        turn.helper_chose = words_of(chosen->helper);
        turn.client_chose = words_of(chosen->client);
    }

    void hear(const WriteNote& note, const Play&)
    {
        if (!told_.turns.empty()) told_.turns.back().own_words = note.text;
    }

    void hear(const RateSafety& rating, const Play&)
    {
        FeltPoint point{.felt = rating.felt, .trust = play_.state.trust, .she = {}, .helper = {}};
        if (!told_.turns.empty()) {
            const auto& turn = told_.turns.back();
            point.she = turn.she;
            point.helper = done_in(turn);
            point.silent = turn.silent;
        }
        told_.felt.push_back(std::move(point));
    }

    void hear(const Notice&, const Play&) {}

    void hear(const GiveReason& given, const Play&)
    {
        const auto answered = play_.state.answered;
        if (told_.turns.empty() || answered == none) return;
        const auto& moment = source_.script.scene.moments[answered];
        const auto place = find_reason(moment, given.reason);
        const auto responses = given_responses(source_.script, play_);
        if (place == none || responses.empty()) return;
        const auto& reason = moment.reasons[place];
        const auto& done = moment.responses[responses.back().response].id;
        const bool fits = std::ranges::find(reason.fits, done) != reason.fits.end();
        told_.turns.back().reason = ChosenReason{text(reason.says), fits};
    }

    void hear(const NoteCheckIn& noted, const Play&)
    {
        if (told_.turns.empty()) return;
        auto& turn = told_.turns.back();
        const bool agrees = noted.about == CheckIn::client && noted.answer == key(turn.emotion);
        turn.hunch = Hunch{noted.about, noted.answer, agrees};
    }

    const RoundSource& source_;
    const std::string& language_;
    RoundDebrief& told_;
    Play play_;
};

void put_figures(const RoundSource& source, const Play& play, RoundDebrief& told)
{
    const bool answered = !given_responses(source.script, play).empty();
    const bool measured = !told.free_round && source.best.has_value() && answered;
    const auto shown =
        measured ? percentages(play.state.earned, *source.best) : engine::Percentages{};
    for (std::size_t p = 0; p < principle_count; ++p) {
        told.figures[p] = {shown.of[p], source.round.estimate[p], source.round.observer.levels[p]};
    }
    told.total = shown.total;
}

std::optional<std::size_t> parts_most(const std::vector<FeltPoint>& felt)
{
    const auto most = std::ranges::max_element(felt, {}, &FeltPoint::apart);
    if (most == felt.end() || most->apart() < parts_from) return std::nullopt;
    return static_cast<std::size_t>(most - felt.begin());
}

} // namespace

int FeltPoint::apart() const { return std::abs(felt * points_per_felt - trust); }

RoundDebrief make_round_debrief(const RoundSource& source, const pair::Setup& setup,
                                const std::string& language)
{
    const auto& scene = source.script.scene;
    RoundDebrief told{.scene_title = std::string{read(scene.title, language, scene.language)},
                      .client_name = source.client_name,
                      .client = setup.names[source.round.player(pair::Role::client)],
                      .helper = setup.names[source.round.player(pair::Role::helper)],
                      .client_seat = source.round.player(pair::Role::client),
                      .free_round = setup.free_round,
                      .ending_title = {},
                      .felt_at_end = source.round.felt_at_end,
                      .seen = source.round.observer.seen};
    Teller teller{source, language, told};
    teller.tell();
    const auto& ending = moment_of(source.script, teller.play().state).ending;
    if (ending && source.round.ended) {
        told.ending_title = std::string{read(ending->title, language, scene.language)};
    }
    put_figures(source, teller.play(), told);
    if (!told.free_round) told.most = parts_most(told.felt);
    return told;
}

PairDebrief make_pair_debrief(const pair::Session& session, const std::vector<RoundSource>& rounds,
                              const std::string& language)
{
    PairDebrief story{.language = language,
                      .started = session.started,
                      .observer = session.setup.observer,
                      .rounds = {},
                      .plenary = session.plenary};
    for (const auto& round : rounds)
        story.rounds.push_back(make_round_debrief(round, session.setup, language));
    return story;
}

} // namespace tegenover::reports
