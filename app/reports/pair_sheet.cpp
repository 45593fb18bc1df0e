// reports/pair_sheet.cpp
//
// One function per part. The conversation and where felt and measured part come before figures.
#include "reports/pair_sheet.hpp"

#include "reports/date.hpp"

#include <utility>

namespace tegenover::reports {

namespace {

using Kind = SheetBlock::Kind;
using Voice = SheetBlock::Voice;

class Sheet {
public:
    Sheet(const PairDebrief& story, const engine::Words& words) : story_(story), words_(words) {}

    std::vector<SheetBlock> write()
    {
        add(Kind::title, word("pair.report.title"));
        if (story_.started > 0) add(Kind::quiet, day_in_words(story_.started, words_));
        write_both();
        for (std::size_t i = 0; i < story_.rounds.size(); ++i)
            write_round(story_.rounds[i], i + 1);
        write_plenary();
        return std::move(blocks_);
    }

private:
    [[nodiscard]] std::string word(const std::string& key) const
    {
        return std::string{words_(key)};
    }

    [[nodiscard]] std::string named(const std::string& key, const RoundDebrief& round) const
    {
        const auto name = round.client_name.empty() ? word("pair.someone") : round.client_name;
        return engine::fill(words_(key), {{"name", name}});
    }

    void add(Kind kind, std::string text)
    {
        if (!text.empty()) blocks_.push_back({.kind = kind, .text = std::move(text)});
    }

    void labelled(std::string label, std::string text, Voice voice = Voice::none)
    {
        if (text.empty()) return;
        blocks_.push_back({.kind = Kind::label,
                           .text = std::move(text),
                           .label = std::move(label),
                           .voice = voice,
                           .turn = turn_});
    }

    /// "3, 5, 6": every rating, the one at the end last.
    [[nodiscard]] std::string felt_along(const RoundDebrief& round) const
    {
        std::string all;
        const auto add_felt = [&](int felt) {
            all += (all.empty() ? "" : ", ") + std::to_string(felt);
        };
        for (const auto& point : round.felt)
            add_felt(point.felt);
        if (round.felt_at_end) add_felt(*round.felt_at_end);
        return all.empty() ? "–" : all;
    }

    /// Both rounds beside each other, in words; the figures come behind what happened.
    void write_both()
    {
        if (story_.rounds.size() < 2) return;
        SheetBlock table{.kind = Kind::table, .label = word("pair.report.both")};
        std::vector<std::string> head{word("pair.table.what")};
        for (std::size_t i = 0; i < story_.rounds.size(); ++i)
            head.push_back(word("pair.table.round") + " " + std::to_string(i + 1));
        table.rows.push_back(std::move(head));
        const auto row = [&](std::string name, const auto& cell) {
            table.rows.push_back({std::move(name)});
            for (const auto& round : story_.rounds)
                table.rows.back().push_back(cell(round));
        };
        row(word("pair.table.scene"), [](const auto& round) { return round.scene_title; });
        row(word("pair.table.client"),
            [&](const auto& round) { return engine::capitalised(client_player(round, words_)); });
        row(word("pair.table.helper"),
            [&](const auto& round) { return engine::capitalised(helper_player(round, words_)); });
        row(word("report.last_line"),
            [&](const auto& round) { return how_it_ended(round, words_); });
        row(word("pair.table.felt"), [&](const auto& round) { return felt_along(round); });
        blocks_.push_back(std::move(table));
    }

    void write_round(const RoundDebrief& round, std::size_t number)
    {
        add(Kind::part,
            engine::fill(words_("pair.report.round"),
                         {{"number", std::to_string(number)}, {"scene", round.scene_title}}));
        const auto name = round.client_name.empty() ? word("pair.someone") : round.client_name;
        add(Kind::quiet, engine::capitalised(engine::fill(words_("pair.report.who"),
                                                          {{"client", client_player(round, words_)},
                                                           {"helper", helper_player(round, words_)},
                                                           {"name", name}})));
        labelled(word("report.last_line"), how_it_ended(round, words_));
        for (const auto& turn : round.turns) {
            ++turn_;
            write_turn(round, turn);
        }
        turn_ = 0;
        write_felt(round);
        labelled(word("pair.report.seen"), round.seen);
        write_figures(round);
    }

    void write_turn(const RoundDebrief& round, const PairTurn& turn)
    {
        const auto nothing = word("report.nothing_said");
        labelled(named("report.she_said", round), turn.she.empty() ? nothing : turn.she,
                 Voice::client);
        labelled(word("report.she_felt"), turn.feels, Voice::inner);
        labelled(word(hunch_label(turn)), hunch_words(turn, words_));
        const auto silent = turn.silent && turn.helper.empty();
        const auto did = silent ? word("report.silence") : turn.helper;
        labelled(word("pair.report.helper_did"), turn.own_words.empty() ? did : turn.own_words,
                 Voice::helper);
        if (!turn.own_words.empty()) labelled(word("pair.report.nearest"), did);
        labelled(word("pair.report.reason"), reason_words(turn, words_));
        labelled(word(why_label(turn)), turn.why);
        labelled(word("pair.report.helper_chose"), turn.helper_chose);
        labelled(named("pair.report.client_chose", round), turn.client_chose);
    }

    [[nodiscard]] std::string felt_words(int felt) const
    {
        return engine::fill(words_("pair.felt.of_ten"), {{"felt", std::to_string(felt)}});
    }

    void write_felt(const RoundDebrief& round)
    {
        for (std::size_t i = 0; i < round.felt.size(); ++i) {
            const auto& point = round.felt[i];
            auto text = felt_words(point.felt);
            const auto after = point.silent ? word("report.silence") : point.helper;
            if (!after.empty()) text += ": " + after;
            labelled(word(round.most == i ? "pair.report.felt_parts" : "pair.report.felt"),
                     std::move(text));
        }
        if (round.felt_at_end) {
            labelled(word("pair.report.felt_at_end"), felt_words(*round.felt_at_end));
        }
    }

    [[nodiscard]] std::string percent(const std::optional<int>& value) const
    {
        return value ? std::to_string(*value) + "%" : "–";
    }

    void write_figures(const RoundDebrief& round)
    {
        SheetBlock table{
            .kind = Kind::table, .label = word("pair.report.figures"), .figures = true};
        std::vector<std::string> head{word("report.principle"),
                                      engine::capitalised(word("pair.debrief.measured")),
                                      engine::capitalised(word("pair.debrief.estimated"))};
        if (story_.observer) head.push_back(word("pair.report.observed"));
        table.rows.push_back(std::move(head));
        for (const auto principle : engine::all_principles) {
            const auto& one = round.figures.at(static_cast<std::size_t>(principle));
            std::vector<std::string> row{
                word("principle." + std::string{engine::key(principle)} + ".short"),
                percent(one.measure), percent(one.estimate)};
            if (story_.observer) row.push_back(percent(one.observed));
            table.rows.push_back(std::move(row));
        }
        blocks_.push_back(std::move(table));
    }

    void write_plenary()
    {
        bool anything = false;
        for (const auto& answer : story_.plenary)
            anything = anything || !answer.empty();
        if (!anything) return;
        add(Kind::part, word("pair.plenary.title"));
        const auto& round = story_.rounds.empty() ? RoundDebrief{} : story_.rounds.front();
        for (std::size_t i = 0; i < story_.plenary.size(); ++i) {
            labelled(named("pair.plenary.question." + std::to_string(i), round),
                     story_.plenary.at(i));
        }
    }

    const PairDebrief& story_;
    const engine::Words& words_;
    std::vector<SheetBlock> blocks_;
    std::size_t turn_ = 0; ///< that is being told; 0: none
};

/// Who gave no name is told by where they sat.
std::string seat(std::size_t place, const engine::Words& words)
{
    return std::string{words(place == 0 ? "pair.role.left" : "pair.role.right")};
}

} // namespace

std::string hunch_label(const PairTurn& turn)
{
    const bool about_self = turn.hunch && turn.hunch->about == engine::CheckIn::self;
    return about_self ? "pair.report.noticed" : "pair.report.hunch";
}

std::string why_label(const PairTurn& turn)
{
    return turn.own_words.empty() ? "pair.report.why" : "pair.report.why_card";
}

std::string hunch_words(const PairTurn& turn, const engine::Words& words)
{
    if (!turn.hunch) return {};
    const auto lowered = [&](const std::string& key) {
        return std::string{engine::in_sentence(std::string{words(key)})};
    };
    if (turn.hunch->about == engine::CheckIn::self) return lowered("sense." + turn.hunch->answer);
    const auto guess = lowered("mood." + turn.hunch->answer);
    const auto felt = lowered("mood." + std::string{engine::key(turn.emotion)});
    return engine::fill(
        words(turn.hunch->agrees ? "pair.report.hunch_agrees" : "pair.report.hunch_apart"),
        {{"guess", guess}, {"felt", felt}});
}

std::string reason_words(const PairTurn& turn, const engine::Words& words)
{
    if (!turn.reason) return {};
    const auto fits =
        words(turn.reason->fits ? "pair.report.reason_fits" : "pair.report.reason_apart");
    return turn.reason->says + "\n" + std::string{fits};
}

std::string how_it_ended(const RoundDebrief& round, const engine::Words& words)
{
    return round.ending_title.empty() ? std::string{words("pair.report.rounded_off")}
                                      : round.ending_title;
}

std::string client_player(const RoundDebrief& round, const engine::Words& words)
{
    return round.client.empty() ? seat(round.client_seat, words) : round.client;
}

std::string helper_player(const RoundDebrief& round, const engine::Words& words)
{
    return round.helper.empty() ? seat(1 - round.client_seat, words) : round.helper;
}

std::vector<SheetBlock> pair_sheet(const PairDebrief& story, const engine::Words& words)
{
    return Sheet{story, words}.write();
}

} // namespace tegenover::reports
