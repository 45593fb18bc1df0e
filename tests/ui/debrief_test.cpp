// The pages of the debrief without a window: nothing, the usual and far too much on them, in both
// languages, small and large, by pointer and by keyboard.
#include "ui/screens/debrief.hpp"

#include "support/ui/imgui_headless.hpp"
#include "ui/debrief_views.hpp"
#include "ui/program_words.hpp"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <vector>

using namespace tegenover;
using namespace tegenover::session;
using tests::HeadlessUi;
using tests::many_words;
using tests::program_words;
using tests::told_debrief;
using tests::with_other_way;

namespace {

/// One debrief on show, and the last thing that was asked of it.
struct Shown {
    DebriefView view;
    engine::Words words;
    ui::DebriefScratch scratch;
    std::optional<Intent> intent;
    HeadlessUi screen;

    Shown(DebriefView drawn, const std::string& language, const tests::HeadlessSettings& settings)
        : view(std::move(drawn)), words(program_words(language)), screen(settings)
    {
        screen.show([this](const ui::Look& look) {
            if (auto one = ui::draw_debrief_screen(view, look, words, scratch, 0)) intent = one;
        });
    }
};

DebriefView on_page(DebriefPage page, DebriefView view = told_debrief(4))
{
    view.page = page;
    return view;
}

std::vector<DebriefView> every_page(const DebriefView& view)
{
    std::vector<DebriefView> all;
    for (std::size_t i = 0; i < debrief_page_count; ++i)
        all.push_back(on_page(static_cast<DebriefPage>(i), view));
    all.push_back(with_other_way(view));
    return all;
}

tests::HeadlessSettings sized(float scale)
{
    tests::HeadlessSettings settings;
    settings.text_scale = scale;
    settings.in_screen = true;
    return settings;
}

} // namespace

SCENARIO("every page of the debrief lies well", "[ui][debrief]")
{
    const auto language = GENERATE(std::string("nl"), std::string("en"));
    const auto scale = GENERATE(1.0F, 2.0F);
    for (const auto& view : every_page(told_debrief(4))) {
        INFO(language << " at " << scale << ", page " << static_cast<int>(view.page)
                      << (view.what_if ? " with another way" : ""));
        Shown shown(view, language, sized(scale));
        CHECK(shown.screen.flaws() == std::vector<std::string>{});
    }
}

SCENARIO("a page with far too much on it scrolls", "[ui][debrief]")
{
    for (const auto& view : every_page(told_debrief(40, many_words()))) {
        INFO("page " << static_cast<int>(view.page));
        Shown shown(view, "nl", sized(1));
        CHECK(shown.screen.flaws() == std::vector<std::string>{});
    }
}

SCENARIO("a debrief of nothing says what to do", "[ui][debrief]")
{
    Shown shown(told_debrief(0), "en", sized(1));
    CHECK(shown.screen.says("There is nothing to look back on yet"));
}

SCENARIO("no word of the program is missing on any page", "[ui][debrief]")
{
    const auto language = GENERATE(std::string("nl"), std::string("en"));
    for (const auto& view : every_page(told_debrief(4))) {
        Shown shown(view, language, sized(1));
        CHECK_FALSE(shown.screen.says("debrief."));
        CHECK_FALSE(shown.screen.says("principle."));
        CHECK_FALSE(shown.screen.says("{"));
    }
}

SCENARIO("her side shows what she felt and no figure", "[ui][debrief]")
{
    auto view = on_page(DebriefPage::her_eyes);
    view.furthest = DebriefPage::her_eyes;
    Shown shown(view, "nl", sized(1));
    CHECK(shown.screen.says("Ik heb de hele middag gewacht."));
    CHECK(shown.screen.says("Laat zien: gesloten. Vanbinnen: verdrietig"));
    CHECK_FALSE(shown.screen.says("47"));
    shown.screen.click("Verder: Je inschatting");
    CHECK(shown.intent == Intent{TurnToPage{DebriefPage::estimate}});
}

SCENARIO("the estimate is given by keyboard, and the way on waits for all five", "[ui][debrief]")
{
    auto view = on_page(DebriefPage::estimate);
    view.estimate_open = true;
    view.estimate_complete = false;
    view.furthest = DebriefPage::estimate;
    view.story.notes.estimate = {};
    Shown shown(view, "en", sized(1));
    CHECK(shown.screen.says("5 to go"));
    CHECK(shown.screen.item("Next: The gap").disabled);
    REQUIRE(shown.screen.tab_to("Present: not chosen yet"));
    shown.screen.press(ImGuiKey_RightArrow);
    REQUIRE(shown.intent.has_value());
    CHECK(std::get<EstimateSelf>(*shown.intent).principle == engine::Principle::present);
}

SCENARIO("a moment opens, and another response at it is tried", "[ui][debrief]")
{
    Shown shown(on_page(DebriefPage::moments), "en", sized(1));
    shown.screen.click("Moment 3");
    CHECK(shown.intent == Intent{OpenMoment{2}});
    shown.screen.click("Try this response here");
    REQUIRE(std::holds_alternative<TryInstead>(*shown.intent));
    CHECK(std::get<TryInstead>(*shown.intent).from == 0);
}

SCENARIO("the other way goes on by number, back and away", "[ui][debrief]")
{
    Shown shown(with_other_way(told_debrief(4)), "en", sized(1));
    shown.screen.press(ImGuiKey_1);
    CHECK(shown.intent == Intent{RespondInWhatIf{"next-a"}});
    shown.screen.click("One step back");
    CHECK(shown.intent == Intent{StepBackInWhatIf{}});
    shown.screen.click("Close this other way");
    CHECK(shown.intent == Intent{CloseWhatIf{}});
}

SCENARIO("what is written is told letter by letter", "[ui][debrief]")
{
    Shown shown(on_page(DebriefPage::reflection), "en", sized(1));
    shown.screen.click("Wat hoorde je in haar stem?");
    shown.screen.type("Hm");
    CHECK(shown.intent == Intent{WriteReflection{0, "Hm"}});
}

SCENARIO("a report is saved, opened, and the way on is there", "[ui][debrief]")
{
    auto view = on_page(DebriefPage::keep);
    Shown fresh(view, "en", sized(1));
    fresh.screen.click("Save report");
    CHECK(fresh.intent == Intent{KeepReport{}});
    view.report_path = "/home/someone/Documents/report.html";
    Shown saved(view, "en", sized(1));
    CHECK(saved.screen.says("/home/someone/Documents/report.html"));
    saved.screen.click("Open the report");
    CHECK(saved.intent == Intent{OpenReport{view.report_path}});
    saved.screen.click("Play this scene again");
    CHECK(saved.intent == Intent{StartScene{"call"}});
}
