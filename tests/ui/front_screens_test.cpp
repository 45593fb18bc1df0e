// Library, case, brief and settings without a window: with nothing, with the usual and with far too
// much on them, in both languages, at every text size.
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

std::string repeated(std::string_view text, int times)
{
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

SceneCardView scene_card(const std::string& id)
{
    return {.id = id,
            .title = "Het vergeten telefoontje",
            .situation = "Twee dagen geleden zou je bellen. Nu pas doe je het.",
            .person = "Nadia",
            .languages = {"en", "nl"}};
}

LibraryView usual_library()
{
    LibraryView view{.all_scenes = 3, .folder = "dialogues"};
    view.languages = {"en", "nl"};
    view.cases.push_back({.id = "nadia",
                          .name = "Nadia",
                          .title = "Wachten op iemand die blijft",
                          .summary = "Nadia zoekt hulp, onzeker maar met hoop.",
                          .scenes = 3,
                          .scenes_done = 1});
    for (const auto* id : {"call", "phone", "desk"})
        view.scenes.push_back(scene_card(id));
    view.scenes[1].tries = 2;
    view.scenes[1].finished = 4;
    view.scenes[1].last_outcome = engine::Outcome::fragile;
    view.scenes[2].tries = 1;
    view.scenes[2].unfinished = 5;
    return view;
}

LibraryView overfull_library()
{
    auto view = usual_library();
    view.scenes.clear();
    for (int i = 0; i < 40; ++i) {
        auto card = scene_card("scene-" + std::to_string(i));
        card.title = repeated("Een titel die maar doorgaat ", 5);
        card.situation = repeated("Zij wacht en wacht, en niemand belt. ", 8);
        card.tries = 120;
        card.unfinished = i;
        card.finished = i;
        card.last_outcome = engine::Outcome::repaired;
        view.scenes.push_back(card);
    }
    for (int i = 0; i < 6; ++i) {
        view.broken.push_back({"een-hele-lange-map/" + repeated("x", 60) + ".json", "TG012",
                               repeated("moment \"asked\" leads nowhere, ", 10), 12, 3, 99});
    }
    return view;
}

BeforeView usual_brief()
{
    return {.attempt = 1,
            .title = "Het vergeten telefoontje",
            .person = "Nadia",
            .case_id = "nadia",
            .brief = "Je zou haar dinsdag bellen.\nHet is donderdag."};
}

CaseView usual_case(int times)
{
    CaseView view{.name = "Nadia",
                  .title = "Wachten op iemand die blijft",
                  .summary = repeated("Ze wordt vergeten. ", times)};
    view.own_words.assign(static_cast<std::size_t>(times), "Ik ben Nadia. Begin dertig.");
    view.timeline.assign(static_cast<std::size_t>(times),
                         {"Het eerste gesprek", "Vooral papier", "Ik voelde me een map."});
    view.people.assign(static_cast<std::size_t>(times),
                       {"Samira", "haar zus", "Samira woont om de hoek."});
    for (int i = 0; i < times; ++i) {
        view.scenes.push_back({"scene-" + std::to_string(i), "Het telefoontje", "Zij wacht."});
    }
    return view;
}

/// The whole window with one view in it, and what the user asked for there.
struct Front {
    AppView view;
    engine::Words words;
    ui::Scratch scratch;
    std::vector<Intent> asked;
    double seconds = 0;

    Front(ScreenView screen, const std::string& language)
        : view{std::move(screen), {}, {}}, words(program_words(language))
    {
    }

    void on(HeadlessUi& screen)
    {
        screen.show([this](const Look& look) {
            seconds += 1.0 / 30;
            for (auto& intent : ui::draw_app(view, look, words, scratch, seconds).intents)
                asked.push_back(std::move(intent));
        });
    }
};

const std::vector<std::pair<std::string, ScreenView>>& every_view()
{
    static const std::vector<std::pair<std::string, ScreenView>> views{
        {"empty library", LibraryView{.folder = "dialogues"}},
        {"filtered library", LibraryView{.all_scenes = 3}},
        {"usual library", usual_library()},
        {"overfull library", overfull_library()},
        {"no case", CaseView{}},
        {"usual case", usual_case(4)},
        {"overfull case", usual_case(30)},
        {"usual brief", usual_brief()},
    };
    return views;
}

bool holds(const std::vector<Intent>& asked, const Intent& wanted)
{
    return std::find(asked.begin(), asked.end(), wanted) != asked.end();
}

} // namespace

SCENARIO("nothing is clipped or laid over anything else on the screens before a play",
         "[ui][front]")
{
    const auto* language = GENERATE("nl", "en");
    const float text_scale = GENERATE(0.8F, 1.0F, 2.0F);
    const float width = GENERATE(1280.0F, 820.0F);
    for (const auto& [name, view] : every_view()) {
        HeadlessUi screen({.width = width, .text_scale = text_scale, .in_screen = false});
        Front front(view, language);
        front.on(screen);
        INFO(name << " in " << language << " at " << text_scale << ", width " << width);
        CHECK(screen.flaws_throughout() == std::vector<std::string>{});
    }
}

SCENARIO("a scene is begun, gone on with and looked back on from its card", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.on(screen);
    screen.click("Play");
    CHECK(holds(front.asked, StartScene{"call"}));
    screen.click("Go on");
    CHECK(holds(front.asked, ResumeAttempt{5}));
    screen.click("Debrief");
    CHECK(holds(front.asked, ResumeAttempt{4}));
    screen.click("Play again"); // of the two, the one on the last card
    CHECK(holds(front.asked, StartScene{"desk"}));
    screen.click("Read Nadia's story");
    CHECK(holds(front.asked, ReadCase{"nadia"}));
}

SCENARIO("a card is pressed anywhere beside its buttons", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.on(screen);
    const auto play = screen.item("Play").box;
    screen.click_at(play.left + 2, play.top - 60);
    CHECK(holds(front.asked, StartScene{"call"}));
    const auto other = screen.item("Go on").box;
    screen.click_at(other.left + 2, other.top - 60);
    CHECK(holds(front.asked, ResumeAttempt{5}));
}

SCENARIO("the library says what was done before, in words", "[ui][library]")
{
    HeadlessUi screen({.height = 1600, .in_screen = false});
    Front front(usual_library(), "en");
    front.on(screen);
    CHECK(screen.says("Played 2 times"));
    CHECK(screen.says("Last time: fragile"));
    CHECK(screen.says("Not played yet"));
    CHECK(screen.says("1 of 3 scenes done"));
}

SCENARIO("scenes are filtered by a press", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.on(screen);
    screen.click("Still to do");
    CHECK(holds(front.asked, FilterLibrary{{.done = DoneFilter::not_done}}));
    screen.click("Dutch");
    CHECK(holds(front.asked, FilterLibrary{{.language_filter = "nl"}}));
}

SCENARIO("an empty library says where scenes belong", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(LibraryView{.folder = "/home/me/scenes"}, "en");
    front.on(screen);
    CHECK(screen.says("There are no scenes yet"));
    CHECK(screen.says("/home/me/scenes"));
}

SCENARIO("a filter that leaves nothing can be lifted at once", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(LibraryView{.filter = {.done = DoneFilter::done}, .all_scenes = 3}, "en");
    front.on(screen);
    screen.click("Show all scenes");
    CHECK(holds(front.asked, FilterLibrary{}));
}

SCENARIO("a file that cannot be played tells its place and what is wrong", "[ui][library]")
{
    HeadlessUi screen({.height = 1600, .in_screen = false});
    auto view = usual_library();
    view.broken.push_back({"nadia/torn.json", "TG012", "it leads nowhere", 41, 7, 2});
    Front front(view, "en");
    front.on(screen);
    CHECK(screen.says("nadia/torn.json, line 41"));
    CHECK(screen.says("This leads to a moment that is not there."));
    CHECK(screen.says("it leads nowhere (TG012)"));
    CHECK(screen.says("and 2 more in this file"));
}

SCENARIO("a conversation begins once a role was chosen", "[ui][before]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_brief(), "en");
    front.on(screen);
    CHECK(screen.item("Begin the conversation").disabled);
    screen.press(ImGuiKey_3);
    CHECK(holds(front.asked, ChooseRole{RoleTaken::asked_leave}));
    std::get<BeforeView>(front.view.screen).role = RoleTaken::asked_leave;
    screen.frames(2);
    screen.click("Begin the conversation");
    CHECK(holds(front.asked, BeginPlay{}));
    screen.click("Read Nadia's story");
    CHECK(holds(front.asked, ReadCase{"nadia"}));
}

SCENARIO("a scene is begun from the case it belongs to", "[ui][case]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_case(1), "en");
    front.on(screen);
    screen.click("Het telefoontje");
    CHECK(holds(front.asked, StartScene{"scene-0"}));
}

SCENARIO("every control before a play is reached by Tab", "[ui][front]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.on(screen);
    for (const auto* label : {"Settings", "Read Nadia's story", "Play", "Go on", "Debrief"}) {
        INFO(label);
        CHECK(screen.tab_to(label));
    }
    screen.press(ImGuiKey_Enter);
    CHECK(holds(front.asked, ResumeAttempt{4}));
}

SCENARIO("Esc goes one step back", "[ui][front]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_case(1), "en");
    front.on(screen);
    screen.press(ImGuiKey_Escape);
    CHECK(front.asked == std::vector<Intent>{GoBack{}});
}

SCENARIO("settings take effect from where they are pressed", "[ui][settings]")
{
    const auto* language = GENERATE("nl", "en");
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), language);
    front.view.settings = Settings{};
    front.on(screen);
    screen.frames(3);
    CHECK(screen.flaws() == std::vector<std::string>{});
    screen.click("English");
    Settings wish;
    wish.language = "en";
    CHECK(holds(front.asked, ChangeSettings{wish}));
    screen.press(ImGuiKey_Escape);
    CHECK(holds(front.asked, CloseSettings{}));
    CHECK_FALSE(holds(front.asked, GoBack{}));
}

SCENARIO("the buttons of scenes in a row stand in one line", "[ui][library]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    auto& scenes = std::get<LibraryView>(front.view.screen).scenes;
    REQUIRE(scenes.size() >= 2);
    scenes = {scenes[0], scenes[0], scenes[0], scenes[0]};
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        scenes[i].id = "scene-" + std::to_string(i);
        scenes[i].unfinished.reset();
        scenes[i].finished.reset();
    }
    scenes[1].title = "A title that goes on and on, well beyond what fits into one line of a card";
    front.on(screen);
    std::vector<float> tops;
    for (const auto& item : screen.items())
        if (item.label == "Play") tops.push_back(item.box.top);
    REQUIRE(tops.size() >= 3);
    CHECK(tops[0] == tops[1]);
    CHECK(tops[1] == tops[2]);
}

SCENARIO("every setting is reached by Tab and stays on a small window", "[ui][settings]")
{
    const float text_scale = GENERATE(1.0F, 2.0F);
    HeadlessUi screen({.width = 900, .text_scale = text_scale, .in_screen = false});
    Front front(LibraryView{.folder = "dialogues"},
                "en"); // the less lies behind, the faster is a round
    front.view.settings = Settings{};
    front.on(screen);
    for (const auto* label :
         {"Nederlands", "Text size", "High contrast", "A single tap",
          "Explanation after every response", "Reduced motion", "Sound", "Done"}) {
        INFO(label);
        CHECK(screen.keys_to(label));
    }
    screen.press(ImGuiKey_Enter);
    CHECK(holds(front.asked, CloseSettings{}));
}

SCENARIO("the size of text is told when its slider is let go, and by every key", "[ui][settings]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.view.settings = Settings{};
    front.on(screen);
    screen.frames(3);
    screen.drag("Text size", 0.1F, 0.99F);
    std::vector<int> sizes;
    for (const auto& one : front.asked) {
        if (const auto* change = std::get_if<ChangeSettings>(&one))
            sizes.push_back(change->settings.text_percent);
    }
    CHECK(sizes == std::vector<int>{largest_text_percent});
    REQUIRE(screen.tab_to("Text size"));
    front.asked.clear();
    screen.press(ImGuiKey_RightArrow);
    CHECK(front.asked.size() == 1);
}

SCENARIO("a message stays until it is put away", "[ui][front]")
{
    HeadlessUi screen({.in_screen = false});
    Front front(usual_library(), "en");
    front.view.notice = Notice{Notice::Tone::warning, "error.settings_not_kept", "Disk full."};
    front.on(screen);
    screen.frames(10);
    CHECK(screen.says("Disk full."));
    screen.click("Dismiss");
    CHECK(holds(front.asked, DismissNotice{}));
}
