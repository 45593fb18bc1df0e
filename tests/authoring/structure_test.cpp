// tests/authoring/structure_test.cpp
//
// What is found in how a scene hangs together, and that any value of a scene will do.
#include "authoring/structure.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

namespace tegenover::authoring {
namespace {

using engine::Branch;
using engine::Cue;
using engine::Line;
using engine::Moment;
using engine::Response;
using engine::Scene;

Line line(std::string id)
{
    Line made;
    made.id = std::move(id);
    return made;
}

Response response(std::string id, std::string to)
{
    Response made;
    made.id = std::move(id);
    made.next = {Branch{{}, std::move(to)}};
    return made;
}

/// "asked", with a cue and two responses, leads to the ending "closed".
Scene sound_scene()
{
    Moment asked;
    asked.id = "asked";
    asked.lines = {line("line")};
    asked.lines[0].cues = {Cue{"sigh", engine::BodyPart::voice, engine::plain("Ze zucht.")}};
    asked.responses = {response("own-it", "closed"), response("wait", "closed")};
    asked.reasons = {{"room", engine::plain("Ruimte"), {"wait"}}};
    Moment closed;
    closed.id = "closed";
    closed.lines = {line("line")};
    closed.ending = engine::Ending{};
    Scene scene;
    scene.start = "asked";
    scene.moments = {asked, closed};
    return scene;
}

/// "CODE pointer" of each problem.
std::vector<std::string> found_in(const Scene& scene)
{
    std::vector<std::string> found;
    for (const auto& problem : find_structure_problems(scene)) {
        found.push_back(problem.code + " " + problem.pointer);
    }
    return found;
}

using Found = std::vector<std::string>;

} // namespace

SCENARIO("a scene that hangs together has no structural problems", "[authoring][structure]")
{
    CHECK(found_in(sound_scene()).empty());
}

SCENARIO("names that lead nowhere are found", "[authoring][structure]")
{
    GIVEN("a sound scene")
    {
        Scene scene = sound_scene();
        WHEN("it starts at a moment that is not there")
        {
            scene.start = "askd";
            THEN("the start is pointed at, with advice")
            {
                CHECK(found_in(scene) == Found{"TG012 /start"});
                CHECK_THAT(find_structure_problems(scene).front().message,
                           Catch::Contains("did you mean \"asked\"?"));
            }
        }
        WHEN("a response leads to a moment that is not there")
        {
            scene.moments[0].responses[1].next.push_back(Branch{{}, "nowhere"});
            THEN("that way on is pointed at")
            {
                CHECK(found_in(scene) == Found{"TG012 /moments/0/responses/1/next/1/to"});
            }
        }
        WHEN("conditions ask for cues that no line shows")
        {
            scene.moments[0].lines[0].when.noticed = {"sigh", "sihg"};
            scene.moments[0].responses[0].when.not_noticed = {"tears"};
            scene.moments[0].responses[0].next[0].when.noticed = {"tears"};
            THEN("each is pointed at")
            {
                CHECK(found_in(scene) ==
                      Found{"TG024 /moments/0/lines/0/when/noticed/1",
                            "TG024 /moments/0/responses/0/when/not_noticed/0",
                            "TG024 /moments/0/responses/0/next/0/when/noticed/0"});
            }
        }
        WHEN("a reason fits a response of another moment")
        {
            scene.moments[0].reasons[0].fits = {"own-it", "closed"};
            THEN("it is pointed at")
            {
                CHECK(found_in(scene) == Found{"TG025 /moments/0/reasons/0/fits/1"});
            }
        }
    }
}

SCENARIO("ids used twice are found", "[authoring][structure]")
{
    GIVEN("a sound scene")
    {
        Scene scene = sound_scene();
        WHEN("a moment, a line, a cue, a response and a reason come twice")
        {
            scene.moments.push_back(scene.moments[1]);
            scene.moments[0].lines.push_back(line("line"));
            scene.moments[1].lines[0].cues = {Cue{"sigh", engine::BodyPart::eyes, {}}};
            scene.moments[0].responses.push_back(response("wait", "closed"));
            scene.moments[0].reasons.push_back(scene.moments[0].reasons[0]);
            THEN("the second of each is pointed at")
            {
                CHECK(found_in(scene) ==
                      Found{"TG023 /moments/0/lines/1/id", "TG023 /moments/0/responses/2/id",
                            "TG023 /moments/0/reasons/1/id", "TG023 /moments/1/lines/0/cues/0/id",
                            "TG023 /moments/2/id"});
            }
        }
        WHEN("the same ids are used in different moments")
        {
            scene.moments[1].lines[0].id = "line";
            THEN("that is fine") { CHECK(found_in(scene).empty()); }
        }
        WHEN("an id is empty")
        {
            scene.moments[0].lines.push_back(line(""));
            THEN("it is asked for")
            {
                CHECK(found_in(scene) == Found{"TG030 /moments/0/lines/1/id"});
            }
        }
    }
}

SCENARIO("moments that cannot be played are found", "[authoring][structure]")
{
    GIVEN("a sound scene")
    {
        Scene scene = sound_scene();
        WHEN("a moment has no lines")
        {
            scene.moments[1].lines.clear();
            THEN("its lines are asked for")
            {
                CHECK(found_in(scene) == Found{"TG029 /moments/1/lines"});
            }
        }
        WHEN("a moment has neither responses nor an ending")
        {
            scene.moments[1].ending.reset();
            THEN("one is asked for")
            {
                CHECK(found_in(scene) == Found{"TG027 /moments/1/responses"});
            }
        }
        WHEN("a moment has both")
        {
            scene.moments[0].ending = engine::Ending{};
            THEN("the ending is pointed at")
            {
                CHECK(found_in(scene) == Found{"TG028 /moments/0/ending"});
            }
        }
        WHEN("a response leads nowhere")
        {
            scene.moments[0].responses[0].next.clear();
            THEN("its way on is asked for")
            {
                CHECK(found_in(scene) == Found{"TG031 /moments/0/responses/0/next"});
            }
        }
        WHEN("an ending has an event, a check-in and reasons")
        {
            scene.moments[1].event = engine::Event::phone_rings;
            scene.moments[1].check_in = engine::CheckIn::self;
            scene.moments[1].reasons = {{"why", {}, {}}};
            THEN("each is pointed at")
            {
                CHECK(found_in(scene) == Found{"TG032 /moments/1/event",
                                               "TG032 /moments/1/check_in",
                                               "TG032 /moments/1/reasons"});
            }
        }
        WHEN("a condition asks for trust from high to low")
        {
            scene.moments[0].responses[0].when.trust = engine::TrustRange{60, 40};
            THEN("it is pointed at")
            {
                CHECK(found_in(scene) == Found{"TG026 /moments/0/responses/0/when/trust"});
            }
        }
        WHEN("it has no moments at all")
        {
            scene.moments.clear();
            THEN("only that is said") { CHECK(found_in(scene) == Found{"TG035 /moments"}); }
        }
    }
}

TEST_CASE("a scene with endless faults is looked at only so far", "[authoring][structure]")
{
    Scene scene = sound_scene();
    scene.moments[0].reasons[0].fits.assign(100'000, "nothing-of-the-kind");
    CHECK(found_in(scene).size() == most_structure_problems);
}

TEST_CASE("any value of a scene will do", "[authoring][structure][property]")
{
    const auto name = [] { return *rc::gen::element<std::string>("", "a", "b", "closed", "\x1b"); };
    const auto some = [] { return *rc::gen::inRange(0, 4); };
    CHECK(rc::check([&] {
        Scene scene;
        scene.start = name();
        for (int i = some(); i > 0; --i) {
            Moment moment;
            moment.id = name();
            for (int k = some(); k > 0; --k) {
                moment.lines.push_back(line(name()));
                moment.lines.back().when.trust = engine::TrustRange{some(), some()};
                moment.lines.back().when.noticed = {name()};
                moment.lines.back().cues = {Cue{name(), engine::BodyPart::hands, {}}};
            }
            for (int k = some(); k > 0; --k)
                moment.responses.push_back(response(name(), name()));
            moment.reasons = {{name(), {}, {name(), name()}}};
            if (some() == 0) moment.ending = engine::Ending{};
            scene.moments.push_back(moment);
        }
        for (const auto& problem : find_structure_problems(scene)) {
            RC_ASSERT(problem.pointer.front() == '/');
            RC_ASSERT(problem.message.find('\x1b') == std::string::npos);
        }
    }));
}

} // namespace tegenover::authoring
