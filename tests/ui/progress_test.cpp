// The progress screen and what can be done with all records, without a window: with nothing, with
// the usual and with ten thousand tries, in both languages, at every text size.
#include "ui/screens/app_frame.hpp"

#include "support/ui/imgui_headless.hpp"
#include "ui/program_words.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::session;
using tests::HeadlessUi;
using tests::program_words;
using ui::Look;

namespace {

struct Front {
    AppView view;
    engine::Words words;
    ui::Scratch scratch = {};
    std::vector<Intent> asked = {};

    Front(ProgressView progress, const std::string& language)
        : view{.screen = std::move(progress)}, words(program_words(language))
    {
    }
    void on(HeadlessUi& screen)
    {
        screen.show([this](const Look& look) {
            for (auto& intent : ui::draw_app(view, look, words, scratch, 10).intents)
                asked.push_back(std::move(intent));
        });
    }
};

bool holds(const std::vector<Intent>& asked, const Intent& wanted)
{
    return std::find(asked.begin(), asked.end(), wanted) != asked.end();
}

ProgressView progress_of(int tries, bool as_table)
{
    ProgressView view;
    view.wish.as_table = as_table;
    const std::string title = "Het vergeten telefoontje";
    view.scenes = {{.id = "call", .title = title, .tries = 5, .outcomes = {1, 3, 1}},
                   {.id = "door", .title = "De dichte deur", .begun = 1}};
    view.scenes[0].last = engine::Outcome::fragile;
    for (int i = 0; i < tries; ++i) {
        TryRow row{.attempt = tries - i,
                   .started = 1'760'000'000 - 86'400LL * i,
                   .scene_title = title,
                   .ended = i != 1};
        if (row.ended) row.result = {engine::Outcome::broken, {}, 100};
        row.result.measure.fill(i % 101);
        row.result.measure[4].reset();
        row.estimate.fill(60);
        view.tries.push_back(row);
    }
    view.all_tries = view.tries.size();
    const auto points = std::min<std::size_t>(view.tries.size(), most_progress_points);
    for (std::size_t i = 0; i < points; ++i) {
        ProgressPoint point{.from = 1'750'000'000 + 86'400 * static_cast<std::int64_t>(i),
                            .tries = view.tries.size() / points};
        point.measure.fill(static_cast<float>(i));
        point.estimate.fill(70);
        if (i % 3 == 1) point.measure[2].reset();
        view.points.push_back(point);
    }
    for (int i = 0; i < std::min(tries, 100); ++i) {
        view.promises.push_back({i + 1, 1'760'000'000, title,
                                 i % 2 == 0 ? "Ik bel op het afgesproken uur."
                                            : std::string(300, 'w') + " en nog een heel lang woord",
                                 i > 50});
    }
    view.less_sure = tries > 5;
    return view;
}

} // namespace

SCENARIO("nothing is clipped or laid over anything else on the progress screen", "[ui][progress]")
{
    const auto* language = GENERATE("nl", "en");
    const float text_scale = GENERATE(0.8F, 1.0F, 2.0F);
    const float width = GENERATE(1280.0F, 820.0F);
    const bool as_table = GENERATE(false, true);
    for (const int tries : {0, 1, 12}) {
        HeadlessUi screen({.width = width, .text_scale = text_scale, .in_screen = false});
        auto view = progress_of(tries, as_table);
        for (auto& promise : view.promises)
            promise.promise = promise.promise.substr(0, 60);
        Front front(std::move(view), language);
        front.on(screen);
        INFO(tries << " tries in " << language << " at " << text_scale << ", width " << width
                   << (as_table ? ", table" : ", charts"));
        CHECK(screen.flaws_throughout() == std::vector<std::string>{});
    }
}

SCENARIO("an empty progress screen says what to do", "[ui][progress]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(progress_of(0, false), "en");
    front.on(screen);
    CHECK(screen.says("Your progress will be here"));
    CHECK(screen.says("Play a conversation from the library"));
}

SCENARIO("charts and table are one press apart, and a row opens its debrief", "[ui][progress]")
{
    HeadlessUi screen({.height = 2400, .in_screen = false});
    Front front(progress_of(3, false), "en");
    front.on(screen);
    screen.click("As a table");
    CHECK(holds(front.asked, ShowProgress{{.as_table = true}}));
    front.view.screen = progress_of(3, true);
    screen.frames(3);
    CHECK(screen.says("100 / 60") == false);
    CHECK(screen.says("2 / 60"));
    CHECK(screen.says("– / 60"));
    screen.click("Open the debrief of 9 October 2025");
    CHECK(holds(front.asked, ResumeAttempt{3}));
}

SCENARIO("a filter is a wish, and a promise is ticked off", "[ui][progress]")
{
    HeadlessUi screen({.height = 2400, .in_screen = false});
    Front front(progress_of(1, false), "en");
    front.on(screen);
    screen.click("De dichte deur");
    CHECK(holds(front.asked, ShowProgress{{.scene = "door"}}));
    screen.click("Compassion");
    CHECK(holds(front.asked, ShowProgress{{.principle = engine::Principle::compassion}}));
    screen.click("3 months");
    CHECK(holds(front.asked, ShowProgress{{.period = Period::quarter}}));
    screen.click("Ik bel op het afgesproken uur.");
    CHECK(holds(front.asked, TickPromise{1, true}));
    screen.click("Save as a table");
    CHECK(holds(front.asked, KeepTable{}));
}

SCENARIO("all of the progress screen is reached by Tab", "[ui][progress]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(progress_of(2, true), "en");
    front.on(screen);
    for (const auto* label :
         {"Settings", "All scenes", "Network", "1 year", "As a chart",
          "Open the debrief of 9 October 2025", "Ik bel op het afgesproken uur."}) {
        INFO(label);
        CHECK(screen.keys_to(label));
    }
}

SCENARIO("ten thousand tries draw no more than those in sight", "[ui][progress]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(progress_of(10'000, true), "nl");
    front.on(screen);
    screen.frames(3);
    CHECK(screen.items().size() < 200);
    screen.scroll(2000);
    screen.frames(3);
    CHECK(screen.items().size() < 200);
}

SCENARIO("all records are exported in one press, and deleted after a question", "[ui][settings]")
{
    HeadlessUi screen({.height = 1400, .in_screen = false});
    Front front(progress_of(0, false), "en");
    front.view.settings = Settings{};
    front.view.records_folder = "/home/sam/records";
    front.on(screen);
    screen.frames(3);
    CHECK(screen.says("/home/sam/records"));
    screen.click("Put everything in a folder");
    CHECK(holds(front.asked, ExportEverything{}));
    screen.frames(3);
    screen.click("Delete everything");
    CHECK(holds(front.asked, AskToDelete{true}));
    CHECK_FALSE(holds(front.asked, DeleteEverything{}));
    front.view.asks_to_delete = true;
    screen.frames(3);
    CHECK(screen.says("This cannot be undone."));
    CHECK(screen.flaws() == std::vector<std::string>{});
    screen.click("Keep it");
    CHECK(holds(front.asked, AskToDelete{false}));
    screen.frames(3);
    screen.click("Delete everything");
    CHECK(holds(front.asked, DeleteEverything{}));
}
