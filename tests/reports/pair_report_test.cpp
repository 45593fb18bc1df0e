// The joint debrief as a report: what was said and felt is in it, names only where given, and what
// was typed stays text.
#include "reports/pair_report.hpp"

#include "support/scenes.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using namespace tegenover::reports;

namespace {

engine::Words some_words()
{
    return engine::words_of("en", {{"pair.report.who", "{client} played {name}, {helper} helped"},
                                   {"pair.role.left", "on the left"},
                                   {"pair.role.right", "on the right"},
                                   {"mood.sad", "Sad"},
                                   {"mood.angry", "Angry"},
                                   {"pair.report.hunch_apart", "Thought {guess}, was {felt}"},
                                   {"pair.report.reason_fits", "It fits."},
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
                    .feels = "Say that you saw me.",
                    .helper = "Not so.",
                    .why = "It denied her.",
                    .own_words = "<b>No</b> | way",
                    .helper_chose = {},
                    .client_chose = {},
                    .hunch = Hunch{engine::CheckIn::client, "sad", false},
                    .emotion = engine::Mood::angry,
                    .reason = ChosenReason{"To be plain.", true}}};
    round.felt = {{.felt = 2, .trust = 30, .she = "You did not call.", .helper = "Not so."}};
    round.felt_at_end = 6;
    round.figures[0] = {70, 80, std::nullopt};
    PairDebrief story{.language = "en", .started = 1'767'225'600, .rounds = {round, round}};
    story.rounds[1].client = "Bo";
    story.rounds[1].helper = "Anna";
    story.plenary[0] = "=It did much.";
    return story;
}

std::string report_as(ReportFormat format)
{
    const engine::pair::Session session;
    const std::vector<RoundSource> none;
    return pair_report(format, {session, none, two_rounds()}, some_words());
}

bool holds(const std::string& text, const std::string& wanted)
{
    return text.find(wanted) != std::string::npos;
}

} // namespace

SCENARIO("a report of a pair holds both rounds", "[reports][pair]")
{
    const auto html = report_as(ReportFormat::html);
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(holds(html, "Round 1: The call"));
    CHECK(holds(html, "Round 2: The call"));
    CHECK(holds(html, "On the left played Nadia, on the right helped"));
    CHECK(holds(html, "Bo played Nadia, Anna helped"));
    auto swapped = two_rounds();
    swapped.rounds[1].client.clear();
    swapped.rounds[1].helper.clear();
    swapped.rounds[1].client_seat = 1;
    const engine::pair::Session session;
    const std::vector<RoundSource> none;
    CHECK(holds(pair_report(ReportFormat::html, {session, none, swapped}, some_words()),
                "On the right played Nadia, on the left helped"));
    CHECK(holds(html, "2 of 10: Not so."));
    CHECK(holds(html, "70%"));
    CHECK(holds(html, "Thought sad, was angry"));
    CHECK(holds(html, "To be plain."));
    CHECK(holds(html, "It fits."));
    CHECK(holds(html, "Say that you saw me."));
}

SCENARIO("what was typed stays text in every form", "[reports][pair]")
{
    const auto html = report_as(ReportFormat::html);
    CHECK(holds(html, "&lt;b&gt;No&lt;/b&gt;"));
    CHECK_FALSE(holds(html, "<b>"));
    const auto markdown = report_as(ReportFormat::markdown);
    CHECK(holds(markdown, "\\<b\\>No\\</b\\> \\| way"));
}

SCENARIO("figures and felt ratings are rows of a table", "[reports][pair]")
{
    const auto csv = report_as(ReportFormat::csv);
    CHECK(std::count(csv.begin(), csv.end(), '\n') == 1 + 2 * 7);
    CHECK(holds(csv, "1,The call,on the left,on the right,"));
    CHECK(holds(csv, ",70,80,,"));
}

SCENARIO("each round is told as statements of its own helper", "[reports][pair][xapi]")
{
    auto call = testing::scene({testing::moment("a", {testing::ResponseBuilder("ask", "end")}),
                                testing::ending("end", engine::Outcome::repaired)});
    call.id = "call";
    const auto script = engine::compile(call);
    const auto line = call.moments[0].lines[0].id;
    const auto last = call.moments[1].lines[0].id;
    engine::pair::Session session{.number = 5, .started = 1'767'225'600};
    engine::pair::Round round{.scene = "call"};
    round.decisions = {engine::SpeakLine{line}, engine::Respond{"ask"},
                       engine::WriteNote{"in my own words"}, engine::RateSafety{3},
                       engine::SpeakLine{last}};
    session.rounds = {round, round};
    const std::optional<engine::Totals> best;
    const std::vector<RoundSource> rounds{{script, session.rounds[0], best, "Nadia"},
                                          {script, session.rounds[1], best, "Nadia"}};
    const PairReportSource source{session, rounds, make_pair_debrief(session, rounds, "en")};
    const auto text = pair_report(ReportFormat::xapi, source, some_words());
    const auto count = [&](const std::string& part) {
        std::size_t found = 0;
        for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
            ++found;
        return found;
    };
    CHECK(count("expapi/verbs/attempted") == 2);
    CHECK(count("expapi/verbs/answered") == 2);
    CHECK(count("expapi/verbs/completed") == 2);
    CHECK_FALSE(holds(text, "in my own words"));
    const auto actor_of = [&](std::size_t from) {
        const auto at = text.find("\"account\"", from);
        return text.substr(at, text.find('}', at) - at);
    };
    CHECK(actor_of(0) != actor_of(text.rfind("expapi/verbs/attempted") - 400));
}

SCENARIO("the name of a report holds the day and its form", "[reports][pair]")
{
    CHECK(pair_report_name(ReportFormat::html, two_rounds()) == "tegenover-pair-2026-01-01.html");
    CHECK(pair_report_name(ReportFormat::xapi, two_rounds()) ==
          "tegenover-pair-2026-01-01.xapi.json");
}

SCENARIO("who spoke can be told by eye, turn by turn, and both rounds stand beside each other",
         "[reports][pair]")
{
    const auto html = report_as(ReportFormat::html);
    CHECK(holds(html, "<p class=\"client\">You did not call.</p>"));
    CHECK(holds(html, "<p class=\"inner\">Say that you saw me.</p>"));
    CHECK(holds(html, "<p class=\"you\">&lt;b&gt;No"));
    std::size_t turns = 0;
    for (auto at = html.find("<div class=\"moment\">"); at != std::string::npos;
         at = html.find("<div class=\"moment\">", at + 1))
        ++turns;
    CHECK(turns == 2);
    CHECK(holds(html, "<td>2, 6</td>\n<td>2, 6</td>"));
    CHECK(html.find("2, 6") < html.find("Round 1: The call"));
    CHECK(holds(report_as(ReportFormat::markdown), "| 2, 6 | 2, 6 |"));
}

SCENARIO("the two tables have names of their own", "[reports][pair]")
{
    CHECK(pair_report_name(ReportFormat::csv, two_rounds()) !=
          pair_report_name(ReportFormat::csv_dutch, two_rounds()));
    CHECK(report_name(ReportFormat::csv, {}) != report_name(ReportFormat::csv_dutch, {}));
}

SCENARIO("a page of two takes nothing from elsewhere", "[reports][pair]")
{
    CHECK(holds(report_as(ReportFormat::html), "Content-Security-Policy"));
}
