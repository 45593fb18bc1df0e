// tests/persistence/scene_reader_test.cpp
//
// What a sound file becomes, that all problems come in one go, and what hostile files meet.
#include "persistence/scene_reader.hpp"

#include "persistence/scene_text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace tegenover::persistence {
namespace {

using tests::scene_of;
using tests::small_scene;
using tests::with;

engine::Problem only_problem(const SceneReading& reading)
{
    CHECK_FALSE(reading.scene);
    REQUIRE(reading.problems.size() == 1);
    return reading.problems.front();
}

std::vector<std::string> codes_of(const SceneReading& reading)
{
    std::vector<std::string> codes;
    for (const auto& problem : reading.problems)
        codes.push_back(problem.code);
    return codes;
}

} // namespace

SCENARIO("a sound file becomes a scene", "[persistence][scene]")
{
    GIVEN("a file that uses every key of the format")
    {
        const auto reading = read_scene(small_scene());
        REQUIRE(reading.problems.empty());
        REQUIRE(reading.scene);
        const auto& scene = *reading.scene;

        THEN("what stands at the top is in the scene")
        {
            CHECK(scene.id == "small");
            CHECK(scene.language == "nl");
            CHECK(engine::read(scene.title, "en", scene.language) == "Small");
            CHECK(engine::read(scene.summary, "en", scene.language) == "Een klein gesprek.");
            CHECK(scene.case_id == "nadia");
            CHECK(scene.setting == engine::Setting::phone);
            CHECK(scene.minutes == 5);
            CHECK(scene.trust_start == 40);
            CHECK(scene.trust_weights == engine::PrincipleScores{3, 2, 2, 2, 0});
            CHECK(scene.start == "asked");
        }
        THEN("lines have their conditions, cues, feelings and effects")
        {
            const auto& cold = scene.moments.at(0).lines.at(0);
            const auto& warm = scene.moments.at(0).lines.at(1);
            CHECK(cold.when.trust == engine::TrustRange{0, 30});
            CHECK(cold.when.lacks == std::vector<std::string>{"owned"});
            CHECK(cold.when.not_noticed == std::vector<std::string>{"breath"});
            CHECK(cold.felt() == engine::Mood::sad);
            CHECK(warm.cues.at(0).at == engine::BodyPart::voice);
            CHECK(warm.effects == engine::Effects{-5, {"heard"}, {"owned"}});
        }
        THEN("responses have their kind, scores and ways on, and defaults where nothing is said")
        {
            const auto& own_it = scene.moments.at(0).responses.at(0);
            const auto& wait = scene.moments.at(0).responses.at(1);
            CHECK(own_it.kind == engine::ResponseKind::say);
            CHECK(own_it.scores == engine::PrincipleScores{0, 0, 1, 2, 0});
            REQUIRE(own_it.next.size() == 2);
            CHECK(own_it.next.at(0).when.has == std::vector<std::string>{"owned"});
            CHECK(wait.kind == engine::ResponseKind::silence);
            CHECK(wait.seconds == 8);
            CHECK(wait.next == std::vector<engine::Branch>{{{}, "closed"}});
        }
        THEN("the moment has its event, check-in and reasons, and the ending its outcome")
        {
            const auto& asked = scene.moments.at(0);
            CHECK(asked.event == engine::Event::phone_rings);
            CHECK(asked.check_in == engine::CheckIn::client);
            CHECK(asked.reasons.at(0).fits == std::vector<std::string>{"wait"});
            const auto& closed = scene.moments.at(1);
            CHECK(closed.lines.at(0).id == "line");
            REQUIRE(closed.ending);
            CHECK(closed.ending->outcome == engine::Outcome::repaired);
            CHECK(closed.ending->reflection.size() == 1);
        }
        THEN("later problems can be placed by their pointer")
        {
            CHECK(reading.places.find("/format") == Place{3, 13});
            CHECK(reading.places.find("/moments/0/responses/1/next") == Place{55, 19});
            CHECK(reading.places.find("/moments/0/nothing-here") == Place{15, 5});
            CHECK(reading.places.find("") == Place{1, 1});
        }
    }
    GIVEN("a file with a byte order mark")
    {
        THEN("it reads the same, and places do not count the mark")
        {
            const auto marked = read_scene("\xEF\xBB\xBF" + small_scene());
            REQUIRE(marked.scene);
            CHECK(*marked.scene == *read_scene(small_scene()).scene);
            CHECK(marked.places.find("") == Place{1, 1});
        }
    }
    GIVEN("a whole number written with a fraction of nothing")
    {
        THEN("it counts as whole, as a JSON Schema has it")
        {
            const auto reading =
                read_scene(with(small_scene(), "\"minutes\": 5", "\"minutes\": 5.0"));
            REQUIRE(reading.scene);
            CHECK(reading.scene->minutes == 5);
        }
    }
}

SCENARIO("all problems of a file are reported in one go", "[persistence][scene]")
{
    GIVEN("a file with faults of several kinds")
    {
        auto text = with(small_scene(), "\"minutes\": 5", "\"minutes\": 500");
        text = with(text, "\"mood\": \"open\"", "\"mood\": \"opne\"");
        text = with(text, "\"next\": \"closed\"", "\"next\": \"clsoed\"");
        text = with(text, "\"seconds\": 8", "\"second\": 8");
        text = with(text, "\"title\": \"Verder\"", "\"titel\": \"Verder\"");
        const auto reading = read_scene(text);
        THEN("each is there, in the order of the file")
        {
            CHECK(codes_of(reading) ==
                  std::vector<std::string>{"TG016", "TG018", "TG014", "TG012", "TG015", "TG014"});
            CHECK(std::is_sorted(reading.problems.begin(), reading.problems.end(),
                                 [](const auto& a, const auto& b) { return a.line < b.line; }));
        }
        THEN("a slip gets advice")
        {
            CHECK(reading.problems.at(3).message ==
                  "moment \"asked\": response \"wait\" leads to \"clsoed\", which is not there; "
                  "did you mean \"closed\"?");
        }
    }
    GIVEN("a value of the wrong type")
    {
        THEN("nothing that only follows from it is reported as well")
        {
            const auto start = R"("next": "closed")";
            CHECK(only_problem(read_scene(with(small_scene(), start, R"("next": [7])"))).code ==
                  "TG013");
            CHECK(only_problem(read_scene(with(small_scene(), R"("lines": [{"says": ""}])",
                                               R"("lines": "none")")))
                      .code == "TG013");
        }
    }
    GIVEN("a file of a newer format")
    {
        THEN("only that is said, with both numbers")
        {
            auto text = with(small_scene(), "\"format\": 1", "\"format\": 7");
            text = with(text, "\"minutes\": 5", "\"minutes\": {}");
            const auto problem = only_problem(read_scene(text));
            CHECK(problem.code == "TG011");
            CHECK_THAT(problem.message, Catch::Contains("format 7") && Catch::Contains("format 1"));
        }
    }
    GIVEN("a list of a hundred thousand faults")
    {
        std::string items = "0";
        for (int i = 1; i < 100'000; ++i)
            items += ",0";
        const auto reading =
            read_scene(with(small_scene(), R"(["Wat hielp?"])", "[" + items + "]"));
        THEN("the first thousand are reported, and how many there are more")
        {
            REQUIRE(reading.problems.size() == 1001);
            CHECK(reading.problems.back().code == "TG034");
            CHECK_THAT(reading.problems.back().message, Catch::Contains("99000"));
        }
    }
    GIVEN("words in the file that a terminal would obey")
    {
        THEN("no message repeats them")
        {
            const auto reading =
                read_scene(with(small_scene(), "\"mood\": \"open\"", "\"mood\": \"\\u001b[2J\""));
            REQUIRE_FALSE(reading.problems.empty());
            for (const auto& problem : reading.problems) {
                CHECK(problem.message.find('\x1b') == std::string::npos);
            }
        }
    }
}

SCENARIO("a hostile file meets a limit", "[persistence][scene][limits]")
{
    GIVEN("a hundred thousand open brackets")
    {
        THEN("reading stops at the limit of depth")
        {
            const auto problem = only_problem(read_scene(std::string(100'000, '[')));
            CHECK(problem.code == "TG006");
            CHECK(problem.column == 33);
        }
        THEN("the same holds for objects, and within a scene")
        {
            std::string objects;
            for (int i = 0; i < 100'000; ++i)
                objects += "{\"a\":";
            CHECK(only_problem(read_scene(objects)).code == "TG006");
            CHECK(only_problem(
                      read_scene(with(small_scene(), "\"Verder\"", std::string(100'000, '['))))
                      .code == "TG006");
        }
    }
    GIVEN("three mebibytes")
    {
        THEN("nothing is parsed")
        {
            CHECK(only_problem(read_scene(std::string(17U << 20U, ' '))).code == "TG002");
        }
    }
    GIVEN("2,001 moments")
    {
        THEN("the one too many is pointed at")
        {
            const auto problem =
                only_problem(read_scene(scene_of(2001), Limits{.file_bytes = 1U << 24U}));
            CHECK(problem.code == "TG007");
            CHECK(problem.pointer == "/moments");
        }
        THEN("2,000 are allowed, and the limit can be lifted")
        {
            Limits lifted{.file_bytes = 1U << 24U};
            CHECK(read_scene(scene_of(2000), lifted).scene);
            lifted.moments = 3000;
            CHECK(read_scene(scene_of(2001), lifted).scene);
        }
    }
    GIVEN("a text of 4,097 bytes")
    {
        THEN("it is too long by one")
        {
            const std::string most(4096, 'a');
            CHECK(read_scene(with(small_scene(), "Verder", most)).scene);
            const auto problem =
                only_problem(read_scene(with(small_scene(), "Verder", most + "a")));
            CHECK(problem.code == "TG008");
            CHECK(problem.pointer == "/moments/1/ending/title");
        }
    }
    GIVEN("two hundred thousand names that lead nowhere")
    {
        std::string names = "\"a\"";
        for (int i = 1; i < 200'000; ++i)
            names += ",\"a\"";
        THEN("it ends, with the most that are reported")
        {
            const auto reading = read_scene(with(small_scene(), "[\"wait\"]", "[" + names + "]"));
            CHECK(reading.problems.size() >= 1000);
        }
    }
    GIVEN("a key doubled a hundred thousand times")
    {
        std::string keys;
        for (int i = 0; i < 100'000; ++i)
            keys += "\"a\":0,";
        THEN("it ends, with the most that are reported")
        {
            const auto reading =
                read_scene(with(small_scene(), "\"briefs\": {", "\"briefs\": {" + keys));
            CHECK(reading.problems.size() == 1001);
        }
    }
}

} // namespace tegenover::persistence
