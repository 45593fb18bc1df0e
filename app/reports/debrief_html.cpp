// reports/debrief_html.cpp
//
// Lays the debrief out in the order of its pages: the conversation and what it did first, figures
// after, then what the learner takes along.
#include "reports/debrief_html.hpp"

#include "reports/charts_svg.hpp"
#include "reports/date.hpp"
#include "reports/html.hpp"

namespace tegenover::reports {
namespace {

using namespace engine;

class Page {
public:
    Page(const Debrief& debrief, const Words& words) : debrief_(debrief), words_(words) {}

    std::string write()
    {
        html_ = "<!DOCTYPE html>\n<html lang=\"" + escape(debrief_.language) + "\">\n";
        html_ += page_head("Tegenover: " + debrief_.scene_title);
        std::string body;
        body += around("header", title());
        body += moments();
        if (debrief_.total) body += figures();
        body += trust();
        body += along();
        body += around("footer", element("p class=\"quiet\"", words_("report.footer")));
        html_ += around("body", around("main", body));
        return html_ + "</html>\n";
    }

private:
    /// The words of this key, with the client's name where they ask for it.
    [[nodiscard]] std::string word(const std::string& key) const
    {
        const auto name =
            debrief_.client_name.empty() ? words_("debrief.client") : debrief_.client_name;
        return fill(words_(key), {{"name", name}});
    }

    /// The name of a mood or a sensation within a sentence.
    [[nodiscard]] std::string lowered(const std::string& key) const
    {
        return engine::in_sentence(word(key));
    }

    [[nodiscard]] std::string labelled(const std::string& key, const std::string& text,
                                       std::string_view attributes = "") const
    {
        if (text.empty()) return {};
        return element("p class=\"label\"", word(key)) + paragraphs(text, attributes);
    }

    [[nodiscard]] std::string title() const
    {
        std::string html = element("h1", debrief_.scene_title);
        std::string about = word("report.kind");
        if (!debrief_.notes.name.empty()) about += " · " + debrief_.notes.name;
        if (debrief_.notes.started > 0) {
            about += " · " + day_in_words(debrief_.notes.started, words_);
        }
        html += element("p class=\"quiet\"", about);
        if (debrief_.outcome) {
            html += element("p class=\"ending\"", debrief_.ending_title);
            html += element("p", words_("report.outcome." + std::string{key(*debrief_.outcome)}));
        } else {
            html += element("p class=\"ending\"", word("report.unfinished"));
        }
        if (!debrief_.notes.role.empty()) {
            html += labelled("report.role", word("before.role." + debrief_.notes.role));
        }
        return html;
    }

    [[nodiscard]] std::string cue_list(const std::string& key,
                                       const std::vector<std::string>& cues) const
    {
        if (cues.empty()) return {};
        std::string items;
        for (const auto& cue : cues)
            items += element("li", cue);
        return element("p class=\"label\"", word(key)) + around("ul", items);
    }

    [[nodiscard]] std::string what_is_done(const Deed& deed) const
    {
        if (deed.kind == ResponseKind::silence && deed.says.empty()) return word("report.silence");
        return deed.says;
    }

    [[nodiscard]] std::string hunch(const MomentStory& story) const
    {
        if (!story.hunch) return {};
        if (story.hunch->about == CheckIn::self) {
            return labelled("report.hunch_self", lowered("sense." + story.hunch->answer));
        }
        const auto guess = lowered("mood." + story.hunch->answer);
        const auto felt = lowered("mood." + std::string{key(story.her.emotion)});
        const auto pattern =
            words_(story.hunch->agrees ? "report.hunch_agrees" : "report.hunch_apart");
        return labelled("report.hunch", fill(pattern, {{"guess", guess}, {"felt", felt}}));
    }

    [[nodiscard]] std::string reason(const MomentStory& story) const
    {
        if (!story.reason) return {};
        return labelled("report.reason", story.reason->says) +
               element("p class=\"quiet\"",
                       words_(story.reason->fits ? "report.reason_fits" : "report.reason_apart"));
    }

    [[nodiscard]] std::string others(const MomentStory& story) const
    {
        if (story.others.empty()) return {};
        std::string items;
        for (const auto& other : story.others) {
            items += around("li", escape(what_is_done(other)) + "<br><span class=\"quiet\">" +
                                      escape(other.why) + "</span>");
        }
        return element("p class=\"label\"", words_("report.others")) + around("ul", items);
    }

    [[nodiscard]] std::string her(const HerLine& her) const
    {
        std::string html =
            labelled("report.she_said", her.says.empty() ? word("report.nothing_said") : her.says);
        html += labelled("report.she_felt", her.feels, "class=\"inner\"");
        html += cue_list("report.seen", her.seen);
        return html + cue_list("report.unseen", her.unseen);
    }

    [[nodiscard]] std::string moments() const
    {
        std::string html = element("h2", words_("report.conversation"));
        std::size_t number = 0;
        for (const auto& story : debrief_.moments) {
            std::string block = element(
                "h3", fill(words_("report.moment"), {{"number", std::to_string(++number)}}));
            block += her(story.her) + hunch(story);
            const bool said = story.deed.kind == ResponseKind::say;
            block += labelled(said ? "report.you_said" : "report.you_did", what_is_done(story.deed),
                              "class=\"you\"");
            block += reason(story) + labelled("report.why", story.deed.why) + others(story);
            html += around("section class=\"moment\"", block);
        }
        if (!debrief_.outcome) return html;
        return html + around("section class=\"moment\"",
                             element("h3", words_("report.last_line")) + her(debrief_.last_line));
    }

    [[nodiscard]] std::string percent(const std::optional<int>& value) const
    {
        return value ? std::to_string(*value) + "%" : word("report.not_at_stake");
    }

    [[nodiscard]] std::string figures() const
    {
        const std::string names = around(
            "tr", element("th scope=\"col\"", words_("report.principle")) +
                      element("th scope=\"col\" class=\"number\"", words_("report.estimate")) +
                      element("th scope=\"col\" class=\"number\"", words_("report.measure")));
        std::string rows;
        for (const Principle principle : all_principles) {
            const auto& gap = debrief_.gaps[static_cast<std::size_t>(principle)];
            const auto estimate = gap.estimate ? percent(gap.estimate) : word("report.no_estimate");
            rows += around("tr", element("th scope=\"row\"",
                                         words_("principle." + std::string{key(principle)})) +
                                     element("td class=\"number\"", estimate) +
                                     element("td class=\"number\"", percent(gap.measure)));
        }
        rows +=
            around("tr", element("th scope=\"row\"", words_("report.total")) + element("td", "") +
                             element("td class=\"number\"", percent(debrief_.total)));
        return element("h2", words_("report.figures")) +
               element("p class=\"quiet\"", words_("report.figures_about")) +
               radar_svg(debrief_, words_) +
               around("table", element("caption", words_("report.legend")) +
                                   around("thead", names) + around("tbody", rows));
    }

    [[nodiscard]] std::string trust() const
    {
        return element("h2", words_("report.trust")) +
               element("p class=\"quiet\"", words_("report.trust_about")) +
               trust_svg(debrief_, words_);
    }

    [[nodiscard]] std::string along() const
    {
        std::string html;
        for (std::size_t i = 0; i < debrief_.questions.size(); ++i) {
            const bool written =
                i < debrief_.notes.reflections.size() && !debrief_.notes.reflections[i].empty();
            html += element("h3", debrief_.questions[i]);
            html += written ? paragraphs(debrief_.notes.reflections[i])
                            : element("p class=\"quiet\"", words_("report.not_written"));
        }
        if (!debrief_.notes.promise.empty()) {
            html += element("h3", words_("report.promise")) + paragraphs(debrief_.notes.promise);
        }
        return html.empty() ? html : element("h2", words_("report.reflection")) + html;
    }

    const Debrief& debrief_;
    const Words& words_;
    std::string html_;
};

} // namespace

std::string debrief_html(const Debrief& debrief, const Words& words)
{
    return Page{debrief, words}.write();
}

} // namespace tegenover::reports
