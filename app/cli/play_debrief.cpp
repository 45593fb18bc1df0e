// cli/play_debrief.cpp
//
// Seven parts, one after the other. Enter goes on everywhere; nothing has to be answered.
#include "cli/play_debrief.hpp"

#include "cli/conversation.hpp"
#include "engine/words.hpp"
#include "persistence/file_text.hpp"
#include "reports/debrief_html.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace tegenover::cli {
namespace {

class LookingBack {
public:
    LookingBack(const Talk& talk, const engine::Play& play,
                const std::optional<engine::Totals>& best, reports::Notes notes)
        : talk_{talk}, play_{play}, best_{best}, notes_{std::move(notes)}
    {
        tell_again();
    }

    void run()
    {
        her_eyes();
        estimate();
        if (over()) return;
        gap();
        moments();
        if (over()) return;
        reflection();
        if (over()) return;
        keep();
    }

private:
    void say(const std::string& text) { talk_.terminal.say(text); }
    void page(const std::string& key) { talk_.terminal.title(talk_.word(key)); }
    [[nodiscard]] bool over() const { return talk_.terminal.left(); }

    void tell_again()
    {
        story_ = reports::make_debrief(talk_.script, play_, best_, talk_.words.language, notes_);
        story_.client_name = talk_.client;
    }

    [[nodiscard]] std::string principle(engine::Principle principle) const
    {
        return talk_.word("principle." + std::string{engine::key(principle)});
    }

    void tell_inside(const reports::HerLine& her)
    {
        say(talk_.she_says(her.says));
        if (!her.feels.empty())
            talk_.terminal.aside(talk_.word("debrief.inside") + ": " + her.feels);
    }

    void her_eyes()
    {
        page("debrief.her_eyes.title");
        for (const auto& moment : story_.moments) {
            tell_inside(moment.her);
            const auto& deed = moment.deed;
            const bool silent = deed.kind == engine::ResponseKind::silence;
            const bool act = deed.kind == engine::ResponseKind::act;
            say(silent ? talk_.word("play.you_were_silent")
                       : talk_.word(act ? "debrief.you_did" : "debrief.you") + ": " + deed.says);
        }
        tell_inside(story_.last_line);
    }

    void estimate()
    {
        page("debrief.estimate.title");
        say(talk_.word("terminal.estimate"));
        for (const auto asked : engine::all_principles) {
            if (over()) return;
            notes_.estimate[static_cast<std::size_t>(asked)] = estimate_of(asked);
        }
        tell_again();
    }

    std::optional<int> estimate_of(engine::Principle asked)
    {
        const auto key = "principle." + std::string{engine::key(asked)};
        talk_.terminal.gap();
        say(principle(asked) + ". " + talk_.word(key + ".about"));
        say(talk_.word("terminal.estimate_ends",
                       {{"low", talk_.word(key + ".low")}, {"high", talk_.word(key + ".high")}}));
        while (const auto typed = talk_.terminal.ask()) {
            if (typed->empty()) return std::nullopt;
            if (const auto number = number_in(*typed, 0, 100)) return number;
            say(talk_.word("terminal.unknown_estimate"));
        }
        return std::nullopt;
    }

    void gap()
    {
        page("debrief.gap.title");
        if (!best_) {
            say(talk_.word("debrief.gap.unknown") + ". " + talk_.word("debrief.gap.unknown_about"));
            return;
        }
        say(talk_.word("debrief.gap.figures_about"));
        const auto figure = [&](const std::optional<int>& value, const char* otherwise) {
            return value ? std::to_string(*value) : talk_.word(otherwise);
        };
        for (const auto asked : engine::all_principles) {
            const auto& gap = story_.gaps[static_cast<std::size_t>(asked)];
            const auto own = figure(gap.estimate, "report.no_estimate");
            const auto counted = figure(gap.measure, "debrief.gap.none");
            talk_.terminal.aside(
                principle(asked) + ": " +
                talk_.word("terminal.gap", {{"estimate", own}, {"measure", counted}}));
        }
        const auto all = figure(story_.total, "debrief.gap.none");
        talk_.terminal.aside(talk_.word("debrief.gap.total") + ": " + all);
        felt_safety();
        if (const auto widest = reports::widest_gap(story_))
            say(talk_.word("debrief.gap.widest", {{"principle", principle(*widest)}}) + ".");
    }

    /// What the client player gave in a pair, in the order of the conversation.
    void felt_safety()
    {
        std::string figures;
        for (const auto& decision : play_.decisions) {
            if (const auto* rating = std::get_if<engine::RateSafety>(&decision))
                figures += (figures.empty() ? "" : ", ") + std::to_string(rating->felt);
        }
        if (!figures.empty()) say(talk_.word("terminal.felt", {{"figures", figures}}));
    }

    void moments()
    {
        page("debrief.moments.title");
        list_moments();
        while (!over()) {
            say(talk_.word("terminal.moments"));
            const auto typed = talk_.terminal.ask();
            if (!typed || typed->empty()) return;
            const bool other_way = typed->front() == 'w';
            const auto first = other_way ? typed->find_first_not_of(" w") : 0;
            const auto digits = typed->substr(std::min(first, typed->size()));
            const auto number = number_in(digits, 1, static_cast<int>(story_.moments.size()));
            if (!number) {
                say(talk_.word(
                    "terminal.unknown_moment",
                    {{"typed", *typed}, {"count", std::to_string(story_.moments.size())}}));
                continue;
            }
            const auto at = static_cast<std::size_t>(*number) - 1;
            if (other_way) {
                what_if(at);
            } else {
                tell_moment(talk_, story_.moments[at], at + 1);
            }
        }
    }

    void list_moments()
    {
        std::size_t number = 0;
        for (const auto& moment : story_.moments) {
            const int change = moment.trust_after - moment.trust_before;
            const auto trust = talk_.word(change > 0   ? "debrief.trust_up"
                                          : change < 0 ? "debrief.trust_down"
                                                       : "debrief.trust_same");
            const bool silent = moment.deed.kind == engine::ResponseKind::silence;
            auto text = silent ? talk_.word("debrief.silence") : moment.deed.says;
            text += " (" + trust;
            if (moment.missed > 0) text += "; " + talk_.word("debrief.worth");
            talk_.terminal.choice(++number, text + ")");
        }
    }

    void what_if(std::size_t at)
    {
        page("debrief.what_if.title");
        say(talk_.word("terminal.what_if", {{"number", std::to_string(at + 1)}}));
        const auto from = engine::dropped_to(talk_.script, play_, story_.moments[at].decision);
        const auto other = converse(talk_, from);
        if (!other) {
            talk_.terminal.stay();
            return;
        }
        const auto story =
            reports::make_debrief(talk_.script, *other, std::nullopt, talk_.words.language, {});
        talk_.terminal.gap();
        say(talk_.word("debrief.what_if.went") + ": " + ending_of(story_));
        say(talk_.word("debrief.what_if.other") + ": " + ending_of(story));
        const int change = story.trust.back() - story_.trust.back();
        say(talk_.word(change > 0   ? "terminal.what_if_more"
                       : change < 0 ? "terminal.what_if_less"
                                    : "terminal.what_if_same"));
        talk_.terminal.gap();
        list_moments();
    }

    [[nodiscard]] std::string ending_of(const reports::Debrief& story) const
    {
        const auto outcome = talk_.word("outcome." + std::string{engine::key(*story.outcome)});
        return story.ending_title + " (" + outcome + ")";
    }

    void reflection()
    {
        page("debrief.reflection.title");
        say(talk_.word("terminal.reflection"));
        for (const auto& question : story_.questions) {
            talk_.terminal.gap();
            say(question);
            notes_.reflections.push_back(talk_.terminal.ask().value_or(""));
        }
        talk_.terminal.gap();
        say(talk_.word("debrief.reflection.promise") + ". " +
            talk_.word("debrief.reflection.promise_hint"));
        notes_.promise = talk_.terminal.ask().value_or("");
        tell_again();
    }

    void keep()
    {
        page("debrief.keep.title");
        say(talk_.word("terminal.report"));
        while (const auto file = talk_.terminal.ask()) {
            if (file->empty()) break;
            if (std::error_code ignored; std::filesystem::exists(*file, ignored)) {
                say(talk_.word("terminal.file_exists", {{"file", *file}}));
                continue;
            }
            say(talk_.word("debrief.keep.name") + ". " + talk_.word("debrief.keep.name_about"));
            story_.notes.name = talk_.terminal.ask().value_or("");
            const auto failure =
                persistence::save_file(*file, reports::debrief_html(story_, talk_.words));
            if (!failure) {
                say(talk_.word("report.saved", {{"detail", *file}}));
                break;
            }
            say(talk_.word("terminal.not_saved", {{"detail", failure->message}}));
        }
        if (!over()) say(talk_.word("terminal.goodbye"));
    }

    const Talk& talk_;
    const engine::Play& play_;
    const std::optional<engine::Totals>& best_;
    reports::Notes notes_;
    reports::Debrief story_;
};

} // namespace

void debrief(const Talk& talk, const engine::Play& play, const std::optional<engine::Totals>& best,
             reports::Notes notes)
{
    LookingBack{talk, play, best, std::move(notes)}.run();
}

} // namespace tegenover::cli
