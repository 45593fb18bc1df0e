// The commands, called as the program calls them: what they print, and what they return.
#include "cli/called.hpp"
#include "support/golden.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace tegenover;
using namespace tegenover::tests;

SCENARIO("what names no command is left to the window", "[cli]")
{
    CHECK_FALSE(run({}).code);
    CHECK_FALSE(run({"--theme", "dark"}).code);
    CHECK_FALSE(run({"dialogues"}).code);
}

SCENARIO("the program says what it can do, on stdout", "[cli]")
{
    const auto help = run({"--help"});
    CHECK(help.code == 0);
    CHECK(help.out.find("check") != std::string::npos);
    CHECK(help.out.find("replay") != std::string::npos);
    CHECK(help.err.empty());
    CHECK(run({"--version"}).out.rfind("tegenover ", 0) == 0);
    CHECK(run({"check", "--help"}).code == 0);
}

SCENARIO("bad usage and unreadable paths return 2", "[cli][check]")
{
    CHECK(run({"check"}).code == 2);
    CHECK(run({"check", "--wrong", "x"}).code == 2);
    const auto answer = run({"check", (project / "no-such-folder").string()});
    CHECK(answer.code == 2);
    CHECK(answer.err.find("no-such-folder") != std::string::npos);
    CHECK(run({"replay", (project / "no-such.json").string()}).code == 2);
    CHECK(run({"check", "/dev/null"}).code == 2);
    CHECK(run({"play", "closed-dor"}).err.find("closed-door, forgotten-call") != std::string::npos);
}

SCENARIO("replay prints what was approved", "[cli][replay][golden]")
{
    const auto golden = project / "tests" / "cli" / "golden";
    const auto scene = (golden / "talk.json").string();
    const auto printed = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"replay", scene});
        const auto answer = run(more);
        CHECK(answer.code == 0);
        CHECK(answer.err.empty());
        return answer.out;
    };
    const auto half = (golden / "talk.half.txt").string();
    const auto pair = (golden / "talk.pair-play.txt").string();
    const auto opening = printed({"--json"});
    CHECK(opening == approved(golden / "talk.opening.txt", opening));
    const auto half_way = printed({"--decisions", half, "--json"});
    CHECK(half_way == approved(golden / "talk.half-way.txt", half_way));
    const auto for_people = printed({"--decisions", half});
    CHECK(for_people == approved(golden / "talk.half-way.people.txt", for_people));
    const auto ended = printed({"--decisions", pair, "--json"});
    CHECK(ended == approved(golden / "talk.pair-ended.txt", ended));
}

SCENARIO("replay prints the standing as scene format 1 defines it", "[cli][replay]")
{
    const Folder folder;
    const auto scene = folder.write("small.json", small_scene);
    WHEN("no decisions are given")
    {
        const auto answer = run({"replay", scene, "--json"});
        REQUIRE(answer.code == 0);
        const auto json = nlohmann::json::parse(answer.out);
        THEN("it is the opening")
        {
            CHECK(json ==
                  nlohmann::json::parse(R"({"moment": "asked", "line": "line", "ended": false,
                "outcome": null, "trust": 40, "flags": [], "noticed": [],
                "earned": {"present": 0, "attuned": 0, "compassion": 0, "authentic": 0, "network": 0, "total": 0},
                "available": ["own", "hush"], "on_table": ["name", "own", "hush"],
                "percent": {"present": null, "attuned": null, "compassion": 0, "authentic": 0, "network": null, "total": 0}})"));
        }
    }
    WHEN("decisions lead to an ending")
    {
        const auto file = folder.write(
            "play.txt", R"([{"notice": "wrings"}, {"respond": "name"}, {"note": "oh"}])");
        const auto json =
            nlohmann::json::parse(run({"replay", scene, "--decisions", file, "--json"}).out);
        CHECK(json["ended"] == true);
        CHECK(json["outcome"] == "fragile");
        CHECK(json["trust"] == 50);
        CHECK(json["flags"] == nlohmann::json({"seen"}));
        CHECK(json["noticed"] == nlohmann::json({"wrings"}));
        CHECK(json["percent"]["compassion"] == 100);
        CHECK(json["available"].empty());
    }
    WHEN("the decisions are in pair mode")
    {
        const auto file = folder.write("play.txt", R"({"mode": "pair", "decisions": []})");
        const auto json =
            nlohmann::json::parse(run({"replay", scene, "--decisions", file, "--json"}).out);
        CHECK(json["line"].is_null());
    }
    WHEN("a decision is not possible")
    {
        const auto file = folder.write("play.txt", R"([{"respond": "name"}])");
        const auto answer = run({"replay", scene, "--decisions", file});
        CHECK(answer.code == 1);
        CHECK(answer.out.empty());
        CHECK(answer.err.find("decision 1 of 1, {\"respond\":\"name\"}, is not possible at moment "
                              "\"asked\": its condition does not hold") != std::string::npos);
    }
}
