// Writing a scene: what an edit does to the draft, the selection and the map, and undo.
#include "session/editor/writing_scene.hpp"

#include <catch2/catch.hpp>

using namespace tegenover;
using namespace tegenover::session;
using tests::Desk;

SCENARIO("a change is drafted and checked, and the author's file is left alone",
         "[session][editor]")
{
    Desk desk;
    CHECK_FALSE(desk.writing().changed());
    desk.edit(authoring::SetMinutes{9});
    CHECK(desk.writing().changed());
    REQUIRE(desk.wished<KeepDraft>() != nullptr);
    CHECK(desk.wished<KeepDraft>()->history->scene.minutes == 9);
    CHECK(desk.wished<CheckWriting>() != nullptr);
    CHECK(desk.wished<SaveSceneFile>() == nullptr);

    WHEN("it is taken back")
    {
        desk.take(UndoChange{});
        THEN("nothing is left to keep")
        {
            CHECK_FALSE(desk.writing().changed());
            CHECK(desk.wished<DropDraft>() != nullptr);
            CHECK(desk.wished<KeepDraft>() == nullptr);
        }
    }
}

SCENARIO("a refused change says why and changes nothing", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::RenameMoment{0, "Not A Slug"});
    REQUIRE(desk.writing().refusal);
    CHECK(desk.writing().refusal->why == authoring::EditRefusal::Why::bad_id);
    CHECK_FALSE(desk.writing().changed());
    CHECK(desk.wished<KeepDraft>() == nullptr);
    desk.edit(authoring::RenameMoment{0, "asked-again"});
    CHECK_FALSE(desk.writing().refusal);
}

SCENARIO("typing in one field is one step of undo until the field is left", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetWording{"/title", "nl", "B"});
    desk.edit(authoring::SetWording{"/title", "nl", "Be"});
    desk.take(EndTyping{});
    desk.edit(authoring::SetWording{"/title", "nl", "Bel"});
    CHECK(desk.writing().history->done.size() == 2);
}

SCENARIO("a moment keeps its place on the map under another name", "[session][editor]")
{
    Desk desk;
    desk.take(MoveCards{{{"asked", {1234, 777}}}});
    CHECK(desk.writing().changed());
    desk.edit(authoring::RenameMoment{0, "begins"});
    CHECK(desk.writing().positions.at("begins") == authoring::Position{1234, 777});
    desk.take(UndoChange{});
    CHECK(desk.writing().positions.at("asked") == authoring::Position{1234, 777});
}

SCENARIO("adding a moment leaves the others where they are", "[session][editor]")
{
    Desk desk;
    const auto before = desk.writing().positions;
    desk.edit(authoring::AddMoment{1, engine::Moment{.id = "new", .lines = {engine::Line{}}}});
    for (const auto& [id, place] : before)
        CHECK(desk.writing().positions.at(id) == place);
    CHECK(desk.writing().positions.contains("new"));
}

SCENARIO("what is chosen is always there", "[session][editor]")
{
    Desk desk;
    desk.take(Choose{part_selected(0, Part::response, 1)});
    CHECK(desk.writing().selection == part_selected(0, Part::response, 1));
    desk.edit(authoring::RemoveResponse{0, 1});
    CHECK(desk.writing().selection == moment_selected(0));
    desk.edit(authoring::RemoveMoments{{0, 1, 2}, ""});
    CHECK(desk.writing().selection == whole_scene());
    desk.take(Choose{moment_selected(40)});
    CHECK(desk.writing().selection == whole_scene());
}

SCENARIO("taking a step back shows what it was about", "[session][editor]")
{
    Desk desk;
    desk.edit(authoring::SetMood{0, 0, engine::Mood::angry});
    desk.take(Choose{moment_selected(2)});
    desk.take(UndoChange{});
    CHECK(desk.writing().selection == moment_selected(0));
    desk.take(Choose{moment_selected(2)});
    desk.take(RedoChange{});
    CHECK(desk.writing().selection == moment_selected(0));
    CHECK(desk.writing().scene().moments[0].lines[0].mood == engine::Mood::angry);
}

SCENARIO("the map tells trust, reach and problems", "[session][editor]")
{
    Desk desk;
    desk.check();
    auto view = desk.view();
    REQUIRE(view.arrows.size() == 2);
    CHECK(view.arrows[0].trust == TrustTurn::up);
    CHECK(view.arrows[1].trust == TrustTurn::down);
    CHECK(view.cards[0].words == "Je zou bellen.");
    CHECK(view.cards[0].starts);
    CHECK(view.cards[2].ending == engine::Outcome::broken);
    CHECK(view.proven);
    REQUIRE(view.endings.size() == 2);
    CHECK(view.endings[0].reachable);
    CHECK(view.total == engine::Span{-3, 5});

    WHEN("a link leads nowhere")
    {
        desk.edit(authoring::SetNext{0, 1, {{.when = {}, .to = "gone"}}});
        CHECK(desk.view().checking);
        desk.check();
        view = desk.view();
        THEN("an error stands at its response, and there are no ranges")
        {
            CHECK(view.errors == 1);
            REQUIRE_FALSE(view.findings.empty());
            CHECK(view.findings[0].place == part_selected(0, Part::response, 1));
            CHECK(view.findings[0].where == "asked / deny");
            CHECK(view.cards[0].errors == 1);
            CHECK_FALSE(view.explored);
            CHECK(view.arrows.size() == 1);
        }
    }
}

SCENARIO("a check of an older state does not replace a newer one", "[session][editor]")
{
    Desk desk;
    const auto old_version = desk.writing().version;
    desk.edit(authoring::SetMinutes{9});
    desk.check();
    const auto checked = desk.writing().checked;
    desk.take(SceneChecked{old_version, desk.writing().file, Checked{}});
    CHECK(desk.writing().checked == checked);
    CHECK_FALSE(desk.view().checking);
}

SCENARIO("chosen moments are duplicated together, with the links among them", "[session][editor]")
{
    Desk desk;
    desk.take(DuplicateChosen{});
    CHECK_FALSE(desk.writing().changed());
    desk.take(MoveCards{{{"asked", {0, 0}}, {"closed", {360, 0}}, {"lost", {360, 220}}}});
    desk.take(Choose{{.moments = {0, 1}}});
    desk.take(DuplicateChosen{});
    const auto& moments = desk.writing().scene().moments;
    REQUIRE(moments.size() == 5);
    CHECK(desk.writing().selection.moments == std::vector<std::size_t>{3, 4});
    CHECK(moments[3].responses[0].next[0].to == moments[4].id);
    CHECK(moments[3].responses[1].next[0].to == "lost");
    CHECK(moments[0].responses[0].next[0].to == "closed");
    const auto& positions = desk.writing().positions;
    CHECK(positions.at(moments[4].id).x - positions.at(moments[3].id).x == 360);
    CHECK(positions.at(moments[4].id).y == positions.at(moments[3].id).y);
    desk.take(UndoChange{});
    CHECK(desk.writing().scene() == tests::promise_scene());
}

SCENARIO("moments are copied from one scene and pasted into another", "[session][editor]")
{
    Desk desk;
    CHECK_FALSE(desk.view().can_paste);
    desk.take(Choose{moment_selected(0)});
    desk.take(CopyMoments{});
    CHECK(desk.view().can_paste);
    desk.take(PasteCopied{});
    CHECK(desk.writing().scene().moments.size() == 4);
    CHECK(desk.writing().selection == moment_selected(3));

    auto other = promise_scene();
    other.id = "other";
    other.moments = {testing::ending("done", engine::Outcome::repaired)};
    other.start = "done";
    desk.take(SceneOpened{.file = "/s/other.json", .hash = "h1", .scene = other, .positions = {}});
    desk.take(PasteCopied{});
    REQUIRE(desk.writing().scene().moments.size() == 2);
    CHECK(desk.writing().scene().moments[1].id == "asked");
    CHECK(engine::read(desk.writing().scene().moments[1].lines[0].says, "nl", "nl") ==
          "Je zou bellen.");
    CHECK(desk.writing().positions.contains("asked"));
    desk.take(UndoChange{});
    CHECK(desk.writing().scene().moments.size() == 1);
}

SCENARIO("what was left out of a story stays with its scene until it is ticked off",
         "[session][editor]")
{
    const std::vector<LeftOut> notes{{"code", "Begin", "(set: $x to 1)"},
                                     {"media", "Begin", "a.png"}};
    Desk desk;
    desk.take(SceneOpened{.file = "/s/trip.json",
                          .hash = {},
                          .scene = promise_scene(),
                          .positions = {},
                          .left_out = notes});
    CHECK(desk.writing().aside == Aside::problems);
    desk.take(SaveNow{});
    REQUIRE(desk.wished<SaveSceneFile>() != nullptr);
    CHECK(desk.wished<SaveSceneFile>()->left_out == notes);
    desk.take(SceneSaved{"/s/trip.json", "h1", desk.writing().version});
    CHECK_FALSE(desk.view().changed);
    CHECK(desk.view().left_out == notes);

    const auto to_do = std::vector<LeftOut>{notes[1]};
    desk.take(TickLeftOut{.number = 0});
    CHECK(desk.view().left_out.size() == 2); // a slip of the hand is taken back where it was made
    CHECK(desk.view().left_out[0].done);
    CHECK(desk.view().changed); // the file beside the scene still says it
    REQUIRE(desk.wished<KeepDraft>() != nullptr);
    CHECK(desk.wished<KeepDraft>()->left_out == to_do);
    desk.take(TickLeftOut{.number = 0, .done = false});
    CHECK_FALSE(desk.view().changed);
    desk.take(TickLeftOut{.number = 0});
    // A table tells what it could not bring, and leaves the story's list alone.
    desk.take(TableRead{"/t/texts.csv", "id,nl,note\nscene/title,De belofte,x\n"});
    CHECK(desk.view().left_out.size() == 3);
    desk.take(SaveNow{});
    CHECK(desk.wished<SaveSceneFile>()->left_out == to_do);
    desk.take(TickLeftOut{.number = std::nullopt});
    desk.take(SaveNow{});
    CHECK(desk.wished<SaveSceneFile>()->left_out.empty());
}

SCENARIO("a list of what was left out opens with its scene, and not again when it is read anew",
         "[session][editor]")
{
    Desk desk;
    const SceneOpened opened{.file = "/s/trip.json",
                             .hash = "h1",
                             .scene = promise_scene(),
                             .positions = {},
                             .left_out = {{"code", "Begin", "(set: $x to 1)"}}};
    desk.take(opened);
    CHECK(desk.writing().aside == Aside::problems);
    desk.take(ShowAside{Aside::form});
    desk.take(opened);
    CHECK(desk.writing().aside == Aside::form);
}

SCENARIO("a draft brings back what was still to be looked after", "[session][editor]")
{
    const std::vector<LeftOut> notes{{"code", "Begin", "(set: $x to 1)"}};
    Desk desk;
    FoundDraft draft{.scene = promise_scene()};
    desk.take(SceneOpened{.file = "/s/trip.json",
                          .hash = "h",
                          .scene = promise_scene(),
                          .positions = {},
                          .draft = draft,
                          .left_out = notes});
    desk.take(AnswerDraft{true});
    CHECK(desk.view().left_out.empty()); // it was ticked off before the crash
    CHECK(desk.view().changed);
}

SCENARIO("a table that came back changes its texts in one step, and says what it could not",
         "[session][editor]")
{
    Desk desk;
    desk.take(TakeTable{"/t/texts.csv"});
    REQUIRE(desk.wished<ReadTableFile>() != nullptr);
    CHECK(desk.wished<ReadTableFile>()->file == "/t/texts.csv");
    desk.take(TableRead{"/t/texts.csv", "id,nl,note\nscene/title,De belofte,x\nno/such,text,y\n"});
    CHECK(engine::read(desk.writing().scene().title, "nl", "nl") == "De belofte");
    const std::vector<LeftOut> expected{{"column", "1", "note"}, {"row_unknown", "3", "no/such"}};
    CHECK(desk.view().left_out == expected);
    CHECK(desk.writing().aside == Aside::problems);
    desk.take(UndoChange{});
    CHECK(desk.writing().scene() == promise_scene());
    CHECK_FALSE(desk.view().changed); // the list is told, and kept nowhere
    desk.take(TableRead{"/t/texts.csv", "name\nx\n"});
    REQUIRE(desk.model.notice);
    CHECK(desk.model.notice->tone == Notice::Tone::warning);
}

SCENARIO("a file that is dropped is a table where one writes, and a scene to be where one does not",
         "[session][editor]")
{
    Desk desk;
    desk.take(DropFile{"/t/texts.csv"});
    CHECK(desk.wished<ReadTableFile>() != nullptr);
    Desk at_desk;
    at_desk.model = {};
    at_desk.take(DropFile{"/t/De Reis.html"});
    REQUIRE(at_desk.wished<BringInFile>() != nullptr);
    CHECK(at_desk.wished<BringInFile>()->id == "de-reis");
    at_desk.model.screen = PlayScreen{};
    at_desk.take(DropFile{"/t/De Reis.html"});
    CHECK(at_desk.effects.empty()); // nothing takes one out of a conversation
}

SCENARIO("what lacks a language is listed while it is looked at", "[session][editor]")
{
    Desk desk;
    CHECK(desk.view().missing.empty());
    desk.take(ShowAside{Aside::translate});
    const auto missing = desk.view().missing;
    REQUIRE_FALSE(missing.empty());
    CHECK(missing.front().language == "en");
    CHECK(missing.front().words == "Je zou bellen.");
}

SCENARIO("a moment that is dropped on the map stands where it was dropped", "[session][editor]")
{
    Desk desk;
    engine::Moment made;
    made.id = "new";
    made.lines.emplace_back();
    desk.take(ChangeScene{.edits = {authoring::AddMoment{3, made}},
                          .then = moment_selected(3),
                          .stand = {{"new", {700, -40}}}});
    CHECK(desk.writing().positions.at("new") == authoring::Position{700, -40});
}

SCENARIO("tips on texts are given while something does not hang together yet", "[session][editor]")
{
    auto scene = promise_scene();
    scene.moments[0].responses[0].why = engine::plain("Te kort.");
    scene.moments[0].responses[1].next.clear();
    const auto checked = check_scene(scene);
    CHECK_FALSE(checked.explored);
    CHECK(checked.errors() == 1);
    const auto has = [&](std::string_view code) {
        return std::ranges::any_of(checked.findings,
                                   [&](const auto& one) { return one.problem.code == code; });
    };
    CHECK(has("DW009")); // the feedback is short
    CHECK(has("DW008")); // the other has none
    CHECK_FALSE(has("DW004"));
}

SCENARIO("tips on the whole wait until all is written", "[session][editor]")
{
    auto scene = promise_scene();
    const auto has = [](const Checked& checked, std::string_view code) {
        return std::ranges::any_of(checked.findings,
                                   [&](const auto& one) { return one.problem.code == code; });
    };
    const auto begun = check_scene(scene);
    CHECK(has(begun, "DW008"));
    CHECK_FALSE(has(begun, "DW004"));
    scene.title = engine::plain("Het gesprek");
    for (auto& moment : scene.moments) {
        if (moment.ending) moment.ending->title = engine::plain("Zo loopt het af");
        for (auto& response : moment.responses)
            response.why = engine::plain("Genoeg woorden.");
    }
    CHECK(has(check_scene(scene), "DW004"));
}
