// The report as a page: whole, escaped, without a name unless one was given, figures last.
#include "reports/debrief_html.hpp"
#include "reports/report_format.hpp"

#include "reports/date.hpp"
#include "reports/html.hpp"
#include "reports/told_debrief.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::reports;
using testing::told_debrief;

namespace {

const engine::Words no_words = engine::words_of("en", {{"month.11", "November"},
                                                       {"report.she_said", "{name} said"},
                                                       {"report.moment", "Moment {number}"}});

bool holds(const std::string& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

/// Elements that are opened and not closed again, or closed out of turn.
std::vector<std::string> unbalanced(const std::string& html)
{
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
        const auto end = html.find('>', at);
        const auto inside = html.substr(at + 1, end - at - 1);
        const auto name = inside.substr(0, inside.find_first_of(" /", 1));
        const bool alone =
            inside.back() == '/' || name == "meta" || name == "br" || inside.front() == '!';
        if (alone) continue;
        if (inside.front() != '/') {
            open.push_back(name);
            continue;
        }
        if (open.empty() || "/" + open.back() != inside) return {inside};
        open.pop_back();
    }
    return open;
}

} // namespace

SCENARIO("a report escapes all that comes from a scene or a learner", "[reports][html]")
{
    const auto html = debrief_html(told_debrief(), no_words);
    CHECK(holds(html, "The &lt;forgotten&gt; call &amp; more"));
    CHECK(holds(html, "&lt;b&gt;bold"));
    CHECK(holds(html, "&quot;on time&quot;"));
    CHECK_FALSE(holds(html, "<b>"));
    CHECK(escape("a\x01z") == "a\xEF\xBF\xBDz");
}

SCENARIO("a report is one whole page that needs nothing from elsewhere", "[reports][html]")
{
    const auto html = debrief_html(told_debrief(), no_words);
    CHECK(html.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    CHECK(unbalanced(html) == std::vector<std::string>{});
    CHECK_FALSE(holds(html, "://"));
    CHECK_FALSE(holds(html, "<script"));
    CHECK(holds(html, "Nadia said"));
    CHECK(holds(html, "18 November 2026"));
}

SCENARIO("the explanation comes before the figures", "[reports][html]")
{
    const auto html = debrief_html(told_debrief(), no_words);
    CHECK(html.find("Moment 1") < html.find("report.figures"));
    CHECK(html.find("I waited.") < html.find("47%"));
    CHECK(holds(html, "report.not_at_stake"));
}

SCENARIO("no name stands on a report unless one was given", "[reports][html]")
{
    auto debrief = told_debrief();
    CHECK_FALSE(holds(debrief_html(debrief, no_words), "Sam"));
    debrief.notes.name = "Sam";
    CHECK(holds(debrief_html(debrief, no_words), "Sam"));
    CHECK(report_name(ReportFormat::html, debrief) == "tegenover-call-2026-11-18.html");
}

SCENARIO("a day is told in words and in figures", "[reports][date]")
{
    CHECK(day_in_words(1'795'000'000, no_words) == "18 November 2026");
    CHECK(time_of_day(1'795'000'000) == "11:06");
    CHECK(time_of_day(-60) == "23:59");
    CHECK(iso_day(951'782'400) == "2000-02-29");
    CHECK(iso_day(-1) == "1969-12-31");
}

SCENARIO("where the own view and the count part most", "[reports][debrief]")
{
    auto debrief = told_debrief();
    CHECK(widest_gap(debrief) == engine::Principle::attuned);
    for (auto& gap : debrief.gaps)
        gap.estimate = gap.measure;
    CHECK_FALSE(widest_gap(debrief).has_value());
}
