// A scene that is half written can be tried: what leads nowhere leads to a moment of its own.
#include "authoring/playable.hpp"

#include "authoring/edit.hpp"
#include "authoring/structure.hpp"

#include "authoring/random_edit.hpp"
#include "support/generated.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tegenover;
using namespace tegenover::authoring;
using namespace tegenover::testing;

SCENARIO("whatever is wrong with how a scene hangs together, it can be tried",
         "[authoring][playable]")
{
    auto broken =
        scene({moment("a", {ResponseBuilder("ask", "b"), ResponseBuilder("wait", "gone")}),
               moment("b", {ResponseBuilder("ask", "b")}), moment("a", {}),
               ending("end", engine::Outcome::fragile)});
    broken.start = "nowhere-yet";
    broken.moments[0].responses[0].next.clear();
    broken.moments[0].responses[0].when.noticed = {"no-such-cue"};
    broken.moments[1].lines.clear();
    broken.moments[1].ending.emplace();
    broken.moments[1].reasons = {{"why", engine::plain("Because."), {"no-such-response"}}};
    broken.moments[3].check_in = engine::CheckIn::self;
    REQUIRE(find_structure_problems(broken).size() > 6);
    const auto playable = made_playable(broken);
    REQUIRE(playable);
    CHECK(find_structure_problems(playable->scene).empty());
    REQUIRE(playable->nowhere == 4);
    CHECK(playable->scene.moments.size() == 5);
    CHECK(playable->scene.moments[0].responses[0].next[0].to == playable->scene.moments[4].id);
    CHECK(playable->scene.moments[2].ending.has_value());
    CHECK(playable->scene.start == "a");
    CHECK_FALSE(made_playable({}));
}

TEST_CASE("a sound scene is tried as it is, and edits never make one that cannot be tried",
          "[authoring][playable][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        auto scene = generated_scene(seed);
        const auto sound = made_playable(scene);
        RC_ASSERT(sound.has_value());
        RC_ASSERT(sound->scene == scene);
        RC_ASSERT(!sound->nowhere);
        tests::RandomEdits edits{seed};
        for (int i = 0; i < 30; ++i) {
            auto after = authoring::apply(scene, edits.next(scene));
            if (auto* next = std::get_if<engine::Scene>(&after)) scene = std::move(*next);
            const auto playable = made_playable(scene);
            RC_ASSERT(playable.has_value() == !scene.moments.empty());
            if (playable) RC_ASSERT(find_structure_problems(playable->scene).empty());
        }
    }));
}
