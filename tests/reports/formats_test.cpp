// Markdown, tables and xAPI: nothing of a scene or a learner passes for markup, and the same play
// gives the same text.
#include "reports/csv.hpp"
#include "reports/debrief_markdown.hpp"
#include "reports/json_text.hpp"
#include "reports/markdown.hpp"
#include "reports/report_format.hpp"
#include "reports/tables.hpp"
#include "reports/xapi.hpp"

#include "engine/explore.hpp"
#include "reports/told_debrief.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::reports;
using namespace tegenover::testing;

namespace {

const engine::Words no_words{"nl", {}};

bool holds(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

engine::AttemptSummary a_summary()
{
    engine::AttemptSummary one;
    one.number = 4;
    one.started = 1'763'500'000;
    one.ended = true;
    one.result = {engine::Outcome::fragile, {29, 30, std::nullopt, 0, 100}, 41};
    one.estimate = {60, std::nullopt, 0, 100, 45};
    one.promise = "=1+1";
    return one;
}

} // namespace

SCENARIO("a spreadsheet takes no word for a formula, and every number for a number",
         "[reports][csv]")
{
    const std::vector<CsvRow> rows{
        {std::string{"=SUM(A1)"}, std::string{"+31"}, std::string{"-"}, std::string{"@x"}},
        {-3.0, 2.5, 0.0, -0.25},
        {std::string{"say \"no\""}, std::string{"a;b,c"}, std::string{"two\nlines"}, CsvCell{}}};
    CHECK(csv(rows, CsvDialect::standard) == "'=SUM(A1),'+31,'-,'@x\r\n"
                                             "-3,2.5,0,-0.25\r\n"
                                             "\"say \"\"no\"\"\",\"a;b,c\",\"two\nlines\",\r\n");
    CHECK(csv(rows, CsvDialect::dutch) == "\xEF\xBB\xBF'=SUM(A1);'+31;'-;'@x\r\n"
                                          "-3;2,5;0;-0,25\r\n"
                                          "\"say \"\"no\"\"\";\"a;b,c\";\"two\nlines\";\r\n");
}

SCENARIO("a table of attempts leaves empty what is not known", "[reports][csv]")
{
    const auto rows = attempts_table({{a_summary(), "Bellen"}}, no_words);
    REQUIRE(rows.size() == 2);
    REQUIRE(rows[0].size() == rows[1].size());
    CHECK(rows[1][1] == CsvCell{std::string{"Bellen"}});
    CHECK(rows[1][3] == CsvCell{41.0});
    CHECK(rows[1][4] == CsvCell{29.0});
    CHECK(rows[1][5] == CsvCell{60.0});
    CHECK(rows[1][8] == CsvCell{});
    CHECK(holds(csv(rows, CsvDialect::standard), "'=1+1"));
}

SCENARIO("a table of a conversation has a row for each moment", "[reports][csv]")
{
    const auto debrief = told_debrief();
    const auto rows = moments_table(debrief, no_words);
    CHECK(rows.size() == debrief.moments.size() + 1);
    for (const auto& row : rows)
        CHECK(row.size() == rows[0].size());
}

SCENARIO("Markdown escapes only what would mean something where it stands", "[reports][markdown]")
{
    CHECK(plain("Met Nadia. Jan-Willem (17) zei: ja!") == "Met Nadia. Jan-Willem (17) zei: ja!");
    CHECK(plain("- en dan") == "\\- en dan");
    CHECK(plain("# kop") == "\\# kop");
    CHECK(plain("  + meer") == "  \\+ meer");
    CHECK(plain("12. december") == "12\\. december");
    CHECK(plain("3) drie") == "3\\) drie");
    CHECK(plain("==") == "\\==");
    CHECK(plain("a_b * c") == "a\\_b \\* c");
    CHECK(plain("~~weg~~") == "\\~\\~weg\\~\\~");
    CHECK(plain("twee\nregels") == "twee regels");
}

SCENARIO("Markdown holds the conversation, and none of its signs are markup", "[reports][markdown]")
{
    auto debrief = told_debrief();
    debrief.notes.promise = "<b>*bellen* | [x](y)</b>\n# kop";
    const auto text = debrief_markdown(debrief, no_words);
    CHECK(holds(text, "# The \\<forgotten\\> call \\& more\n"));
    CHECK(holds(text, "\\<b\\>\\*bellen\\* \\| \\[x\\](y)\\</b\\> # kop"));
    CHECK_FALSE(holds(text, "<b>"));
    CHECK(text.back() == '\n');
    CHECK_FALSE(holds(text, "\n\n\n"));
    CHECK_FALSE(holds(text, "Sam"));
    debrief.notes.name = "Sam";
    CHECK(holds(debrief_markdown(debrief, no_words), "Sam"));
}

SCENARIO("JSON texts are escaped, and empty members left out", "[reports][xapi]")
{
    CHECK(json_string("a\"b\\c\n\x01é") == "\"a\\\"b\\\\c\\u000a\\u0001é\"");
    CHECK(json_object({{"a", "1"}, {"b", ""}, {"c", json_array({"true", "{}"})}}) ==
          "{\"a\": 1, \"c\": [true, {}]}");
}

SCENARIO("statements tell the choices of a play and nothing of the learner", "[reports][xapi]")
{
    const auto script =
        engine::compile(scene({moment("a", {ResponseBuilder("yes", "b").scores({2, 0, 0, 0, 0}),
                                            ResponseBuilder("no", "b")}),
                               ending("b", engine::Outcome::repaired)}));
    engine::Attempt attempt;
    attempt.number = 77;
    attempt.started = 1'763'500'000;
    attempt.scene = script.scene.id;
    attempt.decisions = {engine::WriteNote{"geheim"}, engine::Respond{"yes"}};
    attempt.times = {1'763'500'010, 1'763'500'065};
    attempt.ended = true;
    attempt.name = "Sam";
    attempt.promise = "geheim voornemen";
    const auto best = engine::explore(script, engine::Mode::solo).range->best;
    const auto text = xapi_statements(script, attempt, best);
    CHECK(text == xapi_statements(script, attempt, best));
    CHECK(holds(text, "verbs/attempted"));
    CHECK(holds(text, "\"response\": \"yes\""));
    CHECK(holds(text, "\"interactionType\": \"choice\""));
    CHECK(holds(text, "2025-11-18T21:07:45Z"));
    CHECK(holds(text, "\"scaled\": 1,"));
    CHECK(holds(text, "\"duration\": \"PT65S\""));
    CHECK_FALSE(holds(text, "Sam"));
    CHECK_FALSE(holds(text, "geheim"));
    auto other = attempt;
    other.decisions.back() = engine::Respond{"no"};
    const auto id_of = [](const std::string& all) { return all.substr(all.find("\"id\""), 44); };
    auto ids = [&](const engine::Attempt& one) {
        std::vector<std::string> all;
        const auto whole = xapi_statements(script, one, best);
        for (auto at = whole.find("{\"id\""); at != std::string::npos;
             at = whole.find("{\"id\"", at + 1)) {
            const bool is_uuid = whole.at(at + 44) == '"' && whole.at(at + 16) == '-';
            if (is_uuid) all.push_back(whole.substr(at + 8, 36));
        }
        return all;
    };
    auto half_way = attempt;
    half_way.decisions.pop_back();
    half_way.times.pop_back();
    REQUIRE(ids(half_way).size() == 1);
    CHECK(ids(half_way).front() == ids(attempt).front());
    CHECK(ids(other).front() == ids(attempt).front());
    CHECK(ids(other).at(1) != ids(attempt).at(1));
    auto timeless = attempt;
    timeless.started = 0;
    timeless.times.clear();
    CHECK_FALSE(holds(xapi_statements(script, timeless, best), "1970"));
    CHECK_FALSE(holds(xapi_statements(script, timeless, best), "timestamp"));
    attempt.number = 78;
    CHECK(id_of(text) != id_of(xapi_statements(script, attempt, best)));
}

SCENARIO("every format has a key, a file name and a text", "[reports][formats]")
{
    const auto debrief = told_debrief();
    for (const auto format : all_report_formats) {
        CHECK(report_format_from(key(format)) == format);
        CHECK(holds(report_name(format, debrief), debrief.scene_id));
    }
    CHECK_FALSE(report_format_from("pdf"));
}
