// Finding words in a scene: every text, every language, and the names of its parts.
#include "session/editor/word_search.hpp"

#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;

namespace {

std::vector<std::string> pointers(const engine::Scene& scene, std::string_view wanted)
{
    std::vector<std::string> found;
    for (const auto& place : places_of_words(scene, wanted))
        found.push_back(place.pointer);
    return found;
}

engine::Scene well_known_scene()
{
    auto scene = tests::promise_scene();
    scene.summary = {{{"nl", "Een kop koffie"}, {"en", "A cup of COFFEE"}}};
    scene.briefs.client = engine::plain("Je hebt koffie gezet. Koffie!");
    scene.moments[0].lines[0].feels = engine::plain("Bah, koffie.");
    scene.moments[0].responses[1].why = {{{"nl", "Over de Émile"}, {"en", "About coffee"}}};
    return scene;
}

} // namespace

SCENARIO("words are found in every text, in the order of the scene", "[session][editor]")
{
    const auto scene = well_known_scene();
    CHECK(pointers(scene, "koffie") ==
          std::vector<std::string>{"/summary", "/briefs/client", "/moments/0/lines/0/feels"});
    CHECK(pointers(scene, "Coffee") ==
          std::vector<std::string>{"/summary", "/moments/0/responses/1/why"});
    CHECK(pointers(scene, "éMILE") == std::vector<std::string>{"/moments/0/responses/1/why"});
    CHECK(pointers(scene, "thee").empty());
    CHECK(pointers(scene, "").empty());
}

SCENARIO("each place opens what has the words", "[session][editor]")
{
    const auto scene = well_known_scene();
    const auto found = places_of_words(scene, "koffie");
    REQUIRE(found.size() == 3);
    CHECK(found[0].place == whole_scene());
    CHECK(found[2].place == part_selected(0, Part::line, 0));
    CHECK(places_of_words(scene, "welnee").front().place == part_selected(0, Part::response, 1));
}

SCENARIO("names are found where no words were", "[session][editor]")
{
    auto scene = tests::promise_scene();
    CHECK(pointers(scene, "asked") == std::vector<std::string>{"/moments/0"});
    CHECK(pointers(scene, "deny") == std::vector<std::string>{"/moments/0/responses/1"});
    scene.moments[0].responses[1].says = engine::plain("Deny it.");
    CHECK(pointers(scene, "deny") == std::vector<std::string>{"/moments/0/responses/1/says"});
    scene.moments[0].lines[0].cues = {{.id = "ring", .at = {}, .shows = {}}};
    CHECK(pointers(scene, "ring") == std::vector<std::string>{"/moments/0/lines/0"});
}
