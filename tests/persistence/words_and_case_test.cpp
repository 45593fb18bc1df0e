// tests/persistence/words_and_case_test.cpp
//
// The interface's words and a case, from their files.
#include "persistence/case_reader.hpp"
#include "persistence/file_text.hpp"
#include "persistence/words_reader.hpp"

#include <catch2/catch.hpp>

namespace tegenover::persistence {

SCENARIO("words are looked up by key", "[persistence][words]")
{
    GIVEN("a file of words")
    {
        const auto reading = read_words(R"({"play.back": "Terug", "app.name": "Tegenover"})", "nl");
        REQUIRE(reading.words);
        const auto& words = *reading.words;
        THEN("each key says its words, and an unknown key itself")
        {
            CHECK(words.language == "nl");
            CHECK(words("play.back") == "Terug");
            CHECK(words("app.name") == "Tegenover");
            CHECK(words("play.forward") == "play.forward");
        }
    }
    GIVEN("a file with something else among the words")
    {
        THEN("that is a problem at its place")
        {
            const auto reading = read_words("{\"a\": \"A\",\n \"b\": {}}", "nl");
            CHECK_FALSE(reading.words);
            REQUIRE(reading.problems.size() == 1);
            CHECK(reading.problems[0].code == "TG013");
            CHECK(reading.problems[0].pointer == "/b");
            CHECK(reading.problems[0].line == 2);
            CHECK(read_words("[]", "nl").problems.size() == 1);
        }
    }
}

SCENARIO("names are filled into words", "[engine][words]")
{
    using engine::fill;
    CHECK(fill("{name} wacht", {{"name", "Nadia"}}) == "Nadia wacht");
    CHECK(fill("{a}{b}{a}", {{"a", "1"}, {"b", "2"}}) == "121");
    CHECK(fill("{a}", {{"a", "{a}"}}) == "{a}");
    CHECK(fill("{unknown} {", {{"a", "1"}}) == "{unknown} {");
    CHECK(fill("{ {a}", {{"a", "1"}}) == "{ 1");
    CHECK(fill("", {}).empty());
}

SCENARIO("a case has a person, a timeline and people around her", "[persistence][case]")
{
    GIVEN("the case that ships")
    {
        const auto text = std::get<std::string>(read_file(
            std::string{TEGENOVER_SOURCE_FOLDER} + "/dialogues/nadia/case.json", 1'000'000));
        const auto reading = read_case(text);
        THEN("it reads without problems")
        {
            REQUIRE(reading.problems.empty());
            REQUIRE(reading.person);
            CHECK(reading.person->id == "nadia");
            CHECK(reading.person->name == "Nadia");
            CHECK(reading.person->person.size() >= 3);
            CHECK(reading.person->timeline.size() >= 5);
            CHECK(reading.person->people.size() >= 3);
            CHECK(reading.person->looks.hair.size() == 7);
        }
    }
    GIVEN("a case with a figure that is none")
    {
        const auto with_figure = [](const std::string& figure) {
            return read_case(R"({"format": 1, "id": "n", "name": "N", "title": "T", "looks": )"
                             R"({"figure": )" +
                             figure + "}}");
        };
        THEN("it is refused, with the two that there are")
        {
            const auto reading = with_figure("\"men\"");
            CHECK_FALSE(reading.person);
            REQUIRE(reading.problems.size() == 1);
            CHECK(reading.problems[0].code == "TG018");
            CHECK(reading.problems[0].message.find("\"man\"") != std::string::npos);
            CHECK_FALSE(with_figure("true").person);
            CHECK(with_figure("\"man\"").person->looks.figure == engine::Figure::man);
            CHECK(with_figure("\"woman\"").person->looks == engine::Looks{});
        }
    }
    GIVEN("a case with faults")
    {
        THEN("all are found")
        {
            const auto reading = read_case(
                R"({"format": 1, "id": "n", "name": 5, "title": "T", "looks": {"skin": "red"}})");
            CHECK_FALSE(reading.person);
            REQUIRE(reading.problems.size() == 2);
            CHECK(reading.problems[0].code == "TG013");
            CHECK(reading.problems[1].code == "TG036");
        }
    }
}

} // namespace tegenover::persistence
