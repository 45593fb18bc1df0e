// Where moments stand on the map, and that they stay there.
#include "authoring/layout.hpp"

#include "authoring/edit.hpp"
#include "authoring/links.hpp"
#include "authoring/missing_translations.hpp"
#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cstdlib>

using namespace tegenover;
using namespace tegenover::authoring;
using testing::ending;
using testing::moment;
using testing::scene;

namespace {

bool apart(const Positions& positions, Spacing spacing)
{
    for (auto one = positions.begin(); one != positions.end(); ++one) {
        for (auto other = std::next(one); other != positions.end(); ++other) {
            if (std::abs(one->second.x - other->second.x) < spacing.column &&
                std::abs(one->second.y - other->second.y) < spacing.row)
                return false;
        }
    }
    return true;
}

engine::Scene forked()
{
    return scene({moment("asked", {{"own", "warm"}, {"deny", "cold"}}),
                  moment("warm", {{"on", "end"}, {"again", "asked"}}),
                  moment("cold", {{"on", "end"}}), ending("end", engine::Outcome::fragile)});
}

} // namespace

SCENARIO("moments stand in columns behind those that lead to them", "[authoring][layout]")
{
    const Spacing spacing;
    const auto positions = lay_out(forked());
    CHECK(positions.at("asked").x == 0);
    CHECK(positions.at("warm").x == spacing.column);
    CHECK(positions.at("cold").x == spacing.column);
    CHECK(positions.at("end").x == 2 * spacing.column);
    CHECK(positions.at("cold").y - positions.at("warm").y == spacing.row);
    CHECK(positions.at("asked").y == positions.at("end").y);
}

TEST_CASE("no two cards lie on one another, and the same scene is laid out the same",
          "[authoring][layout][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        const auto made = testing::generated_scene(seed);
        const auto positions = lay_out(made);
        RC_ASSERT(positions.size() == made.moments.size());
        RC_ASSERT(apart(positions, {}));
        RC_ASSERT(lay_out(made) == positions);
        RC_ASSERT(add_to_layout(made, {}) == positions);
    }));
}

TEST_CASE("a moment that is added moves no other", "[authoring][layout][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        auto made = testing::generated_scene(seed);
        const auto before = lay_out(made);
        auto added = moment("added", {{"on", "m0"}});
        made.moments.push_back(added);
        if (!made.moments[0].responses.empty()) {
            made.moments[0].responses[0].next = {{{}, "added"}};
        }
        const auto after = add_to_layout(made, before);
        RC_ASSERT(apart(after, {}));
        for (const auto& [id, position] : before)
            RC_ASSERT(after.at(id) == position);
        RC_ASSERT(after.contains("added"));
    }));
}

SCENARIO("a new moment stands beside the one that leads to it", "[authoring][layout]")
{
    auto made = forked();
    const auto before = lay_out(made);
    made.moments.push_back(moment("aside", {{"on", "end"}}));
    made.moments[2].responses.push_back(testing::ResponseBuilder{"turn", "aside"}.made);
    const auto place = add_to_layout(made, before).at("aside");
    CHECK(place.x == 2 * Spacing{}.column);
    CHECK(std::abs(place.y - before.at("cold").y) <= 2 * Spacing{}.row);
}

SCENARIO("two thousand moments get a place of their own each", "[authoring][layout]")
{
    const auto positions = lay_out(testing::large_scene(2'000));
    CHECK(positions.size() == 2'000);
    CHECK(apart(positions, {}));
}

namespace {

/// So many moments one after the other, and an ending.
engine::Scene row_of(std::size_t count)
{
    std::vector<engine::Moment> moments;
    for (std::size_t i = 0; i < count; ++i)
        moments.push_back(moment("m" + std::to_string(i),
                                 {{"on", i + 1 < count ? "m" + std::to_string(i + 1) : "end"}}));
    moments.push_back(ending("end", engine::Outcome::fragile));
    return scene(std::move(moments));
}

Position size_of(const Positions& positions)
{
    Position size;
    for (const auto& [id, at] : positions) {
        size.x = std::max(size.x, at.x + Spacing{}.column);
        size.y = std::max(size.y, at.y + Spacing{}.row);
    }
    return size;
}

} // namespace

SCENARIO("a long scene goes on below, like text", "[authoring][layout]")
{
    const auto made = row_of(39);
    const auto positions = lay_out(made);
    const auto size = size_of(positions);
    CHECK(size.x < 2.5 * size.y);
    CHECK(size.y < 1.2 * size.x);
    CHECK(apart(positions, {}));
    CHECK(lay_out(made) == positions);
    const auto before = [&](std::size_t one, std::size_t next) {
        const auto& a = positions.at("m" + std::to_string(one));
        const auto& b = positions.at("m" + std::to_string(next));
        return b.y == a.y ? b.x - a.x == Spacing{}.column : b.x == 0 && b.y > a.y + Spacing{}.row;
    };
    for (std::size_t i = 0; i + 1 < 39; ++i)
        CHECK(before(i, i + 1));
}

SCENARIO("a scene of a few columns stands in one band", "[authoring][layout]")
{
    const auto positions = lay_out(row_of(7));
    for (const auto& [id, at] : positions)
        CHECK(at.y == 0);
    CHECK(size_of(positions).x == 8 * Spacing{}.column);
}

SCENARIO("columns stand further apart where many arrows pass between them", "[authoring][layout]")
{
    const auto made_with = [](int count) {
        auto made = forked();
        auto& asked = made.moments[0];
        for (int i = 0; i < count; ++i)
            asked.responses.push_back(
                testing::ResponseBuilder{"more-" + std::to_string(i), "end"}.made);
        return lay_out(made);
    };
    CHECK(made_with(3).at("warm").x == Spacing{}.column);
    const auto crowded = made_with(30);
    CHECK(crowded.at("warm").x > Spacing{}.column + 100);
    CHECK(crowded.at("warm").x == crowded.at("cold").x);
    CHECK(crowded.at("end").x > crowded.at("warm").x + Spacing{}.column + 100);
    CHECK(apart(crowded, {}));
}

SCENARIO("a moment that is added to a long scene throws no other about", "[authoring][layout]")
{
    auto made = row_of(30);
    const auto before = lay_out(made);
    made.moments.push_back(moment("added", {{"on", "m4"}}));
    const auto after = add_to_layout(made, before);
    CHECK(after.size() == before.size() + 1);
    for (const auto& [id, at] : before)
        CHECK(after.at(id) == at);
    CHECK(apart(after, {}));
}

SCENARIO("a scene without a start, moments or ids has a map too", "[authoring][layout]")
{
    CHECK(lay_out({}).empty());
    auto made = forked();
    made.start = "nowhere";
    made.moments[1].id = "";
    CHECK(lay_out(made).size() == 3);
}

SCENARIO("copies stand to one another as their originals do, and cover nothing",
         "[authoring][layout]")
{
    const Positions kept{{"a", {0, 0}}, {"b", {360, 40}}, {"under-b", {360, 260}}, {"c", {720, 0}}};
    const Positions made = beside(kept, {"a", "b", "unplaced"}, {"a-2", "b-2", "unplaced-2"});
    REQUIRE(made.size() == 2);
    CHECK(made.at("b-2").x - made.at("a-2").x == 360);
    CHECK(made.at("b-2").y - made.at("a-2").y == 40);
    CHECK(made.at("a-2").x == 0);
    CHECK(made.at("b-2").y >= 260 + Spacing{}.row);
}

SCENARIO("what is still to translate is listed", "[authoring][translation]")
{
    auto made = forked();
    made.language = "nl";
    made.title = engine::Text{{{"nl", "Gesprek"}, {"en", "Talk"}}};
    made.summary = engine::Text{{{"en", "About it."}}};
    for (auto& one : made.moments) {
        one.lines.clear();
        one.responses.clear();
        if (one.ending)
            one.ending = engine::Ending{engine::Outcome::fragile, engine::plain("Klaar"), {}};
    }
    const std::vector<MissingTranslation> expected{
        {"/summary", "nl", "en", "About it."}, {"/moments/3/ending/title", "en", "nl", "Klaar"}};
    CHECK(missing_translations(made, {"nl", "en"}) == expected);
}
