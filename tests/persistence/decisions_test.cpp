// tests/persistence/decisions_test.cpp
//
// Decisions from JSON and back, and what is said of those that are none.
#include "persistence/decisions_reader.hpp"
#include "persistence/decisions_writer.hpp"

#include <catch2/catch.hpp>

namespace tegenover::persistence {
namespace {

using namespace engine;

const std::vector<Decision> every_kind{Notice{"sigh"},
                                       SpeakLine{"cold"},
                                       NoteCheckIn{CheckIn::self, "tense"},
                                       Respond{"own-it"},
                                       GiveReason{"room"},
                                       RateSafety{7},
                                       WriteNote{"Ze zei: \"ach\"\nen zweeg."}};

} // namespace

SCENARIO("decisions are read from a list or from an object", "[persistence][decisions]")
{
    GIVEN("a list")
    {
        const auto reading = read_decisions(R"([{"notice": "sigh"}, {"respond": "own-it"}])");
        THEN("the mode is solo")
        {
            REQUIRE(reading.ok());
            CHECK(reading.mode == Mode::solo);
            CHECK(reading.decisions == std::vector<Decision>{Notice{"sigh"}, Respond{"own-it"}});
        }
    }
    GIVEN("an object")
    {
        const auto reading = read_decisions(R"({"mode": "pair", "decisions": [{"line": "cold"}]})");
        THEN("it names the mode")
        {
            REQUIRE(reading.ok());
            CHECK(reading.mode == Mode::pair);
            CHECK(reading.decisions == std::vector<Decision>{SpeakLine{"cold"}});
        }
    }
    GIVEN("no decisions")
    {
        THEN("that is the opening") { CHECK(read_decisions("[]").ok()); }
    }
}

SCENARIO("what was written is read back", "[persistence][decisions]")
{
    for (const auto mode : {Mode::solo, Mode::pair}) {
        const auto reading = read_decisions(write_decisions(mode, every_kind));
        REQUIRE(reading.ok());
        CHECK(reading.mode == mode);
        CHECK(reading.decisions == every_kind);
    }
    CHECK(read_decisions(write_decisions(Mode::solo, {})).ok());
}

SCENARIO("a decision that is none is named by its number", "[persistence][decisions]")
{
    const auto problem_of = [](std::string_view json) {
        const auto reading = read_decisions(json);
        CHECK(reading.decisions.empty());
        REQUIRE(reading.problems.size() == 1);
        return reading.problems.front();
    };
    const auto two_keys = problem_of(R"([{"notice": "a"}, {"notice": "a", "line": "b"}])");
    CHECK(two_keys.code == "TG040");
    CHECK(two_keys.column == 19);
    CHECK_THAT(two_keys.message, Catch::StartsWith("decision 2: "));

    CHECK(problem_of(R"([{"repond": "a"}])").code == "TG014");
    CHECK_THAT(problem_of(R"([{"repond": "a"}])").message, Catch::Contains("\"respond\"?"));
    CHECK(problem_of(R"([{"felt": 11}])").code == "TG016");
    CHECK(problem_of(R"([{"respond": 3}])").code == "TG013");
    CHECK(problem_of(R"([{}])").code == "TG040");
    CHECK(problem_of(R"({"decisions": ["wait"]})").code == "TG013");
    CHECK_THAT(problem_of(R"({"decisions": ["wait"]})").message, Catch::StartsWith("decision 1: "));
    CHECK(problem_of(R"({"mode": "trio", "decisions": []})").code == "TG018");
    CHECK(problem_of("7").code == "TG013");
    CHECK(problem_of("").code == "TG005");
}

TEST_CASE("a note that is no UTF-8 is still written", "[persistence][decisions]")
{
    const std::vector<Decision> note{WriteNote{"caf\xE9"}};
    CHECK(read_decisions(write_decisions(Mode::solo, note)).ok());
}

} // namespace tegenover::persistence
