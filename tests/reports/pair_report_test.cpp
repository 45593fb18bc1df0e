// The joint debrief as a report: what was said and felt is in it, names only where given, and what
// was typed stays text.
#include "reports/pair_report.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::reports;

namespace {

engine::Words some_words()
{
    return engine::words_of("en", {{"pair.report.who", "{client} played {name}, {helper} helped"},
                                   {"pair.role.client_player", "One"},
                                   {"pair.role.helper_player", "the other"},
                                   {"pair.felt.of_ten", "{felt} of 10"},
                                   {"pair.report.round", "Round {number}: {scene}"}});
}

PairDebrief two_rounds()
{
    RoundDebrief round{.scene_title = "The call",
                       .client_name = "Nadia",
                       .client = {},
                       .helper = {},
                       .ending_title = "Polite to the end"};
    round.turns = {{.she = "You did not call.",
                    .helper = "Not so.",
                    .why = "It denied her.",
                    .own_words = "<b>No</b> | way",
                    .helper_chose = {},
                    .client_chose = {}}};
    round.felt = {{.felt = 2, .trust = 30, .she = "You did not call.", .helper = "Not so."}};
    round.felt_at_end = 6;
    round.figures[0] = {70, 80, std::nullopt};
    PairDebrief story{.language = "en", .started = 1'767'225'600, .rounds = {round, round}};
    story.rounds[1].client = "Bo";
    story.rounds[1].helper = "Anna";
    story.plenary[0] = "=It did much.";
    return story;
}

bool holds(const std::string& text, const std::string& wanted)
{
    return text.find(wanted) != std::string::npos;
}

} // namespace

SCENARIO("a report of a pair holds both rounds", "[reports][pair]")
{
    const auto html = pair_report(ReportFormat::html, two_rounds(), some_words());
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(holds(html, "Round 1: The call"));
    CHECK(holds(html, "Round 2: The call"));
    CHECK(holds(html, "One played Nadia, the other helped"));
    CHECK(holds(html, "Bo played Nadia, Anna helped"));
    CHECK(holds(html, "2 of 10: Not so."));
    CHECK(holds(html, "70%"));
}

SCENARIO("what was typed stays text in every form", "[reports][pair]")
{
    const auto html = pair_report(ReportFormat::html, two_rounds(), some_words());
    CHECK(holds(html, "&lt;b&gt;No&lt;/b&gt;"));
    CHECK_FALSE(holds(html, "<b>"));
    const auto markdown = pair_report(ReportFormat::markdown, two_rounds(), some_words());
    CHECK(holds(markdown, "\\<b\\>No\\</b\\> \\| way"));
}

SCENARIO("figures and felt ratings are rows of a table", "[reports][pair]")
{
    const auto csv = pair_report(ReportFormat::csv, two_rounds(), some_words());
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 2 * 7);
    CHECK(holds(csv, "1,The call,One,the other,"));
    CHECK(holds(csv, ",70,80,,"));
}

SCENARIO("there is no xAPI of two, and the name holds the day", "[reports][pair]")
{
    CHECK(pair_report(ReportFormat::xapi, two_rounds(), some_words()).empty());
    CHECK(pair_report_name(ReportFormat::html, two_rounds()) == "tegenover-pair-2026-01-01.html");
}
