// reports/debrief_markdown.cpp
//
// One function per part of the page.
#include "reports/debrief_markdown.hpp"

#include "reports/date.hpp"
#include "reports/markdown.hpp"

#include <string_view>

namespace tegenover::reports {

namespace {

using namespace engine;

class Sheet {
public:
    Sheet(const Debrief& debrief, const Words& words) : debrief_(debrief), words_(words) {}

    std::string write()
    {
        write_title();
        write_moments();
        if (debrief_.total) write_figures();
        write_along();
        line("---");
        line("*" + plain(word("report.footer")) + "*");
        text_.pop_back(); // the blank line behind the last one
        return text_;
    }

private:
    [[nodiscard]] std::string word(const std::string& key) const
    {
        const auto name =
            debrief_.client_name.empty() ? words_("debrief.client") : debrief_.client_name;
        return fill(words_(key), {{"name", name}});
    }

    void line(const std::string& markdown) { text_ += markdown + "\n\n"; }

    void labelled(const std::string& key, const std::string& text)
    {
        if (!text.empty()) line("**" + plain(word(key)) + "**  \n" + plain(text));
    }

    void list(const std::string& key, const std::vector<std::string>& texts)
    {
        if (texts.empty()) return;
        std::string block = "**" + plain(word(key)) + "**\n";
        for (const auto& text : texts)
            block += "\n- " + plain(text);
        line(block);
    }

    void write_title()
    {
        line("# " + plain(debrief_.scene_title));
        std::string about = word("report.kind");
        if (!debrief_.notes.name.empty()) about += " · " + debrief_.notes.name;
        if (debrief_.notes.started > 0)
            about += " · " + day_in_words(debrief_.notes.started, words_);
        line("*" + plain(about) + "*");
        if (debrief_.outcome) {
            line("**" + plain(debrief_.ending_title) + "**  \n" +
                 plain(word("report.outcome." + std::string{key(*debrief_.outcome)})));
        } else {
            line("**" + plain(word("report.unfinished")) + "**");
        }
        if (!debrief_.notes.role.empty())
            labelled("report.role", word("before.role." + debrief_.notes.role));
    }

    void write_her(const HerLine& her)
    {
        labelled("report.she_said", her.says.empty() ? word("report.nothing_said") : her.says);
        labelled("report.she_felt", her.feels);
        list("report.seen", her.seen);
        list("report.unseen", her.unseen);
    }

    [[nodiscard]] std::string done(const Deed& deed) const
    {
        const bool silent = deed.kind == ResponseKind::silence && deed.says.empty();
        return silent ? word("report.silence") : deed.says;
    }

    void write_reason(const MomentStory& story)
    {
        if (!story.reason) return;
        labelled("report.reason", story.reason->says);
        line("*" + plain(word(story.reason->fits ? "report.reason_fits" : "report.reason_apart")) +
             "*");
    }

    void write_hunch(const MomentStory& story)
    {
        if (!story.hunch) return;
        if (story.hunch->about == CheckIn::self) {
            labelled("report.hunch_self", in_sentence(word("sense." + story.hunch->answer)));
            return;
        }
        const auto guess = in_sentence(word("mood." + story.hunch->answer));
        const auto felt = in_sentence(word("mood." + std::string{key(story.her.emotion)}));
        const auto pattern =
            words_(story.hunch->agrees ? "report.hunch_agrees" : "report.hunch_apart");
        labelled("report.hunch", fill(pattern, {{"guess", guess}, {"felt", felt}}));
    }

    void write_moments()
    {
        line("## " + plain(word("report.conversation")));
        std::size_t number = 0;
        for (const auto& story : debrief_.moments) {
            line("### " +
                 plain(fill(words_("report.moment"), {{"number", std::to_string(++number)}})));
            write_her(story.her);
            write_hunch(story);
            const bool said = story.deed.kind == ResponseKind::say;
            labelled(said ? "report.you_said" : "report.you_did", done(story.deed));
            write_reason(story);
            labelled("report.why", story.deed.why);
            std::vector<std::string> others;
            for (const auto& other : story.others)
                others.push_back(done(other) + " (" + other.why + ")");
            list("report.others", others);
        }
        if (!debrief_.outcome) return;
        line("### " + plain(word("report.last_line")));
        write_her(debrief_.last_line);
    }

    [[nodiscard]] std::string percent(const std::optional<int>& value) const
    {
        return value ? std::to_string(*value) + "%" : plain(word("report.not_at_stake"));
    }

    void write_figures()
    {
        line("## " + plain(word("report.figures")));
        line(plain(word("report.figures_about")));
        std::string table = "| " + plain(word("report.principle")) + " | " +
                            plain(word("report.estimate")) + " | " + plain(word("report.measure")) +
                            " |\n|---|---:|---:|";
        for (const Principle principle : all_principles) {
            const auto& gap = debrief_.gaps.at(static_cast<std::size_t>(principle));
            const auto estimate =
                gap.estimate ? percent(gap.estimate) : plain(word("report.no_estimate"));
            table += "\n| " + plain(word("principle." + std::string{key(principle)})) + " | " +
                     estimate + " | " + percent(gap.measure) + " |";
        }
        table += "\n| " + plain(word("report.total")) + " | | " + percent(debrief_.total) + " |";
        line(table);
    }

    void write_along()
    {
        const bool anything = !debrief_.questions.empty() || !debrief_.notes.promise.empty();
        if (anything) line("## " + plain(word("report.reflection")));
        for (std::size_t i = 0; i < debrief_.questions.size(); ++i) {
            line("### " + plain(debrief_.questions[i]));
            const bool written =
                i < debrief_.notes.reflections.size() && !debrief_.notes.reflections[i].empty();
            line(written ? plain(debrief_.notes.reflections[i])
                         : "*" + plain(word("report.not_written")) + "*");
        }
        if (debrief_.notes.promise.empty()) return;
        line("### " + plain(word("report.promise")));
        line(plain(debrief_.notes.promise));
    }

    const Debrief& debrief_;
    const Words& words_;
    std::string text_;
};

} // namespace

std::string debrief_markdown(const Debrief& debrief, const Words& words)
{
    return Sheet{debrief, words}.write();
}

} // namespace tegenover::reports
