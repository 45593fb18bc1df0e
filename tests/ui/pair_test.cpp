// Two at one computer without a window: every page holds at every text size, in both languages, and
// is gone through by keys; a hand-over says nothing but to whom the screen goes.
#include "session/pair/sessions.hpp"
#include "session/update.hpp"
#include "ui/screens/pair.hpp"
#include "ui/widgets/layout.hpp"

#include "engine/pair_scene.hpp"
#include "support/ui/imgui_headless.hpp"
#include "ui/program_words.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::session;
using namespace tegenover::testing;
using namespace tegenover::engine::pair;
using tests::HeadlessUi;
using tests::program_words;
using ui::Look;

namespace {

Catalogue catalogue_of_two()
{
    Catalogue catalogue;
    auto scene = pair_scene();
    scene.summary = engine::plain("Two days ago you were to call. Only now you do.");
    catalogue.scenes.push_back({engine::compile(scene), {}, "hash"});
    engine::CaseFile nadia;
    nadia.id = "nadia";
    nadia.name = "Nadia";
    catalogue.cases.push_back(std::move(nadia));
    return catalogue;
}

/// A session in a window that nobody sees: what is asked for happens.
class Table {
public:
    Table(HeadlessUi& screen, const std::string& language, Setup setup = {})
        : catalogue(catalogue_of_two()), words_(program_words(language))
    {
        model.settings.language = language;
        model.settings.reduced_motion = true;
        wish(OpenPair{});
        setup.scene = "call";
        wish(ChangePairSetup{setup});
        screen.show([this](const Look& look) {
            const ui::Screen sheet("app", false);
            const auto view = view_pair(catalogue, model);
            seconds_ += 0.1;
            auto asked = ui::draw_pair_screen(view, look, words_, scratch_, seconds_);
            if (!asked) return;
            auto updated = update(catalogue, std::move(model), *asked, around_);
            model = std::move(updated.model);
            if (seen) seen(updated.effects);
        });
    }

    void wish(PairWish wish)
    {
        model = update(catalogue, std::move(model), PairIntent{std::move(wish)}, around_).model;
    }
    void happen(const std::vector<Event>& events)
    {
        for (const auto& event : events)
            wish(PairHappens{event});
    }

    [[nodiscard]] const Session& session() const { return *open_pair(model); }

    Catalogue catalogue;
    Model model;
    std::function<void(const Effects&)> seen; ///< what was asked of the outside world

private:
    engine::Words words_;
    std::vector<engine::Words> languages_{words_};
    Circumstances around_{.now = 1'767'225'600, .chance = 1, .languages = &languages_};
    ui::PairScratch scratch_;
    double seconds_ = 0;
};

void rest(HeadlessUi& screen) { screen.frames(6); }

} // namespace

SCENARIO("no page of a pair is clipped or laid over anything else", "[ui][pair]")
{
    const auto* language = GENERATE("nl", "en");
    const float text_scale = GENERATE(1.0F, 2.0F);
    HeadlessUi screen({.text_scale = text_scale, .in_screen = false});
    Table table(screen, language, {.names = {"Anna", "Bo"}, .observer = true});
    std::vector<Event> way{the_observers_card};
    for (const auto* part : {&until_the_helper, &until_the_end, &the_forms})
        way.insert(way.end(), part->begin(), part->end());
    const auto check = [&] {
        rest(screen);
        INFO("stage " << table.model.pairs.size() << " in " << language << " at " << text_scale);
        CHECK(screen.flaws_throughout() == std::vector<std::string>{});
    };
    check();
    table.wish(StartPair{});
    for (const auto& event : way) {
        check();
        table.happen({PauseClock{true}}); // where the clock runs
        check();
        table.happen({PauseClock{false}, event});
    }
    table.happen({TakeScreen{}});
    check();
    table.happen({GoOn{}});
    check();
    table.happen({StopAfterOne{}});
    check();
    table.happen({GoOn{}});
    check();
}

SCENARIO("a hand-over says to whom the screen goes, and nothing else", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en", {.names = {"Anna", "Bo"}});
    table.wish(StartPair{});
    rest(screen);
    CHECK(screen.text_throughout() ==
          "I have the screen Enter, once the screen has been passed on Give the screen to Bo, the "
          "helper What comes next is for that person only. Will the other look away? ");
}

SCENARIO("a round is gone through by keys alone", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    rest(screen);
    const auto press = [&](ImGuiKey key) {
        rest(screen);
        screen.press(key);
    };
    press(ImGuiKey_Enter); // start
    for (int i = 0; i < 4; ++i)
        press(ImGuiKey_Enter); // both cards
    REQUIRE(table.session().stage == Stage::choose_line);
    press(ImGuiKey_2);
    CHECK(table.session().picked == "open");
    press(ImGuiKey_Enter);
    CHECK(table.session().hand_to == Role::helper);
    press(ImGuiKey_Enter);
    REQUIRE(table.session().stage == Stage::respond);
    CHECK(screen.says("I waited for you."));
    CHECK_FALSE(screen.says("FEELS-OPEN"));
    screen.click("I forgot you.");
    rest(screen);
    REQUIRE(table.session().stage == Stage::say_response);
    press(ImGuiKey_Enter);
    CHECK(table.session().round().decisions.size() == 2);
    CHECK(table.session().hand_to == Role::client);
}

SCENARIO("own words and the felt rating are taken as they are given", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    table.happen(until_the_helper);
    table.happen({PickResponse{"deny"}});
    rest(screen);
    REQUIRE(screen.tab_to("Did you say it differently? Write your own words here"));
    screen.type("Not true");
    CHECK(table.session().own_words == "Not true");
    table.happen({GoOn{}, TakeScreen{}});
    rest(screen);
    REQUIRE(table.session().stage == Stage::felt);
    screen.press(ImGuiKey_3);
    screen.click("Keep it");
    CHECK(table.session().round().decisions.back() == engine::Decision{engine::RateSafety{3}});
}

SCENARIO("rounding off asks first", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    table.happen(the_cards);
    rest(screen);
    screen.click("Round off");
    rest(screen);
    CHECK(table.session().stage == Stage::choose_line);
    screen.click("Carry on for a while");
    CHECK(table.session().stage == Stage::choose_line);
}

SCENARIO("the second press of a double click takes over nobody's screen", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    rest(screen);
    table.happen({TakeScreen{}});
    rest(screen);
    REQUIRE(table.session().stage == Stage::helper_card);
    screen.click("I have read it");
    REQUIRE(table.session().hand_to == Role::client);
    screen.click("I have the screen");
    CHECK(table.session().hand_to == Role::client);
    rest(screen);
    screen.click("I have the screen");
    CHECK_FALSE(table.session().hand_to);
}

SCENARIO("a pause covers her inner voice, and Enter goes on", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    table.happen(the_cards);
    rest(screen);
    REQUIRE(screen.says("FEELS-COLD"));
    screen.click("Pause");
    rest(screen);
    CHECK_FALSE(screen.says("FEELS-COLD"));
    screen.press(ImGuiKey_Enter);
    rest(screen);
    CHECK(screen.says("FEELS-COLD"));
    CHECK_FALSE(table.session().round().clock.paused);
}

SCENARIO("a rating that was set is still set behind a pause", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    table.happen(until_the_helper);
    table.happen({PickResponse{"deny"}, GoOn{}, TakeScreen{}});
    rest(screen);
    screen.press(ImGuiKey_4);
    table.happen({PauseClock{true}});
    rest(screen);
    table.happen({PauseClock{false}});
    rest(screen);
    screen.click("Keep it");
    CHECK(table.session().round().decisions.back() == engine::Decision{engine::RateSafety{4}});
}

SCENARIO("Enter goes on from the last slider of the estimate", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    for (const auto* part : {&until_the_helper, &until_the_end})
        table.happen(*part);
    auto almost = the_forms;
    almost.pop_back(); // what goes on
    almost.pop_back(); // the last principle
    table.happen(almost);
    rest(screen);
    REQUIRE(table.session().stage == Stage::end_estimate);
    REQUIRE(screen.tab_to("Network"));
    screen.press(ImGuiKey_Enter); // sets it
    CHECK(table.session().stage == Stage::end_estimate);
    screen.press(ImGuiKey_Enter);
    CHECK(table.session().stage == Stage::swap);
}

SCENARIO("Enter leaves no observer's form empty, a click does", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en", {.observer = true});
    table.wish(StartPair{});
    for (const auto* part : {&the_observers_card, &until_the_helper, &until_the_end, &the_forms})
        table.happen(*part);
    table.happen({TakeScreen{}});
    rest(screen);
    REQUIRE(table.session().stage == Stage::end_observer);
    screen.press(ImGuiKey_Enter);
    CHECK(table.session().stage == Stage::end_observer);
    screen.click("Leave it empty");
    CHECK(table.session().stage == Stage::swap);
    rest(screen);
    screen.click("Back to what the observer saw");
    CHECK(table.session().hand_to == Role::observer);
    table.happen({TakeScreen{}, ObserveSeen{"Her pen"}});
    rest(screen);
    screen.press(ImGuiKey_Enter);
    CHECK(table.session().stage == Stage::swap);
}

SCENARIO("ten is a one and a nought", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    table.happen(until_the_helper);
    table.happen({PickResponse{"deny"}, GoOn{}, TakeScreen{}});
    rest(screen);
    screen.press(ImGuiKey_1);
    screen.press(ImGuiKey_0);
    screen.click("Keep it");
    CHECK(table.session().round().decisions.back() == engine::Decision{engine::RateSafety{10}});
}

SCENARIO("Esc leaves a name as it was typed", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    rest(screen);
    REQUIRE(screen.tab_to("On the left")); // the field comes before the choice of who is first
    screen.type("Anna");
    screen.press(ImGuiKey_Escape);
    rest(screen);
    CHECK(std::get<PairScreen>(table.model.screen).setup.names[0] == "Anna");
    CHECK(screen.says("Anna"));
}

SCENARIO("a report is saved once for a double click", "[ui][pair]")
{
    HeadlessUi screen({.in_screen = false});
    Table table(screen, "en");
    table.wish(StartPair{});
    for (const auto* part : {&until_the_helper, &until_the_end, &the_forms})
        table.happen(*part);
    table.happen({StopAfterOne{}, GoOn{}});
    rest(screen);
    REQUIRE(table.session().stage == Stage::plenary);
    std::size_t reports = 0;
    table.seen = [&](const Effects& effects) {
        for (const auto& one : effects)
            reports += std::holds_alternative<SaveReport>(one) ? 1 : 0;
    };
    screen.click("Save report");
    screen.click("Save report");
    CHECK(reports == 1);
    screen.frames(30);
    screen.click("Save report");
    CHECK(reports == 2);
}

SCENARIO("names of any length fit into the set-up", "[ui][pair]")
{
    const float text_scale = GENERATE(1.0F, 2.0F);
    HeadlessUi screen({.text_scale = text_scale, .in_screen = false});
    const Table table(screen, "nl", {.names = {"Wilhelmina Geertruida Aleïda Ééééééééé", "Bo"}});
    rest(screen);
    CHECK(screen.flaws_throughout() == std::vector<std::string>{});
}
