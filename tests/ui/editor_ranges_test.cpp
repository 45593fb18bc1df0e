// The line of exact ranges without a window: every ending is told, or counted.
#include "support/scenes.hpp"
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tegenover;
using tests::Author;
using tests::HeadlessUi;

namespace {

/// So many endings, each a response away, with "long-lost" among them to which nothing leads.
engine::Scene scene_with_endings(std::size_t count)
{
    auto asked = testing::moment("asked", {});
    std::vector<engine::Moment> endings;
    for (std::size_t i = 0; i < count; ++i) {
        const auto id = "and-so-it-ends-" + std::to_string(i);
        asked.responses.push_back(testing::ResponseBuilder{"r" + std::to_string(i), id}.made);
        endings.push_back(testing::ending(id, engine::Outcome::fragile));
    }
    endings.push_back(testing::ending("long-lost", engine::Outcome::broken));
    endings.insert(endings.begin(), asked);
    return testing::scene(std::move(endings));
}

} // namespace

SCENARIO("a few endings are all told, and which is never reached", "[ui][editor]")
{
    Author author("en", scene_with_endings(2));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    CHECK(screen.says("Score 0"));
    CHECK(screen.says("and-so-it-ends-0 (fragile) 0"));
    CHECK(screen.says("and-so-it-ends-1 (fragile) 0"));
    CHECK(screen.says("long-lost (broken off) never reached"));
    CHECK_FALSE(screen.says("more"));
}

SCENARIO("endings for which there is no room are counted", "[ui][editor]")
{
    Author author("en", scene_with_endings(20));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    CHECK_FALSE(screen.says("and-so-it-ends-15 0"));
    int told = 0;
    while (screen.says("and-so-it-ends-" + std::to_string(told) + " 0"))
        ++told;
    CHECK(told > 3);
    CHECK(screen.says("and " + std::to_string(21 - told) + " more"));
}

SCENARIO("under the pointer as many endings are told as the window has room for", "[ui][editor]")
{
    Author author("en", scene_with_endings(300));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto& texts = screen.texts();
    const auto score = std::ranges::find_if(
        texts, [](const auto& text) { return text.words.starts_with("Score 0"); });
    REQUIRE(score != texts.end());
    const auto box = score->box;
    screen.click_at((box.left + box.right) / 2, (box.top + box.bottom) / 2); // and rests there
    screen.frames(2);
    CHECK(screen.says("and-so-it-ends-15 (fragile) 0"));
    CHECK_FALSE(screen.says("and-so-it-ends-299 (fragile) 0"));
}

SCENARIO("however narrow it is, the ranges take two rows at most", "[ui][editor]")
{
    for (const float width : {880.0F, 900.0F, 1000.0F, 1100.0F}) {
        Author author("nl", scene_with_endings(6));
        HeadlessUi screen({.width = width, .height = 620, .in_screen = false});
        author.on(screen);
        float first = 0;
        float last = 0;
        for (const auto& text : screen.texts()) {
            if (text.words.starts_with("Punten")) first = last = text.box.top;
            if (text.words.starts_with("and-so") || text.words.starts_with("en nog "))
                last = std::max(last, text.box.top);
        }
        INFO(width);
        REQUIRE(first > 0);
        const float row = screen.look().fonts.of(ui::TextKind::caption).line_height();
        CHECK(last - first < 1.5F * row);
    }
}
