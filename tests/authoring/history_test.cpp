// Undo, redo, grouping and what counts as saved.
#include "authoring/history.hpp"

#include "authoring/random_edit.hpp"
#include "support/scenes.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace tegenover;
using namespace tegenover::authoring;
using testing::ending;
using testing::moment;
using testing::scene;

namespace {

engine::Scene talk()
{
    return scene({moment("asked", {{"own", "end"}, {"deny", "end"}}),
                  ending("end", engine::Outcome::fragile)});
}

History typed(History history, const std::string& words)
{
    const std::string at = "/moments/0/lines/0/says";
    return apply(std::move(history), SetWording{at, "en", words}).history;
}

} // namespace

TEST_CASE("undoing every step leads back through every state, and redoing forward again",
          "[authoring][history][property]")
{
    CHECK(rc::check([](std::uint64_t seed) {
        tests::RandomEdits edits{seed};
        auto history = begin_history(testing::generated_scene(seed));
        std::vector<engine::Scene> states{history.scene};
        for (int i = 0; i < 40; ++i) {
            const auto edit = edits.next(history.scene);
            const auto before = history.scene;
            auto after = apply(close_group(history), edit);
            if (after.refusal) {
                RC_ASSERT(after.history.scene == before);
                continue;
            }
            history = std::move(after.history);
            if (history.scene != states.back()) states.push_back(history.scene);
        }
        RC_ASSERT(history.done.size() + 1 == states.size());
        for (auto state = states.rbegin(); state != states.rend(); ++state) {
            RC_ASSERT(history.scene == *state);
            history = undo(std::move(history));
        }
        RC_ASSERT(!can_undo(history));
        for (const auto& state : states) {
            RC_ASSERT(history.scene == state);
            history = redo(std::move(history));
        }
        RC_ASSERT(!can_redo(history));
    }));
}

SCENARIO("typing in one field is one step", "[authoring][history]")
{
    GIVEN("a scene in which someone typed three letters")
    {
        const auto begun = begin_history(talk());
        auto history = typed(typed(typed(begun, "a"), "ab"), "abc");
        THEN("one undo takes all three back")
        {
            CHECK(history.done.size() == 1);
            CHECK(undo(history).scene == begun.scene);
            CHECK(redo(undo(history)).scene == history.scene);
        }
        WHEN("typing paused before a fourth")
        {
            history = typed(close_group(history), "abcd");
            THEN("the fourth is a step of its own") { CHECK(history.done.size() == 2); }
        }
        WHEN("a fourth is typed after an undo")
        {
            history = typed(undo(history), "x");
            THEN("what was undone is forgotten")
            {
                CHECK(history.done.size() == 1);
                CHECK_FALSE(can_redo(history));
            }
        }
    }
}

SCENARIO("saved is said of exactly the state that the file holds", "[authoring][history]")
{
    auto history = begin_history(talk());
    CHECK_FALSE(changed_since_saved(history));
    history = typed(history, "a");
    CHECK(changed_since_saved(history));
    CHECK_FALSE(changed_since_saved(undo(history)));
    history = mark_saved(history);
    CHECK_FALSE(changed_since_saved(history));
    CHECK(changed_since_saved(undo(history)));
    CHECK_FALSE(changed_since_saved(redo(undo(history))));
    CHECK(changed_since_saved(typed(undo(history), "b")));
    CHECK(changed_since_saved(typed(history, "ab")));
}

SCENARIO("a thousand and more steps can be undone", "[authoring][history]")
{
    const auto begun = begin_history(testing::large_scene(500));
    auto history = begun;
    for (int i = 0; i < 1'500; ++i) {
        const auto at = "/moments/" + std::to_string(i % 500) + "/lines/0/says";
        history = apply(std::move(history), SetWording{at, "nl", std::to_string(i)}).history;
    }
    CHECK(history.done.size() == 1'500);
    while (can_undo(history))
        history = undo(std::move(history));
    CHECK(history.scene == begun.scene);
}

SCENARIO("several edits are one step or none", "[authoring][history]")
{
    const auto begun = begin_history(talk());
    const auto both = apply_all(begun, {RenameMoment{0, "begin"}, SetMinutes{9}});
    CHECK(both.history.done.size() == 1);
    CHECK(undo(both.history).scene == begun.scene);
    const auto refused = apply_all(begun, {RenameMoment{0, "begin"}, SetMinutes{90}});
    CHECK(refused.refusal == EditRefusal{EditRefusal::Why::out_of_range, "90"});
    CHECK(refused.history == begun);
}

SCENARIO("after an undo the moment that changed can be shown", "[authoring][history]")
{
    auto history = apply(begin_history(talk()), RemoveMoments{{1}, ""}).history;
    CHECK(moment_of(history.done.back()) == 1U);
    history = apply(begin_history(talk()), SetMinutes{9}).history;
    CHECK_FALSE(moment_of(history.done.back()));
}
