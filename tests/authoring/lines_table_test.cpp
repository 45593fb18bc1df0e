// All texts of a scene out to a table, and what came back.
#include "authoring/lines_table.hpp"

#include "authoring/csv_rows.hpp"
#include "authoring/history.hpp"
#include "authoring/random_edit.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tegenover;
using namespace tegenover::authoring;

namespace {

engine::Scene talk()
{
    auto made = testing::scene({testing::moment("asked", {{"own", "end"}}),
                                testing::ending("end", engine::Outcome::fragile)});
    made.language = "nl";
    made.title = engine::Text{{{"nl", "Gesprek"}, {"en", "Talk"}}};
    made.moments[0].lines = {testing::line("- Hoi, \"jij\".\nDag.", {"looks"})};
    made.moments[0].responses[0].says = engine::plain("'t Is zo");
    return made;
}

engine::Scene merged(const engine::Scene& scene, const std::string& table)
{
    const auto merge = merge_lines_table(scene, table);
    REQUIRE(merge);
    const auto after = apply_all(begin_history(scene), merge->edits);
    CHECK_FALSE(after.refusal);
    return after.history.scene;
}

} // namespace

SCENARIO("a table has a row for each text, with an id that stays", "[authoring][table]")
{
    const auto table = lines_table(talk(), TableKind::standard);
    CHECK(table == "id,nl,en\r\nscene/title,Gesprek,Talk\r\n"
                   "asked/line/line/says,\"'- Hoi, \"\"jij\"\".\nDag.\",\r\n"
                   "asked/line/line/cue/looks/shows,shows looks,\r\n"
                   "asked/response/own/says,'t Is zo,\r\n"
                   "end/line/line/says,goodbye,\r\nend/ending/title,The end,\r\n"
                   "end/ending/reflection/1,And now?,\r\n");
    CHECK(lines_table(talk(), TableKind::dutch).starts_with("\xEF\xBB\xBFid;nl;en\r\n"));
}

TEST_CASE("a table that comes back unchanged changes nothing", "[authoring][table][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        tests::RandomEdits edits{seed};
        auto scene = testing::generated_scene(seed);
        for (int i = 0; i < 30; ++i) {
            auto after = authoring::apply(scene, edits.next(scene));
            if (auto* changed = std::get_if<engine::Scene>(&after)) scene = std::move(*changed);
        }
        for (const auto kind : {TableKind::standard, TableKind::dutch}) {
            const auto merge = merge_lines_table(scene, lines_table(scene, kind));
            RC_ASSERT(merge.has_value());
            RC_ASSERT(merge->edits.empty());
            RC_ASSERT(merge->notes.empty());
        }
    }));
}

SCENARIO("what was changed comes back, in any order and dialect", "[authoring][table]")
{
    const auto scene =
        merged(talk(), "\xEF\xBB\xBF"
                       "en;opmerking;id;nl\nSure;mooi;asked/response/own/says;Zeker\n"
                       ";;scene/title;\n\"'-Hi\";;asked/line/line/says;\n");
    CHECK(engine::read(scene.moments[0].responses[0].says, "en", "nl") == "Sure");
    CHECK(engine::read(scene.moments[0].responses[0].says, "nl", "nl") == "Zeker");
    CHECK(engine::read(scene.moments[0].lines[0].says, "en", "nl") == "-Hi");
    CHECK(scene.title == talk().title);
}

SCENARIO("what fits nowhere is told with its row", "[authoring][table]")
{
    const auto merge = merge_lines_table(
        talk(), "id,nl,Remark\ngone/title,x,\nasked/response/own/says,a\x01z,\nscene/title," +
                    std::string(5'000, 'x') + ",\n");
    REQUIRE(merge);
    CHECK(merge->edits.empty());
    REQUIRE(merge->notes.size() == 4);
    CHECK(told(merge->notes[0]).starts_with("row 1: the heading \"Remark\""));
    CHECK(told(merge->notes[1]).starts_with("row 2: the scene has no text"));
    CHECK(told(merge->notes[2]).find("does not show") != std::string::npos);
    CHECK(told(merge->notes[3]).find("longer") != std::string::npos);
    CHECK_FALSE(merge_lines_table(talk(), "name,nl\n"));
    CHECK_FALSE(merge_lines_table(talk(), ""));
}

SCENARIO("a row that comes twice and a quotation mark without its other are told",
         "[authoring][table]")
{
    const auto merge = merge_lines_table(
        talk(), "id,nl\nscene/title,Eerst\nscene/title,Later\nasked/response/own/says,\"open\n"
                "asked/line/line/says,x\n");
    REQUIRE(merge);
    REQUIRE(merge->edits.size() == 1);
    const auto after = apply_all(begin_history(talk()), merge->edits);
    REQUIRE_FALSE(after.refusal);
    CHECK(engine::read(after.history.scene.title, "nl", "nl") == "Eerst");
    REQUIRE(merge->notes.size() == 2);
    CHECK(told(merge->notes[0]).starts_with("row 4: a quotation mark is not closed"));
    CHECK(told(merge->notes[1]).starts_with("row 3: \"scene/title\" stands in a row before"));
}

TEST_CASE("any text has rows", "[authoring][table][property]")
{
    CHECK(rc::check([](const std::string& bytes) { (void)merge_lines_table(talk(), bytes); }));
    CHECK(csv_rows("a,\"b\"\"\r\n,c\"\r\n\r\nd").rows ==
          std::vector<std::vector<std::string>>{{"a", "b\"\n,c"}, {"d"}});
}

SCENARIO("a quotation mark that stands alone at the end takes no row with it", "[authoring][table]")
{
    CHECK_FALSE(merge_lines_table(talk(), "\""));
    const auto merge = merge_lines_table(talk(), "id,nl\nscene/title,Anders\n\"");
    REQUIRE(merge);
    CHECK(merge->edits.size() == 1);
    REQUIRE(merge->notes.size() == 1);
    CHECK(merge->notes[0].what == TableNote::What::unclosed);
}
