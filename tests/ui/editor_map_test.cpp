// The map of the scene editor: what is in view, what its cards say from near and from afar, and
// that nothing lies over what one wants to see.
#include "ui/editor_author.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>
#include <string>

using namespace tegenover;
using namespace tegenover::session;
using tests::Author;
using tests::Box;
using tests::HeadlessSettings;
using tests::HeadlessUi;

namespace {

const std::string words_on_cards = "Kijk eens naar buiten, het sneeuwt al de hele dag.";

/// So many moments in a row, and an ending.
engine::Scene row_of(std::size_t count)
{
    using testing::ResponseBuilder;
    std::vector<engine::Moment> moments;
    const auto id = [&](std::size_t i) { return i < count ? "m" + std::to_string(i) : "end"; };
    for (std::size_t i = 0; i < count; ++i) {
        moments.push_back(testing::with_lines(
            testing::moment(id(i), {ResponseBuilder("on", id(i + 1)).says("Ja.")}),
            {testing::line(words_on_cards)}));
    }
    moments.push_back(testing::ending("end", engine::Outcome::repaired));
    auto made = testing::scene(std::move(moments));
    made.id = "row";
    made.language = "nl";
    return made;
}

bool is_whole(const tests::DrawnItem& item)
{
    return item.visible && item.seen.width() > item.box.width() - 1 &&
           item.seen.height() > item.box.height() - 1;
}

/// How many cards can be seen, none of them cut off.
std::size_t whole_cards(const HeadlessUi& screen, const engine::Scene& scene)
{
    std::size_t count = 0;
    for (const auto& moment : scene.moments) {
        if (screen.exists(moment.id) && is_whole(screen.item(moment.id))) ++count;
    }
    return count;
}

/// Which of all corners that were drawn was the last one inside `box` of this colour, whatever its
/// strength.
std::optional<int> last_drawn(const Box& box, ImU32 colour)
{
    constexpr ImU32 hue = 0x00FFFFFF;
    std::optional<int> last;
    int number = 0;
    const auto* data = ImGui::GetDrawData();
    for (int i = 0; i < data->CmdListsCount; ++i) {
        for (const auto& corner : data->CmdLists[i]->VtxBuffer) {
            ++number;
            const bool inside = corner.pos.x > box.left && corner.pos.x < box.right &&
                                corner.pos.y > box.top && corner.pos.y < box.bottom;
            if (inside && (corner.col & hue) == (colour & hue)) last = number;
        }
    }
    return last;
}

Box grown(const Box& box, float by)
{
    return {box.left - by, box.top - by, box.right + by, box.bottom + by};
}

/// How high the first letter on a card is, as drawn; 0 where nothing is said.
float letter_on(const HeadlessUi& screen, std::string_view card)
{
    const Box& box = screen.item(card).box;
    for (const auto& text : screen.texts()) {
        // Letters that are drawn smaller than they were made are read one by one.
        const bool inside = text.box.left > box.left && text.box.right < box.right + 1 &&
                            text.box.top > box.top && text.box.bottom < box.bottom + 1;
        if (inside && text.words.starts_with(words_on_cards.substr(0, 1))) return text.box.height();
    }
    return 0;
}

} // namespace

SCENARIO("a small scene opens with all of it in view, a large one at its start",
         "[ui][editor][map]")
{
    const auto count = GENERATE(std::size_t{2}, std::size_t{40});
    Author author("en", row_of(count));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    INFO(count);
    CHECK(is_whole(screen.item("m0")));
    CHECK((whole_cards(screen, author.scene()) == count + 1) == (count == 2));
    CHECK(author.scratch.editor.map.zoom > 0.4F); // its words can be read
}

SCENARIO("a map that shows all of its cards stands still whichever is chosen", "[ui][editor][map]")
{
    Author author("en", row_of(2));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.fit"));
    screen.frames(3);
    const auto before = author.scratch.editor.map.pan;
    for (std::size_t moment = 0; moment < author.scene().moments.size(); ++moment) {
        author.desk.take(Choose{moment_selected(moment)});
        screen.frames(2);
        CHECK(author.scratch.editor.map.pan.x == before.x);
        CHECK(author.scratch.editor.map.pan.y == before.y);
    }
}

SCENARIO("cards are whole where large letters leave the map no more than a strip",
         "[ui][editor][map]")
{
    Author author("nl", row_of(20));
    HeadlessUi screen({.width = 1'280, .height = 800, .text_scale = 2, .in_screen = false});
    author.on(screen);
    CHECK(is_whole(screen.item("m0")));
    CHECK(is_whole(screen.item("m1")));
    CHECK(letter_on(screen, "m0") > screen.look().em(0.4F));
}

SCENARIO("arranging shows what it made", "[ui][editor][map]")
{
    Author author("en", row_of(6));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    author.desk.take(MoveCards{{{"m3", {9'000, 7'000}}}});
    screen.frames(2);
    CHECK(whole_cards(screen, author.scene()) < 7);
    author.scratch.editor.map.pan = {-3'000, -2'000};
    screen.click(author.words("editor.arrange"));
    CHECK(whole_cards(screen, author.scene()) == 7);
}

SCENARIO("cards that are far away say their first words, large enough to read", "[ui][editor][map]")
{
    Author author("en", row_of(60));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click(author.words("editor.fit"));
    REQUIRE(author.scratch.editor.map.zoom < 0.25F);
    CHECK(letter_on(screen, "m5") > screen.look().em(0.4F));
}

SCENARIO("the words on cards are as large as the settings ask for", "[ui][editor][map]")
{
    const auto height_at = [](float scale) {
        Author author("en", row_of(60));
        HeadlessUi screen(
            {.width = 2'200, .height = 1'400, .text_scale = scale, .in_screen = false});
        author.on(screen);
        screen.click(author.words("editor.fit"));
        screen.frames(2);
        return letter_on(screen, "m5");
    };
    const float usual = height_at(1);
    REQUIRE(usual > 0);
    CHECK(height_at(2) > usual * 1.8F);
}

SCENARIO("the card where a connection would end is lit", "[ui][editor][map]")
{
    Author author;
    author.desk.take(Choose{moment_selected(0)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto soft = ui::packed(screen.look().theme.accent_soft);
    const auto onto = grown(screen.item("lost").box, 1);
    CHECK_FALSE(last_drawn(onto, soft));
    screen.hover(author.words("editor.drag_link"));
    auto& io = ImGui::GetIO();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    screen.frames(1);
    io.AddMousePosEvent((onto.left + onto.right) / 2, (onto.top + onto.bottom) / 2);
    screen.frames(3);
    CHECK(last_drawn(onto, soft));
    CHECK_FALSE(last_drawn(grown(screen.item("closed").box, 1), soft));
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    screen.frames(2);
    CHECK(author.scene().moments[0].responses.back().next[0].to == "lost");
}

SCENARIO("an arrow goes around a card that stands in between", "[ui][editor][map]")
{
    Author author;
    author.desk.take(MoveCards{{{"asked", {0, 0}}, {"closed", {400, 0}}, {"lost", {800, 0}}}});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto& theme = screen.look().theme;
    const auto box = screen.item("closed").box;
    const Box inside{box.left + 12, box.top + 2, box.right - 2, box.bottom - 2};
    CHECK_FALSE(last_drawn(inside, ui::packed(theme.warn))); // trust goes down by it
    const Box around{box.left, box.top - 120, box.right, box.bottom + 120};
    CHECK(last_drawn(around, ui::packed(theme.warn)));
}

SCENARIO("an arrow that is pressed chooses its response", "[ui][editor][map]")
{
    Author author("en", row_of(3));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto from = screen.item("m1").box;
    const auto to = screen.item("m2").box;
    auto& io = ImGui::GetIO();
    io.AddMousePosEvent((from.right + to.left) / 2, (from.top + from.bottom) / 2);
    screen.frames(2);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    screen.frames(2);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    screen.frames(2);
    CHECK(author.desk.writing().selection == part_selected(1, Part::response, 0));
}

SCENARIO("arrows follow a card that is dragged, and the others stay", "[ui][editor][map]")
{
    Author author("en", row_of(4));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto& routes = author.scratch.editor.map.routes;
    const auto before = routes.still.routes;
    const auto box = screen.item("m1").box;
    auto& io = ImGui::GetIO();
    io.AddMousePosEvent((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    screen.frames(2);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    screen.frames(2);
    io.AddMousePosEvent((box.left + box.right) / 2, box.bottom + 60);
    screen.frames(3);
    CHECK(routes.still.routes == before);
    REQUIRE(routes.pulled.routes.size() == 2);
    CHECK(routes.pulled.routes[0].points.back().y > before[0].points.back().y);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    screen.frames(3);
    REQUIRE(routes.still.routes.size() == before.size());
    CHECK(routes.still.routes[0] != before[0]);
    CHECK(routes.still.routes[2] == before[2]);
}

SCENARIO("the hint and the small map cover no card", "[ui][editor][map]")
{
    Author author("en", row_of(40));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    author.scratch.editor.map.pan.y += 250; // cards at the lower edge
    screen.frames(2);
    const auto small = screen.item(author.words("editor.minimap")).box;
    std::size_t seen = 0;
    for (const auto& moment : author.scene().moments) {
        if (!screen.exists(moment.id) || !screen.item(moment.id).visible) continue;
        ++seen;
        CHECK(screen.item(moment.id).seen.bottom <= small.top);
        for (const auto& text : screen.texts()) {
            if (text.words.starts_with("Drag to pan"))
                CHECK(text.box.top >= screen.item(moment.id).seen.bottom);
        }
    }
    CHECK(seen > 0);
    CHECK(screen.says("drag its plus"));
}

SCENARIO("arrow keys go from card to card, however these stand, and stay on the map",
         "[ui][editor][map][keyboard]")
{
    Author author("en", row_of(3));
    author.desk.send(session::asked(session::MoveCards{
        .to = {{"m0", {0, 0}}, {"m1", {400, 260}}, {"m2", {0, 420}}, {"end", {0, 900}}}}));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("m1");
    REQUIRE(screen.tab_to("m1"));
    const auto goes = [&](ImGuiKey key) {
        screen.press(key);
        screen.frames(2);
        return screen.focused();
    };
    CHECK(goes(ImGuiKey_LeftArrow) == "m2"); // the nearer one, below left
    CHECK(goes(ImGuiKey_UpArrow) == "m0");
    CHECK(goes(ImGuiKey_RightArrow) == "m1");
    CHECK(goes(ImGuiKey_RightArrow) == "m1"); // nothing stands there, and the form is left alone
    REQUIRE(screen.tab_to(author.words("editor.drag_link")));
    CHECK(goes(ImGuiKey_LeftArrow) == "m2"); // from the plus as from its card
}

SCENARIO("a moment that was made with the plus is in view", "[ui][editor][map]")
{
    Author author("en", row_of(12));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("m0");
    REQUIRE(screen.tab_to(author.words("editor.drag_link")));
    auto& map = author.scratch.editor.map;
    map.pan.y = 420; // its card stands at the lower edge
    screen.frames(2);
    screen.press(ImGuiKey_Enter);
    screen.frames(3);
    CHECK(is_whole(screen.item(author.scene().moments.back().id)));
}

SCENARIO("a moment that is dropped close to a card stands beside it", "[ui][editor][map]")
{
    Author author;
    author.desk.take(MoveCards{{{"asked", {0, 0}}, {"closed", {900, 0}}, {"lost", {900, 400}}}});
    author.desk.take(Choose{moment_selected(0)});
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    const auto near = screen.item("closed").box;
    screen.hover(author.words("editor.drag_link"));
    auto& io = ImGui::GetIO();
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, true);
    screen.frames(1);
    io.AddMousePosEvent(near.left - 10, (near.top + near.bottom) / 2);
    screen.frames(3);
    io.AddMouseButtonEvent(ImGuiMouseButton_Left, false);
    screen.frames(3);
    REQUIRE(author.scene().moments.size() == 4);
    const auto made = screen.item(author.scene().moments.back().id).box;
    for (const auto* other : {"asked", "closed", "lost"}) {
        const auto there = screen.item(other).box;
        CHECK((made.left >= there.right || made.right <= there.left || made.top >= there.bottom ||
               made.bottom <= there.top));
    }
}

SCENARIO("a card that the keyboard comes to is brought into view", "[ui][editor][map][keyboard]")
{
    Author author("en", row_of(40));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("m0");
    REQUIRE(screen.tab_to("m0"));
    std::string at = "m0";
    for (int steps = 0; steps < 8; ++steps) {
        screen.press(ImGuiKey_RightArrow);
        screen.frames(2);
        if (!screen.focused().starts_with("m")) continue; // the plus of the card
        at = screen.focused();
        INFO(at);
        CHECK(is_whole(screen.item(at)));
    }
    CHECK(author.scratch.editor.map.pan.x < 0); // it went on beyond what was in view
}

SCENARIO("the keyboard goes on from beside a moment that was deleted",
         "[ui][editor][map][keyboard]")
{
    Author author("en", row_of(2));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("m0"); // nothing leads there, so nothing is asked
    screen.press(ImGuiKey_Delete);
    REQUIRE_FALSE(screen.exists("m0"));
    screen.press(ImGuiMod_Shift, ImGuiKey_Tab);
    screen.press(ImGuiKey_Tab);
    CHECK(screen.focused() == "m1");
}

SCENARIO("the plus of a card adds a moment by keyboard too, in a free place",
         "[ui][editor][map][keyboard]")
{
    Author author("en", row_of(2));
    HeadlessUi screen({.in_screen = false});
    author.on(screen);
    screen.click("m0");
    REQUIRE(screen.tab_to(author.words("editor.drag_link")));
    const auto before = author.scene().moments.size();
    screen.press(ImGuiKey_Enter);
    screen.frames(2);
    REQUIRE(author.scene().moments.size() == before + 1);
    const auto& made = author.scene().moments.back();
    const auto& ways = author.scene().moments[0].responses.back().next;
    REQUIRE(ways.size() == 1);
    CHECK(ways[0].to == made.id);
    CHECK(screen.flaws() == std::vector<std::string>{});
}
